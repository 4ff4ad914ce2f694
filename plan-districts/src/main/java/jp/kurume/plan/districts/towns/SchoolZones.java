package jp.kurume.plan.districts.towns;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.table.InvalidTablesException;

/**
 * What open data of school catchments (小中学校通学区域情報) hold: a directory of towns, and what had to be passed over.
 *
 * <pre>{@code
 * SchoolZones zones = SchoolZones.read(Path.of("131_school.csv"), routing, source);
 * zones.directory().locate("東町三丁目4");
 * zones.passedOver();    // 131_school.csv, line 4, column 学校名称: found "岡小学校", expected the name of a school after which …
 * }</pre>
 *
 * <p>One odd row never keeps the others from being used. Told is every row and every text of one that is passed over, with its
 * line: schools that name no district, middle schools, catchments that have ended, rows of another width, texts that are no
 * town, and remarks.
 *
 * <p>Immutable and thread-safe.
 *
 * @param directory the towns that could be read
 * @param passedOver what is not in the directory, line by line; notes on the file among it
 */
public record SchoolZones(TownDirectory directory, List<Problem> passedOver) implements Serializable {

    /** Copies what was passed over. */
    public SchoolZones {
        Objects.requireNonNull(passedOver, "passedOver");
        Objects.requireNonNull(directory, "directory");
        passedOver = List.copyOf(passedOver);
    }

    /**
     * Reads open data of school catchments, as a board of education publishes it: one row per school, of which the columns
     * 学校名称, 通学区域の住所 and, if they are there, 学校種別, 通学区域_廃止日 and 備考 are looked at.
     *
     * <p>In 通学区域の住所 semicolons, commas or line breaks separate towns: 高台町, 東町二丁目, 東町1～3丁目, 西町1番～10番,
     * 西町（県道の東側）. What stands behind the town is kept as the part that is meant. 備考 is told and decides nothing, since it
     * may be about anything. Schools for both ages (小中学校, 義務教育学校) are primary schools, too; a 分校 belongs to the school
     * before it. A catchment has ended when the day of 通学区域_廃止日 is over, in Japan.
     *
     * @param file the file, in any of the encodings that tables may have
     * @param routing the routing table whose districts the schools name, with 市立 before the name and 小学校 behind it
     * @param source what the file is, which every town cites with the name of the school
     * @return the directory, and what was passed over
     * @throws InvalidTablesException if the file is missing, is no such table, or has no town at all that can be read
     */
    public static SchoolZones read(Path file, RoutingTable routing, Source source) {
        Objects.requireNonNull(file, "file");
        return read(file, routing, source, LocalDate.now(ZoneId.of("Asia/Tokyo")));
    }

    /**
     * Reads open data of school catchments as {@link #read(Path, RoutingTable, Source)} does, as they are on a day.
     *
     * @param file the file, in any of the encodings that tables may have
     * @param routing the routing table whose districts the schools name, with 市立 before the name and 小学校 behind it
     * @param source what the file is, which every town cites with the name of the school
     * @param day the day; catchments are passed over that have ended before it
     * @return the directory, and what was passed over
     * @throws InvalidTablesException if the file is missing, is no such table, or has no town at all that can be read
     */
    public static SchoolZones read(Path file, RoutingTable routing, Source source, LocalDate day) {
        Objects.requireNonNull(file, "file");
        return SchoolZoneReader.read(file, routing, source, day);
    }

    /** Prints the directory, and how much was passed over. */
    @Override
    public String toString() {
        return directory + "; passed over: " + passedOver.size();
    }
}

package jp.kurume.plan.districts.towns;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.districts.PlaceName;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.routing.DistrictResolution;
import jp.kurume.plan.districts.routing.ListedDistricts;
import jp.kurume.plan.districts.routing.NameChange;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import org.jspecify.annotations.Nullable;

/**
 * A directory of a city's towns and the school districts they belong to (町名・通学区域の対応表).
 *
 * <pre>{@code
 * TownDirectory towns = TownDirectory.readFrom(TableSource.folder(Path.of("our-city")), routing);
 * towns.locate("架空市高台町2-3");      // "架空市高台町2-3" is in 丘 (おか)
 * towns.locate("西町5");               // "西町5" is in 丘 (おか)
 * towns.locate("西町");                // "西町" may be in 西町 (1番～10番): 丘 or 西町 (11番から): 浜; the number decides
 * }</pre>
 *
 * <p>The numbers of an address decide where the print of a divided town is understood. Nothing is guessed: else it is answered
 * with the parts that it may be in, as they are printed, and with what would have to be known; and a town that is not listed
 * with towns that look alike.
 *
 * <p>Immutable and thread-safe.
 */
@JsonRootName("town-directory")
public final class TownDirectory implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Edition edition;
    private final List<PlaceName> placeNames;
    private final List<TownPart> parts;
    /** Made when the first address is asked for, and anew after deserialization. */
    private transient volatile @Nullable TownIndex index;

    private TownDirectory(Edition edition, List<PlaceName> placeNames, List<TownPart> parts) {
        this.edition = Objects.requireNonNull(edition, "edition");
        this.placeNames = List.copyOf(placeNames);
        this.parts = List.copyOf(parts);
        Map<String, SchoolDistrict> districts = new LinkedHashMap<>();
        for (TownPart part : this.parts) {
            SchoolDistrict other = districts.putIfAbsent(part.district().id(), part.district());
            if (other != null && !other.equals(part.district())) {
                throw new IllegalArgumentException("Two districts of a directory share the id " + other.id());
            }
        }
    }

    /**
     * {@return a directory of the districts of a routing table}
     *
     * @param routing the routing table, whose edition and place names it takes
     * @param parts the towns, and parts of towns, in the order of the list
     * @throws UnknownElementException if a part is in a district that the table does not have
     */
    public static TownDirectory of(RoutingTable routing, List<TownPart> parts) {
        Objects.requireNonNull(routing, "routing");
        Objects.requireNonNull(parts, "parts");
        for (TownPart part : parts) {
            routing.route(part.district());
        }
        return new TownDirectory(routing.edition(), routing.placeNames(), parts);
    }

    /**
     * Reads the directory of a city's folder, {@code towns.csv}; rows of other editions than the routing table's are passed
     * over.
     *
     * @param tables where the tables are
     * @param routing the routing table whose districts the towns belong to
     * @return the directory
     * @throws InvalidTablesException if the table is missing or has a problem, with all of them
     */
    public static TownDirectory readFrom(TableSource tables, RoutingTable routing) {
        Objects.requireNonNull(routing, "routing");
        return readFrom(new TableReading(tables), routing);
    }

    /**
     * Reads the directory as {@link #readFrom(TableSource, RoutingTable)} does, with a reading that the caller keeps.
     *
     * @param reading a reading that has not been finished
     * @param routing the routing table whose districts the towns belong to
     * @return the directory
     * @throws InvalidTablesException if the table is missing or has a problem
     */
    public static TownDirectory readFrom(TableReading reading, RoutingTable routing) {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(routing, "routing");
        List<TownPart> parts = new TownTableReader(reading).read(ListedDistricts.of(routing), routing::find);
        reading.finish();
        return of(routing, parts);
    }

    /**
     * Reads open data of school catchments (小中学校通学区域情報 of 自治体標準オープンデータセット) as {@link SchoolZones#read} does,
     * which also tells what had to be passed over.
     *
     * @param file the file, in any of the encodings that tables may have
     * @param routing the routing table whose districts the schools name
     * @param source what the file is, which every town cites with the name of the school
     * @return the directory
     * @throws InvalidTablesException if the file is missing, is no such table, or has no town at all that can be read
     */
    public static TownDirectory readSchoolZones(Path file, RoutingTable routing, Source source) {
        Objects.requireNonNull(file, "file");
        return SchoolZones.read(file, routing, source).directory();
    }

    /**
     * The tables that directories are read from, to write them with {@code TableExport} or to look at their columns.
     *
     * @return their formats, {@code sources.csv} first
     */
    public static List<TableFormat> tableFormats() {
        return TownTables.formats();
    }

    /** The JSON form of a part, which names its district by its id. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listed(
            @JsonProperty("town") String town,
            @JsonProperty("district") String district,
            @JsonProperty("part") String part,
            @JsonProperty("citation") Citation citation,

            @JsonProperty("choice") @SinceVersion(2) @Nullable
            Boolean choice) {}

    @JsonCreator
    static TownDirectory fromJson(
            @JsonProperty("edition") Edition edition,
            @JsonProperty("placeNames") List<PlaceName> placeNames,
            @JsonProperty("districts") List<SchoolDistrict> districts,
            @JsonProperty("parts") List<Listed> parts) {
        Map<String, SchoolDistrict> byId = new LinkedHashMap<>();
        districts.forEach(district -> byId.put(district.id(), district));
        List<TownPart> all = new ArrayList<>();
        for (Listed part : parts) {
            SchoolDistrict district = byId.get(part.district());
            if (district == null) {
                throw UnknownElementException.of("district", part.district(), byId.keySet());
            }
            all.add(new TownPart(
                    part.town(), district, part.part(), part.citation(), Boolean.TRUE.equals(part.choice())));
        }
        return new TownDirectory(edition, placeNames, all);
    }

    @JsonProperty("parts")
    List<Listed> partsInJson() {
        return parts.stream()
                .map(part -> new Listed(
                        part.town(),
                        part.district().id(),
                        part.part(),
                        part.citation(),
                        part.choice() ? Boolean.TRUE : null))
                .toList();
    }

    /**
     * The edition of the routing table whose districts the towns belong to.
     *
     * @return the edition: whose directory it is, and which date it speaks for
     */
    @JsonProperty("edition")
    public Edition edition() {
        return edition;
    }

    /**
     * Names that may stand before a town in an address.
     *
     * @return the names in the order of the tables
     */
    @JsonProperty("placeNames")
    public List<PlaceName> placeNames() {
        return placeNames;
    }

    /**
     * The districts of which a town is listed.
     *
     * @return the districts, each once, in the order of the list
     */
    @JsonProperty("districts")
    public List<SchoolDistrict> districts() {
        Map<String, SchoolDistrict> districts = new LinkedHashMap<>();
        parts.forEach(part -> districts.putIfAbsent(part.district().id(), part.district()));
        return List.copyOf(districts.values());
    }

    /**
     * The towns and parts of towns.
     *
     * @return the parts in the order of the list
     */
    public List<TownPart> parts() {
        return parts;
    }

    /**
     * Which district an address belongs to, as far as the directory says.
     *
     * <p>Before the town may stand a postal code, the names of the prefecture, the county, the municipality, of a ward and of a
     * town of old, and before and within it 大字 and 字. Numbers may be of full or half width or in kanji, and 丁目 may be left out
     * (2-3 for 二丁目3番) where only 丁目 of the town are listed; where the town is listed without 丁目 as well, both are answered.
     * Letters are compared as {@link RoutingTable#resolve} compares them. The longest town counts with which the address begins;
     * towns of one name in several wards are all answered where the address names no ward.
     *
     * <p>The number behind town and 丁目 is the 番, the next one the 号, and more is not looked at: neither buildings nor rooms.
     *
     * @param text an address, or the name of a town; any text of any length
     * @return the district, the parts of a divided town, or towns that look alike
     */
    public TownAnswer locate(String text) {
        return index().locate(text);
    }

    /**
     * The route of the district that an address is in, of which the rows are left that may hold for the address (住所からの担当窓口).
     *
     * <p>Where offices divide a district among them by town, the row of the part that the address is in is left, and no longer
     * for a part, so that {@link Route#office} answers with its office. Rows of other parts are gone, and so is a row without part
     * beside them. Where nobody can tell, rows stay with their parts: of words that are no town of this directory, of numbers that
     * the address does not tell, and all of a field where the address is in no part, or in those of two main offices.
     *
     * <pre>{@code
     * Route route = towns.route("東町二丁目3-4", routing);
     * route.office(ConsultationField.ELDERLY);     // that of 東町1～3丁目, where another one has the rest of the district
     * }</pre>
     *
     * @param address an address, as {@link #locate} takes it
     * @param routing the routing table whose districts the towns belong to
     * @return the route; where residents may choose another district, too, that of the one that the address is in
     * @throws UndecidedAddressException if the address may be in several districts, or its town is not listed
     * @throws UnknownElementException if the routing table does not have the district
     */
    public Route route(String address, RoutingTable routing) {
        TownAnswer answer = locate(address);
        SchoolDistrict district = answer.fold(
                TownAnswer.InDistrict::district,
                divided -> {
                    throw new UndecidedAddressException(divided);
                },
                unknown -> {
                    throw new UndecidedAddressException(unknown);
                });
        return new AddressRoute(index(), address).of(routing.route(district));
    }

    /**
     * The towns that a text names, too, where a routing table resolved it to a district (同名の町): 平和島 is a district and a town
     * of another one, and whoever says nothing else may mean either. Ask again before anybody is sent anywhere.
     *
     * <pre>{@code
     * DistrictResolution answer = routing.resolve("平和島");
     * answer.toString();            // "平和島" is 平和島 (へいわじま)
     * towns.namesakes(answer);      // [平和島: 入新井]
     * }</pre>
     *
     * @param resolution what a routing table answers to a text
     * @return the towns and parts of towns of that name that are in other districts, in the order of the list; none if the text
     *     names no single district, or says with 校区, 小学校 or the like that the district is meant
     */
    public List<TownPart> namesakes(DistrictResolution resolution) {
        return resolution.fold(
                resolved -> resolved.changes().contains(NameChange.ENDING)
                        ? List.of()
                        : namesakes(resolved.district(), resolved.text()),
                ambiguous -> List.of(),
                unknown -> List.of());
    }

    /**
     * A town is found by the text and by the name that it means: a reading and an old name may be those of the town,
     * too.
     */
    private List<TownPart> namesakes(SchoolDistrict district, String text) {
        Set<TownPart> namesakes = new LinkedHashSet<>(parts(text));
        namesakes.addAll(parts(district.name()));
        return namesakes.stream()
                .filter(part -> !part.district().id().equals(district.id()))
                .toList();
    }

    private List<TownPart> parts(String address) {
        return locate(address)
                .fold(TownAnswer.InDistrict::parts, TownAnswer.Divided::parts, unknown -> List.<TownPart>of());
    }

    private TownIndex index() {
        TownIndex known = index;
        if (known == null) {
            known = new TownIndex(new Places(edition.municipality(), placeNames), parts);
            index = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof TownDirectory other
                && edition.equals(other.edition)
                && placeNames.equals(other.placeNames)
                && parts.equals(other.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(edition, placeNames, parts);
    }

    /** Prints municipality and edition, and what the directory counts. */
    @Override
    public String toString() {
        return edition.municipality() + " " + edition + ": " + parts.size() + " towns and parts of towns in "
                + districts().size() + " districts";
    }
}

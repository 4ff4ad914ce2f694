package jp.kurume.plan.districts.towns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.table.TableSource;

/** A made-up city with towns of every kind: with 丁目, without, with both, divided, and inside one another's names. */
final class Towns {

    static final String EDITION = "list-2026";

    static final String[] ROWS = {
        "list-2026,高台町,oka,,list p2",
        "list-2026,東町一丁目,oka,,list p2",
        "list-2026,東町2～3丁目,hama,,list p2",
        "list-2026,東,hama,,list p2",
        "list-2026,西町,oka,1番～10番,list p2",
        "list-2026,西町,hama,11番から,list p2",
        "list-2026,大字三ツ沢,oka,,list p2",
        "list-2026,南町,oka,,list p2",
        "list-2026,南町二丁目,hama,,list p2",
        "list-2026,旧浜町港,hama,,list p2",
        "list-2026,坂町,oka,県道の東側,list p2",
        "list-2026,十三２丁目,hama,,list p2",
        "list-2026,一ノ瀬町,oka,,list p2",
    };

    private Towns() {}

    static void writeTo(Path folder) {
        write(folder, "sources.csv", "id,title,published", "list,相談窓口のご案内,2026-04");
        write(
                folder,
                "editions.csv",
                "id,municipality_code,municipality,title,subtitle,status,published,source",
                "list-2026,990001,架空市,相談窓口のご案内,,adopted,2026-04,list cover");
        write(folder, "routing-tables.csv", "edition,fallback,source", "list-2026,hall,list p1");
        write(folder, "fields.csv", "edition,id,heading,office_kind,source", "list-2026,housing,住まいの相談,,list p1");
        write(folder, "areas.csv", "edition,name,source", "list-2026,第一,list p1");
        write(
                folder,
                "offices.csv",
                "edition,id,name,short_name,telephone,fax,source",
                "list-2026,hall,架空市役所,市役所,03-1234-5678,,list p1");
        write(
                folder,
                "districts.csv",
                "edition,id,name,reading,reading_basis,area,source",
                "list-2026,oka,丘,おか,declared,第一,list p1",
                "list-2026,hama,浜,はま,declared,第一,list p1");
        write(
                folder,
                "routes.csv",
                "edition,districts,field,office,basis,alternatives,source",
                "list-2026,*,housing,hall,declared,,list p1");
        write(
                folder,
                "place-names.csv",
                "edition,name,kind,source",
                "list-2026,架空県,prefecture,list p1",
                "list-2026,旧浜町,town,list p1");
        write(folder, "towns.csv", "edition,town,district,part,source", ROWS);
    }

    /** The same city with a third district. */
    static void writeThreeDistrictsTo(Path folder) {
        writeTo(folder);
        write(
                folder,
                "districts.csv",
                "edition,id,name,reading,reading_basis,area,source",
                "list-2026,oka,丘,おか,declared,第一,list p1",
                "list-2026,hara,原,はら,declared,第一,list p1",
                "list-2026,hama,浜,はま,declared,第一,list p1");
    }

    static void write(Path folder, String file, String heading, String... rows) {
        try {
            Files.writeString(folder.resolve(file), heading + "\n" + String.join("\n", rows) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RoutingTable routing(Path folder) {
        return RoutingTable.readFrom(TableSource.folder(folder), EDITION);
    }

    /** A directory of rows, whose cells stand between bars: town, district, part and choice. */
    static TownDirectory of(Path folder, String... rows) {
        String[] lines = new String[rows.length];
        for (int i = 0; i < rows.length; i++) {
            String[] cells = rows[i].split("\\|", -1);
            lines[i] = "list-2026,\"" + cells[0] + "\"," + cells[1] + ",\"" + (cells.length > 2 ? cells[2] : "") + "\","
                    + (cells.length > 3 ? cells[3] : "") + ",list p2";
        }
        write(folder, "towns.csv", "edition,town,district,part,choice,source", lines);
        return read(folder);
    }

    static TownDirectory read(Path folder) {
        return TownDirectory.readFrom(TableSource.folder(folder), routing(folder));
    }
}

package jp.kurume.plan.districts.towns;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.Excerpt;

/** The table of school catchments, as a board of education publishes it: one row for each school. */
final class SchoolZoneTable {

    static final Column<String> SCHOOL = Column.text("学校名称");

    /** Towns that are separated by semicolons or line breaks; of a middle school, whatever stands there. */
    static final Column<String> ZONE = Column.text("通学区域の住所").or("").byRule();

    static final Column<String> REMARKS = Column.text("備考").or("").leftOut();

    private static final String MIDDLE_SCHOOL = "中学校";

    private SchoolZoneTable() {}

    /** The table under the name that the file has. */
    static TableFormat format(String file) {
        return TableFormat.required(file)
                .columns(SCHOOL, ZONE, REMARKS)
                .amongOthers()
                .rule(SchoolZoneTable::checkZone, SCHOOL);
    }

    /** Whether the row may be of a school after which a district is called. */
    static boolean isOfElementarySchool(TableRow row) {
        return !row.get(SCHOOL).endsWith(MIDDLE_SCHOOL);
    }

    private static void checkZone(TableRow row) {
        if (!isOfElementarySchool(row)) {
            return;
        }
        List<String> towns = towns(row);
        for (String town : towns) {
            if (TownListing.parse(town) == null) {
                row.problem(ZONE, TownProblems.TOWN_IN_ZONE, Excerpt.of(town));
            }
        }
        if (towns.isEmpty()) {
            row.problem(ZONE, TownProblems.ZONE_EMPTY);
        }
    }

    /** What is separated in the catchment of a row, whether it is towns or not. */
    static List<String> towns(TableRow row) {
        String zone = row.text(ZONE);
        List<String> towns = new ArrayList<>();
        StringBuilder town = new StringBuilder();
        for (int i = 0; i <= zone.length(); i++) {
            char letter = i == zone.length() ? ';' : zone.charAt(i);
            if (letter != ';' && letter != '；' && letter != '\n' && letter != '\r') {
                town.append(letter);
                continue;
            }
            if (!town.toString().isBlank()) {
                towns.add(town.toString().strip());
            }
            town.setLength(0);
        }
        return towns;
    }
}

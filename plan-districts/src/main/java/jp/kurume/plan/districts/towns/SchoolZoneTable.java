package jp.kurume.plan.districts.towns;

import java.util.List;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableRow;

/** The table of school catchments, as a board of education publishes it: one row for each school. */
final class SchoolZoneTable {

    static final Column<String> SCHOOL = Column.text("学校名称").or("");

    /** Whether it is a 小学校 or a 中学校; many files leave it to the name. */
    static final Column<String> KIND = Column.text("学校種別").or("").leftOut();

    /** Towns that are separated by semicolons or line breaks; of a middle school, whatever stands there. */
    static final Column<String> ZONE = Column.text("通学区域の住所").or("").byRule();

    /** The day on which the catchment has ended. */
    static final Column<String> ENDED = Column.text("通学区域_廃止日").or("").leftOut();

    static final Column<String> REMARKS = Column.text("備考").or("").leftOut();

    private static final String MIDDLE_SCHOOL = "中学校";

    /** Schools that are a primary school and a middle school at once. */
    private static final List<String> BOTH = List.of("小中", "小・中", "小･中", "小学校", "義務教育");

    private SchoolZoneTable() {}

    /** The table under the name that the file has. */
    static TableFormat format(String file) {
        return TableFormat.required(file)
                .columns(SCHOOL, KIND, ZONE, ENDED, REMARKS)
                .amongOthers();
    }

    /** Whether the row is of a middle school alone, after which no district is called: by its kind, or else by its name. */
    static boolean isOfMiddleSchool(TableRow row) {
        String told = row.text(KIND).isEmpty() ? row.text(SCHOOL) : row.text(KIND);
        boolean both = BOTH.stream().anyMatch(told::contains);
        return !both && told.contains(MIDDLE_SCHOOL);
    }
}

package jp.kurume.plan.department;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.WordList;
import jp.kurume.plan.time.DaySpan;

/** The tables of departments and of what they answer for. */
final class DepartmentTables {

    static final Column<Optional<LocalDate>> FROM =
            Column.firstDay("from").optional().leftOut();
    static final Column<Optional<LocalDate>> TO =
            Column.lastDay("to").optional().leftOut();

    static final Column<String> ID = Column.id("id");
    static final Column<String> NAME = Column.text("name");
    /** An id or a name, as in all cells that name a department. */
    static final Column<String> PART_OF = Column.text("part_of").or("").leftOut();

    static final TableFormat DEPARTMENTS = TableFormat.optional("departments.csv")
            .columns(Editions.EDITION, ID)
            .names(NAME)
            .columns(PART_OF, FROM, TO)
            .cited()
            .rule(DepartmentTables::checkDays, FROM, TO);

    static final Column<OwnedKind> ELEMENT_KIND =
            Column.word("element_kind", WordList.of("owned-kind", OwnedKind.class));
    static final Column<String> ELEMENT = Column.id("element");
    static final Column<String> DEPARTMENT = Column.text("department");
    static final Column<OwnerRole> ROLE = Column.word("role", WordList.of("owner-role", OwnerRole.class))
            .or(OwnerRole.IN_CHARGE)
            .leftOut();

    static final TableFormat OWNERS = TableFormat.optional("owners.csv")
            .columns(Editions.EDITION, ELEMENT_KIND, ELEMENT, DEPARTMENT, ROLE, FROM, TO)
            .rule(DepartmentTables::checkDays, FROM, TO);

    private DepartmentTables() {}

    static List<TableFormat> ofDepartments() {
        return List.of(TableReading.SOURCES, Editions.FORMAT, DEPARTMENTS);
    }

    static List<TableFormat> formats() {
        return List.of(TableReading.SOURCES, Editions.FORMAT, DEPARTMENTS, OWNERS);
    }

    private static void checkDays(TableRow row) {
        Optional<LocalDate> from = row.get(FROM);
        if (from.isPresent()
                && row.get(TO).filter(to -> to.isBefore(from.get())).isPresent()) {
            row.problem(TO, DepartmentProblems.DAYS, from.get().toString());
        }
    }

    /** The days of a sound row. */
    static DaySpan days(TableRow row) {
        return DaySpan.of(row.get(FROM), row.get(TO));
    }
}

package jp.kurume.plan.around.milestone;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.WordList;

/** The table of milestones. */
final class MilestoneTables {

    private static final int MOST = 99;

    static final Column<String> ID = Column.id("id");
    static final Column<String> TITLE = Column.text("title");
    static final Column<MilestoneKind> KIND = Column.word("kind", WordList.of("milestone-kind", MilestoneKind.class));
    static final Column<YearMonth> FROM = Column.month("from");
    static final Column<Optional<YearMonth>> TO = Column.month("to").optional();

    static final TableFormat MILESTONES = TableFormat.optional("milestones.csv")
            .key(Editions.EDITION, ID)
            .columns(TITLE, KIND, FROM, TO)
            .cited()
            .rule(MilestoneTables::checkOpenEnd, KIND)
            .rule(MilestoneTables::checkOrder, FROM, TO);

    static final Column<Integer> NUMBER = Column.number("number", 1, MOST);
    static final Column<String> TEXT = Column.text("text");

    static final TableFormat PRINCIPLES = TableFormat.optional("making-principles.csv")
            .key(Editions.EDITION, NUMBER)
            .columns(TEXT)
            .cited();

    private MilestoneTables() {}

    static List<TableFormat> formats() {
        return List.of(TableReading.SOURCES, Editions.FORMAT, MILESTONES, PRINCIPLES);
    }

    /** An open end has no last month, be it a month or not. */
    private static void checkOpenEnd(TableRow row) {
        if (row.get(KIND) == MilestoneKind.OPEN && !row.isEmpty(TO)) {
            row.problem(TO, MilestoneProblems.TO_UNASKED);
        }
    }

    private static void checkOrder(TableRow row) {
        if (last(row).isBefore(row.get(FROM))) {
            row.problem(TO, MilestoneProblems.TO);
        }
    }

    /** The last month, which is the first one where there is one only. */
    static YearMonth last(TableRow row) {
        return row.get(TO).orElse(row.get(FROM));
    }
}

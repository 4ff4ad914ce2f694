package jp.kurume.plan.around.cycle;

import java.util.List;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.WordList;

/** The tables of cycles of issues. */
final class IssueCycleTables {

    private static final int MOST = 99;

    static final Column<Integer> NUMBER = Column.number("number", 1, MOST);
    static final Column<String> NAME = Column.text("name");

    static final Column<String> MARK = Column.text("mark");
    static final Column<String> RISES_WHEN = Column.text("rises_when").or("");

    static final TableFormat LEVELS = TableFormat.optional("issue-levels.csv")
            .key(Editions.EDITION, NUMBER)
            .columns(MARK)
            .names(NAME)
            .columns(RISES_WHEN)
            .cited();

    static final Column<TableRow> LEVEL = Column.reference("level", LEVELS);
    static final Column<StepKind> KIND = Column.word("kind", WordList.of("issue-step-kind", StepKind.class));
    static final Column<String> DOES = Column.text("does").or("").leftOut();
    static final Column<List<String>> PARTIES = Column.texts("parties").or(List.of());

    static final TableFormat STEPS = TableFormat.optional("issue-steps.csv")
            .key(Editions.EDITION, NUMBER)
            .columns(LEVEL, KIND, NAME, DOES, PARTIES)
            .cited();

    private IssueCycleTables() {}

    static List<TableFormat> formats() {
        return List.of(TableReading.SOURCES, Editions.FORMAT, LEVELS, STEPS);
    }
}

package jp.kurume.plan.around.approach;

import java.util.List;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.PrintedForms;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.WordList;

/** The tables of approaches. */
final class ApproachTables {

    private static final int MOST = 99;

    static final Column<String> ID = Column.id("id");
    static final Column<Integer> NUMBER = Column.number("number", 1, MOST);
    static final Column<String> NAME = Column.text("name");

    static final Column<String> MEANING = Column.text("meaning");

    static final TableFormat HELPS = TableFormat.optional("helps.csv")
            .key(Editions.EDITION, ID)
            .columns(NUMBER, NAME, MEANING)
            .cited();

    static final Column<Closeness> CLOSE_TO_RESIDENTS =
            Column.word("close_to_residents", WordList.of("closeness", Closeness.class));

    static final TableFormat SPHERES = TableFormat.optional("spheres.csv")
            .key(Editions.EDITION, ID)
            .columns(NUMBER, NAME, CLOSE_TO_RESIDENTS)
            .cited()
            .distinct(
                    Editions.EDITION,
                    CLOSE_TO_RESIDENTS,
                    closeness -> closeness == Closeness.AS_A_RULE,
                    ApproachProblems.RULE_TWICE);

    static final TableFormat PRINTED_FORMS = PrintedForms.format("approach-printed-forms.csv", Editions.EDITION);

    private ApproachTables() {}

    static List<TableFormat> formats() {
        return List.of(TableReading.SOURCES, Editions.FORMAT, HELPS, SPHERES, PRINTED_FORMS);
    }
}

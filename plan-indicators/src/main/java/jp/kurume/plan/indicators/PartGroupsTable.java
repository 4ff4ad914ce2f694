package jp.kurume.plan.indicators;

import jp.kurume.plan.city.Editions;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.WordList;

/** The table of groups of parts, {@code part-groups.csv}. */
final class PartGroupsTable {

    static final Column<String> GROUP = Column.text("group");
    static final Column<Addition> ADDS_UP = Column.word("adds_up", WordList.of("addition", Addition.class));

    static final TableFormat FORMAT =
            TableFormat.optional("part-groups.csv").key(Editions.EDITION, GROUP).columns(ADDS_UP);

    private PartGroupsTable() {}
}

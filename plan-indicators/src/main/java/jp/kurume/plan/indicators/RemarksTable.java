package jp.kurume.plan.indicators;

import jp.kurume.plan.city.Editions;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;

/** The table of a plan's own words on results, {@code remarks.csv}. */
final class RemarksTable {

    static final Column<String> TEXT = Column.text("text");

    static final TableFormat FORMAT = TableFormat.optional("remarks.csv")
            .columns(Editions.EDITION, MeasuresTable.MEASURE, TEXT)
            .cited();

    private RemarksTable() {}
}

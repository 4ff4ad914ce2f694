package jp.kurume.plan.indicators;

import jp.kurume.plan.city.Editions;
import jp.kurume.plan.table.CellType;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Reference;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableRow;

/** The table of the bands of scales, best first, {@code rating-bands.csv}. */
final class RatingBandsTable {

    /** The scale of which a row is a band. */
    static final Column<TableRow> SCALE =
            Column.reference("scale", Reference.to(RatingScalesTable.FORMAT).refusedAs(IndicatorProblems.RATING_SCALE));

    static final Column<String> LABEL = Column.text("label");
    static final Column<RatingThreshold> FROM = Column.of(
                    "from",
                    CellType.of("rating-threshold", ThresholdCells::ofAnyScale)
                            .readInRow((text, row) -> row.has(SCALE)
                                            && row.get(SCALE).has(RatingScalesTable.BY)
                                    ? ThresholdCells.of(text, row.get(SCALE).get(RatingScalesTable.BY))
                                    : ThresholdCells.ofAnyScale(text)))
            .or(RatingThreshold.REST);
    static final Column<String> MEANING = Column.text("meaning").or("").leftOut();

    static final TableFormat FORMAT = TableFormat.optional("rating-bands.csv")
            .key(Editions.EDITION, SCALE, LABEL)
            .columns(FROM, MEANING);

    private RatingBandsTable() {}
}

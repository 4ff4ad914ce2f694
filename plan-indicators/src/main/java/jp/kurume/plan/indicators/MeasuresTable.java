package jp.kurume.plan.indicators;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Reference;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.WordList;

/** The table of measures, {@code measures.csv}. */
final class MeasuresTable {

    private static final int MOST_DECIMALS = 9;

    static final Column<String> ID = Column.id("id");
    static final Column<TableRow> INDICATOR = Column.reference(
                    "indicator", Reference.to(IndicatorsTable.FORMAT).refusedAs(IndicatorProblems.INDICATOR))
            .emptyRefusedAs(TableProblems.CELL_ID);
    static final Column<String> NAME = Column.text("name");
    static final Column<String> UNIT = Column.text("unit");
    static final Column<String> UNIT_BECAUSE = Column.because("unit_because");
    static final Column<Integer> DECIMALS = Column.number("decimals", 0, MOST_DECIMALS);
    static final Column<MeasureNature> NATURE = Column.word("nature", WordList.of("measure-nature", natures()));
    static final Column<String> NATURE_BECAUSE = Column.because("nature_because");
    static final Column<Optional<DirectionCells.Word>> DIRECTION = Column.word(
                    "direction", WordList.of("desired-direction", DirectionCells.Word.class))
            .optional()
            .byRule();
    static final Column<String> DIRECTION_BECAUSE =
            Column.because("direction_because").byRule();
    static final Column<Optional<BigDecimal>> LOWEST =
            Column.of("lowest", DirectionCells.END).optional().byRule().leftOut();
    static final Column<Optional<BigDecimal>> HIGHEST =
            Column.of("highest", DirectionCells.END).optional().byRule().leftOut();
    static final Column<Optional<TableRow>> CONTINUES = Column.reference(
                    "continues",
                    Reference.toOwnTable()
                            .unscoped()
                            .keyed(text -> text.replace(':', ' '))
                            .refusedAs(IndicatorProblems.CONTINUES))
            .optional();
    static final Column<List<String>> DATA_SOURCES =
            Column.texts("data_sources").or(List.of());

    static final TableFormat FORMAT = TableFormat.required("measures.csv")
            .key(Editions.EDITION, ID)
            .columns(INDICATOR)
            .names(NAME)
            .columns(UNIT, UNIT_BECAUSE, DECIMALS, NATURE, NATURE_BECAUSE)
            .columns(DIRECTION, DIRECTION_BECAUSE, LOWEST, HIGHEST)
            .columns(CONTINUES, DATA_SOURCES)
            .cited()
            .rule(DirectionCells::checkReason)
            .rule(DirectionCells::checkBand, DIRECTION);

    /** The measure of which a row of another table tells. */
    static final Column<TableRow> MEASURE = Column.reference("measure", FORMAT);

    private MeasuresTable() {}

    private static Map<String, MeasureNature> natures() {
        Map<String, MeasureNature> natures = new LinkedHashMap<>();
        natures.put("flow", MeasureNature.FLOW);
        natures.put("stock", MeasureNature.STOCK);
        natures.put("share", MeasureNature.SHARE);
        natures.put("balance", MeasureNature.BALANCE);
        return natures;
    }
}

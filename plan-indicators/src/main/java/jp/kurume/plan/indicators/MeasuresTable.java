package jp.kurume.plan.indicators;

import java.math.BigDecimal;
import java.util.List;
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
    static final Column<String> UNIT = Column.unit("unit").or("");
    static final Column<String> UNIT_BECAUSE = Column.because("unit_because");
    static final Column<Integer> DECIMALS = Column.number("decimals", 0, MOST_DECIMALS);
    static final Column<MeasureNature> NATURE =
            Column.word("nature", WordList.of("measure-nature", MeasureNature.class));
    static final Column<String> NATURE_BECAUSE = Column.because("nature_because");
    static final Column<YearKind> COUNTED_BY = Column.word("counted_by", WordList.of("year-kind", YearKind.class))
            .or(YearKind.FISCAL_YEAR)
            .leftOut();
    static final Column<List<String>> GRADES =
            Column.texts("grades").or(List.of()).byRule().leftOut();
    static final Column<Optional<DirectionCells.Word>> DIRECTION = Column.word(
                    "direction", WordList.of("desired-direction", DirectionCells.Word.class))
            .optional()
            .byRule()
            .leftOut();
    static final Column<String> DIRECTION_BECAUSE = Column.because("direction_because");
    static final Column<Optional<BigDecimal>> LOWEST =
            Column.of("lowest", DirectionCells.END).optional().byRule().leftOut();
    static final Column<Optional<BigDecimal>> HIGHEST =
            Column.of("highest", DirectionCells.END).optional().byRule().leftOut();
    static final Column<Optional<TableRow>> PART_OF = Column.reference(
                    "part_of", Reference.toOwnTable().refusedAs(IndicatorProblems.PART_OF))
            .optional()
            .leftOut();
    static final Column<Optional<TableRow>> SCALE = Column.reference(
                    "scale", Reference.to(RatingScalesTable.FORMAT).refusedAs(IndicatorProblems.RATING_SCALE))
            .optional()
            .leftOut();
    static final Column<Optional<TableRow>> CONTINUES = Column.reference(
                    "continues",
                    Reference.toOwnTable()
                            .unscoped()
                            .keyed(text -> text.replace(':', ' '))
                            .refusedAs(IndicatorProblems.CONTINUES))
            .optional()
            .leftOut();
    static final Column<List<String>> DATA_SOURCES =
            Column.texts("data_sources").or(List.of()).leftOut();
    static final Column<String> NOTE = Column.text("note").or("").leftOut();

    static final TableFormat FORMAT = TableFormat.required("measures.csv")
            .key(Editions.EDITION, ID)
            .columns(INDICATOR)
            .names(NAME)
            .columns(UNIT, UNIT_BECAUSE, DECIMALS, NATURE, NATURE_BECAUSE)
            .columns(DIRECTION, DIRECTION_BECAUSE, LOWEST, HIGHEST)
            .columns(CONTINUES, DATA_SOURCES)
            .columns(COUNTED_BY, GRADES, PART_OF, SCALE, NOTE)
            .cited()
            .rule(DirectionCells::checkReason)
            .rule(DirectionCells::checkBand, DIRECTION)
            .rule(DirectionCells::checkNature, DIRECTION, NATURE)
            .rule(MeasuresTable::checkGrades, NATURE, GRADES)
            .rule(MeasuresTable::checkPart, PART_OF);

    /** The measure of which a row of another table tells. */
    static final Column<TableRow> MEASURE = Column.reference("measure", FORMAT);

    private MeasuresTable() {}

    /** A grade has words, and nothing else has. */
    private static void checkGrades(TableRow row) {
        boolean isGrade = row.get(NATURE) == MeasureNature.GRADE;
        if (isGrade && row.get(GRADES).isEmpty()) {
            row.problem(GRADES, IndicatorProblems.GRADES_MISSING);
        } else if (!isGrade && !row.get(GRADES).isEmpty()) {
            row.problem(GRADES, IndicatorProblems.GRADES_UNASKED);
        }
    }

    /** A breakdown is one of another measure, and that one none itself. */
    private static void checkPart(TableRow row) {
        Optional<TableRow> whole = row.get(PART_OF);
        if (whole.isPresent() && (whole.get().equals(row) || !whole.get().isEmpty(PART_OF))) {
            row.problem(PART_OF, IndicatorProblems.PART_OF_PART);
        }
    }
}

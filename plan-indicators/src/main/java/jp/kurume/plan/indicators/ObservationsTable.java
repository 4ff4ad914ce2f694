package jp.kurume.plan.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.table.CellType;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.WordList;
import jp.kurume.plan.time.FiscalYearRange;

/** The table of observations, {@code observations.csv}, whose cells are the texts of an {@link ObservationEntry}, too. */
final class ObservationsTable {

    private static final int MOST_RESPONDENTS = 999_999_999;

    /** The name of the list of words for methods. */
    static final String METHODS = "observation-method";

    /** The name of the list of words for states. */
    static final String STATES = "observation-state";

    /** The name of the list of words for what a number of a total counts. */
    static final String COUNTING = "counting";

    static final Column<FiscalYearRange> YEAR = Column.of("year", YearCells.inRow());
    static final Column<ObservedValue> VALUE = Column.of("value", ObservedCells.inRow());
    static final Column<Counting> COUNTS = Column.word("counts", WordList.of(COUNTING, Counting.words()))
            .or(Counting.NOT_STATED)
            .byRule()
            .leftOut();
    static final Column<ObservationMethod> METHOD =
            Column.word("method", WordList.of(METHODS, methods())).or(ObservationMethod.NOT_STATED);
    static final Column<ObservationState> STATE = Column.word("state", WordList.of(STATES, ObservationState.class))
            .or(ObservationState.FINAL)
            .leftOut();
    static final Column<Optional<LocalDate>> FIRST_DAY =
            Column.firstDay("first_day").optional().byRule().leftOut();
    static final Column<Optional<LocalDate>> LAST_DAY =
            Column.lastDay("last_day").optional().byRule().leftOut();
    static final Column<Optional<Integer>> SAMPLE_SIZE =
            Column.count("sample_size", 1, MOST_RESPONDENTS).optional().leftOut();
    static final Column<BigDecimal> DESIGN_EFFECT =
            Column.of("design_effect", designEffect()).or(BigDecimal.ONE).leftOut();
    static final Column<List<Citation>> ALSO_IN =
            Column.citations("also_in").or(List.of()).leftOut();

    static final Column<String> RATING = Column.text("rating").or("").leftOut();
    static final Column<String> NOTE = Column.text("note").or("").leftOut();

    static final TableFormat FORMAT = TableFormat.optional("observations.csv")
            .columns(Editions.EDITION, MeasuresTable.MEASURE, YEAR, VALUE, METHOD)
            .columns(STATE, FIRST_DAY, LAST_DAY, SAMPLE_SIZE, DESIGN_EFFECT, ALSO_IN)
            .columns(COUNTS, RATING, NOTE)
            .cited()
            .rule(row -> ObservationRules.check(new ObservationRow(row)));

    private ObservationsTable() {}

    /** Whatever stands beside no sample size is told as such and not as a number that is none, too. */
    private static CellType<BigDecimal> designEffect() {
        return MeasureValues.decimal()
                .readInRow((text, row) -> row.isEmpty(SAMPLE_SIZE)
                        ? Parsed.refused(IndicatorProblems.DESIGN_EFFECT_UNASKED, List.of())
                        : MeasureValues.NUMBER.parse(text));
    }

    private static Map<String, ObservationMethod> methods() {
        Map<String, ObservationMethod> methods = new LinkedHashMap<>();
        methods.put(ObservationEntry.SURVEY, ObservationMethod.SURVEY);
        methods.put(ObservationEntry.RECORD, ObservationMethod.RECORD);
        return methods;
    }
}

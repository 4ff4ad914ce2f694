package jp.kurume.plan.indicators.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.time.FiscalYear;

/** The table of results, {@code evaluation.csv}, which speaks the language of the report: its words are those of sentences. */
final class EvaluationTable {

    private static final int MOST_RESPONDENTS = 999_999_999;

    private static final Column<String> MEASURE = Column.id("measure");
    private static final Column<FiscalYear> YEAR = Column.fiscalYear("year");
    private static final Column<String> PART = Column.text("part");
    private static final Column<String> INDICATOR = Column.id("indicator");
    private static final Column<String> KIND = Column.text("kind");
    private static final Column<String> NAME = Column.text("name");
    private static final Column<String> UNIT = Column.text("unit");
    private static final Column<FiscalYear> BASELINE_YEAR = Column.fiscalYear("baseline_year");
    private static final Column<String> BASELINE = Column.text("baseline");
    private static final Column<Optional<FiscalYear>> TARGET_YEAR =
            Column.fiscalYear("target_year").optional();
    private static final Column<String> TARGET = Column.text("target");
    private static final Column<LocalDate> HOLDS_FROM = Column.day("holds_from");
    /** A number, the word of a grade, or why there is no value. */
    private static final Column<String> VALUE = Column.text("value").or("");

    private static final Column<String> METHOD = Column.text("method").or("");
    private static final Column<String> STATE = Column.text("state").or("");
    private static final Column<Optional<LocalDate>> FIRST_DAY =
            Column.day("first_day").optional();
    private static final Column<Optional<LocalDate>> LAST_DAY =
            Column.day("last_day").optional();
    private static final Column<Optional<Integer>> SAMPLE_SIZE =
            Column.count("sample_size", 1, MOST_RESPONDENTS).optional();
    private static final Column<String> VERDICT = Column.text("verdict");
    private static final Column<Optional<BigDecimal>> DISTANCE = figure("distance");
    private static final Column<Optional<BigDecimal>> ATTAINMENT = figure("attainment_percent");
    private static final Column<Optional<BigDecimal>> PROGRESS = figure("progress_percent");
    private static final Column<Optional<BigDecimal>> ELAPSED = figure("elapsed_percent");
    private static final Column<Optional<BigDecimal>> EXPECTED = figure("expected");
    private static final Column<Optional<BigDecimal>> VARIANCE = figure("variance");
    private static final Column<Optional<BigDecimal>> PACE_SO_FAR = figure("pace_so_far");
    private static final Column<Optional<BigDecimal>> PACE_NEEDED = figure("pace_needed");
    private static final Column<Optional<BigDecimal>> CHANGE = figure("change");
    private static final Column<Optional<BigDecimal>> INTERVAL_FROM = figure("interval_from");
    private static final Column<Optional<BigDecimal>> INTERVAL_TO = figure("interval_to");
    private static final Column<String> JUDGEMENT = Column.text("judgement").or("");
    private static final Column<String> REMARKS = Column.text("remarks").or("");
    private static final Column<String> SOURCE = Column.text("source").or("");

    private static final Column<String> RATING = Column.text("rating").or("");
    private static final Column<String> COMPUTED_RATING =
            Column.text("computed_rating").or("");

    private static final Column<String> DIRECTION = Column.text("direction").or("");

    private static final Column<String> EARLIER_VALUES =
            Column.text("earlier_values").or("");

    static final TableFormat FORMAT = TableFormat.required("evaluation.csv")
            .key(MEASURE, YEAR)
            .columns(PART, INDICATOR, KIND, NAME, UNIT)
            .columns(BASELINE_YEAR, BASELINE, TARGET_YEAR, TARGET, HOLDS_FROM)
            .columns(VALUE, METHOD, STATE, FIRST_DAY, LAST_DAY, SAMPLE_SIZE, VERDICT)
            .columns(DISTANCE, ATTAINMENT, PROGRESS, ELAPSED, EXPECTED, VARIANCE, PACE_SO_FAR, PACE_NEEDED, CHANGE)
            .columns(INTERVAL_FROM, INTERVAL_TO, JUDGEMENT, REMARKS, SOURCE)
            .columns(DIRECTION, RATING, COMPUTED_RATING, EARLIER_VALUES);

    private EvaluationTable() {}

    /** A number that cannot be told of every result. */
    private static Column<Optional<BigDecimal>> figure(String name) {
        return Column.decimal(name).optional();
    }
}

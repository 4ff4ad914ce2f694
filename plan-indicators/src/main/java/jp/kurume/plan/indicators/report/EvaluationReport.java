package jp.kurume.plan.indicators.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import jp.kurume.plan.around.result.ActionResults;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.indicators.EarlierSeries;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.RatingScale;
import jp.kurume.plan.indicators.Remark;
import jp.kurume.plan.indicators.Scope;
import jp.kurume.plan.indicators.StatedPolicy;
import jp.kurume.plan.indicators.StatusPolicy;
import jp.kurume.plan.indicators.number.Level;
import jp.kurume.plan.indicators.rollup.PlanRollUp;
import jp.kurume.plan.interchange.Day;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.output.Page;
import jp.kurume.plan.output.Picture;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.time.FiscalYear;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How a plan did in a fiscal year (評価報告書): each part of it with its measures, what was observed of them up to that year,
 * the verdicts, and what speaks for caution.
 *
 * <pre>{@code
 * EvaluationReport report = EvaluationReport.of(indicators, FiscalYear.parse("R8"), LocalDate.of(2027, 6, 30));
 * Files.writeString(Path.of("report.html"), report.toHtml(Locale.JAPANESE));
 * report.toMarkdown(Locale.ENGLISH);
 * report.toCsv(TableForm.SPREADSHEET, Locale.JAPANESE);
 * report.page(Locale.JAPANESE).toText();
 * PlanJson.writeDocument(report);
 * }</pre>
 *
 * <p>It speaks for the last day of the year: observations of later years are left out, and baselines and targets are those in
 * force on that day. A measure that was not observed in the year has no verdict, whatever earlier years say, unless the report
 * is {@linkplain #ofLatest on the latest values}. The verdicts are the library's; the plan's own words stand beside them.
 *
 * <p>The same report always gives the same texts: the day on which it was made is given, never taken from the clock.
 *
 * <p>In JSON the figures stand beside what they follow from, for programs that only show them. Where a stored text tells other
 * verdicts or figures of its observations than this library works out today, as one of an earlier version may, the report keeps
 * {@linkplain #told what was told}, and its page says so; a text that tells of other observations is refused.
 *
 * <p>Immutable and thread-safe.
 *
 * @param indicators the indicators of a plan, with what was observed
 * @param year the fiscal year it is on
 * @param policy how strictly observations are held against their paths, which the report states
 * @param level the level of confidence of its intervals, between 0 and 1, such as 0.95
 * @param made the day on which it was made
 * @param choice which result of each measure it tells of
 * @param told the results as a stored report told them, where they are others than follow today; else empty
 */
@JsonRootName("evaluation-report")
@JsonPropertyOrder({"indicators", "year", "policy", "level", "made", "choice", "results"})
@Value.Builder
public record EvaluationReport(
        IndicatorSet indicators,
        FiscalYear year,
        StatusPolicy policy,
        double level,
        LocalDate made,
        ResultChoice choice,
        @JsonIgnore List<YearResult> told)
        implements WithEvaluationReport, Serializable {

    private static final double USUAL_LEVEL = 0.95;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the level does not lie between 0 and 1, or what was told is not of the observations,
     *     baselines and targets of the report
     */
    public EvaluationReport {
        Objects.requireNonNull(told, "told");
        Objects.requireNonNull(indicators, "indicators");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(made, "made");
        Objects.requireNonNull(choice, "choice");
        Level.check(level);
        told = List.copyOf(told);
        if (!told.isEmpty()) {
            List<YearResult> following =
                    new EvaluationReport(indicators, year, policy, level, made, choice, List.of()).results();
            checkSameObservations(following, told);
            told = told.equals(following) ? List.of() : told;
        }
    }

    private static void checkSameObservations(List<YearResult> following, List<YearResult> told) {
        for (int i = 0; i < Math.max(following.size(), told.size()); i++) {
            if (i >= following.size() || i >= told.size() || !following.get(i).isOfSameObservations(told.get(i))) {
                throw new IllegalArgumentException("The results of a report are of its observations, but number "
                        + (i + 1) + " is " + (i < told.size() ? told.get(i) : "missing") + ", and "
                        + (i < following.size() ? following.get(i) : "nothing more") + " follows");
            }
        }
    }

    /**
     * {@return a report by the policy that the plan states, else without any allowance ({@link IndicatorSet#policy()}),
     * and with intervals of 95%}
     *
     * @param indicators the indicators of a plan, with what was observed
     * @param year the fiscal year it is on
     * @param made the day on which it was made
     */
    public static EvaluationReport of(IndicatorSet indicators, FiscalYear year, LocalDate made) {
        Objects.requireNonNull(indicators, "indicators");
        return new EvaluationReport(
                indicators, year, indicators.policy(), USUAL_LEVEL, made, ResultChoice.OF_YEAR, List.of());
    }

    /**
     * The same on the latest value of each measure up to the year (最新値による報告), as statistics that come years late need it:
     * every figure is told with its year.
     *
     * @param indicators the indicators of a plan, with what was observed
     * @param year the fiscal year
     * @param made the day on which it was made
     * @return the report
     */
    public static EvaluationReport ofLatest(IndicatorSet indicators, FiscalYear year, LocalDate made) {
        Objects.requireNonNull(indicators, "indicators");
        return of(indicators, year, made).withChoice(ResultChoice.LATEST);
    }

    @JsonCreator
    static EvaluationReport fromJson(
            @JsonProperty("indicators") IndicatorSet indicators,
            @JsonProperty("year") FiscalYear year,
            @JsonProperty("policy") StatusPolicy policy,
            @JsonProperty(value = "level", required = true) double level,
            @JsonProperty("made") Day made,
            @JsonProperty("choice") @SinceVersion(2) @Nullable ResultChoice choice,
            @JsonProperty("results") List<YearResult> results) {
        ResultChoice ofWhich = Objects.requireNonNullElse(choice, ResultChoice.OF_YEAR);
        EvaluationReport report =
                new EvaluationReport(indicators, year, policy, level, made.date(), ofWhich, List.of());
        checkSameObservations(report.results(), results);
        return report.withTold(results);
    }

    @JsonProperty("choice")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    ResultChoice choiceInJson() {
        return choice == ResultChoice.OF_YEAR ? null : choice;
    }

    @JsonProperty("made")
    Day madeInJson() {
        return new Day(made);
    }

    /**
     * Every result of every measure up to the year of the report, as it was told where it was told otherwise than it follows today.
     *
     * @return the results, measure by measure in the order of the plan and earliest year first
     */
    @JsonProperty("results")
    public List<YearResult> results() {
        List<YearResult> results = new ArrayList<>();
        for (MeasureReport measure : measures()) {
            results.addAll(measure.results());
        }
        return List.copyOf(results);
    }

    /**
     * The measures with their results.
     *
     * @return one report for each measure, in the order of the plan
     */
    public List<MeasureReport> measures() {
        MeasureReports reports = new MeasureReports(this);
        List<MeasureReport> measures = new ArrayList<>();
        for (Measure measure : indicators.measures()) {
            measures.add(reports.of(measure));
        }
        return List.copyOf(measures);
    }

    /**
     * The years that the report sets side by side.
     *
     * @return the years up to that of the report in which anything was observed, and that of the report, earliest first
     */
    public List<FiscalYear> years() {
        TreeSet<FiscalYear> years = new TreeSet<>(List.of(year));
        for (Observation observation : indicators.observations()) {
            if (!observation.year().isAfter(year)) {
                years.add(observation.year());
            }
        }
        return List.copyOf(years);
    }

    /**
     * The plan and each of its parts in the year of the report, or by the latest values, as they follow today.
     *
     * @return the roll-up
     */
    public PlanRollUp rollUp() {
        return choice == ResultChoice.LATEST ? PlanRollUp.latest(indicators, year, policy) : rollUp(year);
    }

    /**
     * The plan and each of its parts in a year.
     *
     * @param another a fiscal year
     * @return the roll-up under the report's policy
     */
    public PlanRollUp rollUp(FiscalYear another) {
        return PlanRollUp.of(indicators, another, policy);
    }

    /** The plan's own words on anything, without what is said of later years. */
    List<Remark> remarks() {
        return indicators.remarks().stream()
                .filter(remark -> remark.year().filter(year::isBefore).isEmpty())
                .toList();
    }

    /** The same, on a part or the whole. */
    List<Remark> remarks(Scope scope) {
        List<Remark> on = indicators.remarks(scope);
        return remarks().stream().filter(on::contains).toList();
    }

    /** What a measure goes on from in another unit or counted otherwise, up to the year of the report; without what has no values. */
    List<EarlierSeries> before(Measure measure) {
        return new SetThen(indicators, year).before(measure.id());
    }

    /** What speaks for caution with the data that the report tells of; nothing that is of later years. */
    List<Problem> problems() {
        return new SetThen(indicators, year).set().problems();
    }

    /** The scales by which anything in it is rated. */
    List<RatingScale> scales() {
        return indicators.ratingScales().stream()
                .filter(scale -> indicators.measures().stream()
                        .anyMatch(measure -> measure.scale().equals(scale.id())))
                .toList();
    }

    /** The policy, as far as it is the one that the plan states. */
    Optional<StatedPolicy> statedPolicy() {
        return indicators.statedPolicies().stream()
                .filter(stated -> stated.policy().equals(policy))
                .findFirst();
    }

    /**
     * The documents that the report cites.
     *
     * @return each once, in the order in which the report comes to them
     */
    public List<Source> sources() {
        return new CitedSources(this).sources();
    }

    /**
     * The chart of a measure, as the page has it, for whoever draws it elsewhere.
     *
     * @param measure the id of a measure
     * @param language the reader's language, or English where the library does not speak it
     * @return the picture, or nothing while there is no value to draw
     * @throws UnknownElementException if there is no measure of that id
     */
    public Optional<Picture> picture(String measure, Locale language) {
        Words words = new Words(language);
        return new Charts(words, new Print(words))
                .of(new MeasureReports(this).of(indicators.measure(measure)))
                .map(ChartPicture::of);
    }

    /**
     * {@return the report as a page for people, which can be written as plain text, Markdown, HTML or rows of a
     * spreadsheet}
     *
     * @param language the reader's language, or English where the library does not speak it
     */
    public Page page(Locale language) {
        return new ReportDocument(this, new Words(language), ActionSections.none()).page();
    }

    /**
     * {@return the same page with what was done for the plan's action items in the year: in the section of each part
     * what was done for the initiative of its number, and behind them what was done for the others}
     *
     * @param language the reader's language, or English where the library does not speak it
     * @param plan the plan of which the report is
     * @param actions what was done for its action items
     * @throws IllegalArgumentException if plan, results and indicators are not of one edition
     */
    public Page page(Locale language, Plan plan, ActionResults actions) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(actions, "actions");
        String edition = indicators.edition().id();
        if (!plan.edition().id().equals(edition) || !actions.edition().id().equals(edition)) {
            throw new IllegalArgumentException("A report on the edition " + edition + " has no place for the plan of "
                    + plan.edition().id() + " and the results of "
                    + actions.edition().id());
        }
        ActionSections sections = ActionSections.of(plan, actions, year, language);
        return new ReportDocument(this, new Words(language), sections).page();
    }

    /**
     * The report as one HTML page, for the screen and for print. It needs no other file, no script and no network, and is
     * well-formed XML, too.
     *
     * @param language the reader's language, or English where the library does not speak it
     * @return the page, which names UTF-8 as its encoding: write it in no other
     */
    public String toHtml(Locale language) {
        return page(language).toHtml();
    }

    /**
     * The report as Markdown (CommonMark with GitHub's tables), without charts.
     *
     * @param language the reader's language, or English where the library does not speak it
     * @return the text
     */
    public String toMarkdown(Locale language) {
        return page(language).toMarkdown();
    }

    /**
     * The results as a table, one row for each {@linkplain #results() result}.
     *
     * <p>Values are as observed. What is computed is rounded half up to six decimals; shares are in percent, intervals and
     * differences in the measure's unit.
     *
     * @param form the form of the file
     * @param language the language of headings and words: Japanese, or else English
     * @return the bytes of the file
     * @throws InvalidTablesException if the encoding of the form lacks a letter of the data
     */
    public byte[] toCsv(TableForm form, Locale language) {
        return new CsvOutput(this, form, language).bytes();
    }

    /**
     * What the table of {@link #toCsv} looks like.
     *
     * @return its format
     */
    public static TableFormat tableFormat() {
        return EvaluationTable.FORMAT;
    }

    /** Prints the edition, the year and what there is: {@code 計画 令和6年度: 5 measures: BEHIND 1, …}. */
    @Override
    public String toString() {
        return indicators.edition() + " " + year + ": " + rollUp();
    }

    /** Builds a report part by part. */
    public static final class Builder extends EvaluationReportBuilder {
        /** Starts with a report on the results of its year in mind, and with no other part set. */
        public Builder() {
            choice(ResultChoice.OF_YEAR);
        }
    }
}

package jp.kurume.plan.indicators.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import jp.kurume.plan.indicators.Baseline;
import jp.kurume.plan.indicators.EarlierSeries;
import jp.kurume.plan.indicators.Fraction;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureSeries;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.ObservationPeriod;
import jp.kurume.plan.indicators.RatingBand;
import jp.kurume.plan.indicators.Remark;
import jp.kurume.plan.indicators.Target;
import jp.kurume.plan.indicators.survey.ConfidenceInterval;
import jp.kurume.plan.syntax.XmlText;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableWriter;
import jp.kurume.plan.time.FiscalYearStyle;

/** Writes the results of a report as a table. */
final class CsvOutput {

    private static final int DECIMALS = 6;
    private static final String SEPARATOR = " / ";

    private final EvaluationReport report;
    private final TableForm form;
    private final Locale language;
    private final Words words;
    private final Print print;

    CsvOutput(EvaluationReport report, TableForm form, Locale language) {
        this.report = report;
        this.form = form;
        this.language = language;
        words = new Words(language);
        print = new Print(words);
    }

    byte[] bytes() {
        TableWriter table = new TableWriter(EvaluationTable.FORMAT, form, language);
        for (MeasureReport measure : report.measures()) {
            for (YearResult result : measure.results()) {
                table.row(row(measure, result).stream().map(CsvOutput::cell).toList());
            }
        }
        return table.bytes();
    }

    private List<String> row(MeasureReport measureReport, YearResult result) {
        Measure measure = measureReport.measure();
        List<String> cells = new ArrayList<>();
        cells.add(measure.id());
        cells.add(result.year().format(FiscalYearStyle.SHORT));
        cells.add(measureReport
                .indicator()
                .scope()
                .fold(() -> words.of("scope.whole-plan"), part -> part.number() + " " + part.title()));
        cells.add(measureReport.indicator().id());
        cells.add(words.of("kind", measureReport.indicator().kind()));
        cells.add(measure.name());
        cells.add(measure.unit(result.version()).symbol());
        cells.add(result.version().baseline().year().format(FiscalYearStyle.SHORT));
        cells.add(result.version()
                .baseline()
                .fold(known -> plain(measure, known.value()), survey -> Baseline.UNDER_SURVEY, none -> Baseline.NONE));
        cells.add(result.version()
                .target()
                .dueYear()
                .map(year -> year.format(FiscalYearStyle.SHORT))
                .orElse(""));
        cells.add(result.version()
                .target()
                .fold(
                        fixed -> plain(measure, fixed.value()) + measure.printSide(fixed.side()),
                        band -> band.lowest().toPlainString() + "～"
                                + band.highest().toPlainString(),
                        Target.Change::word,
                        hold -> Target.Hold.WORD,
                        review -> Target.UNDER_REVIEW,
                        none -> Target.NONE_SET));
        cells.add(result.version().holdsFrom().toString());
        cells.add(observed(
                result,
                observation -> observation
                        .observed()
                        .<String>fold(value -> plain(measure, value), reason -> words.of("unobserved", reason))));
        cells.add(observed(result, observation -> words.of("method", observation.method())));
        cells.add(observed(result, observation -> words.of("state", observation.state())));
        cells.add(observed(result, observation -> day(observation, ObservationPeriod.Days::first)));
        cells.add(observed(result, observation -> day(observation, ObservationPeriod.Days::last)));
        cells.add(observed(
                result,
                observation ->
                        observation.sampleSize().<String>fold(known -> String.valueOf(known.respondents()), () -> "")));
        cells.add(result.verdict().fold(status -> words.of("status", status), print::withheld));
        for (FigureKind kind : FigureKind.values()) {
            cells.add(figure(kind, result.figure(kind)));
        }
        Optional<ConfidenceInterval> interval = result.intervals().stream()
                .flatMap(precision -> precision.fold(Optional::of, Optional::<ConfidenceInterval>empty).stream())
                .findFirst();
        cells.add(interval.map(one -> percent(one.lower())).orElse(""));
        cells.add(interval.map(one -> percent(one.upper())).orElse(""));
        cells.add(
                result.judgements().isEmpty()
                        ? ""
                        : result.judgements()
                                .get(0)
                                .fold(
                                        judgement -> words.of("judgement", judgement),
                                        () -> words.of("precision.not-stated")));
        cells.add(result.equals(measureReport.latest()) ? remarks(measureReport) : "");
        cells.add(observed(
                result, observation -> print.citations(observation.citations()).plain()));
        cells.add(direction(measure, result.version()));
        cells.add(result.printedRating());
        cells.add(result.ratings().stream()
                .map(rating -> rating.<String>fold(
                        RatingBand::label, reason -> words.of("rating.withheld", words.of("unrated", reason))))
                .findFirst()
                .orElse(""));
        cells.add(result.equals(measureReport.latest()) ? earlier(measureReport) : "");
        return cells;
    }

    /** Values of years before, each with its year and unit, and with the name of the measure where it is another one. */
    private String earlier(MeasureReport measureReport) {
        List<String> values = new ArrayList<>();
        for (EarlierSeries before : report.before(measureReport.measure())) {
            Measure its = before.earlier();
            before.series()
                    .points()
                    .forEach(point -> values.add(print.years(its, point) + " " + its.print(point.value())
                            + words.of("brackets", its.name())));
        }
        Measure measure = measureReport.measure();
        for (MeasureSeries.Point point : measureReport.earlier()) {
            // The baseline has columns of its own.
            boolean isBaseline = measureReport.version().baseline() instanceof Baseline.Known known
                    && known.year().equals(point.year());
            if (!isBaseline) {
                values.add(print.years(measure, point) + " " + measure.print(point.value()));
            }
        }
        return String.join(SEPARATOR, values);
    }

    /** The better side, and whether nothing but the numbers tells it; nothing where none is told. */
    private String direction(Measure measure, MeasureVersion version) {
        return measure.sense(version)
                .map(sense -> words.of("sense", sense)
                        + (measure.isDirectionDerived(version) ? words.of("brackets", words.of("derived.short")) : ""))
                .orElse("");
    }

    /** A number as it is, or the word of a grade. */
    private static String plain(Measure measure, BigDecimal value) {
        return measure.grades().isEmpty() ? value.toPlainString() : measure.print(value);
    }

    private static String observed(YearResult result, Function<Observation, String> cell) {
        return result.observations().stream().findFirst().map(cell).orElse("");
    }

    private static String day(Observation observation, Function<ObservationPeriod.Days, LocalDate> day) {
        return observation.period().<String>fold(days -> day.apply(days).toString(), () -> "");
    }

    private static String figure(FigureKind kind, Optional<Fraction> value) {
        return value.map(figure -> kind.isShare() ? figure.times(Fraction.of(100)) : figure)
                .map(figure -> number(figure.rounded(DECIMALS)))
                .orElse("");
    }

    private static String percent(double share) {
        return number(BigDecimal.valueOf(share).movePointRight(2).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private static String number(BigDecimal rounded) {
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String remarks(MeasureReport measureReport) {
        return String.join(
                SEPARATOR,
                measureReport.remarks().stream()
                        .map(Remark::text)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    /** A table holds no white space around a text, and half of a letter in no encoding. */
    private static String cell(String text) {
        return XmlText.allowed(text).strip();
    }
}

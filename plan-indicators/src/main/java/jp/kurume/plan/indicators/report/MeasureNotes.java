package jp.kurume.plan.indicators.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.indicators.Baseline;
import jp.kurume.plan.indicators.Fraction;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureSeries;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.ObservationMethod;
import jp.kurume.plan.indicators.Target;
import jp.kurume.plan.indicators.forecast.Forecast;
import jp.kurume.plan.indicators.forecast.PredictionInterval;
import jp.kurume.plan.indicators.survey.ConfidenceInterval;
import jp.kurume.plan.indicators.survey.Judgement;
import jp.kurume.plan.indicators.survey.Precision;
import jp.kurume.plan.output.Text;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;

/** What a reader of a measure's figures has to know beside them: what is pending, read, uncertain, or rests on what. */
final class MeasureNotes {

    private final EvaluationReport report;
    private final Words words;
    private final Print print;

    MeasureNotes(EvaluationReport report, Words words, Print print) {
        this.report = report;
        this.words = words;
        this.print = print;
    }

    List<Text> of(MeasureReport measureReport) {
        List<Text> notes = new ArrayList<>();
        footnotes(measureReport, notes);
        pending(measureReport, notes);
        precision(measureReport, notes);
        forecast(measureReport.forecast(), notes);
        readings(measureReport, notes);
        sources(measureReport, notes);
        return notes;
    }

    /** What the plan prints below its tables (注), and of what the measure is a part. */
    private void footnotes(MeasureReport measureReport, List<Text> notes) {
        Measure measure = measureReport.measure();
        if (!measure.partOf().isEmpty()) {
            notes.add(words.text(
                    "note.part-of",
                    Text.quoted(report.indicators().measures().stream()
                            .filter(whole -> whole.id().equals(measure.partOf()))
                            .map(Measure::name)
                            .findFirst()
                            .orElse(measure.partOf()))));
        }
        footnote("", measure.note(), notes);
        footnote("", measureReport.version().note(), notes);
        for (YearResult result : measureReport.results()) {
            for (Observation observation : result.observations()) {
                footnote(words.of("brackets", print.years(measure, observation)), observation.note(), notes);
            }
        }
    }

    private void footnote(String year, String note, List<Text> notes) {
        if (!note.isEmpty()) {
            notes.add(Text.of(words.of("note.footnote") + year + words.of("colon"))
                    .andQuoted(note));
        }
    }

    private void pending(MeasureReport measureReport, List<Text> notes) {
        Measure measure = measureReport.measure();
        MeasureVersion version = measureReport.version();
        if (version.baseline() instanceof Baseline.UnderSurvey survey) {
            notes.add(Text.of(words.of("note.under-survey", print.fullYear(measure, survey.year()))));
        }
        if (version.target() instanceof Target.UnderReview review) {
            notes.add(Text.of(words.of("note.under-review", print.fullYear(measure, review.year()))));
        }
        if (!version.recounted().isEmpty()) {
            notes.add(Text.of(words.of("note.recounted", print.day(version.holdsFrom())))
                    .andQuoted(version.recounted()));
        }
        for (LocalDate last : version.holdsTo()) {
            notes.add(Text.of(words.of("note.ends", print.day(last))));
        }
        unobserved(measureReport, notes);
        YearResult latest = measureReport.latest();
        if (latest.observations().isEmpty() && measureReport.results().size() > 1) {
            YearResult before =
                    measureReport.results().get(measureReport.results().size() - 2);
            notes.add(Text.of(words.of(
                    "note.latest", print.fullYear(measure, report.year()), print.fullYear(measure, before.year()))));
        }
        MeasureVersion last = null;
        for (YearResult result : measureReport.results()) {
            if (!result.observations().isEmpty()
                    && result.version()
                            .holdsFrom()
                            .isAfter(measureReport.measure().countedBy().lastDay(result.year()))) {
                notes.add(Text.of(words.of(
                        "note.not-in-force",
                        print.fullYear(measure, result.year()),
                        print.day(result.version().holdsFrom()))));
            }
            if (last != null && !last.equals(result.version())) {
                notes.add(Text.of(words.of(
                        "note.revised",
                        print.fullYear(measure, result.year()),
                        print.day(result.version().holdsFrom()))));
            }
            last = result.version();
        }
    }

    /** Why there is no later value than the one that a report on the latest values tells of. */
    private void unobserved(MeasureReport measureReport, List<Text> notes) {
        Measure measure = measureReport.measure();
        for (Observation observation : report.indicators().observations(measure.id())) {
            boolean isLater = observation.year().isAfter(measureReport.latest().year())
                    && !observation.year().isAfter(report.year());
            if (isLater) {
                notes.add(Text.of(print.years(measure, observation) + words.of("colon"))
                        .plus(print.observed(measure, observation)));
            }
        }
    }

    /** What a sample tells, year by year; where none is stated, once for all years. */
    private void precision(MeasureReport measureReport, List<Text> notes) {
        List<String> notStated = new ArrayList<>();
        for (YearResult result : measureReport.results()) {
            String year = print.years(measureReport.measure(), result);
            for (Precision<ConfidenceInterval> interval : result.intervals()) {
                interval.fold(known -> false, () -> notStated.add(year));
            }
            for (Precision<Judgement> judgement : result.judgements()) {
                judgement.fold(
                        known -> notes.add(Text.of(words.of("note.judgement", year) + words.of("judgement", known))),
                        () -> false);
            }
        }
        if (!notStated.isEmpty()) {
            notes.add(Text.of(words.of("note.precision-not-stated", String.join(words.of("comma"), notStated))));
        }
    }

    /** Nothing where the target's year has come, or there is nothing to draw a line through. */
    private void forecast(Forecast forecast, List<Text> notes) {
        Measure measure = forecast.measure();
        if (forecast.values().isEmpty()
                || measure.target().dueYear().filter(report.year()::isBefore).isEmpty()) {
            return;
        }
        notes.add(Text.of(words.of("fact.forecast") + words.of("colon"))
                .plus(forecast.inTargetYear().fold(value -> inTargetYear(measure, value), missing -> Text.NONE))
                .plus(forecast.predictionInterval(report.level())
                        .fold(interval -> range(measure, interval), missing -> Text.NONE))
                .and(forecast.chanceOfReaching()
                        .<String>fold(chance -> words.of("forecast.chance", print.percent(chance)), missing -> ""))
                .and(forecast.caution(words.language())));
    }

    private Text inTargetYear(Measure measure, Fraction value) {
        return Text.of(words.of(
                        "forecast.value",
                        print.fullYear(measure, measure.target().dueYear().orElseThrow())))
                .plus(print.value(measure, value.rounded(measure.decimals())))
                .and(words.of("sentence.end"));
    }

    private Text range(Measure measure, PredictionInterval interval) {
        if (interval.lower() == interval.upper() && isBound(measure, interval.lower())) {
            // Cut to what the measure can be, it is no interval of one certain value.
            return Text.of(words.of("forecast.bound"))
                    .plus(print.value(measure, BigDecimal.valueOf(interval.lower())))
                    .and(words.of("forecast.bound.end"));
        }
        return Text.of(words.of("forecast.range", print.level(interval.level())))
                .plus(print.value(measure, BigDecimal.valueOf(interval.lower())))
                .and(words.of("range.to"))
                .plus(print.value(measure, BigDecimal.valueOf(interval.upper())))
                .and(words.of("sentence.end"));
    }

    /** Whether a value is the least or the most that a measure can be. */
    private static boolean isBound(Measure measure, double value) {
        return switch (measure.nature()) {
            case SHARE -> value == 0 || value == 100;
            case FLOW, STOCK -> value == 0;
            case RANK, GRADE -> value == 1;
            case BALANCE, CUMULATIVE -> false;
        };
    }

    private void readings(MeasureReport measureReport, List<Text> notes) {
        Measure measure = measureReport.measure();
        MeasureVersion version = measureReport.version();
        Text direction = version.direction()
                .fold(
                        () -> Text.of(
                                measure.isDirectionMissing(version)
                                        ? words.of("note.direction-not-stated")
                                        : measure.isDirectionDerived(version)
                                                ? words.of(
                                                        "note.direction-derived",
                                                        words.of(
                                                                "sense",
                                                                measure.sense(version)
                                                                        .orElseThrow()))
                                                : ""),
                        // A direction that the plan prints is no reading.
                        stated -> stated.citation().isReading()
                                ? Text.of(words.of("note.direction")
                                                + words.of("sense", stated.sense())
                                                + words.of("dash"))
                                        .plus(print.citation(stated.citation()))
                                : Text.NONE,
                        band -> Text.of(words.of("note.band"))
                                .plus(print.value(measure, band.lowest()))
                                .and(words.of("range.to"))
                                .plus(print.value(measure, band.highest()))
                                .and(words.of("dash"))
                                .plus(print.citation(band.citation())));
        if (!direction.isEmpty()) {
            notes.add(direction);
        }
        if (measure.unitCitation().isReading()) {
            notes.add(Text.of(words.of("note.unit"))
                    .andQuoted(measure.unit().symbol())
                    .and(words.of("dash"))
                    .plus(print.citation(measure.unitCitation())));
        }
        if (measure.natureCitation().isReading()) {
            notes.add(Text.of(words.of("note.nature") + words.of("nature", measure.nature()) + words.of("dash"))
                    .plus(print.citation(measure.natureCitation())));
        }
        for (PrintedForm form : measureReport.printedForms()) {
            notes.add(Text.of(words.of("note.printed-form", words.of("form", form.kind())))
                    .andQuoted(form.printed())
                    .and(" → ")
                    .andQuoted(form.canonical())
                    .and(words.of("because.begin"))
                    .andQuoted(form.why())
                    .and(words.of("because.end"))
                    .and(words.of("dash"))
                    .plus(print.citation(form.citation())));
        }
    }

    private void sources(MeasureReport measureReport, List<Text> notes) {
        Measure measure = measureReport.measure();
        if (!measure.dataSources().isEmpty()) {
            notes.add(Text.of(words.of("note.data-sources"))
                    .plus(Text.joined(
                            words.of("comma"),
                            measure.dataSources().stream().map(Text::quoted).toList())));
        }
        notes.add(Text.of(words.of("note.cited")).plus(print.citation(measure.citation())));
        Map<Text, List<String>> years = new LinkedHashMap<>();
        for (YearResult result : measureReport.results()) {
            for (Observation observation : result.observations()) {
                Text source = Text.of(method(observation) + words.of("colon")).plus(cited(observation.citations()));
                years.computeIfAbsent(source, first -> new ArrayList<>()).add(print.years(measure, observation));
            }
        }
        tell("note.observed", years, notes);
        Map<Text, List<String>> earlier = new LinkedHashMap<>();
        for (MeasureSeries.Point point : measureReport.earlier()) {
            Text source = Text.of(words.of("colon")).plus(cited(point.citations()));
            earlier.computeIfAbsent(source, first -> new ArrayList<>()).add(print.years(measure, point));
        }
        tell("note.earlier", earlier, notes);
        for (Observation observation : report.indicators().supersededObservations(measure.id())) {
            if (!observation.year().isAfter(report.year())) {
                notes.add(Text.of(words.of("note.superseded", print.years(measure, observation)))
                        .plus(print.observed(measure, observation))
                        .and(method(observation)));
            }
        }
    }

    /** Years that rest on the same source are told together. */
    private void tell(String key, Map<Text, List<String>> years, List<Text> notes) {
        years.forEach((source, some) -> notes.add(
                Text.of(words.of(key, String.join(words.of("comma"), some))).plus(source)));
    }

    /** How an observation came about, of which days and how many: whatever of it is known. */
    private String method(Observation observation) {
        List<String> known = new ArrayList<>();
        if (observation.method() != ObservationMethod.NOT_STATED) {
            known.add(words.of("method", observation.method()));
        }
        observation
                .period()
                .<Boolean>fold(
                        days -> known.add(words.of("note.days", print.day(days.first()), print.day(days.last()))),
                        () -> false);
        observation
                .sampleSize()
                .<Boolean>fold(
                        size -> known.add(words.of("note.respondents", Print.count(size.respondents()))), () -> false);
        return known.isEmpty() ? "" : words.of("brackets", String.join(words.of("comma"), known));
    }

    private Text cited(List<Citation> citations) {
        return citations.isEmpty() ? Text.of(words.of("note.not-cited")) : print.citations(citations);
    }
}

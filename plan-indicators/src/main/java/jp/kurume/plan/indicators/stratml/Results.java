package jp.kurume.plan.indicators.stratml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.kurume.plan.indicators.Baseline;
import jp.kurume.plan.indicators.InterimTarget;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.ObservationPeriod;
import jp.kurume.plan.indicators.ObservationState;
import jp.kurume.plan.indicators.PrintedSide;
import jp.kurume.plan.indicators.SampleSize;
import jp.kurume.plan.indicators.Target;
import jp.kurume.plan.time.FiscalYear;

/** The results of a measure by fiscal year: targets, and what was there when the plan was made and since. */
final class Results {

    private static final String BASELINE = "策定時";
    private static final String TARGET = "目標";

    private final Map<FiscalYear, List<Element>> targets = new TreeMap<>();
    private final Map<FiscalYear, List<Element>> actuals = new TreeMap<>();

    /** Whether baseline or target were ever changed: only then is it told from when on they hold. Plans print no such date. */
    private final boolean revised;

    private final Measure measure;

    private Results(Measure measure) {
        this.measure = measure;
        revised = measure.versions().size() > 1;
    }

    /** Baseline and target as they hold now. */
    static Results planned(Measure measure) {
        Results results = new Results(measure);
        results.addAll(List.of(measure.latestVersion()));
        return results;
    }

    /** Every baseline and target there has been, and what was observed. */
    static Results reported(Measure measure, List<Observation> observations) {
        Results results = new Results(measure);
        results.addAll(measure.versions());
        observations.forEach(results::addObservation);
        return results;
    }

    /** Versions in their order; a baseline or target that goes on unchanged into the next version is one result. */
    private void addAll(List<MeasureVersion> versions) {
        for (int i = 0; i < versions.size(); i++) {
            MeasureVersion version = versions.get(i);
            boolean first = i == 0;
            if (first || !version.baseline().equals(versions.get(i - 1).baseline())) {
                addBaseline(version);
            }
            if (first || !version.target().equals(versions.get(i - 1).target())) {
                addTarget(version);
            }
        }
    }

    private void addObservation(Observation observation) {
        FiscalYear year = observation.year();
        Notes notes = new Notes().line("実績", year + observation.method().label());
        if (observation.state() != ObservationState.FINAL) {
            notes.line("値の状態", observation.state().label());
        }
        if (observation.period() instanceof ObservationPeriod.Days days) {
            notes.line("対象期間", Dates.of(days.first()) + "から" + Dates.of(days.last()) + "まで");
        }
        if (observation.sampleSize() instanceof SampleSize.Known known) {
            notes.line("有効回答数", String.valueOf(known.respondents()));
        }
        observation.citations().forEach(notes::source);
        Element result = observation
                .observed()
                .fold(
                        value -> number("ActualResult", year, value),
                        reason -> word("ActualResult", year, "実績", reason.label()));
        add(actuals, year, result, notes.toString());
    }

    private void addBaseline(MeasureVersion version) {
        FiscalYear year = version.baseline().year();
        Element result = version.baseline()
                .fold(
                        known -> number("ActualResult", year, known.value()),
                        underSurvey -> word("ActualResult", year, BASELINE, Baseline.UNDER_SURVEY),
                        none -> word("ActualResult", year, BASELINE, Baseline.NONE));
        add(actuals, year, result, description(BASELINE, year, version));
    }

    private void addTarget(MeasureVersion version) {
        for (InterimTarget interim : version.interimTargets()) {
            add(
                    targets,
                    interim.year(),
                    number("TargetResult", interim.year(), interim.value()),
                    description(TARGET, interim.year(), version));
        }
        version.target().dueYear().ifPresent(year -> addTarget(version, year));
    }

    /** A number that is enough as it stands; whatever has a word beside it or in its place is told in words. */
    private void addTarget(MeasureVersion version, FiscalYear year) {
        Element result = version.target()
                .fold(
                        fixed -> fixed.side() == PrintedSide.NOT_PRINTED
                                ? number("TargetResult", year, fixed.value())
                                : word("TargetResult", year, TARGET, measure.printTarget(version)),
                        band -> word("TargetResult", year, TARGET, measure.printTarget(version)),
                        change -> word("TargetResult", year, TARGET, change.word()),
                        hold -> word("TargetResult", year, TARGET, Target.Hold.WORD),
                        underReview -> word("TargetResult", year, TARGET, Target.UNDER_REVIEW),
                        none -> word("TargetResult", year, TARGET, Target.NONE_SET));
        add(targets, year, result, description(TARGET, year, version));
    }

    private static void add(
            Map<FiscalYear, List<Element>> results, FiscalYear year, Element result, String description) {
        results.computeIfAbsent(year, first -> new ArrayList<>()).add(result.text("Description", description));
    }

    private static Element number(String name, FiscalYear year, BigDecimal value) {
        return result(name, year).text("NumberOfUnits", value.toPlainString());
    }

    private static Element word(String name, FiscalYear year, String what, String word) {
        return result(name, year)
                .add(Element.of("Descriptor").text("DescriptorName", what).text("DescriptorValue", word));
    }

    /** A result within a fiscal year. Plans print no day. */
    private static Element result(String name, FiscalYear year) {
        return Element.of(name).text("StartDate", Dates.of(year.start())).text("EndDate", Dates.of(year.end()));
    }

    private String description(String what, FiscalYear year, MeasureVersion version) {
        Notes notes = new Notes().line(what, year.toString());
        if (revised) {
            notes.line("適用", Dates.of(version.holdsFrom()) + "から");
        }
        return notes.source(version.citation()).toString();
    }

    /** One instance for each year that has a result, earliest first: what was aimed at in it beside what came of it. */
    List<Element> instances() {
        Map<FiscalYear, Element> instances = new TreeMap<>();
        for (Map<FiscalYear, List<Element>> results : List.of(targets, actuals)) {
            results.forEach((year, ofYear) -> {
                Element instance = instances.computeIfAbsent(year, first -> Element.of("MeasurementInstance"));
                ofYear.forEach(instance::add);
            });
        }
        return List.copyOf(instances.values());
    }
}

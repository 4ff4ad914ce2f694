package jp.kurume.plan.indicators.stratml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.kurume.plan.indicators.Baseline;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.Target;
import jp.kurume.plan.time.FiscalYear;

/** The results of a measure by fiscal year: targets, and what was there when the plan was made and since. */
final class Results {

    private static final String BASELINE = "策定時";
    private static final String TARGET = "目標";

    private final Map<FiscalYear, List<Element>> targets = new TreeMap<>();
    private final Map<FiscalYear, List<Element>> actuals = new TreeMap<>();

    private Results() {}

    /** Baseline and target as they hold now. */
    static Results planned(Measure measure) {
        Results results = new Results();
        results.addAll(List.of(measure.currentVersion()));
        return results;
    }

    /** Every baseline and target there has been, and what was observed. */
    static Results reported(Measure measure, List<Observation> observations) {
        Results results = new Results();
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
                addBaseline(version, versions.size() > 1);
            }
            if (first || !version.target().equals(versions.get(i - 1).target())) {
                addTarget(version, versions.size() > 1);
            }
        }
    }

    private void addObservation(Observation observation) {
        FiscalYear year = observation.year();
        Notes notes = new Notes().line("実績", year + observation.method().label());
        observation.citations().forEach(notes::source);
        add(
                actuals,
                year,
                result("ActualResult", year)
                        .text("NumberOfUnits", observation.value().toPlainString())
                        .text("Description", notes.toString()));
    }

    private void addBaseline(MeasureVersion version, boolean revised) {
        Baseline baseline = version.baseline();
        Element result = result("ActualResult", baseline.year());
        add(
                actuals,
                baseline.year(),
                baseline.<Element>fold(
                                known -> result.text(
                                        "NumberOfUnits", known.value().toPlainString()),
                                underSurvey -> result.add(descriptor(BASELINE, Baseline.UNDER_SURVEY)))
                        .text("Description", description(BASELINE, baseline.year(), version, revised)));
    }

    private void addTarget(MeasureVersion version, boolean revised) {
        Target target = version.target();
        Element result = result("TargetResult", target.year());
        add(
                targets,
                target.year(),
                target.<Element>fold(
                                fixed -> result.text(
                                        "NumberOfUnits", fixed.value().toPlainString()),
                                underReview -> result.add(descriptor(TARGET, Target.UNDER_REVIEW)))
                        .text("Description", description(TARGET, target.year(), version, revised)));
    }

    private static void add(Map<FiscalYear, List<Element>> results, FiscalYear year, Element result) {
        results.computeIfAbsent(year, first -> new ArrayList<>()).add(result);
    }

    /** A result within a fiscal year. Plans print no day. */
    private static Element result(String name, FiscalYear year) {
        return Element.of(name).text("StartDate", Dates.of(year.start())).text("EndDate", Dates.of(year.end()));
    }

    private static Element descriptor(String name, String value) {
        return Element.of("Descriptor").text("DescriptorName", name).text("DescriptorValue", value);
    }

    /** From when on it holds is told only where there is more than one: plans print no such date. */
    private static String description(String what, FiscalYear year, MeasureVersion version, boolean revised) {
        Notes notes = new Notes().line(what, year.toString());
        if (revised) {
            notes.line("適用", version.holdsFrom() + "から");
        }
        return notes.source(version.citation()).toString();
    }

    /** One instance for each year that has a result, earliest first: what was aimed at in it beside what came of it. */
    List<Element> instances() {
        Map<FiscalYear, Element> instances = new TreeMap<>();
        targets.forEach((year, results) -> {
            Element instance = instances.computeIfAbsent(year, first -> Element.of("MeasurementInstance"));
            results.forEach(instance::add);
        });
        actuals.forEach((year, results) -> {
            Element instance = instances.computeIfAbsent(year, first -> Element.of("MeasurementInstance"));
            results.forEach(instance::add);
        });
        return List.copyOf(instances.values());
    }
}

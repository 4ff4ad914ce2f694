package jp.kurume.plan.indicators.stratml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.kurume.plan.indicators.Baseline;
import jp.kurume.plan.indicators.Counting;
import jp.kurume.plan.indicators.InterimTarget;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureNature;
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
        MeasureVersion version = measure.versionAt(year);
        Notes notes = new Notes()
                .line(
                        "実績",
                        years(observation.firstYear(), year)
                                + observation.method().label());
        if (measure.nature() == MeasureNature.CUMULATIVE && observation.counting() == Counting.YEAR) {
            notes.line("単年の値", measure.print(observation));
        }
        if (!observation.rating().isEmpty()) {
            notes.line("市の評価", observation.rating());
        }
        if (!observation.note().isEmpty()) {
            notes.line("注", observation.note());
        }
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
                        value -> measure.valueOf(observation)
                                .map(held -> value("ActualResult", observation.firstYear(), year, "実績", held, version))
                                .orElseGet(() -> word(
                                        "ActualResult", year, year, "実績", measure.print(value, version) + "（単年、累計不明）")),
                        reason -> word("ActualResult", observation.firstYear(), year, "実績", reason.label()));
        add(actuals, year, result, notes.toString());
    }

    /** The years that something is of, as plans print them. */
    private String years(FiscalYear first, FiscalYear last) {
        String printed = measure.countedBy().print(last);
        return first.equals(last) ? printed : measure.countedBy().print(first) + "～" + printed;
    }

    /** A number in the unit of the measure; a grade, and what has another unit, is told in words. */
    private Element value(
            String name, FiscalYear first, FiscalYear year, String what, BigDecimal value, MeasureVersion version) {
        boolean isNumber = measure.grades().isEmpty() && measure.unit(version).equals(measure.unit());
        return isNumber
                ? number(name, first, year, value)
                : word(name, first, year, what, measure.print(value, version));
    }

    private void addBaseline(MeasureVersion version) {
        FiscalYear year = version.baseline().year();
        Element result = version.baseline()
                .fold(
                        known -> known.counts() == Counting.YEAR
                                ? word("ActualResult", year, year, BASELINE, measure.printBaseline(version) + "（単年）")
                                : value("ActualResult", known.firstYear(), year, BASELINE, known.value(), version),
                        underSurvey -> word("ActualResult", year, year, BASELINE, Baseline.UNDER_SURVEY),
                        none -> word("ActualResult", year, year, BASELINE, Baseline.NONE));
        FiscalYear first =
                version.baseline().fold(Baseline.Known::firstYear, Baseline.UnderSurvey::year, Baseline.None::year);
        add(actuals, year, result, description(BASELINE, first, year, version));
    }

    private void addTarget(MeasureVersion version) {
        for (InterimTarget interim : version.interimTargets()) {
            FiscalYear year = interim.year();
            Element result = interim.side() == PrintedSide.NOT_PRINTED
                    ? value("TargetResult", year, year, TARGET, interim.value(), version)
                    : word(
                            "TargetResult",
                            year,
                            year,
                            TARGET,
                            measure.print(interim.value(), version) + measure.printSide(interim.side()));
            add(targets, year, result, description("中間目標", year, year, version));
        }
        version.target().dueYear().ifPresent(year -> addTarget(version, year));
    }

    /** A number that is enough as it stands; whatever has a word beside it or in its place is told in words. */
    private void addTarget(MeasureVersion version, FiscalYear year) {
        Element result = version.target()
                .fold(
                        fixed -> fixed.side() == PrintedSide.NOT_PRINTED
                                ? value("TargetResult", fixed.firstYear(), year, TARGET, fixed.value(), version)
                                : word("TargetResult", fixed.firstYear(), year, TARGET, measure.printTarget(version)),
                        band -> word("TargetResult", year, year, TARGET, measure.printTarget(version)),
                        change -> word("TargetResult", year, year, TARGET, change.word()),
                        hold -> word("TargetResult", year, year, TARGET, Target.Hold.WORD),
                        underReview -> word("TargetResult", year, year, TARGET, Target.UNDER_REVIEW),
                        none -> word("TargetResult", year, year, TARGET, Target.NONE_SET));
        FiscalYear first = version.target() instanceof Target.Fixed fixed ? fixed.firstYear() : year;
        add(targets, year, result, description(TARGET, first, year, version));
    }

    private static void add(
            Map<FiscalYear, List<Element>> results, FiscalYear year, Element result, String description) {
        results.computeIfAbsent(year, first -> new ArrayList<>()).add(result.text("Description", description));
    }

    private Element number(String name, FiscalYear first, FiscalYear year, BigDecimal value) {
        return result(name, first, year).text("NumberOfUnits", value.toPlainString());
    }

    private Element word(String name, FiscalYear first, FiscalYear year, String what, String word) {
        return result(name, first, year)
                .add(Element.of("Descriptor").text("DescriptorName", what).text("DescriptorValue", word));
    }

    /** A result within a year of the measure, or a span of years. Plans print no day. */
    private Element result(String name, FiscalYear first, FiscalYear year) {
        return Element.of(name)
                .text("StartDate", Dates.of(measure.countedBy().firstDay(first)))
                .text("EndDate", Dates.of(measure.countedBy().lastDay(year)));
    }

    private String description(String what, FiscalYear first, FiscalYear year, MeasureVersion version) {
        Notes notes = new Notes().line(what, years(first, year));
        if (!version.recounted().isEmpty()) {
            notes.line("数え方の変更", version.recounted());
        }
        for (LocalDate last : version.holdsTo()) {
            notes.line("終了", Dates.of(last));
        }
        if (!version.note().isEmpty()) {
            notes.line("注", version.note());
        }
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

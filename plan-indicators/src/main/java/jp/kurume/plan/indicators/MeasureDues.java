package jp.kurume.plan.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.department.OwnedElement;
import jp.kurume.plan.round.Due;
import jp.kurume.plan.round.DueCell;
import jp.kurume.plan.round.DueFact;
import jp.kurume.plan.round.DueKind;
import jp.kurume.plan.round.DueReason;
import jp.kurume.plan.round.DueTopic;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearRange;
import jp.kurume.plan.time.FiscalYearStyle;

/**
 * The measures of which the value of a year is due (評価指標の実績の照会): those without one, and those whose value is only expected or being
 * prepared. A measure that has ended before the year, or begins after it, is not asked for; one that was last observed over a span of
 * years is asked for over a span as long.
 */
public final class MeasureDues {

    private MeasureDues() {}

    /**
     * What is due for a year.
     *
     * @param indicators the indicators
     * @param year the year
     * @return the dues in the order of the measures
     */
    public static List<Due> of(IndicatorSet indicators, FiscalYear year) {
        Objects.requireNonNull(indicators, "indicators");
        Objects.requireNonNull(year, "year");
        List<Due> dues = new ArrayList<>();
        for (Measure measure : indicators.measures()) {
            if (isInForce(measure, year)) {
                List<Observation> observed = indicators.observations(measure.id());
                reason(observed, year).ifPresent(reason -> dues.add(due(indicators, measure, observed, year, reason)));
            }
        }
        return List.copyOf(dues);
    }

    private static boolean isInForce(Measure measure, FiscalYear year) {
        LocalDate first = measure.versions().get(0).holdsFrom();
        return !first.isAfter(year.end())
                && measure.latestVersion()
                        .lastDay()
                        .filter(last -> last.isBefore(year.start()))
                        .isEmpty();
    }

    private static Optional<DueReason> reason(List<Observation> observed, FiscalYear year) {
        List<Observation> its =
                observed.stream().filter(one -> one.year().equals(year)).toList();
        if (its.isEmpty()) {
            return Optional.of(DueReason.NOT_TOLD);
        }
        Observation last = its.get(its.size() - 1);
        if (isInPreparation(last)) {
            return Optional.of(DueReason.IN_PREPARATION);
        }
        return last.isExpected() ? Optional.of(DueReason.EXPECTED_ONLY) : Optional.empty();
    }

    private static boolean isInPreparation(Observation observation) {
        return observation.observed() instanceof ObservedValue.Unobserved unobserved
                && unobserved.reason() == UnobservedReason.IN_PREPARATION;
    }

    private static Due due(
            IndicatorSet indicators, Measure measure, List<Observation> observed, FiscalYear year, DueReason reason) {
        Optional<Observation> last =
                observed.stream().filter(one -> one.year().isBefore(year)).reduce((earlier, later) -> later);
        MeasureVersion version = measure.versionAt(year);
        List<DueCell> given = new ArrayList<>();
        given.add(new DueCell("edition", indicators.edition().id()));
        given.add(new DueCell("measure", measure.id()));
        given.add(new DueCell("year", year(last, year)));
        last.map(Observation::method)
                .filter(method -> method != ObservationMethod.NOT_STATED)
                .ifPresent(method ->
                        given.add(new DueCell("method", method == ObservationMethod.SURVEY ? "survey" : "record")));
        List<String> asked = new ArrayList<>(DueKind.OBSERVATION.answers());
        if (last.isEmpty() || last.get().method() == ObservationMethod.NOT_STATED) {
            asked.add("method");
        }
        if (measure.nature() != MeasureNature.CUMULATIVE) {
            asked.remove("counts");
        }
        List<DueFact> facts = new ArrayList<>();
        String unit = measure.unit(version).toString();
        if (!unit.isEmpty()) {
            facts.add(new DueFact(DueTopic.UNIT, unit));
        }
        last.ifPresent(one -> {
            facts.add(new DueFact(DueTopic.LAST_VALUE, measure.print(one)));
            facts.add(new DueFact(DueTopic.LAST_YEAR, one.year().toString()));
        });
        facts.add(new DueFact(DueTopic.TARGET, measure.printTarget(version)));
        return new Due(
                DueKind.OBSERVATION,
                reason,
                indicators.edition().id(),
                List.of(OwnedElement.measure(measure.id())),
                name(indicators, measure),
                given,
                asked,
                facts);
    }

    /** The name of a measure, of a part behind that of what it is a part of. */
    private static String name(IndicatorSet indicators, Measure measure) {
        return measure.partOf().isEmpty()
                ? measure.name()
                : indicators.measure(measure.partOf()).name() + " " + measure.name();
    }

    private static String year(Optional<Observation> last, FiscalYear year) {
        return last.filter(Observation::isSpan)
                .map(one -> FiscalYearRange.of(
                                year.minusYears(
                                        one.year().startYear() - one.firstYear().startYear()),
                                year)
                        .toString())
                .orElseGet(() -> year.format(FiscalYearStyle.SHORT));
    }
}

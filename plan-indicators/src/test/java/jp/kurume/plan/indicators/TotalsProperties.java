package jp.kurume.plan.indicators;

import static jp.kurume.plan.indicators.Fixtures.CITATION;
import static jp.kurume.plan.indicators.Fixtures.START;
import static jp.kurume.plan.indicators.Fixtures.measure;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import jp.kurume.plan.time.FiscalYear;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class TotalsProperties {

    private static final FiscalYear BASELINE = FiscalYear.of(2020);

    private static Measure total(Baseline baseline) {
        Target target = new Target.Fixed(FiscalYear.of(2030), BigDecimal.valueOf(100_000));
        return measure(
                "m",
                MeasureNature.CUMULATIVE,
                0,
                new MeasureVersion(START, baseline, target, DesiredDirection.FROM_TARGET, CITATION));
    }

    @Provide
    Arbitrary<Measure> totals() {
        return Arbitraries.of(
                total(new Baseline.Known(BASELINE, BASELINE, BigDecimal.valueOf(500), Counting.TOTAL)),
                total(new Baseline.Known(BASELINE, BASELINE, BigDecimal.valueOf(500), Counting.YEAR)),
                total(new Baseline.None(BASELINE)),
                total(new Baseline.UnderSurvey(BASELINE)));
    }

    private static Observation observation(int year, Counting counting, @Nullable BigDecimal value) {
        Observation.Builder builder = new Observation.Builder();
        builder.measure("m").year(FiscalYear.of(year)).counting(counting);
        return value == null
                ? builder.unobserved(UnobservedReason.NOT_PUBLISHED).build()
                : builder.value(value).build();
    }

    private static Arbitrary<Observation> ofYear(int year) {
        Arbitrary<@Nullable BigDecimal> values =
                Arbitraries.integers().between(0, 300).map(BigDecimal::valueOf).injectNull(0.1);
        return Combinators.combine(Arbitraries.of(Counting.YEAR, Counting.YEAR, Counting.TOTAL), values)
                .as((counting, value) -> observation(year, counting, value));
    }

    /** Observations of some of the years from five before the baseline's to six after it. */
    @Provide
    Arbitrary<List<Observation>> observations() {
        return Arbitraries.integers()
                .between(2015, 2026)
                .set()
                .flatMap(years -> Combinators.combine(
                                years.stream().map(TotalsProperties::ofYear).toList())
                        .as(list -> list));
    }

    /** What had been counted by the end of a year, from the definition: the last total or the baseline, and what came since. */
    private static Optional<BigDecimal> slowTotal(Measure measure, Map<Integer, Observation> years, int year) {
        int start = BASELINE.startYear();
        Optional<BigDecimal> baseline = measure.baseline()
                .fold(
                        known -> Optional.of(known.counts() == Counting.YEAR ? BigDecimal.ZERO : known.value()),
                        survey -> Optional.empty(),
                        none -> Optional.of(BigDecimal.ZERO));
        boolean goesOn = measure.baseline() instanceof Baseline.Known known && known.counts() != Counting.YEAR;
        Observation its = years.get(year);
        if (its != null && its.counting() == Counting.TOTAL && its.value().isPresent()) {
            return its.value();
        }
        if (year == start && goesOn) {
            return baseline;
        }
        if (its == null || its.value().isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> before = year == start + 1 && baseline.isPresent()
                ? baseline
                : year - 1 < 2015 ? Optional.empty() : slowTotal(measure, years, year - 1);
        return before.map(its.value().get()::add);
    }

    @Property
    void aTotalIsTheLastOneOrTheBaselineAndEveryYearsOwnSince(
            @ForAll("totals") Measure measure,
            @ForAll("observations") List<Observation> observations,
            @ForAll Random random) {
        Map<Integer, Observation> years = new HashMap<>();
        observations.forEach(one -> years.put(one.year().startYear(), one));
        List<Observation> shuffled = new ArrayList<>(observations);
        Collections.shuffle(shuffled, random);
        for (Observation observation : new Totals(measure).of(shuffled)) {
            assertThat(measure.valueOf(observation))
                    .as(observation.toString())
                    .isEqualTo(observation
                            .value()
                            .flatMap(any ->
                                    slowTotal(measure, years, observation.year().startYear())));
        }
    }

    @Property
    void whatIsPrintedUpToTheBaselinesYearChangesNothingAfterIt(
            @ForAll("totals") Measure measure, @ForAll("observations") List<Observation> observations) {
        if (measure.start(measure.latestVersion()).isEmpty()) {
            return;
        }
        List<Observation> after = observations.stream()
                .filter(one -> one.year().isAfter(BASELINE))
                .toList();
        assertThat(new Totals(measure)
                        .of(observations).stream()
                                .filter(one -> one.year().isAfter(BASELINE))
                                .toList())
                .isEqualTo(new Totals(measure).of(after));
    }
}

package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.time.FiscalYear;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of verdicts and figures, of every kind of goal. */
class VerdictProperties {

    private static final List<Measure> MEASURES = GoalCases.all();

    /** Worst first. */
    private static final List<Status> ORDER = List.of(
            Status.REGRESSED,
            Status.MISSED,
            Status.NOT_HELD,
            Status.BEHIND,
            Status.ON_TRACK,
            Status.HELD,
            Status.REACHED);

    @Provide
    Arbitrary<Measure> measures() {
        return Arbitraries.of(MEASURES);
    }

    @Provide
    Arbitrary<FiscalYear> years() {
        return Arbitraries.of(GoalCases.YEARS).map(FiscalYear::of);
    }

    @Provide
    Arbitrary<BigDecimal> values() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(150))
                .ofScale(1)
                .edgeCases(edges -> edges.add(
                        BigDecimal.valueOf(90),
                        BigDecimal.valueOf(95),
                        BigDecimal.valueOf(100),
                        BigDecimal.valueOf(110),
                        BigDecimal.valueOf(120)));
    }

    private static Assessment assess(Measure measure, FiscalYear year, BigDecimal value, ObservationState state) {
        BigDecimal its = switch (measure.nature()) {
            case GRADE -> BigDecimal.valueOf(1 + value.intValue() % 5);
            case RANK -> BigDecimal.valueOf(1 + value.intValue());
            default -> value;
        };
        return measure.assess(VerdictTablesTest.observation(measure, year, its, state));
    }

    private static BigDecimal value(Assessment assessment) {
        return assessment.observed().orElseThrow().value().orElseThrow();
    }

    @Property(tries = 5000, maxDiscardRatio = 50)
    void onTrackMeansNotBehindThePath(
            @ForAll("measures") Measure measure,
            @ForAll("years") FiscalYear year,
            @ForAll("values") BigDecimal value,
            @ForAll ObservationState state) {
        Assessment assessment = assess(measure, year, value, state);
        Optional<Status> status = assessment.status();
        boolean isOfYear = measure.latestVersion().interimTargets().stream()
                .anyMatch(interim -> interim.year().equals(year));
        // A value that is met or held, and the target's year, have verdicts of their own, and so has a total's ceiling.
        Assume.that(assessment.variance().isPresent() && status.isPresent() && !isOfYear);
        Assume.that(year.isBefore(Fixtures.R12)
                && status.filter(ORDER.subList(0, 5)::contains).isPresent());
        boolean isPath = measure.path(measure.latestVersion())
                .filter(path -> path.baseline().compareTo(path.target()) != 0
                        || measure.start(measure.latestVersion()).isEmpty())
                .isPresent();
        Assume.that(isPath && measure.nature() != MeasureNature.CUMULATIVE);
        Assume.that(status.orElseThrow() != Status.NOT_HELD);
        assertThat(status.orElseThrow() == Status.ON_TRACK)
                .isEqualTo(assessment.variance().orElseThrow().signum() >= 0);
    }

    @Property(tries = 5000)
    void allOfTheWayIsMadeAtTheLastTarget(
            @ForAll("measures") Measure measure, @ForAll("years") FiscalYear year, @ForAll("values") BigDecimal value) {
        Assessment assessment = assess(measure, year, value, ObservationState.FINAL);
        assessment.exactProgress().ifPresent(progress -> {
            BigDecimal last =
                    measure.path(measure.latestVersion()).orElseThrow().target();
            assertThat(progress.equals(Fraction.of(1)))
                    .isEqualTo(value(assessment).compareTo(last) == 0);
        });
    }

    @Property(tries = 5000)
    void attainmentOfOneMeansThatTheNumberHeldAgainstIsMet(
            @ForAll("measures") Measure measure, @ForAll("years") FiscalYear year, @ForAll("values") BigDecimal value) {
        Assessment assessment = assess(measure, year, value, ObservationState.FINAL);
        Optional<Sense> sense = measure.sense(measure.latestVersion());
        assessment.attainmentRate().filter(rate -> sense.isPresent()).ifPresent(rate -> {
            int ahead = assessment.distance().orElseThrow().signum();
            assertThat(rate.compareTo(BigDecimal.ONE) >= 0)
                    .isEqualTo(sense.orElseThrow().isMore() ? ahead >= 0 : ahead <= 0);
        });
    }

    @Property(tries = 5000)
    void thePaceNeededLeadsToTheBetterSideAndIsNoneWhereTheTargetIsMet(
            @ForAll("measures") Measure measure, @ForAll("years") FiscalYear year, @ForAll("values") BigDecimal value) {
        Assessment assessment = assess(measure, year, value, ObservationState.FINAL);
        assessment.paceNeeded().ifPresent(pace -> {
            assertThat(assessment.status()).isNotIn(Optional.of(Status.REACHED), Optional.of(Status.HELD));
            Optional<Target.Band> band = measure.band(measure.latestVersion());
            if (band.isPresent()) {
                assertThat(pace.signum())
                        .isEqualTo(-band.get().distance(value(assessment)).signum());
            } else {
                Sense sense = measure.sense(measure.latestVersion()).orElseThrow();
                // Where the number itself is not enough, nothing but a little more than it is missing.
                int least = sense.isStrict() ? 0 : 1;
                assertThat(sense.isMore() ? pace.signum() : -pace.signum()).isGreaterThanOrEqualTo(least);
            }
        });
    }

    @Property(tries = 10_000)
    void aBetterValueNeverGetsAWorseVerdict(
            @ForAll("measures") Measure measure,
            @ForAll("years") FiscalYear year,
            @ForAll("values") BigDecimal one,
            @ForAll("values") BigDecimal other,
            @ForAll ObservationState state,
            @ForAll boolean isTolerant) {
        MeasureVersion version = measure.latestVersion();
        Optional<Sense> sense = measure.sense(version);
        Assume.that(measure.band(version).isEmpty() && sense.isPresent());
        StatusPolicy policy = isTolerant ? StatusPolicy.of("0.1", "0.05") : StatusPolicy.STRICT;
        Assessment first = assess(measure, year, one, state);
        Assessment second = assess(measure, year, other, state);
        Verdict its = first.verdict(policy);
        Verdict others = second.verdict(policy);
        int lead = sense.orElseThrow().compare(value(first), value(second));
        if (its instanceof Verdict.Given given && others instanceof Verdict.Given otherGiven) {
            int better = Integer.compare(ORDER.indexOf(given.status()), ORDER.indexOf(otherGiven.status()));
            assertThat(lead == 0 ? better : better * lead).isGreaterThanOrEqualTo(0);
        }
    }
}

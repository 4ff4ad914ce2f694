package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.kurume.plan.indicators.VerdictOracle.Quotient;
import jp.kurume.plan.indicators.bulk.ObservationColumns;
import jp.kurume.plan.indicators.bulk.StatusCode;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;

/** The tables of verdicts and figures over all combinations of goal, baseline, milestones, time, state and observed value. */
class VerdictTablesTest {

    private static final List<StatusPolicy> POLICIES =
            List.of(StatusPolicy.STRICT, StatusPolicy.of("0.1", "0.05"), StatusPolicy.of("1", "1"));

    private final List<String> differences = new ArrayList<>();
    private final Set<String> different = new HashSet<>();
    private int compared;

    @Test
    void everyVerdictAndFigureIsWhatTheTablesSay() {
        Map<Status, Integer> seen = new EnumMap<>(Status.class);
        for (Measure measure : GoalCases.all()) {
            for (Observation observation : observations(measure)) {
                Assessment assessment = measure.assess(observation);
                VerdictOracle oracle = oracle(measure, observation);
                oracle.verdict().ifPresent(status -> seen.merge(status, 1, Integer::sum));
                expect("verdict", oracle.verdict(), assessment.status(), assessment);
                expect("distance", oracle.distance(), assessment.distance(), assessment);
                expect(
                        "attainment",
                        oracle.attainment().map(Quotient::rounded),
                        assessment.attainmentRate(),
                        assessment);
                expect("progress", oracle.progress(), assessment.exactProgress(), assessment);
                expect("elapsed", oracle.elapsed().map(Quotient::rounded), assessment.elapsedShare(), assessment);
                if (observation.year().startYear() >= Fixtures.R6.startYear()) {
                    expect("expected", oracle.expected(), assessment.expected(), assessment);
                    expect("variance", oracle.variance(), assessment.variance(), assessment);
                }
                expect("change", oracle.change(), assessment.change(), assessment);
                expect("pace so far", oracle.paceSoFar(), assessment.paceSoFar(), assessment);
                expect("pace needed", oracle.paceNeeded(), assessment.paceNeeded(), assessment);
            }
        }
        assertThat(differences).isEmpty();
        // Every verdict comes up often, so that no row of the table was left out by accident.
        assertThat(seen).hasSize(Status.values().length);
        assertThat(seen.values()).allMatch(times -> times > 1000);
        assertThat(compared).isGreaterThan(1_000_000);
    }

    @Test
    void columnsSayWhatTheExactAssessmentSays() {
        for (Measure measure : GoalCases.all()) {
            IndicatorSet.Builder set = IndicatorSet.builder();
            set.edition(Fixtures.EDITION).addIndicators(Fixtures.indicator("i", measure));
            List<Observation> observations = observations(measure);
            ObservationColumns columns = observations.stream().collect(ObservationColumns.collector(set.build()));
            for (StatusPolicy policy : POLICIES) {
                byte[] codes = columns.statuses(policy);
                for (int i = 0; i < codes.length; i++) {
                    Observation observation = observations.get(i);
                    Assessment assessment = measure.assess(observation);
                    Optional<Status> exact = assessment.verdict(policy).fold(Optional::of, none -> Optional.empty());
                    expect("code", exact, StatusCode.status(codes[i]), assessment);
                    if (policy.equals(StatusPolicy.STRICT)) {
                        Optional<Status> told = oracle(measure, observation).verdict();
                        expect("code by the table", told, StatusCode.status(codes[i]), assessment);
                    }
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThan(1_000_000);
    }

    static List<Observation> observations(Measure measure) {
        List<Observation> observations = new ArrayList<>();
        for (int year : GoalCases.YEARS) {
            for (BigDecimal value : GoalCases.values(measure.nature())) {
                for (ObservationState state : List.of(ObservationState.FINAL, ObservationState.EXPECTED)) {
                    observations.add(observation(measure, FiscalYear.of(year), value, state));
                }
            }
        }
        return observations;
    }

    static Observation observation(Measure measure, FiscalYear year, BigDecimal value, ObservationState state) {
        boolean isTotal = measure.nature() == MeasureNature.CUMULATIVE;
        return new Observation.Builder()
                .measure(measure.id())
                .year(year)
                .value(value)
                .counting(isTotal ? Counting.TOTAL : Counting.NOT_STATED)
                .state(state)
                .build();
    }

    static VerdictOracle oracle(Measure measure, Observation observation) {
        return new VerdictOracle(
                measure,
                measure.latestVersion(),
                observation.value().orElseThrow(),
                observation.year().startYear(),
                observation.isExpected());
    }

    private void expect(String what, Optional<?> told, Optional<?> found, Assessment assessment) {
        compared++;
        boolean isSame = told.isPresent() == found.isPresent()
                && (told.isEmpty() || isSame(told.orElseThrow(), found.orElseThrow()));
        // One difference of each measure is enough to see what is wrong.
        if (!isSame
                && differences.size() < 20
                && different.add(what + assessment.measure().id())) {
            differences.add("%n%s: expected %s, found %s for %s of %s, %s, stated %s"
                    .formatted(
                            what,
                            told,
                            found,
                            assessment,
                            assessment.measure().nature(),
                            assessment.version(),
                            assessment.version().direction()));
        }
    }

    private static boolean isSame(Object told, Object found) {
        if (told instanceof Quotient quotient) {
            return quotient.isSame((Fraction) found);
        }
        return told instanceof BigDecimal number ? number.compareTo((BigDecimal) found) == 0 : told.equals(found);
    }

    /** Why there is no verdict is told, and by the word that the table has for it. */
    @Test
    void whatHasNoVerdictSaysWhy() {
        Stream.of(
                        why(
                                Fixtures.version(new Baseline.None(Fixtures.R6), Fixtures.fixed("120"), read()),
                                Obstacle.NO_BASELINE),
                        why(
                                Fixtures.version(new Baseline.UnderSurvey(Fixtures.R6), Fixtures.fixed("120"), read()),
                                Obstacle.BASELINE_UNDER_SURVEY),
                        why(
                                Fixtures.version(
                                        new Baseline.None(Fixtures.R6),
                                        new Target.Change(Fixtures.R12, Sense.MORE_THAN)),
                                Obstacle.NO_BASELINE),
                        why(
                                Fixtures.version(new Baseline.None(Fixtures.R6), new Target.Hold(Fixtures.R12), read()),
                                Obstacle.NO_BASELINE),
                        why(
                                Fixtures.version(Fixtures.known("100"), Fixtures.fixed("100")),
                                Obstacle.DIRECTION_NOT_STATED),
                        why(
                                Fixtures.version(Fixtures.known("100"), new Target.UnderReview(Fixtures.R12)),
                                Obstacle.TARGET_UNDER_REVIEW),
                        why(Fixtures.version(Fixtures.known("100"), new Target.NoneSet(List.of())), Obstacle.NONE_SET))
                .forEach(one -> assertThat(one.getKey()).isEqualTo(one.getValue()));
    }

    private static DesiredDirection read() {
        return Fixtures.read(Sense.AT_LEAST);
    }

    private static Map.Entry<List<Obstacle>, List<Obstacle>> why(MeasureVersion version, Obstacle obstacle) {
        Measure measure = Fixtures.measure("m", MeasureNature.FLOW, 0, version);
        return Map.entry(Fixtures.assess(measure, Fixtures.R8, "99").obstacles(), List.of(obstacle));
    }
}

package jp.kurume.plan.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.kurume.plan.time.FiscalYear;

/** What a scale makes of one result. Whatever cannot be told is an empty answer here, and says why. */
final class RatingCalculation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What keeps an early value from a verdict, though its target is a number that it does not meet. */
    private static final Set<Obstacle> OF_VALUES_THAT_MISS =
            Set.of(Obstacle.NO_PATH, Obstacle.NO_BASELINE, Obstacle.BASELINE_UNDER_SURVEY);

    private final RatingScale scale;
    private final Assessment assessment;
    private final Assessment yearBefore;
    private final StatusPolicy policy;
    private final Measure measure;
    private final Goal goal;

    /** Why the last answer was empty. */
    private UnratedReason missing = UnratedReason.NO_FIGURE;

    RatingCalculation(RatingScale scale, Assessment assessment, Assessment yearBefore, StatusPolicy policy) {
        this.scale = scale;
        this.assessment = assessment;
        this.yearBefore = yearBefore;
        this.policy = Objects.requireNonNull(policy, "policy");
        measure = assessment.measure();
        goal = measure.goal(assessment.version());
        check();
    }

    private void check() {
        Optional<FiscalYear> year = assessment.observed().map(Observation::year);
        Optional<FiscalYear> before = yearBefore.observed().map(Observation::year);
        if (!yearBefore.measure().id().equals(measure.id())
                || (year.isPresent()
                        && before.isPresent()
                        && !before.get().equals(year.get().minusYears(1)))) {
            throw new IllegalArgumentException(
                    "The result of the year before was expected beside " + assessment + ", but found " + yearBefore);
        }
    }

    Rating rating() {
        if (assessment.observed().flatMap(measure::valueOf).isEmpty()) {
            return new Rating.Withheld(UnratedReason.NOT_OBSERVED);
        }
        Optional<Fraction> figure = figure();
        UnratedReason withoutFigure = missing;
        for (RatingBand band : scale.bands()) {
            Optional<Boolean> earned = band.threshold()
                    .<Optional<Boolean>>fold(
                            least -> figure.map(value -> value.compareTo(Fraction.of(least)) >= 0),
                            bound -> figure.map(value -> value.compareTo(Fraction.of(bound)) > 0),
                            this::isMet,
                            this::isAtLeast,
                            () -> Optional.of(true));
            if (earned.isEmpty()) {
                boolean isNumber = band.threshold()
                        .<Boolean>fold(least -> true, bound -> true, () -> false, status -> false, () -> false);
                return new Rating.Withheld(isNumber ? withoutFigure : UnratedReason.NO_VERDICT);
            }
            if (earned.get()) {
                return new Rating.Given(band);
            }
        }
        return new Rating.Withheld(UnratedReason.NO_BAND);
    }

    private Optional<Fraction> figure() {
        Optional<Fraction> figure = switch (scale.by()) {
            case ATTAINMENT -> attainment().map(RatingCalculation::percent);
            case PROGRESS -> assessment.exactProgress().map(RatingCalculation::percent);
            case RELATIVE_CHANGE -> relativeChange().map(RatingCalculation::percent);
            case CHANGE -> assessment.change().flatMap(this::better).map(Fraction::of);
            case YEARLY_CHANGE -> yearlyChange().flatMap(this::better).map(Fraction::of);
            case VERDICT -> Optional.empty();
        };
        return figure.isEmpty() && scale.by().isPercent() && isMet().orElse(false)
                ? Optional.of(Fraction.of(HUNDRED))
                : figure;
    }

    private static Fraction percent(Fraction share) {
        return share.times(Fraction.of(HUNDRED));
    }

    private Optional<Fraction> attainment() {
        return assessment.fold(
                assessed -> Optional.ofNullable(
                        goal.attainment(assessed.value(), assessed.observation().year(), measure.nature())),
                pending -> Optional.empty());
    }

    private Optional<Fraction> relativeChange() {
        BigDecimal start = goal.baseline();
        return start == null || start.signum() == 0
                ? Optional.empty()
                : assessment.change().flatMap(this::better).map(change -> Fraction.of(change, start.abs()));
    }

    /** A change with the sign by which better is positive. */
    private Optional<BigDecimal> better(BigDecimal change) {
        Sense sense = goal.sense();
        if (sense == null) {
            missing = goal.band().isPresent() ? UnratedReason.NO_FIGURE : UnratedReason.DIRECTION_NOT_STATED;
            return Optional.empty();
        }
        return Optional.of(sense.isMore() ? change : change.negate());
    }

    private Optional<BigDecimal> yearlyChange() {
        Observation observation = assessment.observed().orElseThrow();
        if (measure.nature() == MeasureNature.GRADE || measure.isPartYear(observation)) {
            return Optional.empty();
        }
        Optional<BigDecimal> before = before(observation);
        return before.flatMap(value -> measure.valueOf(observation).map(now -> now.subtract(value)));
    }

    /** The value of the year before: what was observed, or the baseline where it is of that year. */
    private Optional<BigDecimal> before(Observation observation) {
        Optional<Observation> observed = yearBefore.observed().filter(earlier -> !measure.isPartYear(earlier));
        Optional<BigDecimal> value = observed.flatMap(measure::valueOf);
        if (value.isPresent()) {
            if (observed.orElseThrow().isSpan() == observation.isSpan() && !isCountedAnewSince()) {
                return value;
            }
        }
        Baseline baseline = assessment.version().baseline();
        boolean isSpan = baseline instanceof Baseline.Known known && known.isSpan();
        missing = value.isPresent() ? UnratedReason.COUNTED_OTHERWISE : UnratedReason.YEAR_BEFORE_NOT_OBSERVED;
        return baseline.year().equals(observation.year().minusYears(1)) && isSpan == observation.isSpan()
                ? Optional.ofNullable(goal.baseline())
                : Optional.empty();
    }

    /** Whether a version that came after that of the year before is counted otherwise. */
    private boolean isCountedAnewSince() {
        List<MeasureVersion> versions = measure.versions();
        int then = versions.indexOf(yearBefore.version());
        int now = versions.indexOf(assessment.version());
        return versions.subList(then + 1, Math.max(then, now) + 1).stream().anyMatch(measure::isCountedAnew);
    }

    /**
     * Whether the target is met, as far as that can be told. Where a year has a target of its own, that one is, if the scale looks at
     * the attainment, which is held against it, too.
     */
    private Optional<Boolean> isMet() {
        Optional<Boolean> interim = scale.by() == RatingBasis.ATTAINMENT ? isInterimMet() : Optional.empty();
        return interim.isPresent() ? interim : isTargetMet();
    }

    private Optional<Boolean> isInterimMet() {
        Sense sense = goal.sense();
        return sense == null
                ? Optional.empty()
                : assessment.fold(
                        assessed -> assessed.version().interimTargets().stream()
                                .filter(interim -> interim.year()
                                        .equals(assessed.observation().year()))
                                .findFirst()
                                .map(interim -> interim.side()
                                        .sense()
                                        .orElse(sense.isMore() ? Sense.AT_LEAST : Sense.AT_MOST)
                                        .meets(assessed.value(), interim.value())),
                        pending -> Optional.empty());
    }

    private Optional<Boolean> isTargetMet() {
        return assessment
                .verdict()
                .fold(
                        status -> Optional.of(status == Status.REACHED || status == Status.HELD),
                        obstacles -> isMissed(obstacles) ? Optional.of(false) : Optional.empty());
    }

    private boolean isMissed(List<Obstacle> obstacles) {
        Target target = assessment.version().target();
        return target instanceof Target.NoneSet
                || (target instanceof Target.Fixed
                        && goal.sense() != null
                        && OF_VALUES_THAT_MISS.containsAll(obstacles));
    }

    private Optional<Boolean> isAtLeast(Status least) {
        RatingThreshold.LeastVerdict threshold = new RatingThreshold.LeastVerdict(least);
        return assessment
                .verdict(policy)
                .fold(status -> Optional.of(threshold.isEarnedBy(status)), obstacles -> Optional.empty());
    }
}

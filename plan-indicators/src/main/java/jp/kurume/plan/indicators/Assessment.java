package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a measure is doing (評価): the figures that baseline, target and observation allow, and a verdict or the reason why
 * there is none.
 *
 * <ul>
 *   <li>{@link Assessed}: there is a target and an observation; distance and attainment rate can be told, and mostly
 *       progress and a verdict.
 *   <li>{@link Pending}: the target is still being worked out, nothing has been observed, or what was observed covers only
 *       some months of a count over the year; there is nothing to compare.
 * </ul>
 *
 * <p>A figure that cannot be told is absent; it is never zero or any other stand-in. Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code assessed} or {@code pending}; the figures are not written, for they follow.
 */
@JsonRootName("assessment")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Assessment.Assessed.class, name = "assessed"),
    @JsonSubTypes.Type(value = Assessment.Pending.class, name = "pending")
})
@JsonPropertyOrder("kind")
public sealed interface Assessment extends Serializable {

    /**
     * What was assessed.
     *
     * @return the measure
     */
    Measure measure();

    /**
     * The baseline and target used: those in force at the end of the observation's year (31 March), which say from when on
     * they hold. For an observation of a year before the first of them held, the first; {@link #versionInForce} tells.
     *
     * @return the version
     */
    MeasureVersion version();

    /**
     * What was observed.
     *
     * @return the observation, provisional or final, of a whole year or some months of it; nothing where there is none
     */
    Optional<Observation> observed();

    /**
     * Whether baseline and target had begun to hold by the end of the observation's year (年度末に適用中). Not so in the years
     * before a plan begins: its first targets stand in there, and whoever shows the figures should say so.
     *
     * @return false if they hold only from a later day; true where nothing has been observed
     */
    default boolean versionInForce() {
        return observed()
                .map(observation -> version().isInForceOn(observation.year().end()))
                .orElse(true);
    }

    /**
     * The verdict without any allowance ({@link StatusPolicy#STRICT}), or why there is none.
     *
     * @return the verdict
     */
    default Verdict verdict() {
        return verdict(StatusPolicy.STRICT);
    }

    /**
     * The verdict, or why there is none.
     *
     * @param policy how strictly the observation is held against its path
     * @return the verdict
     */
    Verdict verdict(StatusPolicy policy);

    /**
     * The distance to the target (目標との差): observed less target, in the unit's differences. Where a
     * band is to be kept, it is the distance to its nearer end, and zero within.
     *
     * @return the exact distance, or nothing where there is nothing to compare
     */
    Optional<BigDecimal> distance();

    /**
     * The share of the way from baseline to target that has been made (進捗率).
     *
     * @return 0 at the baseline, 1 at the target, negative where it got worse, rounded half even to 34 digits; nothing if
     *     either is pending, the target is the baseline, a band is to be kept, or nothing has been observed
     */
    Optional<BigDecimal> progress();

    /**
     * The attainment rate in the form that reports print (達成率): observed ÷ target, or target ÷ observed where the target
     * is not to be exceeded.
     *
     * @return the rate as a share of 1, rounded half even to 34 digits; nothing where there is nothing to compare, a
     *     band is to be kept, the divisor is zero, or either is negative, as a balance may be: a loss twice the one aimed at
     *     would be 200%
     */
    Optional<BigDecimal> attainmentRate();

    /**
     * The share of the time from the baseline's year to the target's that had passed in the year of the observation.
     *
     * @return 0 in the baseline's year, 1 in the target's, negative before, more than 1 after, rounded half even to 34
     *     digits; nothing if nothing has been observed
     */
    Optional<BigDecimal> elapsedShare();

    /**
     * The value that was due in the year of the observation, on the straight path from baseline to target (計画値). After the
     * target's year it is the target.
     *
     * @return the exact value; nothing if either end is pending, a band is to be kept, or nothing has been observed
     */
    Optional<Fraction> expected();

    /**
     * How far the observation is ahead of the straight path (計画値との差), in the direction of the target; for shares in
     * percentage points (ポイント).
     *
     * @return positive ahead, negative behind, exact; nothing where {@link #expected} is nothing or no direction is stated
     */
    Optional<Fraction> variance();

    /**
     * The change per year from the baseline to the observation (これまでの年平均); for shares in percentage points (ポイント).
     *
     * @return the exact change with its sign; nothing if there is no path, nothing has been observed, or no year
     *     had passed
     */
    Optional<Fraction> paceSoFar();

    /**
     * The change per year that would lead from the observation to the target in time (今後必要な年平均); for shares in
     * percentage points (ポイント).
     *
     * @return the exact change with its sign; nothing if there is no path, nothing has been observed, or no year
     *     was left
     */
    Optional<Fraction> paceNeeded();

    /**
     * The status, if there is a verdict.
     *
     * @return the status, or nothing
     */
    default Optional<Status> status() {
        return verdict() instanceof Verdict.Given given ? Optional.of(given.status()) : Optional.empty();
    }

    /**
     * Why there is no verdict.
     *
     * @return every reason that applies; empty if there is a verdict
     */
    default List<Obstacle> obstacles() {
        return verdict() instanceof Verdict.Withheld withheld ? withheld.obstacles() : List.of();
    }

    /**
     * Answers for either case.
     *
     * @param assessed what to answer where there is something to compare
     * @param pending what to answer where there is not
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(Function<? super Assessed, ? extends T> assessed, Function<? super Pending, ? extends T> pending);

    /** No verdict, with everything that stands in its way. */
    private static Verdict withheld(Measure measure, MeasureVersion version, List<Observation> observations) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (observations.isEmpty()) {
            obstacles.add(Obstacle.NO_OBSERVATION);
        }
        if (version.target() instanceof Target.UnderReview) {
            obstacles.add(Obstacle.TARGET_UNDER_REVIEW);
        }
        if (version.baseline() instanceof Baseline.UnderSurvey) {
            obstacles.add(Obstacle.BASELINE_UNDER_SURVEY);
        }
        if (version.path().isPresent() && version.sense().isEmpty()) {
            obstacles.add(Obstacle.DIRECTION_NOT_STATED);
        }
        for (Observation observation : observations) {
            if (observation.year().isBefore(version.baseline().year())) {
                obstacles.add(Obstacle.BEFORE_BASELINE);
            }
            if (measure.isPartYear(observation)) {
                obstacles.add(Obstacle.PART_YEAR);
            }
        }
        return new Verdict.Withheld(obstacles);
    }

    private static void check(Measure measure, MeasureVersion version, List<Observation> observations) {
        if (!measure.versions().contains(version)) {
            throw new IllegalArgumentException("The version " + version + " is not one of the measure " + measure.id());
        }
        for (Observation observation : observations) {
            measure.check(observation);
            if (!version.equals(measure.versionAt(observation.year()))) {
                throw new IllegalArgumentException("The version " + version + " of the measure " + measure.id()
                        + " is not the one in force at the end of " + observation.year());
            }
        }
    }

    /**
     * There is a target and an observation.
     *
     * @param measure the measure
     * @param version the baseline and target used
     * @param observation what was observed
     */
    record Assessed(Measure measure, MeasureVersion version, Observation observation) implements Assessment {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the version is not the measure's one for the observation's year, its target is
         *     still being worked out, or the observation covers only some months of a count over the year
         * @throws InvalidObservationException if the observation is of another measure, or its value out of range
         */
        public Assessed {
            check(measure, version, List.of(observation));
            if (!(version.target() instanceof Target.Fixed)) {
                throw new IllegalArgumentException(
                        "The target of " + measure.id() + " is still being worked out: there is nothing to compare");
            }
            if (measure.isPartYear(observation)) {
                throw new IllegalArgumentException("The observation " + observation
                        + " covers only some months: it cannot be held against a target for a year");
            }
        }

        @Override
        public Optional<Observation> observed() {
            return Optional.of(observation);
        }

        @JsonProperty("kind")
        String kind() {
            return "assessed";
        }

        private BigDecimal target() {
            return ((Target.Fixed) version.target()).value();
        }

        @Override
        public Optional<BigDecimal> distance() {
            BigDecimal value = observation.value();
            return Optional.of(
                    version.direction() instanceof DesiredDirection.Within band
                            ? band.distance(value)
                            : value.subtract(target()));
        }

        @Override
        public Optional<BigDecimal> progress() {
            LinearPath path = version.pathOrNull();
            return path == null || path.isLevel() ? Optional.empty() : Optional.of(path.progress(observation.value()));
        }

        @Override
        public Optional<BigDecimal> attainmentRate() {
            if (version.direction() instanceof DesiredDirection.Within) {
                return Optional.empty();
            }
            boolean inverse = version.senseOf(version.pathOrNull()) == Sense.AT_MOST;
            BigDecimal dividend = inverse ? target() : observation.value();
            BigDecimal divisor = inverse ? observation.value() : target();
            return divisor.signum() <= 0 || dividend.signum() < 0
                    ? Optional.empty()
                    : Optional.of(Fraction.of(dividend, divisor).value());
        }

        @Override
        public Optional<BigDecimal> elapsedShare() {
            return Optional.of(version.elapsedShare(observation.year()));
        }

        @Override
        public Optional<Fraction> expected() {
            LinearPath path = version.pathOrNull();
            return path == null ? Optional.empty() : Optional.of(path.exactExpected(observation.year()));
        }

        @Override
        public Optional<Fraction> variance() {
            LinearPath path = version.pathOrNull();
            Sense sense = version.senseOf(path);
            return path == null || sense == null
                    ? Optional.empty()
                    : Optional.of(path.exactVariance(observation.value(), observation.year(), sense));
        }

        @Override
        public Optional<Fraction> paceSoFar() {
            LinearPath path = version.pathOrNull();
            return path == null ? Optional.empty() : path.paceSoFar(observation.value(), observation.year());
        }

        @Override
        public Optional<Fraction> paceNeeded() {
            LinearPath path = version.pathOrNull();
            return path == null ? Optional.empty() : path.paceNeeded(observation.value(), observation.year());
        }

        @Override
        public Verdict verdict(StatusPolicy policy) {
            boolean inTime = !observation.year().isBefore(version.baseline().year());
            if (inTime && version.direction() instanceof DesiredDirection.Within band) {
                return new Verdict.Given(band.status(observation.value()));
            }
            LinearPath path = version.pathOrNull();
            Sense sense = version.senseOf(path);
            if (inTime && sense != null && path != null) {
                return new Verdict.Given(policy.status(path, sense, observation.value(), observation.year()));
            }
            // While the baseline is being surveyed a marked direction can still tell that the target is reached.
            if (inTime && sense != null && sense.meets(observation.value(), target())) {
                return new Verdict.Given(Status.REACHED);
            }
            return withheld(measure, version, List.of(observation));
        }

        @Override
        public <T> T fold(
                Function<? super Assessed, ? extends T> assessed, Function<? super Pending, ? extends T> pending) {
            return assessed.apply(this);
        }

        /**
         * Prints the observation, the verdict and the figures, rounded half up, and from when on baseline and target hold
         * where that is not plain.
         */
        @Override
        public String toString() {
            StringBuilder out =
                    new StringBuilder().append(observation).append(": ").append(verdict());
            distance()
                    .ifPresent(
                            d -> out.append(", distance ").append(measure.unit().printDifference(d)));
            progress().ifPresent(p -> out.append(", progress ").append(rounded(p)));
            attainmentRate().ifPresent(r -> out.append(", attainment ").append(percent(r)));
            elapsedShare().ifPresent(e -> out.append(", elapsed ").append(rounded(e)));
            if (!versionInForce() || measure.versions().size() > 1) {
                out.append(versionInForce() ? ", by what holds from " : ", by what holds only from ")
                        .append(version.holdsFrom());
            }
            return out.toString();
        }

        private static String rounded(BigDecimal share) {
            return share.setScale(4, RoundingMode.HALF_UP).toPlainString();
        }

        private static String percent(BigDecimal share) {
            return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
        }
    }

    /**
     * There is nothing to compare.
     *
     * @param measure the measure
     * @param version the baseline and target as they are
     * @param observations what was observed: one observation, or none
     */
    record Pending(Measure measure, MeasureVersion version, List<Observation> observations) implements Assessment {

        /**
         * Checks and copies the parts.
         *
         * @throws IllegalArgumentException if the version is not the measure's one for the observation's year, there is an
         *     observation and a target to compare it with, or there is more than one observation
         * @throws InvalidObservationException if the observation is of another measure, or its value out of range
         */
        public Pending {
            observations = List.copyOf(observations);
            check(measure, version, observations);
            boolean fixed = !(version.target() instanceof Target.UnderReview);
            if (observations.size() > 1
                    || (!observations.isEmpty() && fixed && !measure.isPartYear(observations.get(0)))) {
                throw new IllegalArgumentException("There is something to compare for " + measure.id());
            }
        }

        @Override
        public Optional<Observation> observed() {
            return observations.stream().findFirst();
        }

        @JsonProperty("kind")
        String kind() {
            return "pending";
        }

        /** Why there is no verdict, which no policy changes. */
        @Override
        public Verdict verdict(StatusPolicy policy) {
            return withheld(measure, version, observations);
        }

        @Override
        public Optional<BigDecimal> distance() {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> progress() {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> attainmentRate() {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> elapsedShare() {
            return observed().map(observation -> version.elapsedShare(observation.year()));
        }

        @Override
        public Optional<Fraction> expected() {
            return Optional.empty();
        }

        @Override
        public Optional<Fraction> variance() {
            return Optional.empty();
        }

        @Override
        public Optional<Fraction> paceSoFar() {
            return Optional.empty();
        }

        @Override
        public Optional<Fraction> paceNeeded() {
            return Optional.empty();
        }

        @Override
        public <T> T fold(
                Function<? super Assessed, ? extends T> assessed, Function<? super Pending, ? extends T> pending) {
            return pending.apply(this);
        }

        /** Prints the measure and why there is no verdict. */
        @Override
        public String toString() {
            return measure.id() + ": " + verdict();
        }
    }
}

package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * How a measure is doing (評価): the figures that baseline, target and observation allow, and a verdict or the reason why
 * there is none.
 *
 * <ul>
 *   <li>{@link Assessed}: there is a target and an observation; distance and attainment rate can be told, and mostly
 *       progress and a verdict.
 *   <li>{@link Pending}: the target is still being worked out or not set, nothing has been observed, or what was observed is no
 *       value that could be held against it: it covers only some months of a count over the year, is a total of which not
 *       everything is known, or is counted otherwise; there is nothing to compare.
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
     * @return false if they hold only from a later day; true where there is no observation
     */
    default boolean versionInForce() {
        return observed()
                .map(observation -> version().isInForceOn(measure().countedBy().lastDay(observation.year())))
                .orElse(true);
    }

    /**
     * Whether nothing but the numbers tells which values are the better ones: the target lies on that side of the baseline
     * (向きは数値から). Whoever shows the verdict should say so.
     *
     * @return true if no word and no kind of number states the better side, and baseline and target differ
     */
    default boolean directionDerived() {
        return measure().isDirectionDerived(version());
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
     * The distance to the target (目標との差): observed less the number that is printed for the year, or else for the next one, in
     * the unit's differences. Of a band it is the distance to its nearer end, and zero within; of a grade it counts steps.
     *
     * @return the exact distance, or nothing where there is nothing to compare, or a word is the target (増加, 維持)
     */
    Optional<BigDecimal> distance();

    /**
     * The share of the way from baseline to target that has been made (進捗率).
     *
     * @return 0 at the baseline, 1 at the target, of a band at its nearer end, negative where it got worse, rounded half even to
     *     34 digits; nothing where there is no baseline or nothing to compare, the target is no better than the baseline, or of
     *     grades
     */
    default Optional<BigDecimal> progress() {
        return exactProgress().map(Fraction::value);
    }

    /**
     * The share of the way that has been made, before any rounding.
     *
     * @return the exact {@link #progress()}, or nothing where there is none
     */
    Optional<Fraction> exactProgress();

    /**
     * The attainment rate in the form that reports print (達成率): observed ÷ the number that is printed for the year, or else for
     * the next one; that number ÷ observed where the fewer the better.
     *
     * @return the rate as a share of 1, rounded half even to 34 digits; nothing where there is nothing to compare, of ranks, grades,
     *     bands, words and totals that are not to be exceeded, where the target is not above zero, and where it would divide by
     *     zero or from a negative number: a loss twice the one aimed at would be 200%
     */
    Optional<BigDecimal> attainmentRate();

    /**
     * The share of the time from the baseline's year to the target's that had passed in the year of the observation.
     *
     * @return 0 in the baseline's year, 1 in the target's, negative before, more than 1 after, rounded half even to 34
     *     digits; nothing without an observation or where the target names no year
     */
    default Optional<BigDecimal> elapsedShare() {
        return observed().flatMap(observation -> version().elapsedShare(observation.year()));
    }

    /**
     * The value that was due in the year of the observation, on the path from baseline through the interim targets to the target
     * (計画値). After the target's year it is the target.
     *
     * @return the exact value; nothing without an observation, where either end is not known, of grades and words, where a band
     *     is to be kept, and where the baseline is better than the target
     */
    Optional<Fraction> expected();

    /**
     * How far the observation is ahead of the path (計画値との差), in the better direction; for shares in percentage points (ポイント).
     *
     * @return positive ahead, negative behind, exact; nothing where {@link #expected} is nothing or no direction is stated
     */
    Optional<Fraction> variance();

    /**
     * The change from the baseline to the observation (策定時からの変化), in the unit's differences.
     *
     * @return the exact change with its sign; nothing where the baseline or the observed value is not known, or of grades
     */
    Optional<BigDecimal> change();

    /**
     * The change per year from the baseline to the observation (これまでの年平均); for shares in percentage points (ポイント).
     *
     * @return the exact change with its sign; nothing where {@link #change} is nothing, or no year had passed
     */
    Optional<Fraction> paceSoFar();

    /**
     * The change per year that would lead from the observation to the target in time (今後必要な年平均); for shares in
     * percentage points (ポイント).
     *
     * @return the exact change with its sign, always towards the better side; nothing where the target is met or is no number, no
     *     year was left, or there is nothing to compare
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
        EnumSet<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        Goal goal = measure.goal(version);
        if (observations.isEmpty()) {
            obstacles.add(Obstacle.NO_OBSERVATION);
        }
        if (version.target() instanceof Target.UnderReview) {
            obstacles.add(Obstacle.TARGET_UNDER_REVIEW);
        }
        if (version.target() instanceof Target.NoneSet) {
            obstacles.add(Obstacle.NONE_SET);
        } else if (version.baseline() instanceof Baseline.UnderSurvey
                && goal.band().isEmpty()) {
            obstacles.add(Obstacle.BASELINE_UNDER_SURVEY);
        }
        if (goal.isDirectionMissing()) {
            obstacles.add(Obstacle.DIRECTION_NOT_STATED);
        }
        for (Observation observation : observations) {
            obstacles.addAll(measure.obstaclesOf(version, observation));
            if (obstacles.isEmpty() || obstacles.contains(Obstacle.DIRECTION_NOT_STATED)) {
                goal.obstacles(observation.year(), obstacles);
            }
        }
        return new Verdict.Withheld(List.copyOf(obstacles));
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

    /** What the baseline tells of an observed value, whatever the target is. */
    private static Optional<BigDecimal> change(Measure measure, MeasureVersion version, Observation observation) {
        boolean isComparable = measure.obstaclesOf(version, observation).stream()
                .allMatch(obstacle -> obstacle == Obstacle.BEFORE_BASELINE || obstacle == Obstacle.ENDED);
        return isComparable
                ? measure.valueOf(observation)
                        .flatMap(value ->
                                Optional.ofNullable(measure.goal(version).change(value)))
                : Optional.empty();
    }

    private static Optional<Fraction> paceSoFar(
            Optional<BigDecimal> change, MeasureVersion version, Observation observation) {
        int passed = observation.year().startYear() - version.baseline().year().startYear();
        return passed > 0 ? change.map(since -> Fraction.of(since, BigDecimal.valueOf(passed))) : Optional.empty();
    }

    /**
     * There is a target and an observed value.
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
         *     still being worked out or not set, or the observation has no value that could be held against it: none was
         *     observed, the total is not known, it covers only some months of a count over the year, or is counted otherwise
         * @throws InvalidObservationException if the observation is of another measure, or its value out of range
         */
        public Assessed {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(observation, "observation");
            check(measure, version, List.of(observation));
            if (!measure.isComparable(version, observation)) {
                throw new IllegalArgumentException(
                        "There is nothing to compare with " + version + " for " + measure.id() + ": " + observation);
            }
        }

        /** {@return the value that is held against the target: what was observed, of a total what was counted so far} */
        public BigDecimal value() {
            return measure.valueOf(observation).orElseThrow();
        }

        @Override
        public Optional<Observation> observed() {
            return Optional.of(observation);
        }

        @JsonProperty("kind")
        String kind() {
            return "assessed";
        }

        private Goal goal() {
            return measure.goal(version);
        }

        @Override
        public Optional<BigDecimal> distance() {
            return Optional.ofNullable(goal().distance(value(), observation.year()));
        }

        @Override
        public Optional<Fraction> exactProgress() {
            return Optional.ofNullable(goal().progress(value()));
        }

        @Override
        public Optional<BigDecimal> attainmentRate() {
            return Optional.ofNullable(goal().attainment(value(), observation.year(), measure.nature()))
                    .map(Fraction::value);
        }

        @Override
        public Optional<Fraction> expected() {
            LinearPath segment = goal().segment(observation.year());
            return segment == null ? Optional.empty() : Optional.of(segment.exactExpected(observation.year()));
        }

        @Override
        public Optional<Fraction> variance() {
            Goal goal = goal();
            LinearPath segment = goal.segment(observation.year());
            Sense sense = goal.sense();
            return segment == null || sense == null
                    ? Optional.empty()
                    : Optional.of(segment.exactVariance(value(), observation.year(), sense));
        }

        @Override
        public Optional<BigDecimal> change() {
            return Assessment.change(measure, version, observation);
        }

        @Override
        public Optional<Fraction> paceSoFar() {
            return Assessment.paceSoFar(change(), version, observation);
        }

        @Override
        public Optional<Fraction> paceNeeded() {
            return Optional.ofNullable(goal().paceNeeded(value(), observation.year()));
        }

        @Override
        public Verdict verdict(StatusPolicy policy) {
            Objects.requireNonNull(policy, "policy");
            if (measure.mayBeJudged(version, observation)) {
                Status status = goal().status(value(), observation.year(), observation.isExpected(), policy);
                if (status != null) {
                    return new Verdict.Given(status);
                }
            }
            return withheld(measure, version, List.of(observation));
        }

        @Override
        public <T> T fold(
                Function<? super Assessed, ? extends T> assessed, Function<? super Pending, ? extends T> pending) {
            Objects.requireNonNull(assessed, "assessed");
            Objects.requireNonNull(pending, "pending");
            return assessed.apply(this);
        }

        /**
         * Prints the observation, the verdict and the figures, rounded half up, that the direction is derived where it is, and from
         * when on baseline and target hold where that is not plain.
         */
        @Override
        public String toString() {
            StringBuilder out =
                    new StringBuilder().append(observation).append(": ").append(verdict());
            distance().ifPresent(d -> out.append(", distance ").append(measure.printDifference(d, version)));
            progress().ifPresent(p -> out.append(", progress ").append(rounded(p)));
            attainmentRate().ifPresent(r -> out.append(", attainment ").append(percent(r)));
            elapsedShare().ifPresent(e -> out.append(", elapsed ").append(rounded(e)));
            if (!versionInForce() || measure.versions().size() > 1) {
                out.append(versionInForce() ? ", by what holds from " : ", by what holds only from ")
                        .append(version.holdsFrom());
            }
            if (directionDerived()) {
                out.append(", direction from the numbers");
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
     * @param endedBefore a year of which nothing was observed, since the measure had ended before it; else empty
     */
    record Pending(
            Measure measure, MeasureVersion version, List<Observation> observations, List<FiscalYear> endedBefore)
            implements Assessment {

        /**
         * Checks and copies the parts.
         *
         * @throws IllegalArgumentException if the version is not the measure's one for the observation's year, there is an
         *     observation and a target to compare it with, there is more than one observation, or the measure had not ended before
         *     the year of which that is said
         * @throws InvalidObservationException if the observation is of another measure, or its value out of range
         */
        public Pending {
            Objects.requireNonNull(endedBefore, "endedBefore");
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(observations, "observations");
            observations = List.copyOf(observations);
            endedBefore = List.copyOf(endedBefore);
            check(measure, version, observations);
            if (observations.size() > 1
                    || (!observations.isEmpty() && measure.isComparable(version, observations.get(0)))) {
                throw new IllegalArgumentException("There is something to compare for " + measure.id());
            }
            if (endedBefore.size() > 1
                    || (!endedBefore.isEmpty()
                            && (!observations.isEmpty() || !measure.isEnded(version, endedBefore.get(0))))) {
                throw new IllegalArgumentException("The measure " + measure.id() + " had not ended before "
                        + endedBefore + ", or something was observed");
            }
        }

        /**
         * What was observed is nothing to compare, or nothing was, though the measure goes on.
         *
         * @param measure the measure
         * @param version the baseline and target as they are
         * @param observations what was observed: one observation, or none
         * @throws IllegalArgumentException if the version is not the measure's one for the observation's year, there is an
         *     observation and a target to compare it with, or there is more than one observation
         * @throws InvalidObservationException if the observation is of another measure, or its value out of range
         */
        public Pending(Measure measure, MeasureVersion version, List<Observation> observations) {
            this(measure, version, observations, List.of());
        }

        @JsonCreator
        static Pending fromJson(
                @JsonProperty("measure") Measure measure,
                @JsonProperty("version") MeasureVersion version,
                @JsonProperty("observations") List<Observation> observations,
                @JsonProperty("endedBefore") @SinceVersion(2) @Nullable FiscalYear endedBefore) {
            return new Pending(measure, version, observations, endedBefore == null ? List.of() : List.of(endedBefore));
        }

        @JsonProperty("endedBefore")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        FiscalYear endedBeforeInJson() {
            return endedBefore.isEmpty() ? null : endedBefore.get(0);
        }

        @Override
        public Optional<Observation> observed() {
            return observations.stream().findFirst();
        }

        @JsonProperty("kind")
        String kind() {
            return "pending";
        }

        /** Says why there is no verdict, which no policy changes. */
        @Override
        public Verdict verdict(StatusPolicy policy) {
            Objects.requireNonNull(policy, "policy");
            return endedBefore.isEmpty()
                    ? withheld(measure, version, observations)
                    : new Verdict.Withheld(List.of(Obstacle.ENDED));
        }

        @Override
        public Optional<BigDecimal> distance() {
            return Optional.empty();
        }

        @Override
        public Optional<Fraction> exactProgress() {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> attainmentRate() {
            return Optional.empty();
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
        public Optional<BigDecimal> change() {
            return observed().flatMap(observation -> Assessment.change(measure, version, observation));
        }

        @Override
        public Optional<Fraction> paceSoFar() {
            return observed().flatMap(observation -> Assessment.paceSoFar(change(), version, observation));
        }

        @Override
        public Optional<Fraction> paceNeeded() {
            return Optional.empty();
        }

        @Override
        public <T> T fold(
                Function<? super Assessed, ? extends T> assessed, Function<? super Pending, ? extends T> pending) {
            Objects.requireNonNull(assessed, "assessed");
            Objects.requireNonNull(pending, "pending");
            return pending.apply(this);
        }

        /** Prints the measure and why there is no verdict. */
        @Override
        public String toString() {
            return measure.id() + ": " + verdict();
        }
    }
}

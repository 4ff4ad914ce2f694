package jp.kurume.plan.indicators.rollup;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kurume.plan.indicators.Assessment;
import jp.kurume.plan.indicators.Fraction;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.Obstacle;
import jp.kurume.plan.indicators.Status;
import jp.kurume.plan.indicators.StatusPolicy;
import jp.kurume.plan.indicators.Verdict;

/**
 * How a number of measures are doing together (集計).
 *
 * <p>Measures are counted, and their progress is ranked; values of different units are never added or averaged. What has no
 * verdict is left out of shares and ranks, and counted with the reason. Immutable and thread-safe.
 *
 * @param policy how strictly observations are held against their paths
 * @param assessments one assessment for each measure, in the order of the plan
 */
@JsonRootName("roll-up")
public record RollUp(StatusPolicy policy, List<Assessment> assessments) implements Serializable {

    /** The statuses that drag, worst first. */
    private static final List<Status> DRAGGING =
            List.of(Status.REGRESSED, Status.MISSED, Status.NOT_HELD, Status.BEHIND);

    /** Checks and copies the parts. */
    public RollUp {
        Objects.requireNonNull(assessments, "assessments");
        Objects.requireNonNull(policy, "policy");
        assessments = List.copyOf(assessments);
    }

    /**
     * How many measures there are of each status (判定別の件数).
     *
     * @return an unmodifiable map with every status in its order, those without a measure at 0
     */
    public Map<Status, Integer> counts() {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            counts.put(status, (int) statuses().filter(one -> one == status).count());
        }
        return Collections.unmodifiableMap(counts);
    }

    /**
     * How many measures each reason keeps from a verdict; a measure may have several.
     *
     * @return an unmodifiable map with every reason in its order, those that keep none at 0
     */
    public Map<Obstacle, Integer> obstacles() {
        Map<Obstacle, Integer> counts = new EnumMap<>(Obstacle.class);
        for (Obstacle obstacle : Obstacle.values()) {
            counts.put(obstacle, (int) assessments.stream()
                    .filter(one -> one.obstacles().contains(obstacle))
                    .count());
        }
        return Collections.unmodifiableMap(counts);
    }

    /**
     * How many measures have no verdict, for whatever reason.
     *
     * @return the number, from 0
     */
    public int withoutVerdict() {
        return assessments.size() - (int) statuses().count();
    }

    /**
     * How many verdicts rest on a provisional value and may still change (速報値による判定).
     *
     * @return the number, from 0
     */
    public int provisional() {
        return (int) assessments.stream()
                .filter(one -> status(one).isPresent())
                .filter(one -> one.observed().filter(Observation::isProvisional).isPresent())
                .count();
    }

    /**
     * How many verdicts go by a better side that nothing but baseline and target tells (向きを数値から判断した判定).
     *
     * @return the number, from 0
     */
    public int derived() {
        return (int) assessments.stream()
                .filter(one -> status(one).isPresent())
                .filter(Assessment::directionDerived)
                .count();
    }

    /**
     * How many measures have no direction, so that nothing says which values are the better ones.
     *
     * @return the number, from 0
     */
    public int withoutDirection() {
        return (int) assessments.stream()
                .filter(one -> one.obstacles().contains(Obstacle.DIRECTION_NOT_STATED))
                .count();
    }

    /**
     * The share of the measures with a verdict whose target is reached or held (達成した指標の割合).
     *
     * @return from 0 to 1, exact, such as 3/7; nothing if no measure has a verdict
     */
    public Optional<Fraction> shareReached() {
        long judged = statuses().count();
        long reached = statuses()
                .filter(status -> status == Status.REACHED || status == Status.HELD)
                .count();
        return judged == 0 ? Optional.empty() : Optional.of(Fraction.of(reached).dividedBy(Fraction.of(judged)));
    }

    /**
     * The measures that drag (遅れている指標): regressed ones, then those that missed their target, then those not held, then those
     * behind; of each, those first that are the furthest behind the path, as a share of the way from baseline to target.
     *
     * @return their assessments; those that are alike stay in the order of the plan
     */
    public List<Assessment> drags() {
        return assessments.stream()
                .filter(one -> status(one).filter(DRAGGING::contains).isPresent())
                .sorted(Comparator.comparing(
                                (Assessment one) -> DRAGGING.indexOf(status(one).orElseThrow()))
                        .thenComparing(RollUp::lead))
                .toList();
    }

    /** The variance as a share of the way from baseline to target: negative behind the path; 0 where there is no way to go. */
    private static Fraction lead(Assessment assessment) {
        Optional<Fraction> variance = assessment.variance();
        Optional<Fraction> way = assessment
                .measure()
                .path(assessment.version())
                .map(path -> Fraction.of(path.target().subtract(path.baseline()).abs()))
                .filter(length -> length.signum() != 0);
        return variance.isPresent() && way.isPresent() ? variance.get().dividedBy(way.get()) : Fraction.of(0);
    }

    /**
     * The progress that as many measures are above as below (進捗率の中央値), of the measures with a verdict whose target is not the
     * baseline. A mean is not offered: where the way is short, as from 31 to 33, one unit moves it by halves.
     *
     * @return the middle progress, or half the sum of the middle two, exact; nothing if no measure has one
     */
    public Optional<Fraction> medianProgress() {
        List<Fraction> progress = assessments.stream()
                .filter(one -> status(one).isPresent())
                .flatMap(one -> one.exactProgress().stream())
                .toList();
        return progress.isEmpty() ? Optional.empty() : Optional.of(Fraction.medianOf(progress));
    }

    private Optional<Status> status(Assessment assessment) {
        return assessment.verdict(policy) instanceof Verdict.Given given
                ? Optional.of(given.status())
                : Optional.empty();
    }

    private Stream<Status> statuses() {
        return assessments.stream().flatMap(one -> status(one).stream());
    }

    /** Prints what there is: {@code 5 measures: BEHIND 2, REGRESSED 2, no verdict 1}. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        counts().forEach((status, count) -> {
            if (count > 0) {
                parts.add(status + " " + count);
            }
        });
        if (withoutVerdict() > 0) {
            parts.add("no verdict " + withoutVerdict());
        }
        return assessments.size() + " measures" + (parts.isEmpty() ? "" : ": " + String.join(", ", parts));
    }
}

package jp.kurume.plan.indicators.bulk;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collector;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.InvalidObservationException;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.StatusPolicy;

/**
 * Observations as columns, each beside the baseline and the target in force at the end of its year (実績の列).
 *
 * <p>A baseline or target that is not known is {@code NaN}, and so is a target where a band is to be kept, which has columns of its
 * own, and an observed value that cannot be held against its target, such as a count of only some months of its year. An observation that another has superseded is a row like any other: those that
 * count are {@link IndicatorSet#observations(String)}. Rows are in the order of the observations. Every array that is given out is a
 * copy. Immutable, thread-safe and serializable, so that a distributed engine can carry it.
 */
public final class ObservationColumns implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Observation> observations;
    private final double[] baselines;
    private final double[] targets;
    private final double[] observed;
    private final double[] yearsPassed;
    private final double[] yearsInAll;
    private final byte[] directions;
    private final double[] lowest;
    private final double[] highest;
    private final byte[] goals;
    private final double[] dues;
    private final double[] milestones;
    private final double[] ways;
    private final boolean[] hasWay;

    ObservationColumns(ColumnBuilder rows) {
        observations = List.copyOf(rows.observations);
        int size = observations.size();
        baselines = Arrays.copyOf(rows.baselines, size);
        targets = Arrays.copyOf(rows.targets, size);
        observed = Arrays.copyOf(rows.observed, size);
        yearsPassed = Arrays.copyOf(rows.yearsPassed, size);
        yearsInAll = Arrays.copyOf(rows.yearsInAll, size);
        directions = Arrays.copyOf(rows.directions, size);
        lowest = Arrays.copyOf(rows.lowest, size);
        highest = Arrays.copyOf(rows.highest, size);
        goals = Arrays.copyOf(rows.goals, size);
        dues = Arrays.copyOf(rows.dues, size);
        milestones = Arrays.copyOf(rows.milestones, size);
        ways = Arrays.copyOf(rows.ways, size);
        hasWay = Arrays.copyOf(rows.hasWay, size);
    }

    /**
     * Collects a stream of observations, parallel ones too, in their order. The collector refuses with an
     * {@link UnknownElementException} an observation of no measure of the set, and with an {@link InvalidObservationException} one
     * that is out of the range of its measure.
     *
     * @param indicators the measures with their baselines and targets
     * @return the collector, which is serializable
     */
    public static Collector<Observation, ?, ObservationColumns> collector(IndicatorSet indicators) {
        return new ObservationCollector(indicators);
    }

    /** {@return the number of rows, from 0} */
    public int size() {
        return observations.size();
    }

    /** {@return the observations, one for each row} */
    public List<Observation> observations() {
        return observations;
    }

    /** {@return the values from which the measures start out, one for each row, of a total 0 where nothing was counted before; {@code NaN} where it is not known or there is none} */
    public double[] baselines() {
        return baselines.clone();
    }

    /** {@return the last targets, one for each row: of a band that is to be reached its nearer end, of 増加, 減少 and 維持 the baseline; {@code NaN} while under review, where none is set and where a band is to be kept} */
    public double[] targets() {
        return targets.clone();
    }

    /** {@return the nearest double of each value that is held against its target, of a total what was counted so far; {@code NaN} where there is none} */
    public double[] observed() {
        return observed.clone();
    }

    /** {@return the years from the baseline's to the observation's, whole numbers, negative before the baseline's year} */
    public double[] yearsPassed() {
        return yearsPassed.clone();
    }

    /** {@return the years from the baseline's to the target's, whole numbers from 1; {@code NaN} where no year is named} */
    public double[] yearsInAll() {
        return yearsInAll.clone();
    }

    /** {@return which values are the better ones, as {@link PathKernels#statuses} takes it; 0 where nothing tells it} */
    public byte[] directions() {
        return directions.clone();
    }

    /** {@return the lowest values of the bands, one for each row, {@code NaN} where there is no band} */
    public double[] lowest() {
        return lowest.clone();
    }

    /** {@return the highest values of the bands, one for each row, {@code NaN} where there is no band} */
    public double[] highest() {
        return highest.clone();
    }

    /**
     * The progress of every row ({@link PathKernels#progress}).
     *
     * @return one for each row, {@code NaN} where there is none
     */
    public double[] progress() {
        double[] progress = new double[size()];
        PathKernels.progress(baselines, targets, observed, progress);
        for (int i = 0; i < progress.length; i++) {
            progress[i] = hasWay[i] ? progress[i] : Double.NaN;
        }
        return progress;
    }

    /**
     * The value that was due in the year of every row, on the path through the milestones.
     *
     * @return one for each row, {@code NaN} where there is none
     */
    public double[] expected() {
        return dues.clone();
    }

    /**
     * The status of every row, by the same table of verdicts as that of an exact assessment.
     *
     * @param policy how strictly values are held against their paths
     * @return one {@link StatusCode} for each row
     */
    public byte[] statuses(StatusPolicy policy) {
        byte[] codes = new byte[size()];
        PathKernels.statuses(baselines, targets, observed, yearsPassed, yearsInAll, directions, policy, codes);
        new GoalKernel(this, policy).statuses(goals, codes);
        return codes;
    }

    // The cells that the kernel of other goals reads

    double baselineAt(int row) {
        return baselines[row];
    }

    double targetAt(int row) {
        return targets[row];
    }

    double observedAt(int row) {
        return observed[row];
    }

    double lowestAt(int row) {
        return lowest[row];
    }

    double highestAt(int row) {
        return highest[row];
    }

    /** The number that is printed for the year, else what is due on the path; {@code NaN} where there is neither. */
    double dueAt(int row) {
        return Double.isNaN(milestones[row]) ? dues[row] : milestones[row];
    }

    double wayAt(int row) {
        return ways[row];
    }

    /** Whether the target's year has come. */
    boolean isDue(int row) {
        return yearsPassed[row] >= yearsInAll[row];
    }

    boolean isStrict(int row) {
        return Math.abs(directions[row]) == 2;
    }

    /** 1 where the higher values are the better ones, −1 where the lower ones are, 0 where nothing tells it. */
    double better(int row) {
        return Math.signum(directions[row]);
    }

    /** Prints how many there are. */
    @Override
    public String toString() {
        return size() + " observations in columns";
    }
}

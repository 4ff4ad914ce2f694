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
 * <p>A pending baseline or target is {@code NaN}, and so is a target where a band is to be kept, which has columns of its own,
 * and a count of only some months of its year. An observation that another has superseded is a row like any other: those that
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

    /**
     * The number of rows.
     *
     * @return the number, from 0
     */
    public int size() {
        return observations.size();
    }

    /**
     * The observations.
     *
     * @return one for each row
     */
    public List<Observation> observations() {
        return observations;
    }

    /**
     * The baselines.
     *
     * @return one for each row, {@code NaN} while under survey
     */
    public double[] baselines() {
        return baselines.clone();
    }

    /**
     * The targets.
     *
     * @return one for each row, {@code NaN} while under review and where a band is to be kept
     */
    public double[] targets() {
        return targets.clone();
    }

    /**
     * The observed values.
     *
     * @return the nearest double of each; {@code NaN} for a count of only some months of its year
     */
    public double[] observed() {
        return observed.clone();
    }

    /**
     * The years from the baseline's to the observation's.
     *
     * @return whole numbers, negative before the baseline's year
     */
    public double[] yearsPassed() {
        return yearsPassed.clone();
    }

    /**
     * The years from the baseline's to the target's.
     *
     * @return whole numbers, from 1
     */
    public double[] yearsInAll() {
        return yearsInAll.clone();
    }

    /**
     * Which values are the better ones, as {@link PathKernels#statuses} takes it.
     *
     * @return 1 for the higher, −1 for the lower ones, 0 where it is not stated or a band is to be kept
     */
    public byte[] directions() {
        return directions.clone();
    }

    /**
     * The lowest values of the bands that are to be kept.
     *
     * @return one for each row, {@code NaN} where there is no band, or its target is under review
     */
    public double[] lowest() {
        return lowest.clone();
    }

    /**
     * The highest values of the bands that are to be kept.
     *
     * @return one for each row, {@code NaN} where there is no band, or its target is under review
     */
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
        return progress;
    }

    /**
     * The value that was due in the year of every row ({@link PathKernels#expected}).
     *
     * @return one for each row, {@code NaN} where there is none
     */
    public double[] expected() {
        double[] expected = new double[size()];
        PathKernels.expected(baselines, targets, yearsPassed, yearsInAll, expected);
        return expected;
    }

    /**
     * The status of every row ({@link PathKernels#statuses}, {@link BandKernel#statuses}). While a baseline is under survey there is none but that of a
     * band, even where a marked direction tells the exact assessment that the target is reached.
     *
     * @param policy how strictly values are held against their paths
     * @return one {@link StatusCode} for each row
     */
    public byte[] statuses(StatusPolicy policy) {
        byte[] codes = new byte[size()];
        PathKernels.statuses(baselines, targets, observed, yearsPassed, yearsInAll, directions, policy, codes);
        BandKernel.statuses(lowest, highest, observed, yearsPassed, codes);
        return codes;
    }

    /** Prints how many there are. */
    @Override
    public String toString() {
        return size() + " observations in columns";
    }
}

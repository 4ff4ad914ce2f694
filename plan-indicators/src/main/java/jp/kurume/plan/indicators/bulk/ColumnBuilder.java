package jp.kurume.plan.indicators.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.indicators.DesiredDirection;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.Sense;

/** Columns that grow row by row, while observations are collected. */
final class ColumnBuilder {

    private static final int FIRST_ROWS = 16;

    private final IndicatorSet indicators;
    final List<Observation> observations = new ArrayList<>();
    double[] baselines = new double[FIRST_ROWS];
    double[] targets = new double[FIRST_ROWS];
    double[] observed = new double[FIRST_ROWS];
    double[] yearsPassed = new double[FIRST_ROWS];
    double[] yearsInAll = new double[FIRST_ROWS];
    byte[] directions = new byte[FIRST_ROWS];
    double[] lowest = new double[FIRST_ROWS];
    double[] highest = new double[FIRST_ROWS];

    ColumnBuilder(IndicatorSet indicators) {
        this.indicators = indicators;
    }

    void add(Observation observation) {
        Measure measure = indicators.measure(observation.measure());
        // Assessing refuses what cannot be, and finds the version in force.
        MeasureVersion version = measure.assess(observation).version();
        int row = observations.size();
        if (row == observed.length) {
            resize(row * 2);
        }
        int start = version.baseline().year().startYear();
        observations.add(observation);
        baselines[row] = version.baseline().fold(known -> known.value().doubleValue(), pending -> Double.NaN);
        double target = version.target().fold(fixed -> fixed.value().doubleValue(), pending -> Double.NaN);
        Optional<DesiredDirection.Within> band = Double.isNaN(target) ? Optional.empty() : version.band();
        targets[row] = version.band().isPresent() ? Double.NaN : target;
        lowest[row] = band.map(one -> one.lowest().doubleValue()).orElse(Double.NaN);
        highest[row] = band.map(one -> one.highest().doubleValue()).orElse(Double.NaN);
        observed[row] = measure.isPartYear(observation)
                ? Double.NaN
                : observation.value().doubleValue();
        yearsPassed[row] = observation.year().startYear() - start;
        yearsInAll[row] = version.target().year().startYear() - start;
        directions[row] = version.sense()
                .map(sense -> (byte) (sense == Sense.AT_LEAST ? 1 : -1))
                .orElse((byte) 0);
    }

    ColumnBuilder addAll(ColumnBuilder later) {
        int row = observations.size();
        int more = later.observations.size();
        resize(Math.max(FIRST_ROWS, row + more));
        observations.addAll(later.observations);
        System.arraycopy(later.baselines, 0, baselines, row, more);
        System.arraycopy(later.targets, 0, targets, row, more);
        System.arraycopy(later.observed, 0, observed, row, more);
        System.arraycopy(later.yearsPassed, 0, yearsPassed, row, more);
        System.arraycopy(later.yearsInAll, 0, yearsInAll, row, more);
        System.arraycopy(later.directions, 0, directions, row, more);
        System.arraycopy(later.lowest, 0, lowest, row, more);
        System.arraycopy(later.highest, 0, highest, row, more);
        return this;
    }

    private void resize(int rows) {
        baselines = Arrays.copyOf(baselines, rows);
        targets = Arrays.copyOf(targets, rows);
        observed = Arrays.copyOf(observed, rows);
        yearsPassed = Arrays.copyOf(yearsPassed, rows);
        yearsInAll = Arrays.copyOf(yearsInAll, rows);
        directions = Arrays.copyOf(directions, rows);
        lowest = Arrays.copyOf(lowest, rows);
        highest = Arrays.copyOf(highest, rows);
    }
}

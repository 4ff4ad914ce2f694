package jp.kurume.plan.indicators.bulk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.indicators.Assessment;
import jp.kurume.plan.indicators.Fraction;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.InterimTarget;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureNature;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.Obstacle;
import jp.kurume.plan.indicators.PrintedSide;
import jp.kurume.plan.indicators.Sense;
import jp.kurume.plan.indicators.Target;
import jp.kurume.plan.indicators.TargetPath;

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
    byte[] goals = new byte[FIRST_ROWS];
    double[] dues = new double[FIRST_ROWS];
    double[] milestones = new double[FIRST_ROWS];
    double[] ways = new double[FIRST_ROWS];
    /** Whether there is a way to go, of which a value may have made a share. */
    boolean[] hasWay = new boolean[FIRST_ROWS];

    ColumnBuilder(IndicatorSet indicators) {
        this.indicators = indicators;
    }

    void add(Observation observation) {
        Measure measure = indicators.measure(observation.measure());
        // Assessing refuses what cannot be, and finds the version in force.
        Assessment assessment = measure.assess(observation);
        MeasureVersion version = assessment.version();
        int row = observations.size();
        if (row == observed.length) {
            resize(row * 2);
        }
        observations.add(observation);
        int start = version.baseline().year().startYear();
        Optional<BigDecimal> baseline = measure.start(version);
        Optional<Target.Band> band = measure.band(version);
        baselines[row] = number(baseline);
        lowest[row] = number(band.map(Target.Band::lowest));
        highest[row] = number(band.map(Target.Band::highest));
        targets[row] = number(band.isPresent() ? nearerEnd(band.get(), baseline) : target(version.target(), baseline));
        observed[row] = assessment instanceof Assessment.Assessed assessed
                ? assessed.value().doubleValue()
                : Double.NaN;
        yearsPassed[row] = observation.year().startYear() - start;
        yearsInAll[row] = version.target()
                .dueYear()
                .map(due -> (double) due.startYear() - start)
                .orElse(Double.NaN);
        directions[row] = measure.sense(version).map(ColumnBuilder::direction).orElse((byte) 0);
        if (version.target() instanceof Target.Hold) {
            // The baseline itself is enough for 維持, whatever the direction says of numbers.
            directions[row] = (byte) Integer.signum(directions[row]);
        }
        Optional<InterimTarget> milestone = milestone(version, observation);
        goals[row] = goal(measure, assessment, observation, milestone);
        dues[row] = assessment.expected().map(Fraction::doubleValue).orElse(Double.NaN);
        milestones[row] = number(milestone.map(InterimTarget::value));
        hasWay[row] = assessment.exactProgress().isPresent();
        ways[row] = measure.path(version).map(ColumnBuilder::way).orElse(0.0);
    }

    private static double number(Optional<BigDecimal> value) {
        return value.map(BigDecimal::doubleValue).orElse(Double.NaN);
    }

    /** The number of a target; a target in words has the baseline, from which it asks for more, less or as much. */
    private static Optional<BigDecimal> target(Target target, Optional<BigDecimal> baseline) {
        if (target instanceof Target.Fixed fixed) {
            return Optional.of(fixed.value());
        }
        return target instanceof Target.Change || target instanceof Target.Hold ? baseline : Optional.empty();
    }

    private static Optional<BigDecimal> nearerEnd(Target.Band band, Optional<BigDecimal> baseline) {
        if (baseline.filter(value -> value.compareTo(band.lowest()) < 0).isPresent()) {
            return Optional.of(band.lowest());
        }
        return baseline.filter(value -> value.compareTo(band.highest()) > 0).map(value -> band.highest());
    }

    private static byte direction(Sense sense) {
        int more = sense.isStrict() ? 2 : 1;
        return (byte) (sense.isMore() ? more : -more);
    }

    private static double way(TargetPath path) {
        return path.target().subtract(path.baseline()).abs().doubleValue();
    }

    private static Optional<InterimTarget> milestone(MeasureVersion version, Observation observation) {
        return version.interimTargets().stream()
                .filter(interim -> interim.year().equals(observation.year()))
                .findFirst();
    }

    /** Which kernel computes a row. */
    private static byte goal(
            Measure measure, Assessment assessment, Observation observation, Optional<InterimTarget> milestone) {
        MeasureVersion version = assessment.version();
        List<Obstacle> obstacles = assessment.obstacles();
        boolean isCeiling = measure.nature() == MeasureNature.CUMULATIVE
                && version.target() instanceof Target.Fixed
                && measure.sense(version).filter(sense -> !sense.isMore()).isPresent();
        int goal = GoalKernel.PLAIN;
        if (obstacles.contains(Obstacle.BEFORE_BASELINE) || obstacles.contains(Obstacle.ENDED)) {
            goal = GoalKernel.NONE;
        } else if (isCeiling) {
            goal = GoalKernel.CEILING;
        } else if (measure.band(version).isPresent()) {
            goal = GoalKernel.BAND;
        } else if (measure.nature() == MeasureNature.GRADE) {
            goal = GoalKernel.GRADE;
        } else if (observation.isExpected() || !version.interimTargets().isEmpty()) {
            goal = GoalKernel.NUMBER;
        }
        if (goal > GoalKernel.PLAIN && milestone.isPresent()) {
            goal |= isStrict(milestone.get(), version) ? GoalKernel.STRICT_MILESTONE : GoalKernel.MILESTONE;
        }
        return (byte) (observation.isExpected() && goal > GoalKernel.PLAIN ? goal | GoalKernel.EXPECTED : goal);
    }

    private static boolean isStrict(InterimTarget milestone, MeasureVersion version) {
        return milestone.side() == PrintedSide.NOT_PRINTED
                ? version.direction().fold(() -> false, stated -> stated.sense().isStrict(), band -> false)
                : milestone.side().sense().orElseThrow().isStrict();
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
        System.arraycopy(later.goals, 0, goals, row, more);
        System.arraycopy(later.dues, 0, dues, row, more);
        System.arraycopy(later.milestones, 0, milestones, row, more);
        System.arraycopy(later.ways, 0, ways, row, more);
        System.arraycopy(later.hasWay, 0, hasWay, row, more);
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
        goals = Arrays.copyOf(goals, rows);
        dues = Arrays.copyOf(dues, rows);
        milestones = Arrays.copyOf(milestones, rows);
        ways = Arrays.copyOf(ways, rows);
        hasWay = Arrays.copyOf(hasWay, rows);
    }
}

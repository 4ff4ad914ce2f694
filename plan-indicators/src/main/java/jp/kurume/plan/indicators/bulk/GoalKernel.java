package jp.kurume.plan.indicators.bulk;

import jp.kurume.plan.indicators.StatusPolicy;

/**
 * The rows of the table of verdicts that are no plain number: numbers with milestones, expected values, grades, bands, and totals
 * that are not to be exceeded.
 *
 * <p>Whoever has such rows in arrays of his own collects them as {@link ObservationColumns}.
 */
final class GoalKernel {

    /** The row has no verdict, whatever its numbers are. */
    static final int NONE = -1;

    /** The row is one of {@link PathKernels}. */
    static final int PLAIN = 0;

    static final int NUMBER = 1;
    static final int GRADE = 2;
    static final int CEILING = 3;
    static final int BAND = 4;

    /** A number is printed for the year. */
    static final int MILESTONE = 8;

    /** The same, and the number itself is not enough. */
    static final int STRICT_MILESTONE = 16;

    /** The value is one that somebody expects. */
    static final int EXPECTED = 32;

    private static final int KIND = 7;

    private final ObservationColumns columns;
    private final double tolerance;
    private final double flatBand;

    GoalKernel(ObservationColumns columns, StatusPolicy policy) {
        this.columns = columns;
        tolerance = policy.tolerance().doubleValue();
        flatBand = policy.flatBand().doubleValue();
    }

    /** Overwrites the codes of its rows; those of plain ones are left as they are. */
    void statuses(byte[] goals, byte[] codes) {
        for (int i = 0; i < codes.length; i++) {
            if (goals[i] == NONE) {
                codes[i] = StatusCode.NONE;
            } else if (goals[i] != PLAIN && !Double.isNaN(columns.observedAt(i))) {
                codes[i] = status(i, goals[i]);
            }
        }
    }

    private byte status(int row, int goal) {
        double x = columns.observedAt(row);
        boolean isExpected = (goal & EXPECTED) != 0;
        boolean isDue = columns.isDue(row);
        boolean isOver = isDue && !isExpected;
        double b = columns.baselineAt(row);
        double lowest = columns.lowestAt(row);
        double highest = columns.highestAt(row);
        if ((goal & KIND) == BAND) {
            boolean isKept = Double.isNaN(b) || (lowest <= b && b <= highest);
            boolean isWithin = lowest <= x && x <= highest;
            if (isWithin || isKept) {
                byte within = isKept ? StatusCode.HELD : StatusCode.REACHED;
                return isWithin ? within : isOver ? StatusCode.MISSED : StatusCode.NOT_HELD;
            }
            if (b < lowest ? x > highest : x < lowest) {
                return isOver ? StatusCode.MISSED : StatusCode.NOT_HELD;
            }
        }
        double better = columns.better(row);
        if (better == 0 || Double.isNaN(columns.targetAt(row))) {
            return StatusCode.NONE;
        }
        return (goal & KIND) == CEILING
                ? ceiling(row, goal, x, better, isDue, isExpected)
                : number(row, goal, x, better, isDue, isOver);
    }

    private byte ceiling(int row, int goal, double x, double better, boolean isDue, boolean isExpected) {
        boolean isMet = isMet(row, x, better);
        if (isDue && !isExpected) {
            return isMet ? StatusCode.REACHED : StatusCode.MISSED;
        }
        if (!isMet) {
            return StatusCode.BEHIND;
        }
        if (isDue || isOnPath(row, goal, x, better, tolerance)) {
            return StatusCode.ON_TRACK;
        }
        return Double.isNaN(columns.dueAt(row)) ? StatusCode.NONE : StatusCode.BEHIND;
    }

    private byte number(int row, int goal, double x, double better, boolean isDue, boolean isOver) {
        double b = columns.baselineAt(row);
        double g = columns.targetAt(row);
        double lead = (b - g) * better;
        boolean isStrict = columns.isStrict(row);
        boolean isLevel = lead == 0 && !isStrict;
        double done = (x - b) * better;
        double size = Math.abs(b) + Math.abs(g);
        double worst = flatBand == 0 ? 0 : -(Math.abs(b) * flatBand + size * PathKernels.SLACK);
        if (isLevel ? done >= worst : lead == 0 ? done > 0 : isMet(row, x, better)) {
            return isLevel ? StatusCode.HELD : StatusCode.REACHED;
        }
        boolean isMilestone = (goal & (MILESTONE | STRICT_MILESTONE)) != 0;
        boolean hasPath = isMilestone || ((goal & KIND) != GRADE && !(lead >= 0) && !Double.isNaN(columns.dueAt(row)));
        if (!isDue && hasPath && isOnPath(row, goal, x, better, 0)) {
            return StatusCode.ON_TRACK;
        }
        if ((lead < 0 || (lead == 0 && isStrict)) && done < worst) {
            return StatusCode.REGRESSED;
        }
        if (isOver) {
            return StatusCode.MISSED;
        }
        if (!isDue && hasPath && tolerance > 0 && isOnPath(row, goal, x, better, tolerance)) {
            return StatusCode.ON_TRACK;
        }
        if (isLevel) {
            return StatusCode.NOT_HELD;
        }
        boolean isBetween = (goal & KIND) == GRADE && !(lead >= 0);
        return !isMilestone && (isBetween || (Double.isNaN(b) && !hasPath)) ? StatusCode.NONE : StatusCode.BEHIND;
    }

    private boolean isMet(int row, double x, double better) {
        double lead = (x - columns.targetAt(row)) * better;
        return columns.isStrict(row) ? lead > 0 : lead >= 0;
    }

    /** Whether a value is no further behind what is due than a share of the way. */
    private boolean isOnPath(int row, int goal, double x, double better, double share) {
        double due = columns.dueAt(row);
        double ahead = (x - due) * better + share * columns.wayAt(row);
        boolean isMilestone = (goal & (MILESTONE | STRICT_MILESTONE)) != 0;
        if (share == 0 && isMilestone) {
            return (goal & STRICT_MILESTONE) != 0 ? ahead > 0 : ahead >= 0;
        }
        return ahead >= -PathKernels.SLACK * (Math.abs(x) + Math.abs(due) + columns.wayAt(row));
    }
}

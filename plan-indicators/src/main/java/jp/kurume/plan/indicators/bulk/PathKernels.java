package jp.kurume.plan.indicators.bulk;

import java.util.Objects;
import jp.kurume.plan.indicators.StatusPolicy;

/**
 * The straight path from baseline to target, over columns (直線経路の一括計算): row i of every array is one observation of one
 * measure.
 *
 * <p>No kernel allocates anything or keeps anything; threads that share no result array
 * do not disturb each other. All arrays of a call have the same length. A row with a {@code NaN}
 * among what it is computed from is {@code NaN} in the result, and has no status. Numbers are within half the range of
 * {@code double}.
 */
public final class PathKernels {

    /** Products that are equal in decimals differ by no more than this, of what was multiplied. */
    static final double SLACK = 0x1p-48;

    /** The direction of a target that is to be exceeded; the negative one of a target below which values are to stay. */
    private static final byte STRICTLY_MORE = 2;

    /** Below it no product of what a path is computed from leaves the range of {@code double}. */
    private static final double WIDEST = 0x1p990;

    /** The code of a path that leads to its better side, by the answers to five questions, each a bit. */
    private static final byte[] ON_THE_WAY = onTheWay();

    private static final int SHORT_OF_TARGET = 1;
    private static final int WORSE_THAN_BASELINE = 2;
    private static final int BEFORE_THE_YEAR = 4;
    private static final int BEHIND_THE_PATH = 8;
    private static final int BEHIND_BY_MORE_THAN_TOLERATED = 16;

    private PathKernels() {}

    private static byte[] onTheWay() {
        byte[] codes = new byte[32];
        for (int answers = 0; answers < codes.length; answers++) {
            boolean isBefore = (answers & BEFORE_THE_YEAR) != 0;
            byte code = isBefore ? StatusCode.BEHIND : StatusCode.MISSED;
            if ((answers & SHORT_OF_TARGET) == 0) {
                code = StatusCode.REACHED;
            } else if (isBefore && (answers & BEHIND_THE_PATH) == 0) {
                code = StatusCode.ON_TRACK;
            } else if ((answers & WORSE_THAN_BASELINE) != 0) {
                code = StatusCode.REGRESSED;
            } else if (isBefore && (answers & BEHIND_BY_MORE_THAN_TOLERATED) == 0) {
                code = StatusCode.ON_TRACK;
            }
            codes[answers] = code;
        }
        return codes;
    }

    /**
     * Progress (進捗率): (x − b) / (g − b).
     *
     * <p>Within 4 ulp of the exact quotient of the same doubles. Where the target is the baseline, or the quotient is beyond
     * the range of {@code double}, there is none: {@code NaN}.
     *
     * @param baselines b
     * @param targets g
     * @param observed x
     * @param progress where the results go; may be one of the others
     * @throws IllegalArgumentException if the lengths differ
     */
    public static void progress(double[] baselines, double[] targets, double[] observed, double[] progress) {
        Objects.requireNonNull(baselines, "baselines");
        Objects.requireNonNull(targets, "targets");
        Objects.requireNonNull(observed, "observed");
        Objects.requireNonNull(progress, "progress");
        int rows = progress.length;
        check(rows, baselines.length, "baselines");
        check(rows, targets.length, "targets");
        check(rows, observed.length, "observed values");
        for (int i = 0; i < rows; i++) {
            double share = (observed[i] - baselines[i]) / (targets[i] - baselines[i]);
            // An infinite quotient becomes NaN, any other stays as it is; and there is no branch.
            progress[i] = share - share * 0;
        }
    }

    /**
     * The value due (計画値): b · (1 − s) + g · s, where s is the share of the time that has passed, at most all of it.
     *
     * <p>Exactly the baseline and the target in their years; no finite number where one of the products or their sum is beyond the
     * range of {@code double}. The error is at most 2⁻⁵⁰ · (|b| + |g|) · max(1, |s|).
     *
     * @param baselines b
     * @param targets g
     * @param yearsPassed the years from the baseline's to the row's; negative before
     * @param yearsInAll the years from the baseline's to the target's, above zero
     * @param expected where the results go; may be one of the others
     * @throws IllegalArgumentException if the lengths differ
     */
    public static void expected(
            double[] baselines, double[] targets, double[] yearsPassed, double[] yearsInAll, double[] expected) {
        Objects.requireNonNull(baselines, "baselines");
        Objects.requireNonNull(targets, "targets");
        Objects.requireNonNull(yearsPassed, "yearsPassed");
        Objects.requireNonNull(yearsInAll, "yearsInAll");
        Objects.requireNonNull(expected, "expected");
        int rows = expected.length;
        check(rows, baselines.length, "baselines");
        check(rows, targets.length, "targets");
        check(rows, yearsPassed.length, "years passed");
        check(rows, yearsInAll.length, "years in all");
        for (int i = 0; i < rows; i++) {
            double share = Math.min(1, yearsPassed[i] / yearsInAll[i]);
            expected[i] = baselines[i] * (1 - share) + targets[i] * share;
        }
    }

    /**
     * Statuses (達成状況), as {@link StatusCode} numbers them, of numbers without milestones: by the rows of the table of verdicts for
     * a number that the baseline misses, betters or is, and for one without a baseline.
     *
     * <p>A better value never gets a worse status. For decimals of up to 10 digits, paths of up to 50 years, and policies of up
     * to 2 decimals the status is the exact one: what lies on the path in decimals counts as on it, whatever its double does.
     *
     * @param baselines b; {@code NaN} where there is none or it is not known, and then there is a status only of a target that is
     *     met, or whose year has come
     * @param targets g
     * @param observed x
     * @param yearsPassed the years from the baseline's to the observation's; before the baseline's there is no status
     * @param yearsInAll the years from the baseline's to the target's, above zero
     * @param directions which values are the better ones: above zero the higher, below zero the lower ones, and with 2 and −2 the
     *     target itself is not enough (超, 未満); zero where nothing states it, so that the target tells where it differs from the
     *     baseline, and else there is no status
     * @param policy how strictly values are held against their paths
     * @param codes where the results go
     * @throws IllegalArgumentException if the lengths differ
     */
    public static void statuses(
            double[] baselines,
            double[] targets,
            double[] observed,
            double[] yearsPassed,
            double[] yearsInAll,
            byte[] directions,
            StatusPolicy policy,
            byte[] codes) {
        Objects.requireNonNull(baselines, "baselines");
        Objects.requireNonNull(targets, "targets");
        Objects.requireNonNull(observed, "observed");
        Objects.requireNonNull(yearsPassed, "yearsPassed");
        Objects.requireNonNull(yearsInAll, "yearsInAll");
        Objects.requireNonNull(directions, "directions");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(codes, "codes");
        int rows = codes.length;
        check(rows, baselines.length, "baselines");
        check(rows, targets.length, "targets");
        check(rows, observed.length, "observed values");
        check(rows, yearsPassed.length, "years passed");
        check(rows, yearsInAll.length, "years in all");
        check(rows, directions.length, "directions");
        double tolerance = policy.tolerance().doubleValue();
        double flatBand = policy.flatBand().doubleValue();
        for (int i = 0; i < rows; i++) {
            codes[i] = status(
                    baselines[i],
                    targets[i],
                    observed[i],
                    yearsPassed[i],
                    yearsInAll[i],
                    directions[i],
                    tolerance,
                    flatBand);
        }
    }

    private static byte status(
            double b,
            double g,
            double x,
            double passed,
            double all,
            byte direction,
            double tolerance,
            double flatBand) {
        double way = g - b;
        double better = Math.copySign(1, direction == 0 ? way : direction);
        double ahead = way * better;
        double size = Math.abs(b) + Math.abs(g);
        boolean isWide = (size + Math.abs(x)) * all < WIDEST;
        boolean isNumber = direction < STRICTLY_MORE && direction > -STRICTLY_MORE;
        // No comparison holds of NaN.
        if (!(ahead > 0 && passed >= 0 && all > 0 && isWide && isNumber)) {
            return anyStatus(b, g, x, passed, all, direction, tolerance, flatBand);
        }
        double done = (x - b) * better;
        double gained = done * all;
        double slack = size * all * SLACK;
        double worst = flatBand == 0 ? 0 : -(Math.abs(b) * flatBand + size * SLACK);
        // On mixed rows branches would be guessed wrong: every comparison is made, and becomes a bit.
        return ON_THE_WAY[
                isLess(x * better, g * better)
                        | isLess(done, worst) << 1
                        | isLess(passed, all) << 2
                        | isLess(gained, ahead * passed - slack) << 3
                        | isLess(gained, ahead * (passed - tolerance * all) - slack) << 4];
    }

    /** One where the first of two numbers is less than the other, which differ by a finite number; else zero. */
    private static int isLess(double one, double other) {
        // What is added makes a negative zero a positive one.
        return (int) (Double.doubleToRawLongBits(one - other + 0.0) >>> 63);
    }

    /** The status of any row, be its path level or leading away from the better side, its target strict, or something pending. */
    private static byte anyStatus(
            double b,
            double g,
            double x,
            double passed,
            double all,
            byte direction,
            double tolerance,
            double flatBand) {
        // Every comparison is made, and then one of the codes taken: on mixed rows branches would be guessed wrong.
        double way = g - b;
        // Turned so that more is better.
        double better = Math.signum(direction == 0 ? way : direction);
        boolean strict = direction == STRICTLY_MORE || direction == -STRICTLY_MORE;
        boolean over = passed >= all;
        boolean level = way == 0;
        boolean exceeded = level && strict;
        double ahead = way * better;
        double size = Math.abs(b) + Math.abs(g);
        double slack = size * all * SLACK;
        double done = (x - b) * better;
        double worst = flatBand == 0 ? 0 : -(Math.abs(b) * flatBand + size * SLACK);
        double counted = Math.min(passed, all);
        boolean onPath = ahead > 0 && !over && done * all >= ahead * counted - slack;
        boolean tolerated = ahead > 0 && !over && done * all >= ahead * (counted - tolerance * all) - slack;
        byte code = tolerated ? StatusCode.ON_TRACK : StatusCode.BEHIND;
        code = level && !strict ? StatusCode.NOT_HELD : code;
        code = over ? StatusCode.MISSED : code;
        code = (ahead > 0 || exceeded) && done < worst ? StatusCode.REGRESSED : code;
        code = onPath ? StatusCode.ON_TRACK : code;
        code = Double.isNaN(b) && !over ? StatusCode.NONE : code;
        boolean met = strict ? x * better > g * better : x * better >= g * better;
        code = (met && !level) || (exceeded && done > 0) ? StatusCode.REACHED : code;
        code = level && !strict && done >= worst ? StatusCode.HELD : code;
        // No comparison holds of NaN: what is pending has no status.
        boolean judged = passed >= 0 && all > 0 && better * better == 1 && !Double.isNaN(x) && !Double.isNaN(g);
        return judged ? code : StatusCode.NONE;
    }

    static void check(int rows, int length, String column) {
        if (length != rows) {
            throw new IllegalArgumentException(
                    "The results have " + rows + " rows, but the column of " + column + " has " + length);
        }
    }
}

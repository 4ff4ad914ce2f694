package jp.kurume.plan.indicators.bulk;

import java.util.Objects;

/**
 * The band within which values are to stay, over columns (範囲内の維持の一括判定): row i of every array is one observation of one
 * measure.
 *
 * <p>It allocates nothing and keeps nothing; threads that share no result array do not disturb each other. All arrays have the
 * same length.
 */
public final class BandKernel {

    private BandKernel() {}

    /**
     * Statuses (達成状況), as {@link StatusCode} numbers them: held within the band; not held outside, and missed from the target's year
     * on. For decimals of up to 15 digits the status is the exact one.
     *
     * @param lowest the lowest value within; a row with a {@code NaN} has no band, and its code is left as it is
     * @param highest the highest value within; a row with a {@code NaN} has no band, and its code is left as it is
     * @param observed the observed value; there is no status of {@code NaN}
     * @param yearsPassed the years from the baseline's to the observation's; before the baseline's there is no status
     * @param yearsInAll the years from the baseline's to the target's
     * @param codes where the results go
     * @throws IllegalArgumentException if the lengths differ
     */
    public static void statuses(
            double[] lowest,
            double[] highest,
            double[] observed,
            double[] yearsPassed,
            double[] yearsInAll,
            byte[] codes) {
        Objects.requireNonNull(lowest, "lowest");
        Objects.requireNonNull(highest, "highest");
        Objects.requireNonNull(observed, "observed");
        Objects.requireNonNull(yearsPassed, "yearsPassed");
        Objects.requireNonNull(yearsInAll, "yearsInAll");
        Objects.requireNonNull(codes, "codes");
        int rows = codes.length;
        PathKernels.check(rows, lowest.length, "lowest values");
        PathKernels.check(rows, highest.length, "highest values");
        PathKernels.check(rows, observed.length, "observed values");
        PathKernels.check(rows, yearsPassed.length, "years passed");
        PathKernels.check(rows, yearsInAll.length, "years in all");
        for (int i = 0; i < rows; i++) {
            double x = observed[i];
            byte outside = yearsPassed[i] >= yearsInAll[i] ? StatusCode.MISSED : StatusCode.NOT_HELD;
            byte status = lowest[i] <= x && x <= highest[i] ? StatusCode.HELD : outside;
            byte code = yearsPassed[i] >= 0 && !Double.isNaN(x) ? status : StatusCode.NONE;
            codes[i] = Double.isNaN(lowest[i]) || Double.isNaN(highest[i]) ? codes[i] : code;
        }
    }
}

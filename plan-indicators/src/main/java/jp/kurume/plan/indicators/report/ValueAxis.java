package jp.kurume.plan.indicators.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureNature;
import jp.kurume.plan.text.DisplayWidth;

/**
 * The axis of the values: round numbers at even distances, which hold every value; of a grade its words, the best one on top, and
 * of ranks the first one on top.
 */
final class ValueAxis {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** More digits than a picture can show. */
    private static final MathContext ROUGH = new MathContext(16);

    private static final int STEPS = 4;
    private static final int LONGEST = 13;
    private static final int MOST_GRADES = 10;
    private static final int LONGEST_GRADE = 18;

    /** The number from which on numbers are written as multiples: 100億 where 10,000,000,000 would stand. */
    private static final BigDecimal LARGE = BigDecimal.ONE.movePointRight(8);

    private static final List<Integer> POWERS = List.of(16, 12, 8, 4);

    private final List<String> grades;
    private final boolean isRank;
    private final BigDecimal lowest;
    private final BigDecimal highest;
    private final BigDecimal firstTick;
    private final BigDecimal step;
    private final int power;

    ValueAxis(List<BigDecimal> values, Measure measure, int decimals) {
        grades = measure.grades();
        isRank = measure.nature() == MeasureNature.RANK;
        if (!grades.isEmpty()) {
            lowest = HALF;
            highest = BigDecimal.valueOf(grades.size()).add(HALF);
            firstTick = BigDecimal.ONE;
            step = BigDecimal.valueOf((grades.size() + MOST_GRADES - 1) / MOST_GRADES);
            power = 0;
            return;
        }
        BigDecimal least = Collections.min(values);
        BigDecimal most = Collections.max(values);
        BigDecimal span = most.subtract(least);
        if (span.signum() == 0) {
            span = least.signum() == 0 ? BigDecimal.ONE : least.abs().movePointLeft(1);
        }
        // No half of what is only counted whole.
        step = roundStep(span.divide(BigDecimal.valueOf(STEPS), ROUGH)).max(BigDecimal.ONE.movePointLeft(decimals));
        // Some room for labels, but none for what cannot be.
        BigDecimal room = span.movePointLeft(1);
        BigDecimal bottom =
                least.signum() < 0 ? least.subtract(room) : least.subtract(room).max(BigDecimal.ZERO);
        BigDecimal top = most.add(room);
        lowest = step.multiply(bottom.divide(step, 0, RoundingMode.FLOOR));
        BigDecimal end = step.multiply(top.divide(step, 0, RoundingMode.CEILING));
        highest = measure.nature() == MeasureNature.SHARE ? end.min(WHOLE) : end;
        // There is no rank of 0.
        firstTick = isRank && lowest.signum() == 0 ? lowest.add(step) : lowest;
        power = power(lowest.abs().max(highest.abs()), step);
    }

    /** The least of 1, 2, 5, 10, 20 … that is no less. */
    private static BigDecimal roundStep(BigDecimal least) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        for (int digit : new int[] {1, 2, 5}) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(digit));
            if (step.compareTo(least) >= 0) {
                return step;
            }
        }
        return power.movePointRight(1);
    }

    /** The power of ten in whose multiples numbers have few digits and at most one decimal; 0 where they stand as they are. */
    private static int power(BigDecimal greatest, BigDecimal step) {
        if (greatest.compareTo(LARGE) < 0) {
            return 0;
        }
        return POWERS.stream()
                .filter(power -> greatest.compareTo(BigDecimal.ONE.movePointRight(power)) >= 0)
                .filter(power -> step.compareTo(BigDecimal.ONE.movePointRight(power - 1)) >= 0)
                .findFirst()
                .orElse(0);
    }

    int power() {
        return power;
    }

    /** Whether its places are numbers, and not words. */
    boolean isOfNumbers() {
        return grades.isEmpty();
    }

    /** How high a value lies, from 0 at the bottom to 1 at the top. */
    double height(BigDecimal value) {
        double height =
                value.subtract(lowest).divide(highest.subtract(lowest), ROUGH).doubleValue();
        return isRank ? 1 - height : height;
    }

    /** The places, from the bottom of the picture to its top. */
    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = firstTick; tick.compareTo(highest) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        if (isRank) {
            Collections.reverse(ticks);
        }
        return ticks;
    }

    boolean startsAtZero() {
        return lowest.signum() == 0;
    }

    /** What stands at a place; a number of more digits than there is room for is written with an exponent. */
    String print(BigDecimal tick) {
        if (!grades.isEmpty()) {
            return shortened(grades.get(tick.intValue() - 1));
        }
        BigDecimal multiple = power == 0 ? tick : tick.movePointLeft(power).stripTrailingZeros();
        String plain = String.format(Locale.ROOT, "%,." + Math.max(0, multiple.scale()) + "f", multiple);
        return plain.length() <= LONGEST ? plain : String.format(Locale.ROOT, "%.5e", tick);
    }

    private static String shortened(String grade) {
        String some = grade;
        while (DisplayWidth.of(some) > LONGEST_GRADE) {
            some = some.substring(0, some.offsetByCodePoints(some.length(), -1));
        }
        return some.equals(grade) ? grade : some + "…";
    }
}

package jp.kurume.plan.indicators.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.indicators.MeasureNature;

/** The axis of the values: round numbers at even distances, which hold every value. */
final class ValueAxis {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** More digits than a picture can show. */
    private static final MathContext ROUGH = new MathContext(16);

    private static final int STEPS = 4;
    private static final int LONGEST = 13;

    private final BigDecimal lowest;
    private final BigDecimal highest;
    private final BigDecimal step;

    ValueAxis(List<BigDecimal> values, MeasureNature nature, int decimals) {
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
        highest = nature == MeasureNature.SHARE ? end.min(WHOLE) : end;
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

    /** How high a value lies, from 0 at the bottom to 1 at the top. */
    double height(BigDecimal value) {
        return value.subtract(lowest).divide(highest.subtract(lowest), ROUGH).doubleValue();
    }

    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = lowest; tick.compareTo(highest) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    boolean startsAtZero() {
        return lowest.signum() == 0;
    }

    /** A number on the axis; one of more digits than there is room for is written with an exponent. */
    static String print(BigDecimal tick) {
        String plain = String.format(Locale.ROOT, "%,." + Math.max(0, tick.scale()) + "f", tick);
        return plain.length() <= LONGEST ? plain : String.format(Locale.ROOT, "%.5e", tick);
    }
}

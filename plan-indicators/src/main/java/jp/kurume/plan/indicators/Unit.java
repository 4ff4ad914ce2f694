package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;

/**
 * The unit in which a measure counts (単位), and how numbers of it are printed.
 *
 * <pre>{@code
 * new Unit("件").print(new BigDecimal("248933"));             // 248,933件
 * new Unit("%").printDifference(new BigDecimal("-2.8"));      // -2.8ポイント
 * }</pre>
 *
 * <p>In JSON it is its symbol.
 *
 * <p>Immutable and thread-safe.
 *
 * @param symbol the unit as the plan prints it behind a number, such as % or 件; empty for a number without unit
 */
public record Unit(@JsonValue String symbol) implements Serializable {

    /** Percent; differences of percentages are percentage points (ポイント). */
    public static final Unit PERCENT = new Unit("%");

    /** No unit: a plain number, such as a rate of fertility (合計特殊出生率). */
    public static final Unit NONE = new Unit("");

    private static final String FULL_WIDTH_PERCENT = "％";
    private static final String POINTS = "ポイント";

    /**
     * Checks the symbol.
     *
     * @throws IllegalArgumentException if it is nothing but blanks
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Unit {
        Objects.requireNonNull(symbol, "symbol");
        if (symbol.isBlank() && !symbol.isEmpty()) {
            throw new IllegalArgumentException("A unit needs a symbol, or there is none");
        }
    }

    /**
     * What differences of two such numbers are counted in: percentage points for percentages, with a sign of
     * either width, else the unit itself.
     *
     * @return the symbol, such as ポイント or 件
     */
    public String differenceSymbol() {
        return isPercent() ? POINTS : symbol;
    }

    /**
     * Whether numbers of this unit are percentages.
     *
     * @return true for a percent sign of either width
     */
    public boolean isPercent() {
        // The sign, and not the record: records are costly to compare the first time.
        return symbol.equals("%") || symbol.equals(FULL_WIDTH_PERCENT);
    }

    /**
     * Prints a number as plans print it: with separators of thousands and all its decimals.
     *
     * @param value the number
     * @return such as {@code 248,933件} or {@code 70.0%}
     */
    public String print(BigDecimal value) {
        Objects.requireNonNull(value, "value");
        return grouped(value) + symbol;
    }

    /**
     * Prints a difference with its sign.
     *
     * @param difference the difference of two numbers of this unit
     * @return such as {@code +161件}, {@code -2.8ポイント} or {@code 0件}
     */
    public String printDifference(BigDecimal difference) {
        Objects.requireNonNull(difference, "difference");
        String sign = difference.signum() > 0 ? "+" : difference.signum() < 0 ? "-" : "";
        return sign + grouped(difference.abs()) + differenceSymbol();
    }

    private static String grouped(BigDecimal value) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
    }

    /** Prints the symbol. */
    @Override
    public String toString() {
        return symbol;
    }
}

package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import jp.kurume.plan.text.Excerpt;

/**
 * An exact number of this module, and its form in JSON: a string in plain notation, which keeps the decimals that a JSON
 * number loses on its way through a tree or another language (61.30 becomes 61.3).
 *
 * @param value the number, with no exponent and no more than {@value #MOST_DIGITS} digits before and behind its point
 */
record Decimal(BigDecimal value) {

    static final int MOST_DIGITS = 100;

    /** All its digits, its sign and its point. */
    private static final int LONGEST = 2 * MOST_DIGITS + 2;

    Decimal {
        value = exact(value);
    }

    /**
     * A number in the form that is kept: a thousand as 1000, never as 1E+3.
     *
     * @throws IllegalArgumentException if it has more digits than anything that is counted
     */
    static BigDecimal exact(BigDecimal value) {
        if (!fits(value)) {
            throw new IllegalArgumentException("No number of more than " + MOST_DIGITS
                    + " digits was expected, but found one of the order of 1E"
                    + ((long) value.precision() - value.scale() - 1));
        }
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /** Whether a number can be written out. */
    static boolean fits(BigDecimal value) {
        return value.scale() <= MOST_DIGITS && (long) value.precision() - value.scale() <= MOST_DIGITS;
    }

    /**
     * Reads the form in JSON: what would be written again as it stands, and nothing else.
     *
     * @throws IllegalArgumentException if it is none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Decimal parse(String text) {
        try {
            if (text.length() <= LONGEST) {
                Decimal decimal = new Decimal(new BigDecimal(text));
                if (decimal.toString().equals(text)) {
                    return decimal;
                }
            }
        } catch (IllegalArgumentException e) {
            // Said below, with what was expected.
        }
        throw new IllegalArgumentException(
                "\"" + Excerpt.of(text) + "\" is no decimal number in plain notation, such as 63.1");
    }

    /** Prints all digits, in plain notation. */
    @JsonValue
    @Override
    public String toString() {
        return value.toPlainString();
    }
}

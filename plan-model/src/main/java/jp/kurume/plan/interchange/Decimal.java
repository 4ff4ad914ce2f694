package jp.kurume.plan.interchange;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import jp.kurume.plan.text.Excerpt;

/**
 * An exact number in its JSON form: a text in plain notation, which keeps the decimals that a JSON
 * number loses on its way through a tree or another language (61.30 becomes 61.3).
 *
 * @param value the number, with no exponent and no more than {@value #MOST_DIGITS} digits before and behind its point
 */
public record Decimal(BigDecimal value) {

    /** How many digits a number that is counted or printed may have, before and behind its point. */
    public static final int MOST_DIGITS = 100;

    /**
     * Checks the number and drops its exponent.
     *
     * @throws IllegalArgumentException if it has more digits than anything that is counted
     */
    public Decimal {
        value = exact(value);
    }

    /**
     * A number in the form that is kept: a thousand as 1000, never as 1E+3.
     *
     * @param value the number
     * @return the same number without an exponent
     * @throws IllegalArgumentException if it has more digits than anything that is counted
     */
    public static BigDecimal exact(BigDecimal value) {
        return exact(value, MOST_DIGITS);
    }

    static BigDecimal exact(BigDecimal value, int mostDigits) {
        if (!fits(value, mostDigits)) {
            throw new IllegalArgumentException("No number of more than " + mostDigits
                    + " digits was expected, but found one of the order of 1E"
                    + ((long) value.precision() - value.scale() - 1));
        }
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /**
     * Whether a number can be written out.
     *
     * @param value the number
     * @return true if it has no more digits than {@link #MOST_DIGITS} before and behind its point
     */
    public static boolean fits(BigDecimal value) {
        return fits(value, MOST_DIGITS);
    }

    private static boolean fits(BigDecimal value, int mostDigits) {
        return value.scale() <= mostDigits && (long) value.precision() - value.scale() <= mostDigits;
    }

    /**
     * Reads the form in JSON: what would be written again as it stands, and nothing else.
     *
     * @param text the text
     * @return the number
     * @throws IllegalArgumentException if it is none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Decimal parse(String text) {
        return new Decimal(parse(text, MOST_DIGITS));
    }

    static BigDecimal parse(String text, int mostDigits) {
        try {
            // All digits, the sign and the point.
            if (text.length() <= 2 * mostDigits + 2) {
                BigDecimal value = exact(new BigDecimal(text), mostDigits);
                if (value.toPlainString().equals(text)) {
                    return value;
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
    @Pattern(regexp = "-?(0|[1-9][0-9]*)([.][0-9]+)?")
    @Override
    public String toString() {
        return value.toPlainString();
    }
}

package jp.kurume.plan.interchange;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;

/**
 * An exact number that was computed from others and so may be longer than they are. Its form in JSON is that of a {@link
 * Decimal}.
 *
 * @param value the number, with no exponent and no more than {@value #MOST_DIGITS} digits before and behind its point
 */
public record LongDecimal(BigDecimal value) {

    /** The sums and products of trends and paths over numbers of the greatest length stay far below. */
    public static final int MOST_DIGITS = 2000;

    /**
     * Checks the number and drops its exponent.
     *
     * @throws IllegalArgumentException if it has more digits than are ever computed
     */
    public LongDecimal {
        value = Decimal.exact(value, MOST_DIGITS);
    }

    /**
     * Reads the form in JSON: what would be written again as it stands, and nothing else.
     *
     * @param text the text
     * @return the number
     * @throws IllegalArgumentException if it is none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LongDecimal parse(String text) {
        return new LongDecimal(Decimal.parse(text, MOST_DIGITS));
    }

    /** Prints all digits, in plain notation. */
    @JsonValue
    @Pattern(regexp = "-?(0|[1-9][0-9]*)([.][0-9]+)?")
    @Override
    public String toString() {
        return value.toPlainString();
    }
}

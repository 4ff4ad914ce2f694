package jp.kurume.plan.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import jp.kurume.plan.text.Excerpt;

/**
 * A figure's value in its JSON form, a text with all its digits such as {@code "229.96"}.
 *
 * @param value the value
 */
record Decimal(BigDecimal value) {

    /**
     * Reads the form in JSON.
     *
     * @throws IllegalArgumentException if it is none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Decimal parse(String text) {
        if (!text.matches("(0|[1-9][0-9]{0,39})([.][0-9]{1,40})?")) {
            throw new IllegalArgumentException(
                    "\"" + Excerpt.of(text) + "\" is no decimal number in plain notation, such as 229.96");
        }
        return new Decimal(new BigDecimal(text));
    }

    /** Prints all digits, in plain notation. */
    @JsonValue
    @Override
    public String toString() {
        return value.toPlainString();
    }
}

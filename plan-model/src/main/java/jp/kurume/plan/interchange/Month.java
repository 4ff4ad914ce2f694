package jp.kurume.plan.interchange;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import java.time.DateTimeException;
import java.time.YearMonth;
import jp.kurume.plan.text.Excerpt;

/**
 * A month in its JSON form, an ISO text such as {@code "2026-04"}.
 *
 * @param month the month
 */
public record Month(YearMonth month) {

    /**
     * Reads the form in JSON.
     *
     * @param text the text
     * @return the month
     * @throws IllegalArgumentException if it is none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Month parse(String text) {
        try {
            return new Month(YearMonth.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + Excerpt.of(text) + "\" is no month such as 2026-04", e);
        }
    }

    /** Prints the month in ISO form. */
    @JsonValue
    @Pattern(regexp = "[+-]?[0-9]{4,9}-[0-9]{2}")
    @Override
    public String toString() {
        return month.toString();
    }
}

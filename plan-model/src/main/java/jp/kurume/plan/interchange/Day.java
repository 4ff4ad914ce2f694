package jp.kurume.plan.interchange;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import jp.kurume.plan.text.Excerpt;

/**
 * A day in its JSON form, an ISO text such as {@code "2026-04-01"}.
 *
 * @param date the day
 */
public record Day(LocalDate date) {

    /**
     * Reads the form in JSON.
     *
     * @param text the text
     * @return the day
     * @throws IllegalArgumentException if it is none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Day parse(String text) {
        try {
            return new Day(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + Excerpt.of(text) + "\" is no day such as 2026-04-01", e);
        }
    }

    /** Prints the day in ISO form. */
    @JsonValue
    @Pattern(regexp = "[+-]?[0-9]{4,9}-[0-9]{2}-[0-9]{2}")
    @Override
    public String toString() {
        return date.toString();
    }
}

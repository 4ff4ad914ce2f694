package jp.kurume.plan.around.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Objects;
import jp.kurume.plan.interchange.Month;
import jp.kurume.plan.source.Citation;

/**
 * What happened in a month that a register names in a point of an entry, such as the founding of a council.
 *
 * <p>Immutable and thread-safe.
 *
 * @param event what happened, in a few words
 * @param month the calendar month
 * @param citation where it is printed
 */
@JsonRootName("entry-date")
public record EntryDate(String event, YearMonth month, Citation citation) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the event is blank
     */
    public EntryDate {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(citation, "citation");
        if (event.isBlank()) {
            throw new IllegalArgumentException("What happened in " + month + " must be said");
        }
    }

    @JsonCreator
    static EntryDate fromJson(
            @JsonProperty("event") String event,
            @JsonProperty("month") Month month,
            @JsonProperty("citation") Citation citation) {
        return new EntryDate(event, month.month(), citation);
    }

    @JsonProperty("month")
    Month monthInJson() {
        return new Month(month);
    }

    /** Prints event and month: {@code 覚書の締結 2020-12}. */
    @Override
    public String toString() {
        return event + " " + month;
    }
}

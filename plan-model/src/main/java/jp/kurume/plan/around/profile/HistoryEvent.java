package jp.kurume.plan.around.profile;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * An event of a city's history (沿革).
 *
 * <p>Immutable and thread-safe.
 *
 * @param year the calendar year
 * @param printedYear the year as printed, such as 明治22年
 * @param event what happened, as printed
 * @param citation where it is printed
 */
@JsonRootName("history-event")
@Value.Builder
public record HistoryEvent(int year, String printedYear, String event, Citation citation)
        implements WithHistoryEvent, Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the year is not from 1 to 9999 or a text is blank
     */
    public HistoryEvent {
        Objects.requireNonNull(printedYear, "printedYear");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(citation, "citation");
        if (year < 1 || year > 9999 || printedYear.isBlank() || event.isBlank()) {
            throw new IllegalArgumentException(
                    "An event of history needs a year from 1 to 9999, as printed too, and a text, but has " + year
                            + ", \"" + printedYear + "\" and \"" + event + "\"");
        }
    }

    /** Prints year and event: {@code 明治22年 (1889) 市制施行}. */
    @Override
    public String toString() {
        return printedYear + " (" + year + ") " + event;
    }

    /** Builds an event part by part. */
    public static final class Builder extends HistoryEventBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}

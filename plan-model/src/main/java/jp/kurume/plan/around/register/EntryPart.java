package jp.kurume.plan.around.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.time.FiscalYear;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A point of an entry: what was done, with the years, departments and figures that the point names.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its place in the entry, from 1
 * @param title what is done, in a few words
 * @param period when it was done, as far as is printed
 * @param departments the departments printed for it; empty where they are printed for the entry as a whole
 * @param figures the figures that it states, in their order
 * @param dates what happened in months that it names, in their order
 * @param citation where it is printed
 */
@JsonRootName("entry-part")
@Value.Builder
public record EntryPart(
        int number,
        String title,
        ActivityPeriod period,
        List<String> departments,
        List<EntryFigure> figures,
        List<EntryDate> dates,
        Citation citation)
        implements WithEntryPart, Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if the number is not positive or the title is blank
     */
    public EntryPart {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(departments, "departments");
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(dates, "dates");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(citation, "citation");
        departments = List.copyOf(departments);
        figures = List.copyOf(figures);
        dates = List.copyOf(dates);
        if (number < 1 || title.isBlank()) {
            throw new IllegalArgumentException("A part of an entry needs a number from 1 and a title, but has " + number
                    + " and \"" + title + "\"");
        }
    }

    @JsonCreator
    static EntryPart fromJson(
            @JsonProperty("number") int number,
            @JsonProperty("title") String title,
            @JsonProperty("period") ActivityPeriod period,
            @JsonProperty("departments") List<String> departments,
            @JsonProperty("figures") @SinceVersion(2) @Nullable List<EntryFigure> figures,
            @JsonProperty("dates") @SinceVersion(2) @Nullable List<EntryDate> dates,
            @JsonProperty("citation") Citation citation) {
        return new EntryPart(
                number,
                title,
                period,
                departments,
                Objects.requireNonNullElse(figures, List.of()),
                Objects.requireNonNullElse(dates, List.of()),
                citation);
    }

    /** {@return the figures that it states, in their order} */
    @Override
    @JsonProperty("figures")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<EntryFigure> figures() {
        return figures;
    }

    /** {@return what happened in months that it names, in their order} */
    @Override
    @JsonProperty("dates")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<EntryDate> dates() {
        return dates;
    }

    /**
     * Whether what is done in this part ran in a year, by the years that are printed in it.
     *
     * @param year the year
     * @return true if its period or that of one of its figures covers the year
     */
    public boolean covers(FiscalYear year) {
        return period.covers(year)
                || figures.stream().anyMatch(figure -> figure.period().covers(year));
    }

    /**
     * Whether any year is printed in this part.
     *
     * @return false if neither it nor any of its figures names one
     */
    public boolean namesYears() {
        return !period.equals(ActivityPeriod.NOT_PRINTED)
                || figures.stream().anyMatch(figure -> !figure.period().equals(ActivityPeriod.NOT_PRINTED));
    }

    /** Prints number, title, period, departments and figures, as far as there are any. */
    @Override
    public String toString() {
        return number + " " + title + " [" + period + "]" + (departments.isEmpty() ? "" : " " + departments)
                + (figures.isEmpty() ? "" : " " + figures);
    }

    /** Builds a part of an entry. */
    public static final class Builder extends EntryPartBuilder {
        /** Starts with nothing set. */
        public Builder() {}
    }
}

package jp.kurume.plan.districts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.interchange.Day;
import jp.kurume.plan.interchange.MayBeLeftOut;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * That a department has looked at something that stands in the list, and found it right (情報の確認): what, when, who, and when it is
 * due again.
 *
 * <p>It changes nothing of what stands there: an office that is inferred stays so, unless a correction confirms it.
 *
 * <p>In JSON a day that is not set is left out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what kind of thing was looked at
 * @param element which one: the id of an office or of a field, or the ids of a district and a field with a blank between them
 * @param checkedOn the day on which it was looked at
 * @param checkedBy the department, by its name or id; never a person
 * @param nextDue the last day by which it has to be looked at again; none where nobody has set one
 */
@JsonRootName("assurance")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Value.Builder
public record Assurance(Kind kind, String element, LocalDate checkedOn, String checkedBy, List<LocalDate> nextDue)
        implements WithAssurance, Serializable {

    /** What may be looked at. */
    public enum Kind {
        /** An office: all that the list says of it (窓口). */
        @JsonProperty("office")
        OFFICE,
        /** The telephone number of an office (電話). */
        @JsonProperty("telephone")
        TELEPHONE,
        /** The fax number of an office, or that it has none (FAX). */
        @JsonProperty("fax")
        FAX,
        /** Which offices serve in a field, in all districts (相談分野). */
        @JsonProperty("field")
        FIELD,
        /** Which offices serve one district in one field (担当). */
        @JsonProperty("assignment")
        ASSIGNMENT;

        /** {@return whether it is of an office} */
        public boolean isOfOffice() {
            return this == OFFICE || this == TELEPHONE || this == FAX;
        }
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if element or department is blank, there are two days on which it is due, it is due before it
     *     was looked at, or a year is not one from 1 to 9999
     */
    public Assurance {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(checkedOn, "checkedOn");
        Objects.requireNonNull(checkedBy, "checkedBy");
        Objects.requireNonNull(nextDue, "nextDue");
        Objects.requireNonNull(kind, "kind");
        nextDue = List.copyOf(nextDue);
        if (element.isBlank() || checkedBy.isBlank()) {
            throw new IllegalArgumentException(
                    "What was checked, and who did it, have names, not \"" + element + "\" and \"" + checkedBy + "\"");
        }
        if (nextDue.size() > 1 || nextDue.stream().anyMatch(due -> due.isBefore(checkedOn))) {
            throw new IllegalArgumentException(
                    "What was checked on " + checkedOn + " is due once after that, not on " + nextDue);
        }
        checkYear(checkedOn);
        nextDue.forEach(Assurance::checkYear);
    }

    private static void checkYear(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new IllegalArgumentException("Lists are checked on days of the years 1 to 9999, not on " + day);
        }
    }

    /**
     * The element of an assurance of kind {@link Kind#ASSIGNMENT}.
     *
     * @param district the id of a district
     * @param field a field
     * @return both ids with a blank between them: {@code hiyoshi livelihood}
     */
    public static String assignment(String district, ConsultationField field) {
        Objects.requireNonNull(district, "district");
        Objects.requireNonNull(field, "field");
        return district + " " + field.id();
    }

    @JsonCreator
    static Assurance fromJson(
            @JsonProperty("kind") Kind kind,
            @JsonProperty("element") String element,
            @JsonProperty("checkedOn") Day checkedOn,
            @JsonProperty("checkedBy") String checkedBy,
            @JsonProperty("nextDue") @MayBeLeftOut @Nullable Day nextDue) {
        return new Assurance(
                kind, element, checkedOn.date(), checkedBy, nextDue == null ? List.of() : List.of(nextDue.date()));
    }

    @JsonProperty("checkedOn")
    Day checkedOnInJson() {
        return new Day(checkedOn);
    }

    @JsonProperty("nextDue")
    @Nullable
    Day nextDueInJson() {
        return due().map(Day::new).orElse(null);
    }

    /** {@return the last day by which it has to be looked at again; nothing where nobody has set one} */
    public Optional<LocalDate> due() {
        return nextDue.stream().findFirst();
    }

    /**
     * Whether it should have been looked at again.
     *
     * @param day a day, such as today
     * @return true if the day is after the one on which it is due
     */
    public boolean isOverdue(LocalDate day) {
        return nextDue.stream().anyMatch(day::isAfter);
    }

    /**
     * Whether it is the same thing that another one is of.
     *
     * @param other another one
     * @return true if kind and element are the same
     */
    public boolean isOfSame(Assurance other) {
        return kind == other.kind && element.equals(other.element);
    }

    /** Prints what, when, who and when again: {@code office care-yama: 2026-05-01 福祉総務課, due 2027-04-30}. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " " + element + ": " + checkedOn + " " + checkedBy
                + due().map(due -> ", due " + due).orElse("");
    }

    /** Builds one part by part. */
    public static final class Builder extends AssuranceBuilder {
        /** Starts with no part set, and no day on which it is due again. */
        public Builder() {}
    }
}

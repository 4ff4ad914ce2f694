package jp.kurume.plan.districts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * A further way to reach an office (連絡先), beside its first telephone and fax number.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what way it is
 * @param value the number, as it is printed, or the address
 * @param label what the list calls it, such as 夜間・休日; empty where it has no name
 * @param hours the hours of this way alone; empty where they are those of the office
 * @param citation where it is printed
 */
@Value.Builder
public record OfficeContact(Kind kind, String value, String label, String hours, Citation citation)
        implements WithOfficeContact, Serializable {

    /** Ways to reach an office. */
    public enum Kind {
        /** A telephone number (電話). */
        @JsonProperty("telephone")
        TELEPHONE,
        /** A fax number (FAX). */
        @JsonProperty("fax")
        FAX,
        /** An address for mail (メール). */
        @JsonProperty("email")
        EMAIL,
        /** A page in the web (ホームページ). */
        @JsonProperty("web")
        WEB;

        /** {@return whether it is a number that is called} */
        public boolean isNumber() {
            return this == TELEPHONE || this == FAX;
        }
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the value is blank, or a number is none
     */
    public OfficeContact {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(hours, "hours");
        if (value.isBlank()) {
            throw new IllegalArgumentException("A way to reach an office is a number or an address");
        }
        if (kind.isNumber()) {
            value = new TelephoneNumber(value).printed();
        }
    }

    /** {@return the number to be called; nothing for an address} */
    public Optional<TelephoneNumber> number() {
        return kind.isNumber() ? Optional.of(new TelephoneNumber(value)) : Optional.empty();
    }

    /** Prints what the list calls it, the value and the hours: {@code 夜間・休日 0942-30-9000 (17:15～8:30)}. */
    @Override
    public String toString() {
        return (label.isEmpty() ? "" : label + " ") + value + (hours.isEmpty() ? "" : " (" + hours + ")");
    }

    /** Builds a contact part by part. */
    public static final class Builder extends OfficeContactBuilder {
        /** Starts without a label and hours. */
        public Builder() {
            label("");
            hours("");
        }
    }
}

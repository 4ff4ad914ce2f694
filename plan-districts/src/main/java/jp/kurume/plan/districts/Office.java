package jp.kurume.plan.districts;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * An office that residents turn to (相談窓口).
 *
 * <p>A list may print a short name only (西包括). The formal name is composed from it and the head of its column then
 * (西地域包括支援センター), and {@link #nameCitation()} is a reading that says so. An office whose formal name is printed has
 * that for a short name too, if no shorter one is.
 *
 * <p>Offices may share a number: two of Kurume's really have one fax.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its opaque name, such as {@code houkatsu-chuuou-2}
 * @param name its formal name
 * @param shortName its name as the list of offices prints it
 * @param telephone its telephone number, as printed
 * @param fax its fax number, as printed, or that it has none
 * @param nameCitation where the formal name is printed, or what it is composed from
 * @param citation where short name and numbers are printed
 */
@JsonRootName("office")
@Value.Builder
public record Office(
        String id,
        String name,
        String shortName,
        TelephoneNumber telephone,
        Fax fax,
        Citation nameCitation,
        Citation citation)
        implements WithOffice, Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Office {
        Objects.requireNonNull(telephone, "telephone");
        Objects.requireNonNull(fax, "fax");
        Objects.requireNonNull(nameCitation, "nameCitation");
        Objects.requireNonNull(citation, "citation");
        if (id.isBlank() || name.isBlank() || shortName.isBlank()) {
            throw new IllegalArgumentException("An office needs an id and both names, but has \"" + id + "\", \"" + name
                    + "\", \"" + shortName + "\"");
        }
    }

    /**
     * Whether the formal name is composed rather than printed.
     *
     * @return true if its citation is a reading
     */
    public boolean hasComposedName() {
        return nameCitation.isReading();
    }

    /** Prints formal name and telephone number: {@code 中央地域包括支援センター 0942-46-8711}. */
    @Override
    public String toString() {
        return name + " " + telephone;
    }

    /** Builds an office part by part. */
    public static final class Builder extends OfficeBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}

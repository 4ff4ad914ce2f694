package jp.kurume.plan.districts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.interchange.Day;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * That a district ends, and which districts take its place (統廃合): a school closes, and its district is joined to another or
 * divided among several.
 *
 * <p>A district of today may have taken over its name: the name means that one then, which {@linkplain
 * jp.kurume.plan.districts.routing.RoutingTable#formerOfName tells} of the old one.
 *
 * <p>The successors may have ended themselves; a routing table follows them to districts of its own. As long as a table
 * still has the district, it has not ended for that table, and nothing is followed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the opaque name of the district that ends, as it was in earlier editions
 * @param name its name without 校区
 * @param reading its name in hiragana; empty where none is given
 * @param successors the ids of the districts that take its place, at least one; several if it is divided
 * @param endsOn the last day on which it is there
 * @param citation where that is printed
 */
@JsonRootName("succession")
@Value.Builder
public record Succession(
        String id, String name, String reading, List<String> successors, LocalDate endsOn, Citation citation)
        implements WithSuccession, Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if id or name is blank, a reading is not in hiragana, there is no successor, or
     *     one is blank or named twice
     */
    public Succession {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(successors, "successors");
        Objects.requireNonNull(endsOn, "endsOn");
        Objects.requireNonNull(citation, "citation");
        successors = List.copyOf(successors);
        if (id.isBlank() || name.isBlank() || !(reading.isEmpty() || Kana.isHiragana(reading))) {
            throw new IllegalArgumentException(
                    "A district that ends has an id, a name and a reading in hiragana or none, not \"" + id + "\", \""
                            + name + "\", \"" + reading + "\"");
        }
        if (successors.isEmpty()
                || successors.stream().anyMatch(String::isBlank)
                || new HashSet<>(successors).size() < successors.size()) {
            throw new IllegalArgumentException(
                    "The district " + id + " has successors, each of them once, not " + successors);
        }
    }

    @JsonCreator
    static Succession fromJson(
            @JsonProperty("id") String id,
            @JsonProperty("name") String name,
            @JsonProperty("reading") String reading,
            @JsonProperty("successors") List<String> successors,
            @JsonProperty("endsOn") Day endsOn,
            @JsonProperty("citation") Citation citation) {
        return new Succession(id, name, reading, successors, endsOn.date(), citation);
    }

    @JsonProperty("endsOn")
    Day endsOnInJson() {
        return new Day(endsOn);
    }

    /** Prints name, last day and successors: {@code 浮島 (うきしま) to 2026-03-31 → joujima}. */
    @Override
    public String toString() {
        return name + (reading.isEmpty() ? "" : " (" + reading + ")") + " to " + endsOn + " → "
                + String.join(", ", successors);
    }

    /** Builds a succession part by part. */
    public static final class Builder extends SuccessionBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}

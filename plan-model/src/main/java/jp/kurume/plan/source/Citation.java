package jp.kurume.plan.source;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.Objects;
import java.util.function.Function;

/**
 * The place in a document that a fact is taken from, and whether it stands there or is read from what stands there.
 *
 * <p>A fact that goes beyond the printed text in any way (a damaged place, a merged cell, a unit taken from a name) is a
 * {@link Reading} and says why it is read so. Everything else is {@link Printed}.
 *
 * <pre>{@code
 * Citation.printed(draft, "p28");
 * Citation.reading(draft, "p28", "the cell is merged with the one above");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code printed} or {@code reading}.
 */
@JsonRootName("citation")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Citation.Printed.class, name = "printed"),
    @JsonSubTypes.Type(value = Citation.Reading.class, name = "reading")
})
@JsonPropertyOrder("kind")
public sealed interface Citation extends Serializable {

    /**
     * A fact that the document prints.
     *
     * @param source the document
     * @param place page or section, such as {@code p14} or {@code 2-(1)}
     * @return the citation
     * @throws IllegalArgumentException if the place is blank
     */
    static Citation printed(Source source, String place) {
        return new Printed(source, place);
    }

    /**
     * A fact that is read from what the document prints.
     *
     * @param source the document
     * @param place page or section, such as {@code p28}
     * @param reason why it is read so
     * @return the citation
     * @throws IllegalArgumentException if the place or the reason is blank
     */
    static Citation reading(Source source, String place, String reason) {
        return new Reading(source, place, reason);
    }

    /** {@return the document} */
    Source source();

    /**
     * Page or section in the document.
     *
     * @return the place, never blank
     */
    String place();

    /**
     * Whether the fact goes beyond the printed text.
     *
     * @return true for a {@link Reading}
     */
    @JsonIgnore
    boolean isReading();

    /**
     * Answers for either case.
     *
     * @param printed what to answer for a printed fact
     * @param reading what to answer for a reading
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(Function<? super Printed, ? extends T> printed, Function<? super Reading, ? extends T> reading);

    private static void check(Source source, String place) {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(source, "source");
        if (place.isBlank()) {
            throw new IllegalArgumentException("A citation of " + source.id() + " names no page or section");
        }
    }

    /**
     * A fact that stands in the document.
     *
     * @param source the document
     * @param place page or section
     */
    record Printed(Source source, String place) implements Citation {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the place is blank
         */
        public Printed {
            check(source, place);
        }

        @JsonProperty("kind")
        String kind() {
            return "printed";
        }

        @Override
        public boolean isReading() {
            return false;
        }

        @Override
        public <T> T fold(
                Function<? super Printed, ? extends T> printed, Function<? super Reading, ? extends T> reading) {
            Objects.requireNonNull(printed, "printed");
            Objects.requireNonNull(reading, "reading");
            Objects.requireNonNull(printed, "printed");
            Objects.requireNonNull(reading, "reading");
            return printed.apply(this);
        }

        /** Prints document and place as tables cite them: {@code second-plan-draft p14}. */
        @Override
        public String toString() {
            return source.id() + " " + place;
        }
    }

    /**
     * A fact that is read from what stands in the document.
     *
     * @param source the document
     * @param place page or section
     * @param reason why it is read so
     */
    record Reading(Source source, String place, String reason) implements Citation {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the place or the reason is blank
         */
        public Reading {
            check(source, place);
            Objects.requireNonNull(reason, "reason");
            if (reason.isBlank()) {
                throw new IllegalArgumentException(
                        "A reading of " + source.id() + " " + place + " must say why it is read so");
            }
        }

        @JsonProperty("kind")
        String kind() {
            return "reading";
        }

        @Override
        public boolean isReading() {
            return true;
        }

        @Override
        public <T> T fold(
                Function<? super Printed, ? extends T> printed, Function<? super Reading, ? extends T> reading) {
            Objects.requireNonNull(printed, "printed");
            Objects.requireNonNull(reading, "reading");
            return reading.apply(this);
        }

        /** Prints document, place and reason: {@code second-plan-draft p28 (reading: …)}. */
        @Override
        public String toString() {
            return source.id() + " " + place + " (reading: " + reason + ")";
        }
    }
}

package jp.kurume.plan.districts.routing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.interchange.Day;

/**
 * What an answer speaks for (時点): the edition of the list of offices that it is taken from, and the date for which that
 * holds.
 *
 * <ul>
 *   <li>{@link Published}: the list as it was published, in the {@linkplain Edition#published() month} that it prints.
 *   <li>{@link Corrected}: the list with what the city has said since, up to a day.
 * </ul>
 *
 * <p>From which day on a list is in force is printed in none: see {@code RoutingTimeline} for lists that follow each other.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code published} or {@code corrected}.
 */
@JsonRootName("as-of")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AsOf.Published.class, name = "published"),
    @JsonSubTypes.Type(value = AsOf.Corrected.class, name = "corrected")
})
@JsonPropertyOrder("kind")
public sealed interface AsOf extends Serializable {

    /** {@return the edition} */
    Edition edition();

    /**
     * Answers for either case.
     *
     * @param published what to answer for a list as it was published
     * @param corrected what to answer for one with corrections
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(Function<? super Published, ? extends T> published, Function<? super Corrected, ? extends T> corrected);

    /**
     * The list as it was published.
     *
     * @param edition the edition, which says when that was
     */
    record Published(Edition edition) implements AsOf {
        /** Checks the edition. */
        public Published {
            Objects.requireNonNull(edition, "edition");
        }

        @JsonProperty("kind")
        String kind() {
            return "published";
        }

        @Override
        public <T> T fold(
                Function<? super Published, ? extends T> published,
                Function<? super Corrected, ? extends T> corrected) {
            Objects.requireNonNull(published, "published");
            Objects.requireNonNull(corrected, "corrected");
            return published.apply(this);
        }

        /** Prints the edition with its month: {@code 第2期くるめ支え合うプラン（案） 2025-11}. */
        @Override
        public String toString() {
            return edition.toString();
        }
    }

    /**
     * The list with what the city has said since.
     *
     * @param edition the edition
     * @param upTo the day of the latest correction
     */
    record Corrected(Edition edition, LocalDate upTo) implements AsOf {
        /** Checks the parts. */
        public Corrected {
            Objects.requireNonNull(edition, "edition");
            Objects.requireNonNull(upTo, "upTo");
        }

        @JsonCreator
        static Corrected fromJson(@JsonProperty("edition") Edition edition, @JsonProperty("upTo") Day upTo) {
            return new Corrected(edition, upTo.date());
        }

        @JsonProperty("upTo")
        Day upToInJson() {
            return new Day(upTo);
        }

        @JsonProperty("kind")
        String kind() {
            return "corrected";
        }

        @Override
        public <T> T fold(
                Function<? super Published, ? extends T> published,
                Function<? super Corrected, ? extends T> corrected) {
            return corrected.apply(this);
        }

        /** Prints edition and day: {@code 第2期くるめ支え合うプラン（案） 2025-11, corrected up to 2026-05-01}. */
        @Override
        public String toString() {
            return edition + ", corrected up to " + upTo;
        }
    }
}

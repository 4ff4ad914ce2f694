package jp.kurume.plan.districts.towns;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.text.Excerpt;

/**
 * Which school district an address belongs to, as far as a directory of towns says.
 *
 * <ul>
 *   <li>{@link InDistrict}: all of the town is in this district.
 *   <li>{@link Divided}: the town is divided; it depends on the house number, or on the 丁目 that is missing.
 *   <li>{@link UnknownTown}: the directory lists no such town; these look alike.
 * </ul>
 *
 * <p>House numbers are not compared with the printed parts: what stands there (1番～10番, 県道の東側) is for people to read.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code in-district}, {@code divided} or {@code unknown}.
 */
@JsonRootName("town-answer")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TownAnswer.InDistrict.class, name = "in-district"),
    @JsonSubTypes.Type(value = TownAnswer.Divided.class, name = "divided"),
    @JsonSubTypes.Type(value = TownAnswer.UnknownTown.class, name = "unknown")
})
@JsonPropertyOrder("kind")
public sealed interface TownAnswer extends Serializable {

    /**
     * The address that was given.
     *
     * @return the text, unchanged
     */
    String text();

    /**
     * Answers for each case.
     *
     * @param inDistrict what to answer where all of the town is in one district
     * @param divided what to answer where it is divided
     * @param unknown what to answer where no such town is listed
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(
            Function<? super InDistrict, ? extends T> inDistrict,
            Function<? super Divided, ? extends T> divided,
            Function<? super UnknownTown, ? extends T> unknown);

    /**
     * All of the town is in one district.
     *
     * @param text the address that was given
     * @param district the district
     * @param parts what the directory lists for it, one part at least
     */
    record InDistrict(String text, SchoolDistrict district, List<TownPart> parts) implements TownAnswer {
        /**
         * Checks and copies the parts.
         *
         * @throws IllegalArgumentException if there is no part, or one is in another district
         */
        public InDistrict {
            Objects.requireNonNull(text, "text");
            parts = List.copyOf(parts);
            if (parts.isEmpty()
                    || !parts.stream().allMatch(part -> part.district().equals(district))) {
                throw new IllegalArgumentException("What is listed is not in " + district + ": " + parts);
            }
        }

        @JsonProperty("kind")
        String kind() {
            return "in-district";
        }

        @Override
        public <T> T fold(
                Function<? super InDistrict, ? extends T> inDistrict,
                Function<? super Divided, ? extends T> divided,
                Function<? super UnknownTown, ? extends T> unknown) {
            return inDistrict.apply(this);
        }

        /** Prints address and district: {@code "高台町2-3" is in 丘 (おか)}. */
        @Override
        public String toString() {
            return quoted(text) + " is in " + district;
        }
    }

    /**
     * The town is divided among districts, or only a part of it is listed.
     *
     * @param text the address that was given
     * @param parts the parts that it may be in, in the order of the directory, each with what is printed of it
     */
    record Divided(String text, List<TownPart> parts) implements TownAnswer {
        /**
         * Checks and copies the parts.
         *
         * @throws IllegalArgumentException if there is no part
         */
        public Divided {
            Objects.requireNonNull(text, "text");
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("A divided town has a part at least: " + Excerpt.of(text));
            }
        }

        @JsonProperty("kind")
        String kind() {
            return "divided";
        }

        @Override
        public <T> T fold(
                Function<? super InDistrict, ? extends T> inDistrict,
                Function<? super Divided, ? extends T> divided,
                Function<? super UnknownTown, ? extends T> unknown) {
            return divided.apply(this);
        }

        /** Prints address and parts: {@code "西町5" may be in 西町 (1番～10番): 丘 or 西町 (11番から): 浜}. */
        @Override
        public String toString() {
            return quoted(text) + " may be in "
                    + parts.stream().map(TownPart::toString).collect(Collectors.joining(" or "));
        }
    }

    /**
     * The directory lists no such town.
     *
     * @param text the address that was given
     * @param suggestions towns of the directory that look alike, as it lists them, most alike first; often none
     */
    record UnknownTown(String text, List<String> suggestions) implements TownAnswer {
        /** Checks and copies the parts. */
        public UnknownTown {
            Objects.requireNonNull(text, "text");
            suggestions = List.copyOf(suggestions);
        }

        @JsonProperty("kind")
        String kind() {
            return "unknown";
        }

        @Override
        public <T> T fold(
                Function<? super InDistrict, ? extends T> inDistrict,
                Function<? super Divided, ? extends T> divided,
                Function<? super UnknownTown, ? extends T> unknown) {
            return unknown.apply(this);
        }

        /** Prints address and suggestions: {@code "高代町2" is in no town that is listed; did you mean 高台町?}. */
        @Override
        public String toString() {
            return quoted(text) + " is in no town that is listed"
                    + (suggestions.isEmpty() ? "" : "; did you mean " + String.join(" or ", suggestions) + "?");
        }
    }

    private static String quoted(String text) {
        return "\"" + Excerpt.of(text) + "\"";
    }
}

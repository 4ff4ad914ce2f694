package jp.kurume.plan.districts.towns;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Which school district an address belongs to, as far as a directory of towns says.
 *
 * <ul>
 *   <li>{@link InDistrict}: the address is in this district.
 *   <li>{@link Divided}: the town is divided, and it may be in any of several parts of it.
 *   <li>{@link UnknownTown}: the directory lists no such town; these look alike.
 * </ul>
 *
 * <p>Numbers are compared with the printed parts (1番～10番, 3番を除く). An address is in a district where one district says yes,
 * and no other yes or perhaps; else all that may be are told, or all there are where none may be, and what would have to be
 * known. Words that are not understood (県道の東側) never decide.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code in-district}, {@code divided} or {@code unknown}; {@code choices} are left out where there
 * are none, and {@code needed} where nothing is.
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
     * The address is in one district.
     *
     * @param text the address that was given
     * @param district the district
     * @param parts what the directory lists for it, one part at least
     * @param choices parts of other districts, which residents may choose instead; usually none
     */
    record InDistrict(
            String text,
            SchoolDistrict district,
            List<TownPart> parts,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TownPart> choices)
            implements TownAnswer {
        /**
         * Checks and copies the parts.
         *
         * @throws IllegalArgumentException if there is no part, one is in another district, or a choice is in this one
         */
        public InDistrict {
            Objects.requireNonNull(district, "district");
            Objects.requireNonNull(parts, "parts");
            Objects.requireNonNull(choices, "choices");
            Objects.requireNonNull(text, "text");
            parts = List.copyOf(parts);
            choices = List.copyOf(choices);
            if (choices.stream().anyMatch(choice -> choice.district().equals(district))) {
                throw new IllegalArgumentException("There is no choice between " + district + " and " + choices);
            }
            if (parts.isEmpty()
                    || !parts.stream().allMatch(part -> part.district().equals(district))) {
                throw new IllegalArgumentException("What is listed is not in " + district + ": " + parts);
            }
        }

        /**
         * An answer without a choice.
         *
         * @param text the address that was given
         * @param district the district
         * @param parts what the directory lists for it
         * @throws IllegalArgumentException if there is no part, or one is in another district
         */
        public InDistrict(String text, SchoolDistrict district, List<TownPart> parts) {
            this(text, district, parts, List.of());
        }

        @JsonCreator
        static InDistrict fromJson(
                @JsonProperty("text") String text,
                @JsonProperty("district") SchoolDistrict district,
                @JsonProperty("parts") List<TownPart> parts,
                @JsonProperty("choices") @SinceVersion(2) @Nullable List<TownPart> choices) {
            return new InDistrict(text, district, parts, choices == null ? List.of() : choices);
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

        /** Prints address and district: {@code "高台町2-3" is in 丘 (おか)}; a choice behind it: {@code , or 浜 (はま) by choice}. */
        @Override
        public String toString() {
            StringBuilder out =
                    new StringBuilder(quoted(text)).append(" is in ").append(district);
            for (SchoolDistrict other :
                    choices.stream().map(TownPart::district).distinct().toList()) {
                out.append(", or ").append(other).append(" by choice");
            }
            return out.toString();
        }
    }

    /**
     * The town is divided among districts, or only a part of it is listed.
     *
     * @param text the address that was given
     * @param parts the parts that it may be in, in the order of the directory, each with what is printed of it; all of the town's
     *     where the address is in none of them
     * @param needed what would have to be known of the address
     */
    record Divided(
            String text,
            List<TownPart> parts,

            @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NothingNeeded.class)
            Needed needed)
            implements TownAnswer {
        /**
         * Checks and copies the parts.
         *
         * @throws IllegalArgumentException if there is no part
         */
        public Divided {
            Objects.requireNonNull(parts, "parts");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(needed, "needed");
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("A divided town has a part at least: " + Excerpt.of(text));
            }
        }

        /**
         * An answer that needs nothing more.
         *
         * @param text the address that was given
         * @param parts the parts that it may be in
         * @throws IllegalArgumentException if there is no part
         */
        public Divided(String text, List<TownPart> parts) {
            this(text, parts, Needed.NOTHING);
        }

        @JsonCreator
        static Divided fromJson(
                @JsonProperty("text") String text,
                @JsonProperty("parts") List<TownPart> parts,
                @JsonProperty("needed") @SinceVersion(2) @Nullable Needed needed) {
            return new Divided(text, parts, needed == null ? Needed.NOTHING : needed);
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

        /** Prints address and parts, and what is needed: {@code "西町" may be in 西町 (1番～10番): 丘 or 西町 (11番から): 浜; the number decides}. */
        @Override
        public String toString() {
            return quoted(text) + " may be in "
                    + parts.stream().map(TownPart::toString).collect(Collectors.joining(" or "))
                    + (needed == Needed.NOTHING ? "" : "; the " + needed.name().toLowerCase(Locale.ROOT) + " decides");
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
            Objects.requireNonNull(suggestions, "suggestions");
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

package jp.kurume.plan.districts.routing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.interchange.SinceVersion;
import org.jspecify.annotations.Nullable;

/**
 * Which district a text names, as far as that can be told without guessing.
 *
 * <ul>
 *   <li>{@link Resolved}: the text names this district.
 *   <li>{@link Ambiguous}: it may be any of these.
 *   <li>{@link Unknown}: it names none; these look alike, or it names another city.
 * </ul>
 *
 * <pre>{@code
 * String answer = routing.resolve("国分").fold(
 *         resolved -> resolved.district().name(),
 *         ambiguous -> "Which one: " + ambiguous.candidates() + "?",
 *         unknown -> "Did you mean " + unknown.suggestions() + "?");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code resolved}, {@code ambiguous} or {@code unknown}.
 */
@JsonRootName("district-resolution")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DistrictResolution.Resolved.class, name = "resolved"),
    @JsonSubTypes.Type(value = DistrictResolution.Ambiguous.class, name = "ambiguous"),
    @JsonSubTypes.Type(value = DistrictResolution.Unknown.class, name = "unknown")
})
@JsonPropertyOrder("kind")
public sealed interface DistrictResolution extends Serializable {

    /**
     * The text that was given.
     *
     * @return the text, unchanged
     */
    String text();

    /**
     * What the answer speaks for: the edition of the list, and the date for which that holds.
     *
     * @return edition and date, the same as of the routing table that was asked
     */
    AsOf asOf();

    /**
     * {@return the district, if the text names one}
     *
     * @throws AmbiguousDistrictException if it may be any of several, with the districts
     * @throws UnknownDistrictException if it names none, with districts whose names look alike
     */
    default SchoolDistrict orElseThrow() {
        return fold(
                Resolved::district,
                ambiguous -> {
                    throw new AmbiguousDistrictException(ambiguous.text(), ambiguous.candidates());
                },
                unknown -> {
                    throw new UnknownDistrictException(unknown.text(), unknown.suggestions(), unknown.otherPlaces());
                });
    }

    /**
     * Answers for each case.
     *
     * @param resolved what to answer where the text names a district
     * @param ambiguous what to answer where it may be any of several
     * @param unknown what to answer where it names none
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(
            Function<? super Resolved, ? extends T> resolved,
            Function<? super Ambiguous, ? extends T> ambiguous,
            Function<? super Unknown, ? extends T> unknown);

    /**
     * The text names a district.
     *
     * @param district the district
     * @param text the text that was given
     * @param changes what had to be changed in it, each once; empty if it is the district's name as it stands
     * @param asOf what the answer speaks for
     */
    record Resolved(SchoolDistrict district, String text, List<NameChange> changes, AsOf asOf)
            implements DistrictResolution {
        /** Checks and copies the parts. */
        public Resolved {
            Objects.requireNonNull(changes, "changes");
            Objects.requireNonNull(district, "district");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(asOf, "asOf");
            changes = List.copyOf(changes);
        }

        @JsonProperty("kind")
        String kind() {
            return "resolved";
        }

        @Override
        public <T> T fold(
                Function<? super Resolved, ? extends T> resolved,
                Function<? super Ambiguous, ? extends T> ambiguous,
                Function<? super Unknown, ? extends T> unknown) {
            return resolved.apply(this);
        }

        /** Prints text, district and changes: {@code "三瀬校区" is 三潴 (みづま) [PRINTED_FORM, ENDING]}. */
        @Override
        public String toString() {
            return Quoted.of(text) + " is " + district + (changes.isEmpty() ? "" : " " + changes);
        }
    }

    /**
     * The text may be the name of any of several districts.
     *
     * @param text the text that was given
     * @param candidates the districts, two at least, in document order
     * @param asOf what the answer speaks for
     */
    record Ambiguous(String text, List<SchoolDistrict> candidates, AsOf asOf) implements DistrictResolution {
        /**
         * Checks and copies the parts.
         *
         * @throws IllegalArgumentException if there are fewer than two candidates
         */
        public Ambiguous {
            Objects.requireNonNull(candidates, "candidates");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(asOf, "asOf");
            candidates = List.copyOf(candidates);
            if (candidates.size() < 2) {
                throw new IllegalArgumentException(Quoted.of(text) + " is ambiguous between two districts at least");
            }
        }

        @JsonProperty("kind")
        String kind() {
            return "ambiguous";
        }

        @Override
        public <T> T fold(
                Function<? super Resolved, ? extends T> resolved,
                Function<? super Ambiguous, ? extends T> ambiguous,
                Function<? super Unknown, ? extends T> unknown) {
            return ambiguous.apply(this);
        }

        /** Prints text and candidates: {@code "国分" is 西国分 or 東国分}. */
        @Override
        public String toString() {
            return Quoted.of(text) + " is " + Quoted.namesOf(candidates);
        }
    }

    /**
     * The text names no district.
     *
     * <p>Where it names another municipality or prefecture than the table's, such as 福岡市立日吉小学校 in 久留米市, it says so, and
     * suggests none: a district that is called alike is not the one that is meant.
     *
     * @param text the text that was given
     * @param suggestions the districts whose names look alike, most alike first; often empty
     * @param otherPlaces the other municipality or prefecture that the text names, as it writes it; empty for most texts
     * @param asOf what the answer speaks for
     */
    record Unknown(String text, List<SchoolDistrict> suggestions, List<String> otherPlaces, AsOf asOf)
            implements DistrictResolution {
        /** Checks and copies the parts. */
        public Unknown {
            Objects.requireNonNull(suggestions, "suggestions");
            Objects.requireNonNull(otherPlaces, "otherPlaces");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(asOf, "asOf");
            suggestions = List.copyOf(suggestions);
            otherPlaces = List.copyOf(otherPlaces);
        }

        @JsonCreator
        static Unknown fromJson(
                @JsonProperty("text") String text,
                @JsonProperty("suggestions") List<SchoolDistrict> suggestions,
                @JsonProperty("otherPlaces") @SinceVersion(2) @Nullable List<String> otherPlaces,
                @JsonProperty("asOf") AsOf asOf) {
            return new Unknown(text, suggestions, Objects.requireNonNullElse(otherPlaces, List.of()), asOf);
        }

        @JsonProperty("otherPlaces")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Override
        public List<String> otherPlaces() {
            return otherPlaces;
        }

        /**
         * The text names no district, and no other place.
         *
         * @param text the text that was given
         * @param suggestions the districts whose names look alike, most alike first; often empty
         * @param asOf what the answer speaks for
         */
        public Unknown(String text, List<SchoolDistrict> suggestions, AsOf asOf) {
            this(text, suggestions, List.of(), asOf);
        }

        @JsonProperty("kind")
        String kind() {
            return "unknown";
        }

        @Override
        public <T> T fold(
                Function<? super Resolved, ? extends T> resolved,
                Function<? super Ambiguous, ? extends T> ambiguous,
                Function<? super Unknown, ? extends T> unknown) {
            return unknown.apply(this);
        }

        /**
         * Prints text, other places and suggestions: {@code "日吉町" is no district; did you mean 日吉?}, {@code
         * "福岡市立日吉小学校" is no district here, but of 福岡市}.
         */
        @Override
        public String toString() {
            return Quoted.of(text) + " is no district" + Quoted.elsewhere(otherPlaces)
                    + (suggestions.isEmpty() ? "" : "; did you mean " + Quoted.namesOf(suggestions) + "?");
        }
    }
}

package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import jp.kurume.plan.interchange.MayBeLeftOut;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.time.FiscalYear;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The plan's own words and rating of a result (プランの評価), of a measure, of a part of the plan or of the whole; they stand beside
 * whatever is computed.
 *
 * <p>In JSON a remark has either a {@code measure} or a {@code part}, which is its number or {@code whole}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject what the remark is on
 * @param years the year whose result it is on; empty where none is stated
 * @param rating the city's own word for the result, as printed (A, 進展); empty where there is none
 * @param text the words, as printed; a clause in their middle may be left out; empty where there is but a rating
 * @param citation where they are printed
 */
@JsonRootName("remark")
@JsonPropertyOrder({"measure", "part", "year", "rating", "text", "citation"})
@Value.Builder
public record Remark(
        @JsonIgnore Subject subject,
        @JsonIgnore List<FiscalYear> years,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String rating,
        String text,
        Citation citation)
        implements WithRemark, Serializable {

    /** The plan as a whole, which a remark may be on. */
    public static final Subject OF_PLAN = new OfPlan();

    private static final String WHOLE = "whole";

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if there are neither words nor a rating, or more than one year
     */
    public Remark {
        Objects.requireNonNull(years, "years");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(citation, "citation");
        years = List.copyOf(years);
        if (text.isBlank() && rating.isBlank()) {
            throw new IllegalArgumentException(
                    "A remark needs words or a rating, but that on " + subject + " has neither");
        }
        if (years.size() > 1) {
            throw new IllegalArgumentException("A remark is on one year, but that on " + subject + " is on " + years);
        }
    }

    /**
     * Words on a measure, of no year and without a rating.
     *
     * @param measure the id of the measure
     * @param text the words, as printed
     * @param citation where they are printed
     * @throws IllegalArgumentException if a text is blank
     */
    public Remark(String measure, String text, Citation citation) {
        this(new OfMeasure(measure), List.of(), "", text, citation);
    }

    @JsonCreator
    static Remark fromJson(
            @JsonProperty("measure") @MayBeLeftOut @Nullable String measure,
            @JsonProperty("part") @SinceVersion(2) @Nullable String part,
            @JsonProperty("year") @SinceVersion(2) @Nullable FiscalYear year,
            @JsonProperty("rating") @SinceVersion(2) @Nullable String rating,
            @JsonProperty("text") String text,
            @JsonProperty("citation") Citation citation) {
        if ((measure == null) == (part == null)) {
            throw new IllegalArgumentException("A remark has either a measure or a part");
        }
        return new Remark(
                measure != null ? new OfMeasure(measure) : subject(Objects.requireNonNull(part)),
                year == null ? List.of() : List.of(year),
                Objects.requireNonNullElse(rating, ""),
                text,
                citation);
    }

    private static Subject subject(String part) {
        if (part.equals(WHOLE)) {
            return OF_PLAN;
        }
        if (part.matches("[1-9][0-9]{0,8}")) {
            return new OfPart(Integer.parseInt(part));
        }
        throw new IllegalArgumentException(
                "The part of a remark is a number from 1 or \"" + WHOLE + "\", but found \"" + part + "\"");
    }

    @JsonProperty("measure")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    String measureInJson() {
        return subject.<@Nullable String>fold(id -> id, number -> null, () -> null);
    }

    @JsonProperty("part")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    String partInJson() {
        return subject.<@Nullable String>fold(id -> null, String::valueOf, () -> WHOLE);
    }

    @JsonProperty("year")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    FiscalYear yearInJson() {
        return years.isEmpty() ? null : years.get(0);
    }

    /** {@return the id of the measure; empty for a remark on a part or on the whole plan} */
    @JsonIgnore
    public String measure() {
        return subject.fold(id -> id, number -> "", () -> "");
    }

    /** {@return the year whose result it is on, or nothing where none is stated} */
    @JsonIgnore
    public Optional<FiscalYear> year() {
        return years.stream().findFirst();
    }

    /** Prints what it is on, the year, the rating and the words. */
    @Override
    public String toString() {
        return subject
                + (years.isEmpty() ? "" : " " + years.get(0))
                + ":"
                + (rating.isEmpty() ? "" : " " + rating)
                + (text.isEmpty() ? "" : " " + text);
    }

    /** What a remark is on: a measure, a part of the plan, or the whole plan. */
    public sealed interface Subject extends Serializable {

        /**
         * Answers for each case.
         *
         * @param measure what to answer for a measure, from its id
         * @param part what to answer for a part, from its number
         * @param plan what to answer for the whole plan
         * @param <T> the type of the answer
         * @return the answer
         */
        <T> T fold(
                Function<? super String, ? extends T> measure,
                IntFunction<? extends T> part,
                Supplier<? extends T> plan);
    }

    /**
     * A measure.
     *
     * @param id its id
     */
    public record OfMeasure(String id) implements Subject {
        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public OfMeasure {
            Objects.requireNonNull(id, "id");
            if (id.isBlank()) {
                throw new IllegalArgumentException("A remark on a measure needs its id");
            }
        }

        @Override
        public <T> T fold(
                Function<? super String, ? extends T> measure,
                IntFunction<? extends T> part,
                Supplier<? extends T> plan) {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(plan, "plan");
            return measure.apply(id);
        }

        /** Prints the id. */
        @Override
        public String toString() {
            return id;
        }
    }

    /**
     * A part of the plan.
     *
     * @param number its number, from 1
     */
    public record OfPart(int number) implements Subject {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public OfPart {
            if (number < 1) {
                throw new IllegalArgumentException("A part of a plan has a number from 1, but found " + number);
            }
        }

        @Override
        public <T> T fold(
                Function<? super String, ? extends T> measure,
                IntFunction<? extends T> part,
                Supplier<? extends T> plan) {
            return part.apply(number);
        }

        /** Prints the number: {@code 部分3}. */
        @Override
        public String toString() {
            return "部分" + number;
        }
    }

    /** The plan as a whole. */
    public record OfPlan() implements Subject {

        @Override
        public <T> T fold(
                Function<? super String, ? extends T> measure,
                IntFunction<? extends T> part,
                Supplier<? extends T> plan) {
            return plan.get();
        }

        /** Prints 全体. */
        @Override
        public String toString() {
            return Scope.WHOLE_PLAN.toString();
        }
    }

    /** Builds a remark part by part. */
    public static final class Builder extends RemarkBuilder {
        /** Starts with words in mind that have no rating, with a rating without words, and with no other part set. */
        public Builder() {
            rating("");
            text("");
        }
    }
}

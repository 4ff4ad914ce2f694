package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import jp.kurume.plan.interchange.Decimal;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Where a measure should stand at the end (目標), in the form in which a plan prints it.
 *
 * <ul>
 *   <li>{@link Fixed}: a number or a grade, with or without a word such as 以上 beside it.
 *   <li>{@link Band}: anywhere between two numbers (40～60).
 *   <li>{@link Change}: better than the baseline, by any amount (増加, 減少).
 *   <li>{@link Hold}: not worse than the baseline (維持).
 *   <li>{@link UnderReview}: still being worked out (精査中).
 *   <li>{@link NoneSet}: none is set, and the measure is only watched (設定なし).
 * </ul>
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code fixed}, {@code band}, {@code change}, {@code hold}, {@code under-review} or {@code
 * none-set}.
 */
@JsonRootName("target")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Target.Fixed.class, name = "fixed"),
    @JsonSubTypes.Type(value = Target.Band.class, name = "band"),
    @JsonSubTypes.Type(value = Target.Change.class, name = "change"),
    @JsonSubTypes.Type(value = Target.Hold.class, name = "hold"),
    @JsonSubTypes.Type(value = Target.UnderReview.class, name = "under-review"),
    @JsonSubTypes.Type(value = Target.NoneSet.class, name = "none-set")
})
@JsonPropertyOrder("kind")
public sealed interface Target extends Serializable {

    /** The word that a plan prints in place of a target that is still being worked out. */
    String UNDER_REVIEW = "精査中";

    /** The word that a plan prints where no target is set. */
    String NONE_SET = "設定なし";

    /** {@return the year it is for; nothing where no target is set and none is named} */
    Optional<FiscalYear> dueYear();

    /**
     * The number that a value is to meet by the target's year: the number of the target itself, or where a word stands in its place
     * (増加, 維持) the baseline.
     *
     * @param baseline the baseline beside the target
     * @return the number; nothing where a band or no target is set, or a word has no baseline
     */
    default Optional<BigDecimal> dueNumber(Baseline baseline) {
        Objects.requireNonNull(baseline, "baseline");
        if (this instanceof Fixed fixed) {
            return Optional.of(fixed.value());
        }
        boolean isWord = this instanceof Change || this instanceof Hold;
        return isWord && baseline instanceof Baseline.Known known ? Optional.of(known.value()) : Optional.empty();
    }

    /**
     * Answers for each case.
     *
     * @param fixed what to answer for a number or a grade
     * @param band what to answer for a band
     * @param change what to answer for a change from the baseline
     * @param hold what to answer where the baseline is to be held
     * @param underReview what to answer where it is still being worked out
     * @param noneSet what to answer where none is set
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(
            Function<? super Fixed, ? extends T> fixed,
            Function<? super Band, ? extends T> band,
            Function<? super Change, ? extends T> change,
            Function<? super Hold, ? extends T> hold,
            Function<? super UnderReview, ? extends T> underReview,
            Function<? super NoneSet, ? extends T> noneSet);

    /** {@return the first year of the span whose average it is for; the year itself where it is for one; nothing where none is named} */
    default Optional<FiscalYear> firstDueYear() {
        return fold(
                fixed -> Optional.of(fixed.firstYear()),
                band -> Optional.of(band.firstYear()),
                change -> Optional.of(change.firstYear()),
                hold -> Optional.of(hold.firstYear()),
                review -> review.dueYear(),
                none -> none.dueYear());
    }

    /** {@return true if it is for the average over several years} */
    @JsonIgnore
    default boolean isSpan() {
        return !firstDueYear().equals(dueYear());
    }

    private static FiscalYear checkSpan(FiscalYear firstYear, FiscalYear year) {
        if (firstYear.isAfter(year)) {
            throw new IllegalArgumentException("A span of years ends no earlier than it begins, but this one goes from "
                    + firstYear + " to " + year);
        }
        return year;
    }

    /** The first year of a span in JSON, which is left out where it is the only one. */
    private static FiscalYear firstOf(@Nullable FiscalYear firstYear, FiscalYear year) {
        if (year.equals(firstYear)) {
            throw new IllegalArgumentException("The first year of a span is before its last, " + year);
        }
        return firstYear == null ? year : firstYear;
    }

    private static String printYears(FiscalYear firstYear, FiscalYear year) {
        return (firstYear.equals(year) ? "" : firstYear + "～") + year;
    }

    /** The side that a sense in JSON says; not printed where there is none. */
    static PrintedSide side(@Nullable Sense sense) {
        return sense == null ? PrintedSide.NOT_PRINTED : PrintedSide.of(sense);
    }

    /**
     * A number, or of a grade its position among the grades, the worst one at 1.
     *
     * @param firstYear the first year of the span whose average it is for; the year itself where it is for one year
     * @param year the year it is for; of a span the last one
     * @param value the number, exact, with the decimals of its measure
     * @param side the word beside it, as far as one is printed
     */
    record Fixed(
            FiscalYear firstYear,
            FiscalYear year,
            BigDecimal value,
            @JsonIgnore PrintedSide side) implements Target {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the value has more than 100 digits before or behind its point, or the span ends
         *     before it begins
         */
        public Fixed {
            Objects.requireNonNull(firstYear, "firstYear");
            Objects.requireNonNull(year, "year");
            value = Decimal.exact(Objects.requireNonNull(value, "value"));
            Objects.requireNonNull(side, "side");
            checkSpan(firstYear, year);
        }

        /**
         * A number for one year.
         *
         * @param year the year it is for
         * @param value the number
         * @param side the word beside it, as far as one is printed
         * @throws IllegalArgumentException if the value has more than 100 digits before or behind its point
         */
        public Fixed(FiscalYear year, BigDecimal value, PrintedSide side) {
            this(year, year, value, side);
        }

        /**
         * A number without a word beside it.
         *
         * @param year the year it is for
         * @param value the number
         * @throws IllegalArgumentException if the value has more than 100 digits before or behind its point
         */
        public Fixed(FiscalYear year, BigDecimal value) {
            this(year, value, PrintedSide.NOT_PRINTED);
        }

        @JsonCreator
        static Fixed fromJson(
                @JsonProperty("firstYear") @SinceVersion(2) @Nullable FiscalYear firstYear,
                @JsonProperty("year") FiscalYear year,
                @JsonProperty("value") Decimal value,
                @JsonProperty("sense") @SinceVersion(2) @Nullable Sense sense) {
            return new Fixed(firstOf(firstYear, year), year, value.value(), Target.side(sense));
        }

        @JsonProperty("firstYear")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        FiscalYear firstYearInJson() {
            return isSpan() ? firstYear : null;
        }

        @JsonProperty("value")
        Decimal valueInJson() {
            return new Decimal(value);
        }

        @JsonProperty("sense")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Sense senseInJson() {
            return side.sense().orElse(null);
        }

        @JsonProperty("kind")
        String kind() {
            return "fixed";
        }

        @Override
        public Optional<FiscalYear> dueYear() {
            return Optional.of(year);
        }

        @Override
        public <T> T fold(
                Function<? super Fixed, ? extends T> fixed,
                Function<? super Band, ? extends T> band,
                Function<? super Change, ? extends T> change,
                Function<? super Hold, ? extends T> hold,
                Function<? super UnderReview, ? extends T> underReview,
                Function<? super NoneSet, ? extends T> noneSet) {
            Objects.requireNonNull(fixed, "fixed");
            Objects.requireNonNull(band, "band");
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(hold, "hold");
            Objects.requireNonNull(underReview, "underReview");
            Objects.requireNonNull(noneSet, "noneSet");
            return fixed.apply(this);
        }

        /** Prints year, number and word. */
        @Override
        public String toString() {
            return printYears(firstYear, year) + " " + value.toPlainString() + side.label();
        }
    }

    /**
     * Anywhere between two numbers, both of them included.
     *
     * @param firstYear the first year of the span whose average it is for; the year itself where it is for one year
     * @param year the year it is for; of a span the last one
     * @param lowest the lowest number within, exact
     * @param highest the highest number within, exact, not below the lowest
     */
    @SinceVersion(2)
    record Band(FiscalYear firstYear, FiscalYear year, BigDecimal lowest, BigDecimal highest) implements Target {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the highest number is below the lowest, one has more than 100 digits before or
         *     behind its point, or the span ends before it begins
         */
        public Band {
            Objects.requireNonNull(firstYear, "firstYear");
            Objects.requireNonNull(year, "year");
            checkSpan(firstYear, year);
            lowest = Decimal.exact(Objects.requireNonNull(lowest, "lowest"));
            highest = Decimal.exact(Objects.requireNonNull(highest, "highest"));
            DesiredDirection.Within.checkEnds(lowest, highest);
        }

        /**
         * A band for one year.
         *
         * @param year the year it is for
         * @param lowest the lowest number within
         * @param highest the highest number within
         * @throws IllegalArgumentException if the highest number is below the lowest, or one has more than 100 digits before or
         *     behind its point
         */
        public Band(FiscalYear year, BigDecimal lowest, BigDecimal highest) {
            this(year, year, lowest, highest);
        }

        @JsonCreator
        static Band fromJson(
                @JsonProperty("firstYear") @SinceVersion(2) @Nullable FiscalYear firstYear,
                @JsonProperty("year") FiscalYear year,
                @JsonProperty("lowest") Decimal lowest,
                @JsonProperty("highest") Decimal highest) {
            return new Band(firstOf(firstYear, year), year, lowest.value(), highest.value());
        }

        @JsonProperty("firstYear")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        FiscalYear firstYearInJson() {
            return isSpan() ? firstYear : null;
        }

        /**
         * Whether a value lies within.
         *
         * @param value a value
         * @return true from the lowest to the highest number, both included
         */
        public boolean contains(BigDecimal value) {
            return lowest.compareTo(value) <= 0 && value.compareTo(highest) <= 0;
        }

        /**
         * How far a value is from the band.
         *
         * @param value a value
         * @return 0 within, negative below the lowest number, positive above the highest, exact
         */
        public BigDecimal distance(BigDecimal value) {
            if (value.compareTo(lowest) < 0) {
                return value.subtract(lowest);
            }
            return value.compareTo(highest) > 0 ? value.subtract(highest) : BigDecimal.ZERO;
        }

        @JsonProperty("lowest")
        Decimal lowestInJson() {
            return new Decimal(lowest);
        }

        @JsonProperty("highest")
        Decimal highestInJson() {
            return new Decimal(highest);
        }

        @JsonProperty("kind")
        String kind() {
            return "band";
        }

        @Override
        public Optional<FiscalYear> dueYear() {
            return Optional.of(year);
        }

        @Override
        public <T> T fold(
                Function<? super Fixed, ? extends T> fixed,
                Function<? super Band, ? extends T> band,
                Function<? super Change, ? extends T> change,
                Function<? super Hold, ? extends T> hold,
                Function<? super UnderReview, ? extends T> underReview,
                Function<? super NoneSet, ? extends T> noneSet) {
            return band.apply(this);
        }

        /** Prints year and ends. */
        @Override
        public String toString() {
            return printYears(firstYear, year) + " " + lowest.toPlainString() + "～" + highest.toPlainString();
        }
    }

    /**
     * Better than the baseline, by any amount.
     *
     * @param firstYear the first year of the span whose average it is for; the year itself where it is for one year
     * @param year the year it is for; of a span the last one
     * @param sense {@link Sense#MORE_THAN} for 増加, {@link Sense#LESS_THAN} for 減少
     * @param word the word as printed: 増加 or 減少, or another one such as 延伸, and of a rank 上昇 for a smaller number
     */
    @SinceVersion(2)
    record Change(FiscalYear firstYear, FiscalYear year, Sense sense, String word) implements Target {

        /** The word for more than the baseline. */
        public static final String INCREASE = "増加";

        /** The word for less than the baseline. */
        public static final String DECREASE = "減少";

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the sense includes the baseline itself, which is no change, the span ends before it
         *     begins, or the word is blank
         */
        public Change {
            Objects.requireNonNull(word, "word");
            Objects.requireNonNull(firstYear, "firstYear");
            Objects.requireNonNull(year, "year");
            Objects.requireNonNull(sense, "sense");
            checkSpan(firstYear, year);
            if (!sense.isStrict()) {
                throw new IllegalArgumentException(
                        "A change is to more or to less than the baseline, but this one is " + sense + " it");
            }
            if (word.isBlank()) {
                throw new IllegalArgumentException("A change is told by a word, but that of " + year + " is blank");
            }
        }

        /**
         * A change that is printed as 増加 or 減少.
         *
         * @param firstYear the first year of the span whose average it is for; the year itself where it is for one year
         * @param year the year it is for; of a span the last one
         * @param sense more or less than the baseline
         * @throws IllegalArgumentException if the sense includes the baseline itself, which is no change, or the span ends
         *     before it begins
         */
        public Change(FiscalYear firstYear, FiscalYear year, Sense sense) {
            this(firstYear, year, sense, usual(sense));
        }

        private static String usual(Sense sense) {
            return Objects.requireNonNull(sense, "sense").isMore() ? INCREASE : DECREASE;
        }

        /**
         * A change by one year.
         *
         * @param year the year it is for
         * @param sense more or less than the baseline
         * @throws IllegalArgumentException if the sense includes the baseline itself, which is no change
         */
        public Change(FiscalYear year, Sense sense) {
            this(year, year, sense);
        }

        @JsonCreator
        static Change fromJson(
                @JsonProperty("firstYear") @SinceVersion(2) @Nullable FiscalYear firstYear,
                @JsonProperty("year") FiscalYear year,
                @JsonProperty("sense") Sense sense,
                @JsonProperty("word") @SinceVersion(2) @Nullable String word) {
            return new Change(firstOf(firstYear, year), year, sense, word == null ? usual(sense) : word);
        }

        @JsonProperty("word")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String wordInJson() {
            return word.equals(usual(sense)) ? null : word;
        }

        @JsonProperty("firstYear")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        FiscalYear firstYearInJson() {
            return isSpan() ? firstYear : null;
        }

        @JsonProperty("kind")
        String kind() {
            return "change";
        }

        @Override
        public Optional<FiscalYear> dueYear() {
            return Optional.of(year);
        }

        @Override
        public <T> T fold(
                Function<? super Fixed, ? extends T> fixed,
                Function<? super Band, ? extends T> band,
                Function<? super Change, ? extends T> change,
                Function<? super Hold, ? extends T> hold,
                Function<? super UnderReview, ? extends T> underReview,
                Function<? super NoneSet, ? extends T> noneSet) {
            return change.apply(this);
        }

        /** Prints year and word. */
        @Override
        public String toString() {
            return printYears(firstYear, year) + " " + word;
        }
    }

    /**
     * Not worse than the baseline.
     *
     * @param firstYear the first year of the span whose average it is for; the year itself where it is for one year
     * @param year the year it is for; of a span the last one
     */
    @SinceVersion(2)
    record Hold(FiscalYear firstYear, FiscalYear year) implements Target {

        /** The word for it. */
        public static final String WORD = "維持";

        /**
         * Checks the years.
         *
         * @throws IllegalArgumentException if the span ends before it begins
         */
        public Hold {
            Objects.requireNonNull(firstYear, "firstYear");
            Objects.requireNonNull(year, "year");
            checkSpan(firstYear, year);
        }

        /**
         * The baseline, to be held in one year.
         *
         * @param year the year it is for
         */
        public Hold(FiscalYear year) {
            this(year, year);
        }

        @JsonCreator
        static Hold fromJson(
                @JsonProperty("firstYear") @SinceVersion(2) @Nullable FiscalYear firstYear,
                @JsonProperty("year") FiscalYear year) {
            return new Hold(firstOf(firstYear, year), year);
        }

        @JsonProperty("firstYear")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        FiscalYear firstYearInJson() {
            return isSpan() ? firstYear : null;
        }

        @JsonProperty("kind")
        String kind() {
            return "hold";
        }

        @Override
        public Optional<FiscalYear> dueYear() {
            return Optional.of(year);
        }

        @Override
        public <T> T fold(
                Function<? super Fixed, ? extends T> fixed,
                Function<? super Band, ? extends T> band,
                Function<? super Change, ? extends T> change,
                Function<? super Hold, ? extends T> hold,
                Function<? super UnderReview, ? extends T> underReview,
                Function<? super NoneSet, ? extends T> noneSet) {
            return hold.apply(this);
        }

        /** Prints year and word. */
        @Override
        public String toString() {
            return printYears(firstYear, year) + " " + WORD;
        }
    }

    /**
     * Still being worked out.
     *
     * @param year the year it will be for
     */
    record UnderReview(FiscalYear year) implements Target {
        /** Checks the year. */
        public UnderReview {
            Objects.requireNonNull(year, "year");
        }

        @JsonProperty("kind")
        String kind() {
            return "under-review";
        }

        @Override
        public Optional<FiscalYear> dueYear() {
            return Optional.of(year);
        }

        @Override
        public <T> T fold(
                Function<? super Fixed, ? extends T> fixed,
                Function<? super Band, ? extends T> band,
                Function<? super Change, ? extends T> change,
                Function<? super Hold, ? extends T> hold,
                Function<? super UnderReview, ? extends T> underReview,
                Function<? super NoneSet, ? extends T> noneSet) {
            Objects.requireNonNull(fixed, "fixed");
            Objects.requireNonNull(band, "band");
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(hold, "hold");
            Objects.requireNonNull(underReview, "underReview");
            Objects.requireNonNull(noneSet, "noneSet");
            return underReview.apply(this);
        }

        /** Prints year and state. */
        @Override
        public String toString() {
            return year + " " + UNDER_REVIEW;
        }
    }

    /**
     * None is set: the measure is only watched.
     *
     * @param years the year that stands beside it; empty where none does
     */
    @SinceVersion(2)
    record NoneSet(@JsonIgnore List<FiscalYear> years) implements Target {
        /**
         * Checks and copies the years.
         *
         * @throws IllegalArgumentException if there is more than one
         */
        public NoneSet {
            Objects.requireNonNull(years, "years");
            years = List.copyOf(years);
            if (years.size() > 1) {
                throw new IllegalArgumentException("One year stands beside a target, but there are " + years);
            }
        }

        @JsonCreator
        static NoneSet fromJson(@JsonProperty("year") @SinceVersion(2) @Nullable FiscalYear year) {
            return new NoneSet(year == null ? List.of() : List.of(year));
        }

        @JsonProperty("year")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        FiscalYear yearInJson() {
            return dueYear().orElse(null);
        }

        @JsonProperty("kind")
        String kind() {
            return "none-set";
        }

        @Override
        public Optional<FiscalYear> dueYear() {
            return years.stream().findFirst();
        }

        @Override
        public <T> T fold(
                Function<? super Fixed, ? extends T> fixed,
                Function<? super Band, ? extends T> band,
                Function<? super Change, ? extends T> change,
                Function<? super Hold, ? extends T> hold,
                Function<? super UnderReview, ? extends T> underReview,
                Function<? super NoneSet, ? extends T> noneSet) {
            return noneSet.apply(this);
        }

        /** Prints the year, if one is named, and the word. */
        @Override
        public String toString() {
            return dueYear().map(year -> year + " ").orElse("") + NONE_SET;
        }
    }
}

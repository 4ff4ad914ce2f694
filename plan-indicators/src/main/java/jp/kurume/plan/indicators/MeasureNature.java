package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.interchange.SinceVersion;

/**
 * What kind of number a measure is, which says how it may be compared.
 *
 * <p>Plans do not print it; it is read from a measure's name.
 */
public enum MeasureNature {
    /** Things counted over a fiscal year: consultations, visits, participants (年間の件数). Not negative. */
    @JsonProperty("flow")
    FLOW,
    /** Things that exist on a date: organizations, places (時点の数). Not negative. */
    @JsonProperty("stock")
    STOCK,
    /** A share of the residents, from a survey, in percent (市民の割合). From 0 to 100. */
    @JsonProperty("share")
    SHARE,
    /** What came less what went over a fiscal year: net migration, revenue less cost (年間の増減・収支). Of either sign. */
    @JsonProperty("balance")
    BALANCE,
    /**
     * A total that is counted on from year to year (累計): trained so far, 500 people within five years. Of either sign, as a
     * total of net migration may be.
     */
    @JsonProperty("cumulative")
    @SinceVersion(2)
    CUMULATIVE,
    /** A place among others (順位): 1 is the best. */
    @JsonProperty("rank")
    @SinceVersion(2)
    RANK,
    /** One of a few words in their order (段階), such as なし, 検討中 and 設置; its numbers are their positions, the worst one at 1. */
    @JsonProperty("grade")
    @SinceVersion(2)
    GRADE;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * Whether a value can be of this kind at all.
     *
     * @param value a value
     * @return true for any number of a balance or a total, a number from 0 to 100 of a share, a whole number from 1 of a rank or
     *     a grade, and else for a number that is not negative
     */
    public boolean accepts(BigDecimal value) {
        Objects.requireNonNull(value, "value");
        return switch (this) {
            case BALANCE, CUMULATIVE -> true;
            case SHARE -> value.signum() >= 0 && value.compareTo(WHOLE) <= 0;
            case FLOW, STOCK -> value.signum() >= 0;
            case RANK, GRADE -> value.signum() > 0 && value.stripTrailingZeros().scale() <= 0;
        };
    }

    /** {@return the better side that its numbers have by their kind; nothing where only direction or target can tell it} */
    public Optional<Sense> sense() {
        return switch (this) {
            case CUMULATIVE, GRADE -> Optional.of(Sense.AT_LEAST);
            case RANK -> Optional.of(Sense.AT_MOST);
            case FLOW, STOCK, SHARE, BALANCE -> Optional.empty();
        };
    }

    /**
     * Whether its values add up over the days of a year, so that some months of it are no result of the year.
     *
     * @param counting what a value counts, which matters for totals
     * @return true for counts and balances over a year, and for what a total gained in one year; false for what exists on a
     *     date, as a total so far does, for ranks and grades, and for shares of residents
     */
    public boolean isOverYear(Counting counting) {
        Objects.requireNonNull(counting, "counting");
        return this == FLOW || this == BALANCE || (this == CUMULATIVE && counting == Counting.YEAR);
    }

    /** What {@link #accepts(BigDecimal)} accepts, in words. */
    String range() {
        return switch (this) {
            case SHARE -> "a percentage from 0 to 100";
            case FLOW, STOCK -> "a count, not negative";
            case BALANCE, CUMULATIVE -> "a number of either sign";
            case RANK -> "a rank, from 1";
            case GRADE -> "the position of a grade, from 1";
        };
    }
}

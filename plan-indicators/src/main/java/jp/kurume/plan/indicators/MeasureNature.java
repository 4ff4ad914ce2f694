package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import jp.kurume.plan.time.FiscalYear;

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
    BALANCE;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * Whether a value can be of this kind at all.
     *
     * @param value a value
     * @return true if it is not negative, or the kind is a balance, and it is at most 100, or the kind is no share
     */
    public boolean accepts(BigDecimal value) {
        return (value.signum() >= 0 || this == BALANCE) && (this != SHARE || value.compareTo(WHOLE) <= 0);
    }

    /**
     * Whether its values add up over the days of a year, so that some months of it are no result of the year.
     *
     * @return true for counts and balances over a year; false for what exists on a date, and for shares of residents
     */
    public boolean isOverYear() {
        return this == FLOW || this == BALANCE;
    }

    /** Whether days can be those of a year's result: all of them in it if it is counted over the year, else some. */
    boolean accepts(ObservationPeriod.Days days, FiscalYear year) {
        return isOverYear() ? days.isWithin(year) : days.touches(year);
    }

    /** Whether days leave out some of the year that is counted over. */
    boolean isPartYear(ObservationPeriod period, FiscalYear year) {
        return isOverYear() && period instanceof ObservationPeriod.Days days && !days.covers(year);
    }

    /** What there is one observation of: a year or some months of it, provisional or final. */
    String occasion(FiscalYear year, ObservationState state, ObservationPeriod period) {
        return year.startYear() + " " + state + (isPartYear(period, year) ? " " + period : "");
    }

    /** What {@link #accepts(BigDecimal)} accepts, in words. */
    String range() {
        return switch (this) {
            case SHARE -> "a percentage from 0 to 100";
            case FLOW, STOCK -> "a count, not negative";
            case BALANCE -> "a number of either sign";
        };
    }
}

package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

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
    SHARE;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * Whether a value can be of this kind at all.
     *
     * @param value a value
     * @return true if it is not negative and, for a share, at most 100
     */
    public boolean accepts(BigDecimal value) {
        return value.signum() >= 0 && (this != SHARE || value.compareTo(WHOLE) <= 0);
    }

    /** What {@link #accepts} accepts, in words. */
    String range() {
        return this == SHARE ? "a percentage from 0 to 100" : "a count, not negative";
    }
}

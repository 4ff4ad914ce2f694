package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/** Which values of a measure are the better ones (目標の向き): the higher or the lower. A band that is to be kept has none. */
public enum Sense {
    /** The target is to be reached or exceeded (以上). */
    @JsonProperty("at-least")
    AT_LEAST,
    /** The target is not to be exceeded (以下). */
    @JsonProperty("at-most")
    AT_MOST;

    /**
     * Whether a value is as good as another, or better.
     *
     * @param value a value
     * @param other another
     * @return true if it is no worse in this sense
     */
    public boolean meets(BigDecimal value, BigDecimal other) {
        int comparison = value.compareTo(other);
        return this == AT_LEAST ? comparison >= 0 : comparison <= 0;
    }
}

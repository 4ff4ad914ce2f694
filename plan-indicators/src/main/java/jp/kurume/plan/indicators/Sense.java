package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * Which values of a measure are the better ones (目標の向き), the higher or the lower, and whether a number itself is enough.
 *
 * <p>A band that is to be kept has none.
 */
public enum Sense {
    /** The target is to be reached or exceeded (以上). */
    @JsonProperty("at-least")
    AT_LEAST("以上", true, false),
    /** The target is not to be exceeded (以下, 以内). */
    @JsonProperty("at-most")
    AT_MOST("以下", false, false),
    /** The target is to be exceeded (超). */
    @JsonProperty("more-than")
    MORE_THAN("超", true, true),
    /** The values are to stay below the target (未満). */
    @JsonProperty("less-than")
    LESS_THAN("未満", false, true);

    private final String label;
    private final boolean more;
    private final boolean strict;

    Sense(String label, boolean more, boolean strict) {
        this.label = label;
        this.more = more;
        this.strict = strict;
    }

    /** {@return the word that plans print behind a number, such as 以上} */
    public String label() {
        return label;
    }

    /** {@return true if the higher values are the better ones, false if the lower ones are} */
    public boolean isMore() {
        return more;
    }

    /** {@return true if a number itself is not enough, as 93 is not for 93超} */
    public boolean isStrict() {
        return strict;
    }

    /**
     * Whether a value meets a target: 93 meets 93以上, and not 93超.
     *
     * @param value a value
     * @param target the target
     * @return true if it is better than the target, or equal to it where that is enough
     */
    public boolean meets(BigDecimal value, BigDecimal target) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(target, "target");
        int better = compare(value, target);
        return strict ? better > 0 : better >= 0;
    }

    /**
     * Compares two values by how good they are.
     *
     * @param value a value
     * @param other another
     * @return positive if the value is the better one, negative if it is the worse one, 0 if they are equal
     */
    public int compare(BigDecimal value, BigDecimal other) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(other, "other");
        int comparison = value.compareTo(other);
        return more ? comparison : -comparison;
    }
}

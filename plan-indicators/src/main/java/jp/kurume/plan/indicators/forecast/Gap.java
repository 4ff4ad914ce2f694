package jp.kurume.plan.indicators.forecast;

import com.fasterxml.jackson.annotation.JsonProperty;
import jp.kurume.plan.interchange.SinceVersion;

/** What is missing for a forecast. */
public enum Gap {
    /** A trend takes values of three years. */
    @JsonProperty("under-three-values")
    UNDER_THREE_VALUES("値が3年分に満たない"),
    /** A prediction interval takes values of five years. */
    @JsonProperty("under-five-values")
    UNDER_FIVE_VALUES("値が5年分に満たない"),
    /** A chance of reaching the target takes values of eight years. */
    @JsonProperty("under-eight-values")
    UNDER_EIGHT_VALUES("値が8年分に満たない"),
    /** The target's year has been observed: nothing is left to be forecast. */
    @JsonProperty("target-year-observed")
    TARGET_YEAR_OBSERVED("目標年度の値が既にある"),
    /** The target is still being worked out (精査中). */
    @JsonProperty("target-under-review")
    TARGET_UNDER_REVIEW("目標精査中"),
    /** Nothing says which values are the better ones. */
    @JsonProperty("direction-not-stated")
    DIRECTION_NOT_STATED("目標の向きの記載なし"),
    /** No target is set, and no year in which one is due (設定なし). */
    @JsonProperty("none-set")
    @SinceVersion(2)
    NONE_SET("目標の設定なし"),
    /** A word is the target, and there is no baseline that would make a number of it. */
    @JsonProperty("no-baseline")
    @SinceVersion(2)
    NO_BASELINE("策定時の値なし"),
    /** The values are words in their order, of which no line tells anything. */
    @JsonProperty("grade")
    @SinceVersion(2)
    GRADE("段階で表す指標");

    private final String label;

    Gap(String label) {
        this.label = label;
    }

    /** {@return the words for it in Japanese, such as 値が5年分に満たない} */
    public String label() {
        return label;
    }
}

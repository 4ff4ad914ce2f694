package jp.kurume.plan.indicators.forecast;

import com.fasterxml.jackson.annotation.JsonProperty;

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
    DIRECTION_NOT_STATED("目標の向きの記載なし");

    private final String label;

    Gap(String label) {
        this.label = label;
    }

    /**
     * The words for it in Japanese.
     *
     * @return the words, such as 値が5年分に満たない
     */
    public String label() {
        return label;
    }
}

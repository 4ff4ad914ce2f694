package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why there is no verdict on a measure. */
public enum Obstacle {
    /** Nothing has been observed yet. */
    @JsonProperty("no-observation")
    NO_OBSERVATION("実績なし"),
    /** The target is still being worked out (精査中). */
    @JsonProperty("target-under-review")
    TARGET_UNDER_REVIEW("目標精査中"),
    /** The baseline is still being surveyed (調査中). */
    @JsonProperty("baseline-under-survey")
    BASELINE_UNDER_SURVEY("策定時調査中"),
    /** Nothing says which values are the better ones. */
    @JsonProperty("direction-not-stated")
    DIRECTION_NOT_STATED("目標の向きの記載なし"),
    /** The observation is of a year before the baseline. */
    @JsonProperty("before-baseline")
    BEFORE_BASELINE("策定時より前の実績"),
    /** The count covers only some months, and the target is for a whole year. */
    @JsonProperty("part-year")
    PART_YEAR("年度途中の実績");

    private final String label;

    Obstacle(String label) {
        this.label = label;
    }

    /**
     * The words for it in Japanese.
     *
     * @return the words, such as 目標精査中
     */
    public String label() {
        return label;
    }
}

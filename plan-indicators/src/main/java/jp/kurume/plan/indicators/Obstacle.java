package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;
import jp.kurume.plan.interchange.SinceVersion;

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
    PART_YEAR("年度途中の実績"),
    /** No value was observed, and the plan says why: 中止, 未実施, 未公表, 集計中 or a dash. */
    @JsonProperty("not-observed")
    @SinceVersion(2)
    NOT_OBSERVED("値なし"),
    /** No target is set (設定なし). */
    @JsonProperty("none-set")
    @SinceVersion(2)
    NONE_SET("目標の設定なし"),
    /** There is no baseline (なし) to go by. */
    @JsonProperty("no-baseline")
    @SinceVersion(2)
    NO_BASELINE("策定時の値なし"),
    /** Between grades there is no path that would tell whether a value is in time. */
    @JsonProperty("no-path")
    @SinceVersion(2)
    NO_PATH("途中の目安なし"),
    /** The total so far is not known. */
    @JsonProperty("total-unknown")
    @SinceVersion(2)
    TOTAL_UNKNOWN("累計不明"),
    /** The measure had ended before the year of the observation. */
    @JsonProperty("ended")
    @SinceVersion(2)
    ENDED("指標の終了後"),
    /** The observation was counted otherwise than the target, before the way of counting changed. */
    @JsonProperty("counted-otherwise")
    @SinceVersion(2)
    COUNTED_OTHERWISE("数え方の変更前の実績");

    private final String label;

    Obstacle(String label) {
        this.label = label;
    }

    /** {@return the words for it in Japanese, such as 目標精査中} */
    public String label() {
        return label;
    }
}

package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;
import jp.kurume.plan.interchange.SinceVersion;

/** Why a scale gives no rating of a result (評価できない理由). */
public enum UnratedReason {
    /** There is no value of the year. */
    @JsonProperty("not-observed")
    @SinceVersion(2)
    NOT_OBSERVED("実績なし"),
    /** There is no value of the year before. */
    @JsonProperty("year-before-not-observed")
    @SinceVersion(2)
    YEAR_BEFORE_NOT_OBSERVED("前年度の実績なし"),
    /** The values of the two years are counted otherwise, or one of them is an average over several years. */
    @JsonProperty("counted-otherwise")
    @SinceVersion(2)
    COUNTED_OTHERWISE("数え方が異なる"),
    /** Nothing says which values are the better ones. */
    @JsonProperty("direction-not-stated")
    @SinceVersion(2)
    DIRECTION_NOT_STATED("目標の向きの記載なし"),
    /** Baseline, target and observation do not allow the figure that the scale looks at. */
    @JsonProperty("no-figure")
    @SinceVersion(2)
    NO_FIGURE("評価の対象の数値なし"),
    /** There is no verdict, or nobody can tell yet whether the target is met. */
    @JsonProperty("no-verdict")
    @SinceVersion(2)
    NO_VERDICT("判定なし"),
    /** The result earns none of the bands, and the scale has none for the rest. */
    @JsonProperty("no-band")
    @SinceVersion(2)
    NO_BAND("当てはまる区分なし");

    private final String label;

    UnratedReason(String label) {
        this.label = label;
    }

    /** {@return the words for it in Japanese, such as 実績なし} */
    public String label() {
        return label;
    }
}

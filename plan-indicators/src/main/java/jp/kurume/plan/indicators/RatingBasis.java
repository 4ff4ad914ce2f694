package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;
import jp.kurume.plan.interchange.SinceVersion;

/** What a city looks at when it rates a result by its own rule (評価の対象). */
public enum RatingBasis {
    /** The attainment rate, in percent (達成率). */
    @JsonProperty("attainment")
    @SinceVersion(2)
    ATTAINMENT("達成率", true),
    /** The share of the way from baseline to target that was made, in percent (進捗率). */
    @JsonProperty("progress")
    @SinceVersion(2)
    PROGRESS("進捗率", true),
    /** The change since the baseline, in percent of the baseline; better is positive (策定時からの増減率). */
    @JsonProperty("relative-change")
    @SinceVersion(2)
    RELATIVE_CHANGE("策定時からの増減率", true),
    /** The change since the baseline, in the unit's differences; better is positive (策定時からの変化). */
    @JsonProperty("change")
    @SinceVersion(2)
    CHANGE("策定時からの変化", false),
    /** The change since the year before, in the unit's differences; better is positive (前年度からの変化). */
    @JsonProperty("yearly-change")
    @SinceVersion(2)
    YEARLY_CHANGE("前年度からの変化", false),
    /** The verdict (判定). */
    @JsonProperty("verdict")
    @SinceVersion(2)
    VERDICT("判定", false);

    private final String label;
    private final boolean percent;

    RatingBasis(String label, boolean percent) {
        this.label = label;
        this.percent = percent;
    }

    /** {@return the words for it in Japanese, such as 達成率} */
    public String label() {
        return label;
    }

    /** {@return true if its bounds are in percent; a met target without a rate then counts as 100} */
    public boolean isPercent() {
        return percent;
    }
}

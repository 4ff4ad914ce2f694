package jp.kurume.plan.indicators.survey;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a share from a survey meets its target or keeps its band, chance considered; best first. */
public enum Judgement {
    /** The whole interval meets the target: not by chance alone. */
    @JsonProperty("met-beyond-chance")
    MET_BEYOND_CHANCE("誤差を考慮しても達成"),
    /** The target lies within the interval: it may be met among all residents, and may not. */
    @JsonProperty("possibly-met")
    POSSIBLY_MET("達成の可能性あり（誤差の範囲）"),
    /** The whole interval misses the target. */
    @JsonProperty("not-met")
    NOT_MET("誤差を考慮しても未達成");

    private final String label;

    Judgement(String label) {
        this.label = label;
    }

    /**
     * The words for it in Japanese.
     *
     * @return the words, such as 誤差を考慮しても達成
     */
    public String label() {
        return label;
    }
}

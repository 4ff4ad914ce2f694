package jp.kurume.plan.around.governance;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How another plan stands to a community welfare plan (関連計画との関係). */
public enum Relation {
    /** Above it: the plan follows it (上位計画). */
    @JsonProperty("above")
    ABOVE,
    /** Beside it: the two work together (連携・協調). */
    @JsonProperty("beside")
    BESIDE
}

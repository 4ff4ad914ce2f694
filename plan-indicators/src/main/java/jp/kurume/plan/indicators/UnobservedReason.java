package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why there is no value of a measure for a year in which one was due (値がない理由). */
public enum UnobservedReason {
    /** What would have been counted was called off (中止). A total gains nothing by it. */
    @JsonProperty("cancelled")
    CANCELLED("中止"),
    /** Nothing was carried out (未実施). A total gains nothing by it. */
    @JsonProperty("not-done")
    NOT_DONE("未実施"),
    /** The value exists and is not published (未公表). */
    @JsonProperty("not-published")
    NOT_PUBLISHED("未公表"),
    /** The value is still being worked out (集計中). */
    @JsonProperty("in-preparation")
    IN_PREPARATION("集計中"),
    /** The source prints a dash, and no reason. */
    @JsonProperty("dash")
    DASH("－");

    private final String label;

    UnobservedReason(String label) {
        this.label = label;
    }

    /** {@return the word that plans print in place of the value, such as 中止} */
    public String label() {
        return label;
    }

    /** {@return true if a total stays as it was, since nothing can have been counted: 中止 and 未実施} */
    public boolean addsNothing() {
        return this == CANCELLED || this == NOT_DONE;
    }
}

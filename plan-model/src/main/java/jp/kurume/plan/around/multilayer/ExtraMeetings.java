package jp.kurume.plan.around.multilayer;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a meeting may also be held outside its schedule. */
public enum ExtraMeetings {
    /** When there is need (必要に応じて臨時開催): the schedule tells only the regular ones. */
    @JsonProperty("when-needed")
    WHEN_NEEDED,
    /** None are spoken of. */
    @JsonProperty("not-printed")
    NOT_PRINTED
}

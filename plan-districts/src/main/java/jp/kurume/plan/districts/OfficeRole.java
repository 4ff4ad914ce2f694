package jp.kurume.plan.districts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an office is to the residents of a district beside the others of the same field (窓口の位置づけ). */
public enum OfficeRole {
    /** The office that they turn to (主な窓口). */
    @JsonProperty("main")
    MAIN,
    /** One beside the main one, such as a ブランチ of a 地域包括支援センター (ブランチ). */
    @JsonProperty("branch")
    BRANCH,
    /** One of several among which residents choose (選択). */
    @JsonProperty("choice")
    CHOICE
}

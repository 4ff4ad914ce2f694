package jp.kurume.plan.districts.towns;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What would have to be known of an address in a divided town, beside what it tells. */
public enum Needed {
    /** The 丁目. */
    @JsonProperty("block")
    BLOCK,
    /** The 番 or 番地, with the 甲, 乙 or イ before it where it has one. */
    @JsonProperty("number")
    NUMBER,
    /** The 号 or 枝番. */
    @JsonProperty("branch")
    BRANCH,
    /** Nothing: the list itself says no more, or residents may choose. */
    @JsonProperty("nothing")
    NOTHING
}

package jp.kurume.plan.around.milestone;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a milestone stands on a certain day, by what is printed. */
public enum Standing {
    /** Its time has not come. */
    @JsonProperty("ahead")
    AHEAD,
    /** The day lies within its time, or it has begun and no end is printed (随時). */
    @JsonProperty("under-way")
    UNDER_WAY,
    /** Its time is past. */
    @JsonProperty("over")
    OVER,
    /** It was planned (予定) for a time that is past; whether it was done then is not printed (要確認). */
    @JsonProperty("to-be-confirmed")
    TO_BE_CONFIRMED
}

package jp.kurume.plan.around.approach;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a sphere is the one close to residents (住民に身近な圏域), for which a city builds its system of support. */
public enum Closeness {
    /** It is, as a rule. */
    @JsonProperty("as-a-rule")
    AS_A_RULE,
    /** It may be, depending on the measure. */
    @JsonProperty("may-be")
    MAY_BE,
    /** Nothing is said of it. */
    @JsonProperty("not-named")
    NOT_NAMED
}

package jp.kurume.plan.districts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the reading of a district's name in kana (よみがな) rests on, where the plan itself prints none. */
public enum ReadingBasis {
    /** It agrees with a public gazetteer of town names (地名). */
    @JsonProperty("gazetteer")
    GAZETTEER,
    /** It is supplementary: no gazetteer of town names has it, and the city should confirm it. */
    @JsonProperty("supplementary")
    SUPPLEMENTARY,
    /** The city states it. */
    @JsonProperty("declared")
    DECLARED
}

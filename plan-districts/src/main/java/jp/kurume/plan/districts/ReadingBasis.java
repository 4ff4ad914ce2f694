package jp.kurume.plan.districts;

import com.fasterxml.jackson.annotation.JsonProperty;
import jp.kurume.plan.interchange.SinceVersion;

/** What the reading of a district's name in kana (よみがな) rests on. */
public enum ReadingBasis {
    /** It agrees with a public gazetteer of town names (地名). */
    @JsonProperty("gazetteer")
    GAZETTEER,
    /** It is supplementary: no gazetteer of town names has it, and the city should confirm it. */
    @JsonProperty("supplementary")
    SUPPLEMENTARY,
    /** The city states it. */
    @JsonProperty("declared")
    DECLARED,
    /** A document of the city prints it, be it in another name: かみつ子ども食堂. */
    @JsonProperty("printed")
    @SinceVersion(2)
    PRINTED
}

package jp.kurume.plan.districts;

/** What the reading of a district's name in kana (よみがな) rests on, where the plan itself prints none. */
public enum ReadingBasis {
    /** It agrees with a public gazetteer of town names (地名). */
    GAZETTEER,
    /** It is supplementary: no gazetteer of town names has it, and the city should confirm it. */
    SUPPLEMENTARY,
    /** The city states it. */
    DECLARED
}

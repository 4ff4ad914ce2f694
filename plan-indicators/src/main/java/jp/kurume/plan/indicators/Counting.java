package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a number of a total counts (累計の数え方): everything so far, or one year's own. Other measures say nothing of it. */
public enum Counting {
    /** Nothing is said of it, as of every measure that is no total. */
    @JsonProperty("not-stated")
    NOT_STATED,
    /** Everything that has been counted so far (累計). */
    @JsonProperty("total")
    TOTAL,
    /** What was counted in this year alone (単年度). */
    @JsonProperty("year")
    YEAR;

    /** The words by which tables say it. */
    static Map<String, Counting> words() {
        Map<String, Counting> words = new LinkedHashMap<>();
        words.put(ObservationEntry.TOTAL, TOTAL);
        words.put(ObservationEntry.YEAR, YEAR);
        return words;
    }
}

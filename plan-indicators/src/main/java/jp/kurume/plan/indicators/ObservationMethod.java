package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an observed value came about, as far as the source says (調査・実績). */
public enum ObservationMethod {
    /** A survey of residents (調査). */
    @JsonProperty("survey")
    SURVEY("調査"),
    /** A count of work done (実績). */
    @JsonProperty("record")
    RECORD("実績"),
    /** The source does not say. */
    @JsonProperty("not-stated")
    NOT_STATED("");

    private final String label;

    ObservationMethod(String label) {
        this.label = label;
    }

    /**
     * The word that plans print behind the year, as in R6調査.
     *
     * @return the word; empty if the source does not say
     */
    public String label() {
        return label;
    }
}

package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether an observed value may still change (確定値・速報値).
 *
 * <p>A final value supersedes a provisional one of the same year. A value that nobody calls provisional is a final one.
 */
public enum ObservationState {
    /** It stands (確定値). */
    @JsonProperty("final")
    FINAL("確定値"),
    /** It was told early and may still be corrected (速報値, 暫定値). */
    @JsonProperty("provisional")
    PROVISIONAL("速報値");

    private final String label;

    ObservationState(String label) {
        this.label = label;
    }

    /**
     * The word that reports print beside the value.
     *
     * @return 確定値 or 速報値
     */
    public String label() {
        return label;
    }
}

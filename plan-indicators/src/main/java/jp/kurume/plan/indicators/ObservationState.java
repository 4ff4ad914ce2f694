package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;
import jp.kurume.plan.interchange.SinceVersion;

/**
 * Whether an observed value may still change (確定値・速報値・見込値).
 *
 * <p>A final value supersedes a provisional one of the same year. A value that nobody calls provisional is a final one.
 */
public enum ObservationState {
    /** It stands (確定値). */
    @JsonProperty("final")
    FINAL("確定値"),
    /** It was told early and may still be corrected (速報値, 暫定値). */
    @JsonProperty("provisional")
    PROVISIONAL("速報値"),
    /** It is what somebody expects, before the year is over (見込値). It counts after a provisional one. */
    @JsonProperty("expected")
    @SinceVersion(2)
    EXPECTED("見込値");

    private final String label;

    ObservationState(String label) {
        this.label = label;
    }

    /** {@return the word that reports print beside the value: 確定値, 速報値 or 見込値} */
    public String label() {
        return label;
    }
}

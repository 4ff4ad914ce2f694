package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;
import jp.kurume.plan.interchange.SinceVersion;

/** How a measure is doing against its target (達成状況): the library's verdict, beside which the plan's own words stand. */
public enum Status {
    /** The target is reached or bettered. */
    @JsonProperty("reached")
    REACHED("達成"),
    /** The target is not reached yet, and the value is on the path to it or ahead. */
    @JsonProperty("on-track")
    ON_TRACK("順調"),
    /**
     * The target is not reached yet, and the value is behind the path, or not yet where the target is; it is not worse
     * than the baseline.
     */
    @JsonProperty("behind")
    BEHIND("遅れ"),
    /** Worse than the baseline. */
    @JsonProperty("regressed")
    REGRESSED("後退"),
    /** The target is to hold the baseline or a band, and it is held. */
    @JsonProperty("held")
    HELD("維持"),
    /** The target is to hold the baseline or a band, and it is not held, before the year of the target. */
    @JsonProperty("not-held")
    NOT_HELD("維持できず"),
    /** The year of the target has come, and the target is not met. */
    @JsonProperty("missed")
    @SinceVersion(2)
    MISSED("未達成");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    /** {@return the word for it in Japanese, such as 順調} */
    public String label() {
        return label;
    }
}

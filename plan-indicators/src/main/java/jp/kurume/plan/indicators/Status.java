package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a measure is doing against its target (達成状況): the library's verdict, beside which the plan's own words stand. */
public enum Status {
    /** The target is reached or bettered. */
    @JsonProperty("reached")
    REACHED("達成"),
    /** Not reached yet, and on the straight path to it or ahead. */
    @JsonProperty("on-track")
    ON_TRACK("順調"),
    /** Better than the baseline or equal to it, and behind the path. */
    @JsonProperty("behind")
    BEHIND("遅れ"),
    /** Worse than the baseline. */
    @JsonProperty("regressed")
    REGRESSED("後退"),
    /** The target is to hold the baseline or a band, and it is held. */
    @JsonProperty("held")
    HELD("維持"),
    /** The target is to hold the baseline or a band, and it is not held. */
    @JsonProperty("not-held")
    NOT_HELD("維持できず");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    /**
     * The word for it in Japanese.
     *
     * @return the word, such as 順調
     */
    public String label() {
        return label;
    }
}

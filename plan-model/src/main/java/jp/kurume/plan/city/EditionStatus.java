package jp.kurume.plan.city;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an edition of a plan has come. */
public enum EditionStatus {
    /** An outline of the plan to be (骨子案). */
    @JsonProperty("outline")
    OUTLINE("骨子案"),
    /** A draft, published for comment (案). */
    @JsonProperty("draft")
    DRAFT("案"),
    /** The plan as it was adopted (策定). */
    @JsonProperty("adopted")
    ADOPTED("策定");

    private final String label;

    EditionStatus(String label) {
        this.label = label;
    }

    /**
     * The word for it on a plan's cover.
     *
     * @return the word, such as 案
     */
    public String label() {
        return label;
    }
}

package jp.kurume.plan.model;

/** How far an edition of a plan has come. */
public enum EditionStatus {
    /** An outline of the plan to be (骨子案). */
    OUTLINE("骨子案"),
    /** A draft, published for comment (案). */
    DRAFT("案"),
    /** The plan as it was adopted (策定). */
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

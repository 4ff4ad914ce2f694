package jp.kurume.plan.around.multilayer;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The field of welfare that a programme comes from (分野). */
public enum SupportField {
    /** Care of the elderly (介護). */
    @JsonProperty("elderly-care")
    ELDERLY_CARE("介護"),
    /** Disability (障害). */
    @JsonProperty("disability")
    DISABILITY("障害"),
    /** Children (子ども). */
    @JsonProperty("children")
    CHILDREN("子ども"),
    /** Hardship (困窮). */
    @JsonProperty("hardship")
    HARDSHIP("困窮"),
    /** None: the programme was made for what lies between the fields; printed as a dash. */
    @JsonProperty("none")
    NONE("-");

    private final String label;

    SupportField(String label) {
        this.label = label;
    }

    /**
     * The field as tables of programmes print it.
     *
     * @return the name, such as 介護, or a dash
     */
    public String label() {
        return label;
    }
}

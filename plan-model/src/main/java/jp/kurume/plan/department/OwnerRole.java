package jp.kurume.plan.department;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a department answers for something (担当の別). */
public enum OwnerRole {
    /** It is in charge, alone on that day (主担当). */
    @JsonProperty("in-charge")
    IN_CHARGE("主担当"),
    /** It takes part beside the one in charge (関係課). */
    @JsonProperty("with")
    WITH("関係課");

    private final String label;

    OwnerRole(String label) {
        this.label = label;
    }

    /**
     * Its name.
     *
     * @return the name in Japanese, such as 主担当
     */
    public String label() {
        return label;
    }
}

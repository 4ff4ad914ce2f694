package jp.kurume.plan.around.multilayer;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A pillar of the multi-layered support system (重層的支援体制整備事業の区分): the three kinds of support that it joins. */
public enum Pillar {
    /** Consultation that takes in every problem, whoever brings it (相談支援), with outreach and the work of agencies together. */
    @JsonProperty("consultation")
    CONSULTATION("相談支援"),
    /** Support in taking part in society (参加支援). */
    @JsonProperty("participation")
    PARTICIPATION("参加支援"),
    /** Support for the making of community (地域づくり). */
    @JsonProperty("community-building")
    COMMUNITY_BUILDING("地域づくり");

    private final String label;

    Pillar(String label) {
        this.label = label;
    }

    /**
     * The pillar's name.
     *
     * @return the name, such as 相談支援
     */
    public String label() {
        return label;
    }
}

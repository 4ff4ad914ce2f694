package jp.kurume.plan.search;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What of an element matches a search, in the order in which matches are ranked: what matches in its title comes before what
 * matches in its text.
 */
public enum MatchField {
    /** What it is called; the wording of an action item or a vision, which have no other title. */
    @JsonProperty("title")
    TITLE("名称"),
    /** What else it is called: a short or statutory name, and what documents print in place of its name, slips included. */
    @JsonProperty("other-name")
    OTHER_NAME("別名・異表記"),
    /** What is said of it: points, parts and details. */
    @JsonProperty("text")
    TEXT("本文"),
    /** Who or what is named beside it: departments, operators, pillars, what promotes a scene. */
    @JsonProperty("beside")
    BESIDE("付記");

    private final String label;

    MatchField(String label) {
        this.label = label;
    }

    /**
     * Its name.
     *
     * @return the name in Japanese, such as 名称
     */
    public String label() {
        return label;
    }
}

package jp.kurume.plan.around.register;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an activity was begun in the years of a register or goes back further (新規・拡充). */
public enum Novelty {
    /** Begun in these years (新規). */
    @JsonProperty("new")
    NEW("新規"),
    /** Known before, and expanded or changed in these years (拡充). */
    @JsonProperty("expanded")
    EXPANDED("拡充"),
    /** Listed under both: some of it is new, some of it is expanded (新規・拡充). */
    @JsonProperty("new-and-expanded")
    NEW_AND_EXPANDED("新規・拡充");

    private final String label;

    Novelty(String label) {
        this.label = label;
    }

    /**
     * The heading under which such entries stand.
     *
     * @return the heading, such as 新規
     */
    public String label() {
        return label;
    }
}

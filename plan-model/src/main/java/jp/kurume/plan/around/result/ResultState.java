package jp.kurume.plan.around.result;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an action item was carried out in a year (実施状況). */
public enum ResultState {
    /** It was done (実施). */
    @JsonProperty("done")
    DONE("実施"),
    /** Some of it was done (一部実施). */
    @JsonProperty("partly")
    PARTLY("一部実施"),
    /** It was not done (未実施). */
    @JsonProperty("not-done")
    NOT_DONE("未実施"),
    /** It is to be done, and nothing has been told of yet (予定). */
    @JsonProperty("planned")
    PLANNED("予定");

    private final String label;

    ResultState(String label) {
        this.label = label;
    }

    /**
     * Its name.
     *
     * @return the name in Japanese, such as 実施
     */
    public String label() {
        return label;
    }

    /**
     * Whether it tells of what happened.
     *
     * @return false for {@link #PLANNED}
     */
    public boolean isResult() {
        return this != PLANNED;
    }

    /**
     * Whether it tells that something was done.
     *
     * @return true for {@link #DONE} and {@link #PARTLY}
     */
    public boolean isDone() {
        return this == DONE || this == PARTLY;
    }
}

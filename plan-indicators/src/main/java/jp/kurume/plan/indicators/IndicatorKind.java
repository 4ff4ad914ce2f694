package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an indicator tells of (指標の種類). */
public enum IndicatorKind {
    /** The plan as a whole (全体の評価指標). */
    @JsonProperty("overall")
    OVERALL("全体の評価指標"),
    /** What was done, and how much of it (活動指標). */
    @JsonProperty("activity")
    ACTIVITY("活動指標"),
    /** What came of it (成果指標). */
    @JsonProperty("outcome")
    OUTCOME("成果指標");

    private final String label;

    IndicatorKind(String label) {
        this.label = label;
    }

    /**
     * The plan's word for it.
     *
     * @return the word, such as 活動指標
     */
    public String label() {
        return label;
    }
}

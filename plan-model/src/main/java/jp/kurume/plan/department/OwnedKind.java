package jp.kurume.plan.department;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of thing a department answers for (担当の対象の種類). */
public enum OwnedKind {
    /** A measure of an indicator: its value of every year (評価指標). */
    @JsonProperty("measure")
    MEASURE("評価指標"),
    /** An action item: what is done for it (具体的な取組み). */
    @JsonProperty("action")
    ACTION("具体的な取組み"),
    /** A direction with its action items (取組みの方向性). */
    @JsonProperty("direction")
    DIRECTION("取組みの方向性"),
    /** The data of an office for consultation: its numbers, its hours (相談窓口). */
    @JsonProperty("office")
    OFFICE("相談窓口"),
    /** A field of consultation, with all of its offices' assignments (相談分野). */
    @JsonProperty("field")
    FIELD("相談分野");

    private final String label;

    OwnedKind(String label) {
        this.label = label;
    }

    /**
     * Its name.
     *
     * @return the name in Japanese, such as 評価指標
     */
    public String label() {
        return label;
    }
}

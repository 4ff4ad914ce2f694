package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;
import jp.kurume.plan.interchange.SinceVersion;

/** Whether the parts of a group make up the whole (内訳の合計). */
@SinceVersion(2)
public enum Addition {
    /** They are the whole: counts add up to it, and shares average to it by how many answered. */
    @JsonProperty("sum")
    SUM("合計する"),
    /** They are not: some are left out, or stand in several parts (複数回答). */
    @JsonProperty("no")
    NO("合計しない");

    private final String label;

    Addition(String label) {
        this.label = label;
    }

    /** {@return the word for it in Japanese, such as 合計する} */
    public String label() {
        return label;
    }
}

package jp.kurume.plan.around.profile;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How exactly a figure is stated. */
public enum FigurePrecision {
    /** The figure is as counted or computed. */
    @JsonProperty("exact")
    EXACT(""),
    /** Rounded by the one who states it (約). */
    @JsonProperty("about")
    ABOUT("約"),
    /** Somewhat less than the figure (弱). */
    @JsonProperty("slightly-below")
    SLIGHTLY_BELOW("弱"),
    /** Less than the figure (下回る). */
    @JsonProperty("below")
    BELOW("未満");

    private final String mark;

    FigurePrecision(String mark) {
        this.mark = mark;
    }

    String marked(String figure) {
        return this == ABOUT ? mark + figure : figure + mark;
    }
}

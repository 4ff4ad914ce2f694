package jp.kurume.plan.indicators.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import jp.kurume.plan.interchange.SinceVersion;

/** What a {@link Figure} tells, with the accessor of an assessment that it comes from. */
public enum FigureKind {
    /** Observed less target (目標との差), in the measure's unit; {@code Assessment.distance()}. */
    @JsonProperty("distance")
    DISTANCE,
    /** Observed ÷ target as reports print it (達成率), a share of 1; {@code Assessment.attainmentRate()}. */
    @JsonProperty("attainment-rate")
    ATTAINMENT_RATE,
    /** The share of the way from baseline to target (進捗率), of 1; {@code Assessment.progress()}. */
    @JsonProperty("progress")
    PROGRESS,
    /** The share of the time from the baseline's year to the target's, of 1; {@code Assessment.elapsedShare()}. */
    @JsonProperty("elapsed-share")
    ELAPSED_SHARE,
    /** The value due on the straight path (計画値), in the measure's unit; {@code Assessment.expected()}. */
    @JsonProperty("expected")
    EXPECTED,
    /** How far ahead of the path (計画値との差), in the direction of the target; {@code Assessment.variance()}. */
    @JsonProperty("variance")
    VARIANCE,
    /** The change per year since the baseline (これまでの年平均); {@code Assessment.paceSoFar()}. */
    @JsonProperty("pace-so-far")
    PACE_SO_FAR,
    /** The change per year still needed (今後必要な年平均); {@code Assessment.paceNeeded()}. */
    @JsonProperty("pace-needed")
    PACE_NEEDED,
    /** Observed less baseline (策定時からの変化), in the measure's unit; {@code Assessment.change()}. */
    @JsonProperty("change")
    @SinceVersion(2)
    CHANGE;

    /** Whether it is a share of 1, which is printed in percent. */
    boolean isShare() {
        return this == ATTAINMENT_RATE || this == PROGRESS || this == ELAPSED_SHARE;
    }
}

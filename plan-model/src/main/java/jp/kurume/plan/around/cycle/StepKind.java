package jp.kurume.plan.around.cycle;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happens in a step of the cycle. The levels differ in which of these they have. */
public enum StepKind {
    /** A household is found to be in trouble. */
    @JsonProperty("issue-arises")
    ISSUE_ARISES,
    /** A meeting or a section works out what can be done. */
    @JsonProperty("deliberation")
    DELIBERATION,
    /** What was worked out is shared with the district, which makes it its own. */
    @JsonProperty("shared-with-district")
    SHARED_WITH_DISTRICT,
    /** What was worked out is shared with another body, which finds a way to spread it. */
    @JsonProperty("shared-with-body")
    SHARED_WITH_BODY,
    /** What was worked out reaches the residents. */
    @JsonProperty("shared-with-residents")
    SHARED_WITH_RESIDENTS
}

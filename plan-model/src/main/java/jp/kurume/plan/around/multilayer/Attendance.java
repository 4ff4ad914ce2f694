package jp.kurume.plan.around.multilayer;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When somebody takes part in a meeting. */
public enum Attendance {
    /** The parties attend every meeting. */
    @JsonProperty("regular")
    REGULAR,
    /** Where the case asks for it (ケースに応じて必要だと思われる人). */
    @JsonProperty("by-case")
    BY_CASE
}

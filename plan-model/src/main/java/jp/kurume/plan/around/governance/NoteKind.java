package jp.kurume.plan.around.governance;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a note on a plan is about. */
public enum NoteKind {
    /** When the plan is looked at again (見直し). */
    @JsonProperty("review")
    REVIEW,
    /** What its period is brought in line with (整合). */
    @JsonProperty("alignment")
    ALIGNMENT,
    /** Where its companion volume tells more (資料編). */
    @JsonProperty("reference")
    REFERENCE,
    /** The note says on which pages a section stands, where the contents (目次) do not. */
    @JsonProperty("pages")
    PAGES,
    /** What stands in a figure that was not transcribed (図), so that it is not known here. */
    @JsonProperty("not-transcribed")
    NOT_TRANSCRIBED
}

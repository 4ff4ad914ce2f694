package jp.kurume.plan.problem;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a {@link Problem} matters. */
public enum Severity {
    /** The data cannot be used as it stands; nothing is loaded. */
    @JsonProperty("error")
    ERROR,
    /** The data can be used, and somebody should look at this: an office that is inferred and not confirmed, for example. */
    @JsonProperty("warning")
    WARNING,
    /** Nothing is wrong; worth knowing all the same, such as the encoding that a file was found to be in. */
    @JsonProperty("note")
    NOTE
}

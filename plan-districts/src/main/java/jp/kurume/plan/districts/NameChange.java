package jp.kurume.plan.districts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What had to be changed in a text before it was the name of a district. */
public enum NameChange {
    /** White space around it was left out, the ideographic kind among it. */
    @JsonProperty("white-space")
    WHITE_SPACE,
    /** It ended in 校区 or 小学校区, which district names go without. */
    @JsonProperty("ending")
    ENDING,
    /** It is a recorded variant or misprint of the name: see {@link RoutingTable#printedForms()}. */
    @JsonProperty("printed-form")
    PRINTED_FORM
}

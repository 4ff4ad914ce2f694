package jp.kurume.plan.districts;

/** What had to be changed in a text before it was the name of a district. */
public enum NameChange {
    /** White space around it was left out, the ideographic kind among it. */
    WHITE_SPACE,
    /** It ended in 校区 or 小学校区, which district names go without. */
    ENDING,
    /** It is a recorded variant or misprint of the name: see {@link RoutingTable#printedForms()}. */
    PRINTED_FORM
}

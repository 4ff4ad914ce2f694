package jp.kurume.plan.problem;

/** How much a {@link Problem} matters. */
public enum Severity {
    /** The data cannot be used as it stands; nothing is loaded. */
    ERROR,
    /** The data can be used, and somebody should look at this: an office that is inferred and not confirmed, for example. */
    WARNING,
    /** Nothing is wrong; worth knowing all the same, such as the encoding that a file was found to be in. */
    NOTE
}

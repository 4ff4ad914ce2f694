package jp.kurume.plan.around.multilayer;

import jp.kurume.plan.problem.ProblemCode;

/** What can be wrong with the tables of a multi-layered support system: the {@code multilayer} codes. */
public final class MultilayerProblems {

    /** One account of two. */
    public static final ProblemCode ACCOUNT = ProblemCode.error("multilayer.account");

    /** A budget that is no whole number of thousands of yen. */
    public static final ProblemCode BUDGET = ProblemCode.error("multilayer.budget");

    /** A last year of a project before its first one. */
    public static final ProblemCode UNTIL = ProblemCode.error("multilayer.until");

    /** An example that is said to be a programme that the table of programmes does not have. */
    public static final ProblemCode PROGRAMME = ProblemCode.error("multilayer.programme");

    /** A printed form of something that the system does not have. */
    public static final ProblemCode ELEMENT = ProblemCode.error("multilayer.element");

    private MultilayerProblems() {}
}

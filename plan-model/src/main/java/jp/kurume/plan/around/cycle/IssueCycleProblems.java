package jp.kurume.plan.around.cycle;

import jp.kurume.plan.problem.ProblemCode;

/** What can be wrong with the tables of a cycle: the {@code cycle} codes. */
public final class IssueCycleProblems {

    /** A level or a step that stands before one with a lower number. */
    public static final ProblemCode ORDER = ProblemCode.error("cycle.order");

    /** A step on a level below that of the step before it. */
    public static final ProblemCode LEVEL_ORDER = ProblemCode.error("cycle.level-order");

    /** A level without a step. */
    public static final ProblemCode LEVEL_EMPTY = ProblemCode.error("cycle.level-empty");

    private IssueCycleProblems() {}
}

package jp.kurume.plan.around.milestone;

import jp.kurume.plan.problem.ProblemCode;

/** What can be wrong with the table of milestones: the {@code milestone} codes. */
public final class MilestoneProblems {

    /** A last month before the first one. */
    public static final ProblemCode TO = ProblemCode.error("milestone.to");

    /** A last month where the end is open. */
    public static final ProblemCode TO_UNASKED = ProblemCode.error("milestone.to-unasked");

    private MilestoneProblems() {}
}

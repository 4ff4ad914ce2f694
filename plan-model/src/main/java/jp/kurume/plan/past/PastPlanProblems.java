package jp.kurume.plan.past;

import jp.kurume.plan.problem.ProblemCode;

/** What can be wrong with the tables of past plans: the {@code past} codes. */
public final class PastPlanProblems {

    /** A subject of an evaluation that is none. */
    public static final ProblemCode SUBJECT = ProblemCode.error("past.subject");

    /** A printed form of something that the past plan does not have. */
    public static final ProblemCode ELEMENT = ProblemCode.error("past.element");

    private PastPlanProblems() {}
}

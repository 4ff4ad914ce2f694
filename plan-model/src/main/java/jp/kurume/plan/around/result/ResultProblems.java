package jp.kurume.plan.around.result;

import jp.kurume.plan.problem.ProblemCode;

/** What can be wrong with the table of results: the {@code result} codes. */
public final class ResultProblems {

    /** An action item that the plan does not have. */
    public static final ProblemCode ACTION = ProblemCode.error("result.action");

    /** An action item that another edition has, and this one does not. */
    public static final ProblemCode ACTION_ELSEWHERE = ProblemCode.error("result.action.elsewhere");

    /** A mark of no role of the plan. */
    public static final ProblemCode ACTOR = ProblemCode.error("result.actor");

    /** A role that is named by two marks. */
    public static final ProblemCode ACTOR_TWICE = ProblemCode.error("result.actor.twice");

    /** A unit without a number. */
    public static final ProblemCode UNIT_ALONE = ProblemCode.error("result.unit-alone");

    /** Two results of one item, year and the same actors. */
    public static final ProblemCode TWICE = ProblemCode.error("result.twice");

    /** A role for which the plan's legible marks do not provide. */
    public static final ProblemCode ACTOR_NOT_MARKED = ProblemCode.note("result.actor.not-marked");

    /** A year before the plan begins. */
    public static final ProblemCode YEAR_BEFORE = ProblemCode.warning("result.year.before");

    /** A year after the plan has ended. */
    public static final ProblemCode YEAR_AFTER = ProblemCode.warning("result.year.after");

    /** What is still planned in a year before one of which there are results. */
    public static final ProblemCode PLANNED_PAST = ProblemCode.warning("result.planned-past");

    /** What was not done, and nobody says why. */
    public static final ProblemCode REASON_MISSING = ProblemCode.warning("result.reason-missing");

    /** A rating that is no word of any scale of the edition. */
    public static final ProblemCode RATING = ProblemCode.warning("result.rating");

    /** A department that is not among those of the city. */
    public static final ProblemCode DEPARTMENT = ProblemCode.warning("result.department");

    private ResultProblems() {}
}

package jp.kurume.plan.around.approach;

import jp.kurume.plan.problem.ProblemCode;

/** What can be wrong with the tables of a plan's approach: the {@code approach} codes. */
public final class ApproachProblems {

    /** A sphere that stands behind one with a higher or the same number. */
    public static final ProblemCode SPHERE_ORDER = ProblemCode.error("approach.sphere.order");

    /** A second sphere that is close to residents as a rule. */
    public static final ProblemCode RULE_TWICE = ProblemCode.error("approach.sphere.rule-twice");

    /** A printed form of something that the approach does not have. */
    public static final ProblemCode ELEMENT = ProblemCode.error("approach.element");

    private ApproachProblems() {}
}

package jp.kurume.plan.around.governance;

import jp.kurume.plan.problem.ProblemCode;

/** What can be wrong with the tables of a plan's governance: the {@code governance} codes. */
public final class GovernanceProblems {

    /** A number that another body has. */
    public static final ProblemCode BODY_NUMBER_TWICE = ProblemCode.error("governance.body.number-twice");

    /** A postal code that is none. */
    public static final ProblemCode POSTAL_CODE = ProblemCode.error("governance.postal-code");

    /** A telephone or fax number that is none. */
    public static final ProblemCode TELEPHONE = ProblemCode.error("governance.telephone");

    private GovernanceProblems() {}
}

package jp.kurume.plan.examples.shelters;

import jp.kurume.plan.problem.ProblemCode;

/** What can be wrong with the table of shelters: the {@code shelters} codes. */
public final class ShelterProblems {

    /** A welfare shelter that does not say for whom it is. */
    public static final ProblemCode ACCEPTS = ProblemCode.error("shelters.accepts");

    /** Another shelter that does. */
    public static final ProblemCode ACCEPTS_UNASKED = ProblemCode.error("shelters.accepts.unasked");

    /** A district without a shelter. */
    public static final ProblemCode DISTRICT_WITHOUT = ProblemCode.warning("shelters.district.without");

    private ShelterProblems() {}
}

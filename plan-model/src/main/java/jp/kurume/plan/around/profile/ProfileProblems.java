package jp.kurume.plan.around.profile;

import jp.kurume.plan.problem.ProblemCode;

/** What can be wrong with the tables of a city's profile: the {@code profile} codes. */
public final class ProfileProblems {

    /** A municipality to which no edition belongs. */
    public static final ProblemCode MUNICIPALITY = ProblemCode.error("profile.municipality");

    /** A date that is neither a day nor a month nor a fiscal year. */
    public static final ProblemCode AS_OF = ProblemCode.error("profile.as-of");

    /** A value below zero. */
    public static final ProblemCode VALUE = ProblemCode.error("profile.value");

    /** A printed form of a figure that the profile does not have. */
    public static final ProblemCode ELEMENT = ProblemCode.error("profile.element");

    private ProfileProblems() {}
}

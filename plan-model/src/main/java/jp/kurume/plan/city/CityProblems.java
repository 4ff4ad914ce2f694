package jp.kurume.plan.city;

import jp.kurume.plan.problem.ProblemCode;

/** What can be wrong with what tables say of a city, whatever they are about. */
public final class CityProblems {

    /** A municipality code that is none. */
    public static final ProblemCode MUNICIPALITY_CODE = ProblemCode.error("plan.municipality-code");

    /** An id of which a plan, a set of indicators or a routing table has no element. */
    public static final ProblemCode ELEMENT_UNKNOWN = ProblemCode.error("plan.element.unknown");

    private CityProblems() {}
}

package jp.kurume.plan.model;

import jp.kurume.plan.problem.ProblemCode;

/** What can be wrong with the tables of a plan: the {@code plan} codes. */
public final class PlanProblems {

    /** A municipality code that is none. */
    public static final ProblemCode MUNICIPALITY_CODE = ProblemCode.error("plan.municipality-code");

    /** A provision of a law that is none. */
    public static final ProblemCode PROVISION = ProblemCode.error("plan.provision");

    /** An initiative that is not among the plan's. */
    public static final ProblemCode INITIATIVE = ProblemCode.error("plan.initiative");

    /** A direction that is not among the plan's. */
    public static final ProblemCode DIRECTION = ProblemCode.error("plan.direction");

    /** An actor role that an item names by two marks. */
    public static final ProblemCode ACTOR_TWICE = ProblemCode.error("plan.actor.twice");

    /** Actors, a reason and a legibility that do not go together. */
    public static final ProblemCode LEGIBILITY = ProblemCode.error("plan.legibility");

    /** A printed form of something that the plan does not have. */
    public static final ProblemCode ELEMENT = ProblemCode.error("plan.element");

    private PlanProblems() {}
}

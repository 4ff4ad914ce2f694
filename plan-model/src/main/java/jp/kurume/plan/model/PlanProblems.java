package jp.kurume.plan.model;

import jp.kurume.plan.problem.ProblemCode;

/** What can be wrong with the tables of a plan: the {@code plan} codes. */
public final class PlanProblems {

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

    /** What an edition leaves out that is no part of a plan. */
    public static final ProblemCode PART = ProblemCode.error("plan.part");

    /** A row of a part that its edition leaves out. */
    public static final ProblemCode PART_LEFT_OUT = ProblemCode.error("plan.part.left-out");

    /** An embedded plan that rests on a legal basis which is not among the plan's. */
    public static final ProblemCode LEGAL_BASIS = ProblemCode.error("plan.legal-basis");

    /** A direction whose id is of another initiative. */
    public static final ProblemCode DIRECTION_ELSEWHERE = ProblemCode.error("plan.direction.elsewhere");

    /** An action item whose id is not made of its direction and its number. */
    public static final ProblemCode ACTION_ID = ProblemCode.error("plan.action.id");

    /** A role that takes part in an action item and has no mark. */
    public static final ProblemCode MARK_MISSING = ProblemCode.error("plan.mark.missing");

    /** A letter that marks two roles. */
    public static final ProblemCode MARK_TWICE = ProblemCode.error("plan.mark.twice");

    /** An initiative without a direction. */
    public static final ProblemCode INITIATIVE_EMPTY = ProblemCode.warning("plan.initiative.empty");

    /** A direction without an action item in a plan whose other directions have some. */
    public static final ProblemCode DIRECTION_EMPTY = ProblemCode.warning("plan.direction.empty");

    /** A number that does not follow the one before. */
    public static final ProblemCode NUMBER_GAP = ProblemCode.warning("plan.number.gap");

    /** A need that no initiative answers to in a plan whose other needs are answered. */
    public static final ProblemCode NEED_UNANSWERED = ProblemCode.warning("plan.need.unanswered");

    /** A tag that two embedded plans share. */
    public static final ProblemCode TAG_TWICE = ProblemCode.warning("plan.embedded-plan.tag-twice");

    /** Action items of which it is not or not wholly legible who takes part. */
    public static final ProblemCode ACTORS_NOT_LEGIBLE = ProblemCode.warning("plan.actors.not-legible");

    /** Directions of which action items are missing. */
    public static final ProblemCode ITEMS_MISSING = ProblemCode.warning("plan.direction.items-missing");

    private PlanProblems() {}
}

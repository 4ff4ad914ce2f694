package jp.kurume.plan.department;

import jp.kurume.plan.problem.ProblemCode;

/** What can be wrong with the tables of departments and of what they answer for: the {@code department} codes. */
public final class DepartmentProblems {

    /** A last day before the first one. */
    public static final ProblemCode DAYS = ProblemCode.error("department.days");

    /** Two names of a department on one day. */
    public static final ProblemCode NAMES_OVERLAP = ProblemCode.error("department.names-overlap");

    /** A department that is not there. */
    public static final ProblemCode UNKNOWN = ProblemCode.error("department.unknown");

    /** A name that several departments have or had. */
    public static final ProblemCode AMBIGUOUS = ProblemCode.error("department.ambiguous");

    /** A department that is a part of itself. */
    public static final ProblemCode CIRCLE = ProblemCode.error("department.circle");

    /** A department that is not there on all of the days on which it should be. */
    public static final ProblemCode ENDED = ProblemCode.warning("department.ended");

    /** Something to answer for that is not there. */
    public static final ProblemCode ELEMENT = ProblemCode.error("department.element");

    /** Two departments in charge of one thing on a day. */
    public static final ProblemCode TWO_IN_CHARGE = ProblemCode.error("department.two-in-charge");

    /** A department that answers for one thing in two rows on a day. */
    public static final ProblemCode OWNER_TWICE = ProblemCode.error("department.owner-twice");

    /** Measures of which nobody is in charge. */
    public static final ProblemCode MEASURES_UNANSWERED = ProblemCode.warning("department.unanswered.measure");

    /** Action items of which nobody is in charge, nor of their directions. */
    public static final ProblemCode ACTIONS_UNANSWERED = ProblemCode.warning("department.unanswered.action");

    /** Directions of which nobody is in charge, nor of all of their action items. */
    public static final ProblemCode DIRECTIONS_UNANSWERED = ProblemCode.warning("department.unanswered.direction");

    /** Offices whose data nobody is in charge of. */
    public static final ProblemCode OFFICES_UNANSWERED = ProblemCode.warning("department.unanswered.office");

    /** Fields of consultation of which nobody is in charge. */
    public static final ProblemCode FIELDS_UNANSWERED = ProblemCode.warning("department.unanswered.field");

    private DepartmentProblems() {}

    /** What it is that nobody is in charge of elements of a kind. */
    static ProblemCode unanswered(OwnedKind kind) {
        return switch (kind) {
            case MEASURE -> MEASURES_UNANSWERED;
            case ACTION -> ACTIONS_UNANSWERED;
            case DIRECTION -> DIRECTIONS_UNANSWERED;
            case OFFICE -> OFFICES_UNANSWERED;
            case FIELD -> FIELDS_UNANSWERED;
        };
    }
}

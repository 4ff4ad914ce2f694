package jp.kurume.plan.districts.towns;

import jp.kurume.plan.problem.ProblemCode;

/** What can be wrong with a directory of towns: the {@code towns} codes. */
public final class TownProblems {

    /** A text that is not one town. */
    public static final ProblemCode TOWN = ProblemCode.error("towns.town");

    /** A part of a town in the column of the town. */
    public static final ProblemCode PART_IN_TOWN = ProblemCode.error("towns.town.part");

    /** A town that is listed twice for one district. */
    public static final ProblemCode TOWN_TWICE = ProblemCode.error("towns.town.twice");

    /** A town that is listed whole for several districts. */
    public static final ProblemCode TOWN_OF_SEVERAL = ProblemCode.warning("towns.town.of-several");

    /** A district that the routing table does not have. */
    public static final ProblemCode DISTRICT = ProblemCode.error("towns.district");

    /** An edition that no routing table is of. */
    public static final ProblemCode EDITION = ProblemCode.error("towns.edition");

    /** A school that names no district, or several. */
    public static final ProblemCode SCHOOL = ProblemCode.error("towns.school");

    /** A catchment without a town. */
    public static final ProblemCode ZONE_EMPTY = ProblemCode.error("towns.zone.empty");

    /** A text in a catchment that is not one town. */
    public static final ProblemCode TOWN_IN_ZONE = ProblemCode.error("towns.zone.town");

    private TownProblems() {}
}

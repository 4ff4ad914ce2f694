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

    /** A part of a town that is not understood, so that it never decides. */
    public static final ProblemCode PART_UNREAD = ProblemCode.note("towns.part.unread");

    /** A part that excepts the part of a district that has none in the town. */
    public static final ProblemCode PART_OF_DISTRICT = ProblemCode.warning("towns.part.district");

    /** A number that is in the parts of two districts. */
    public static final ProblemCode PART_OVERLAPS = ProblemCode.warning("towns.part.overlaps");

    /** Numbers between others that no part of a town prints. */
    public static final ProblemCode PART_GAP = ProblemCode.warning("towns.part.gap");

    /** A town that is called as a district is, and not all in it. */
    public static final ProblemCode TOWN_CALLED_AS_DISTRICT = ProblemCode.warning("towns.town.called-as-district");

    /** Towns of a district that is divided among offices, of which none has them. */
    public static final ProblemCode TOWN_UNSERVED = ProblemCode.warning("towns.town.unserved");

    /** An address in a town that is divided, which does not tell its district. */
    public static final ProblemCode ADDRESS_DIVIDED = ProblemCode.error("towns.address.divided");

    /** An address in no town that is listed. */
    public static final ProblemCode ADDRESS_UNKNOWN = ProblemCode.error("towns.address.unknown");

    /** A school that names no district, or several; its row is passed over. */
    public static final ProblemCode SCHOOL = ProblemCode.warning("towns.school");

    /** A catchment without a town; its row is passed over. */
    public static final ProblemCode ZONE_EMPTY = ProblemCode.warning("towns.zone.empty");

    /** A text in a catchment that is no town; it is passed over. */
    public static final ProblemCode TOWN_IN_ZONE = ProblemCode.warning("towns.zone.town");

    /** A catchment that has ended; its row is passed over. */
    public static final ProblemCode ZONE_ENDED = ProblemCode.note("towns.zone.ended");

    /** The end of a catchment that is no day, so that nobody can tell whether it has ended; its row is passed over. */
    public static final ProblemCode ZONE_END = ProblemCode.warning("towns.zone.end");

    /** A remark on a catchment, which is no part of a town and decides nothing. */
    public static final ProblemCode ZONE_REMARKS = ProblemCode.note("towns.zone.remarks");

    /** A catchment of a middle school, after which no district is called; its row is passed over. */
    public static final ProblemCode ZONE_OF_MIDDLE_SCHOOL = ProblemCode.note("towns.zone.middle-school");

    private TownProblems() {}
}

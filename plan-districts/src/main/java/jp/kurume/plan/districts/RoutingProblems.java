package jp.kurume.plan.districts;

import jp.kurume.plan.problem.ProblemCode;

/** What can be wrong with the tables of districts, offices and routes: the {@code routing} codes. */
public final class RoutingProblems {

    /** A telephone or fax number that is none. */
    public static final ProblemCode TELEPHONE = ProblemCode.error("routing.telephone");

    /** A district with the id of an office. */
    public static final ProblemCode DISTRICT_ID_OF_OFFICE = ProblemCode.error("routing.district.id-of-office");

    /** Two districts of one name. */
    public static final ProblemCode DISTRICT_NAME_TWICE = ProblemCode.error("routing.district.name-twice");

    /** Two districts of one name in different letters. */
    public static final ProblemCode DISTRICT_NAME_ALIKE = ProblemCode.error("routing.district.name-alike");

    /** A text that names no district. */
    public static final ProblemCode DISTRICT_UNKNOWN = ProblemCode.error("routing.district.unknown");

    /** A text that names a district of another municipality. */
    public static final ProblemCode DISTRICT_ELSEWHERE = ProblemCode.error("routing.district.elsewhere");

    /** A text that may name any of several districts. */
    public static final ProblemCode DISTRICT_AMBIGUOUS = ProblemCode.error("routing.district.ambiguous");

    /** A reading that is not in hiragana. */
    public static final ProblemCode READING = ProblemCode.error("routing.reading");

    /** A route of no district. */
    public static final ProblemCode DISTRICTS_EMPTY = ProblemCode.error("routing.districts.empty");

    /** A district that is routed twice in one field. */
    public static final ProblemCode DISTRICT_ROUTED_TWICE = ProblemCode.error("routing.district.routed-twice");

    /** Alternatives to an office that is not inferred. */
    public static final ProblemCode ALTERNATIVES_UNASKED = ProblemCode.error("routing.alternatives.unasked");

    /** An office as the alternative to itself. */
    public static final ProblemCode ALTERNATIVE_ITSELF = ProblemCode.error("routing.alternatives.itself");

    /** An office that is read and no reason why. */
    public static final ProblemCode REASON_MISSING = ProblemCode.error("routing.reason.missing");

    /** A reason beside an office that is printed. */
    public static final ProblemCode REASON_UNASKED = ProblemCode.error("routing.reason.unasked");

    /** A printed form of a name that is not the canonical one. */
    public static final ProblemCode CANONICAL = ProblemCode.error("routing.canonical");

    /** A printed form of something that the edition does not have. */
    public static final ProblemCode ELEMENT = ProblemCode.error("routing.element");

    /** An edition without a field of consultation. */
    public static final ProblemCode FIELD_MISSING = ProblemCode.error("routing.field.missing");

    /** An edition without a district. */
    public static final ProblemCode DISTRICT_MISSING = ProblemCode.error("routing.district.missing");

    /** Districts that no row routes in a field. */
    public static final ProblemCode DISTRICT_NOT_ROUTED = ProblemCode.error("routing.district.not-routed");

    /** Several districts that no row routes in a field. */
    public static final ProblemCode DISTRICTS_NOT_ROUTED = ProblemCode.error("routing.districts.not-routed");

    /** Offices that are inferred and not confirmed. */
    public static final ProblemCode UNCONFIRMED = ProblemCode.warning("routing.unconfirmed");

    /** Offices that are inferred and have no alternative to be named with them. */
    public static final ProblemCode ALTERNATIVES_MISSING = ProblemCode.warning("routing.alternatives.missing");

    /** An office that nobody is sent to. */
    public static final ProblemCode OFFICE_UNUSED = ProblemCode.warning("routing.office.unused");

    /** A district that ends and has no successor. */
    public static final ProblemCode SUCCESSORS_EMPTY = ProblemCode.error("routing.successors.empty");

    /** A successor that is no district, nor one that has ended. */
    public static final ProblemCode SUCCESSOR = ProblemCode.error("routing.successor");

    /** A successor that ended before the district whose place it took. */
    public static final ProblemCode SUCCESSOR_ENDED = ProblemCode.error("routing.successor.ended");

    /** A district that ends twice. */
    public static final ProblemCode SUCCESSION_TWICE = ProblemCode.error("routing.succession.twice");

    /** Districts that succeed each other in a circle. */
    public static final ProblemCode SUCCESSION_CYCLE = ProblemCode.error("routing.succession.cycle");

    /** A confirmation of another value than the one that stands there. */
    public static final ProblemCode CORRECTION_CONFIRMS_OTHER = ProblemCode.error("routing.correction.confirms-other");

    /** A replacement by the same value. */
    public static final ProblemCode CORRECTION_REPLACES_SAME = ProblemCode.error("routing.correction.replaces-same");

    /** Two corrections of one cell and one day. */
    public static final ProblemCode CORRECTION_SAME_DAY = ProblemCode.error("routing.correction.same-day");

    /** A correction that does not replace what the one before has put there. */
    public static final ProblemCode CORRECTION_CHAIN = ProblemCode.error("routing.correction.chain");

    /** A correction that is older than one that was laid before it. */
    public static final ProblemCode CORRECTION_OUTDATED = ProblemCode.error("routing.correction.outdated");

    /** A timeline without a table. */
    public static final ProblemCode TIMELINE_EMPTY = ProblemCode.error("routing.timeline.empty");

    /** Days between two tables on which none is in force. */
    public static final ProblemCode TIMELINE_GAP = ProblemCode.error("routing.timeline.gap");

    /** Days on which two tables would be in force. */
    public static final ProblemCode TIMELINE_OVERLAP = ProblemCode.error("routing.timeline.overlap");

    /** Tables of two municipalities where they should be of one. */
    public static final ProblemCode OTHER_MUNICIPALITY = ProblemCode.error("routing.other-municipality");

    /** A district that is still in a table after the day on which it ended. */
    public static final ProblemCode TIMELINE_ENDED = ProblemCode.error("routing.timeline.ended");

    /** A district that is gone from a table before the day on which it ends. */
    public static final ProblemCode TIMELINE_NOT_ENDED = ProblemCode.error("routing.timeline.not-ended");

    /** A table whose last day is before its first. */
    public static final ProblemCode TIMELINE_ORDER = ProblemCode.error("routing.timeline.order");
    /** Offices without a fax number, where others have one. */
    public static final ProblemCode FAX_MISSING = ProblemCode.warning("routing.fax.missing");

    /** A field of a district that has no one office for everybody. */
    public static final ProblemCode NO_SOLE_OFFICE = ProblemCode.error("routing.office.not-one");

    /** An office without a telephone number where one is asked for. */
    public static final ProblemCode NO_TELEPHONE = ProblemCode.error("routing.office.no-telephone");

    /** An office that nobody can reach. */
    public static final ProblemCode NOT_REACHED = ProblemCode.error("routing.office.not-reached");

    /** An office for who is in doubt that has no telephone. */
    public static final ProblemCode FALLBACK_TELEPHONE = ProblemCode.error("routing.fallback.telephone");

    /** Two rows that name the same office for the same district, field, part, people and days. */
    public static final ProblemCode DISTRICT_ROUTED_ALIKE = ProblemCode.error("routing.district.routed-alike");

    /** Two rows for some days that have days in common. */
    public static final ProblemCode DAYS_OVERLAP = ProblemCode.error("routing.days.overlap");

    /** Days on which no row routes districts in a field. */
    public static final ProblemCode DAYS_NOT_ROUTED = ProblemCode.error("routing.days.not-routed");

    /** A last day that is before the first. */
    public static final ProblemCode DAYS_ORDER = ProblemCode.error("routing.days.order");

    /** A row without an office that does not say why. */
    public static final ProblemCode NO_OFFICE_REASON = ProblemCode.error("routing.no-office.reason");

    /** A branch or an office of choice that is no office. */
    public static final ProblemCode NO_OFFICE_ROLE = ProblemCode.error("routing.no-office.role");

    /** The name of a district with the city's word for districts behind it. */
    public static final ProblemCode DISTRICT_WORD_IN_NAME = ProblemCode.error("routing.district.word-in-name");

    /** The name of an area with the city's word for areas behind it. */
    public static final ProblemCode AREA_WORD_IN_NAME = ProblemCode.error("routing.area.word-in-name");

    /** A correction of a field in which several rows name the office. */
    public static final ProblemCode CORRECTION_SEVERAL_ROWS = ProblemCode.error("routing.correction.several-rows");

    /** A confirmation that is older than the list, which it cannot confirm. */
    public static final ProblemCode CORRECTION_OLDER_THAN_LIST =
            ProblemCode.warning("routing.correction.older-than-list");

    /** A correction that holds only from a later day on. */
    public static final ProblemCode CORRECTION_TO_COME = ProblemCode.warning("routing.correction.to-come");

    /** Districts that have rows for parts only, and none for whoever lives elsewhere in them. */
    public static final ProblemCode REST_NOT_ROUTED = ProblemCode.warning("routing.district.rest-not-routed");

    /** A short number that no service is known to have. */
    public static final ProblemCode SHORT_NUMBER = ProblemCode.warning("routing.telephone.short");

    /** A word of a field without a letter. */
    public static final ProblemCode FIELD_WORD_NOWHERE = ProblemCode.warning("routing.field-word.nowhere");

    /** A word of a field that stands in nearly every text. */
    public static final ProblemCode FIELD_WORD_EVERYWHERE = ProblemCode.warning("routing.field-word.everywhere");

    /** A word of a field that may be several. */
    public static final ProblemCode FIELD_WORD_SEVERAL = ProblemCode.warning("routing.field-word.several");

    /** A check that is due before it was made. */
    public static final ProblemCode ASSURANCE_DUE = ProblemCode.error("routing.check.due");

    /** A check of no district and field. */
    public static final ProblemCode ASSURANCE_ASSIGNMENT = ProblemCode.error("routing.check.assignment");

    /** A check that is older than the list, of which it says nothing. */
    public static final ProblemCode ASSURANCE_OLDER_THAN_LIST = ProblemCode.warning("routing.check.older-than-list");

    /** A check of what has been corrected since. */
    public static final ProblemCode ASSURANCE_OLDER_THAN_CORRECTION =
            ProblemCode.warning("routing.check.older-than-correction");

    /** A check of a day to come. */
    public static final ProblemCode ASSURANCE_TO_COME = ProblemCode.warning("routing.check.to-come");

    /** Checks that should have been made again. */
    public static final ProblemCode ASSURANCE_OVERDUE = ProblemCode.warning("routing.check.overdue");

    private RoutingProblems() {}
}

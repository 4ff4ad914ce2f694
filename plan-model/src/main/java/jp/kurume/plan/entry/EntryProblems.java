package jp.kurume.plan.entry;

import jp.kurume.plan.problem.ProblemCode;

/** What can be wrong with what somebody typed: the {@code entry} codes. */
public final class EntryProblems {

    /** Nothing where something has to be. */
    public static final ProblemCode REQUIRED = ProblemCode.error("entry.required");

    /** A text that is no id. */
    public static final ProblemCode ID = ProblemCode.error("entry.id");

    /** A text that is no fiscal year. */
    public static final ProblemCode FISCAL_YEAR = ProblemCode.error("entry.fiscal-year");

    /** A text that is no decimal number. */
    public static final ProblemCode DECIMAL = ProblemCode.error("entry.decimal");

    /** A text that is no day. */
    public static final ProblemCode DATE = ProblemCode.error("entry.date");

    /** A text that is neither a day nor a month. */
    public static final ProblemCode DAY_OR_MONTH = ProblemCode.error("entry.day-or-month");

    /** A text that is no whole number from 1. */
    public static final ProblemCode COUNT = ProblemCode.error("entry.count");

    /** A text that is no telephone or fax number. */
    public static final ProblemCode TELEPHONE = ProblemCode.error("entry.telephone");

    /** A text that is none of a few. */
    public static final ProblemCode CHOICE = ProblemCode.error("entry.choice");

    /** A text that names no source and place. */
    public static final ProblemCode CITATION = ProblemCode.error("entry.citation");

    /** A name or id of something that is not there. */
    public static final ProblemCode UNKNOWN = ProblemCode.error("entry.unknown");

    /** A value to be replaced that is not, or no longer, the one that stands there. */
    public static final ProblemCode STALE = ProblemCode.error("entry.stale");

    private EntryProblems() {}
}

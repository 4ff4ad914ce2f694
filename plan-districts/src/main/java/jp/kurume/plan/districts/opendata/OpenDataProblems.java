package jp.kurume.plan.districts.opendata;

import jp.kurume.plan.problem.ProblemCode;

/** What can be wrong with a table of open data: the {@code open-data} codes. */
public final class OpenDataProblems {

    /** A table without a row. */
    public static final ProblemCode EMPTY = ProblemCode.error("open-data.empty");

    /** A row of another municipality, edition or office for who is in doubt than the first. */
    public static final ProblemCode COMMON = ProblemCode.error("open-data.common");

    /** An office that is inferred and not marked 要確認. */
    public static final ProblemCode MARK_MISSING = ProblemCode.error("open-data.mark.missing");

    /** An office that is marked 要確認 and not inferred. */
    public static final ProblemCode MARK_UNASKED = ProblemCode.error("open-data.mark.unasked");

    /** A row that is there twice: of one district, field, office, part, role, people and first day. */
    public static final ProblemCode TWICE = ProblemCode.error("open-data.twice");

    /** An office without its id or its name, or a telephone number of no office. */
    public static final ProblemCode OFFICE_IN_PART = ProblemCode.error("open-data.office.in-part");

    /** An extension without a telephone number, of other letters than digits, or beside another one. */
    public static final ProblemCode EXTENSION = ProblemCode.error("open-data.extension");

    private OpenDataProblems() {}
}

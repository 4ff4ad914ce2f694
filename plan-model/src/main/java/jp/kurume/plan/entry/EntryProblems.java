package jp.kurume.plan.entry;

import java.util.List;
import java.util.Map;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.table.TableProblems;

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

    /** A value to be replaced where nothing stands. */
    public static final ProblemCode STALE_EMPTY = ProblemCode.error("entry.stale-empty");

    /** What is wrong with a cell of a table, as it is told of what somebody typed. */
    private static final Map<ProblemCode, ProblemCode> OF_CELLS = Map.ofEntries(
            Map.entry(TableProblems.CELL_EMPTY, REQUIRED),
            Map.entry(TableProblems.CELL_ID, ID),
            Map.entry(TableProblems.CELL_FISCAL_YEAR, FISCAL_YEAR),
            Map.entry(TableProblems.CELL_DECIMAL, DECIMAL),
            Map.entry(TableProblems.CELL_PERCENTAGE, DECIMAL),
            Map.entry(TableProblems.CELL_NUMBER, COUNT),
            Map.entry(TableProblems.CELL_DAY, DATE),
            Map.entry(TableProblems.CELL_DAY_OR_MONTH, DAY_OR_MONTH),
            Map.entry(TableProblems.CELL_CHOICE, CHOICE),
            Map.entry(TableProblems.CELL_CHOICE_OR_EMPTY, CHOICE));

    private EntryProblems() {}

    /** Why a text is no cell of its column, told of the property in which somebody typed it. */
    static Problem of(Parsed.Reason reason, String path, String typed) {
        // The words of a count of an entry name no bounds: others than its own are told as those of a cell.
        boolean hasBounds = reason.code().equals(TableProblems.CELL_NUMBER)
                && !reason.arguments().equals(List.of("1", String.valueOf(EntryReading.MOST)));
        ProblemCode code = hasBounds ? reason.code() : OF_CELLS.getOrDefault(reason.code(), reason.code());
        List<String> arguments = code.equals(COUNT) ? List.of() : reason.arguments();
        return new Problem(code, Place.Property.parse(path), typed, arguments, reason.suggestions());
    }
}

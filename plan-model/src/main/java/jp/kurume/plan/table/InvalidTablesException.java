package jp.kurume.plan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.problem.HasProblems;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.Severity;

/**
 * Says that tables cannot be read, or written, as they stand, with every problem of every one of them.
 *
 * <p>Nothing has been loaded, and no file written, when this is thrown.
 */
public final class InvalidTablesException extends RuntimeException implements HasProblems {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Problem> problems;

    /**
     * Says what is wrong.
     *
     * @param where what was being read, such as a folder's name
     * @param problems what is wrong with it, at least one
     */
    public InvalidTablesException(String where, List<Problem> problems) {
        super(Problem.listed(Objects.requireNonNull(where, "where"), Objects.requireNonNull(problems, "problems")));
        this.problems = new ArrayList<>(problems);
    }

    /** Says what is wrong. Here and not where it is noted, so that this class is loaded in need only. */
    static void throwErrors(String where, List<Problem> noted) {
        throw new InvalidTablesException(
                where,
                noted.stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .toList());
    }

    /**
     * Everything that is wrong, table by table in the order they were read.
     *
     * @return the problems, at least one
     */
    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}

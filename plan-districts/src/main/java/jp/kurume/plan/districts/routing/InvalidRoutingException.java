package jp.kurume.plan.districts.routing;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.problem.HasProblems;
import jp.kurume.plan.problem.Problem;

/**
 * Says that parts of a routing do not go together, with everything that is wrong: corrections that do not fit their table,
 * districts that succeed each other in a circle, tables that leave a gap between them.
 */
public final class InvalidRoutingException extends IllegalArgumentException implements HasProblems {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Problem> problems;

    /**
     * Says what is wrong.
     *
     * @param where what was put together, such as {@code the corrections}
     * @param problems what is wrong with it, at least one
     */
    public InvalidRoutingException(String where, List<Problem> problems) {
        super(Problem.listed(where, problems));
        this.problems = new ArrayList<>(problems);
    }

    /**
     * Everything that is wrong.
     *
     * @return the problems, at least one, each at the property that it concerns
     */
    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}

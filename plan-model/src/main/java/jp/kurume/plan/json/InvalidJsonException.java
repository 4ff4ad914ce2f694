package jp.kurume.plan.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.problem.HasProblems;
import jp.kurume.plan.problem.Problem;

/** Says that a JSON text cannot be read as what it should be, with everything that is wrong with it. */
public final class InvalidJsonException extends RuntimeException implements HasProblems {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Problem> problems;

    /**
     * Says what is wrong.
     *
     * @param problems what is wrong, at least one
     */
    public InvalidJsonException(List<Problem> problems) {
        super(Problem.listed("the JSON text", Objects.requireNonNull(problems, "problems")));
        this.problems = new ArrayList<>(problems);
    }

    /**
     * Everything that is wrong, each with the path to its place.
     *
     * @return the problems in the order of the text, at least one
     */
    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}

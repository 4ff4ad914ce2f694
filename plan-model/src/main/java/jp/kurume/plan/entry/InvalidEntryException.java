package jp.kurume.plan.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.problem.HasProblems;
import jp.kurume.plan.problem.Problem;

/** Says that what somebody typed is no value, with every problem of it. */
public final class InvalidEntryException extends IllegalArgumentException implements HasProblems {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Problem> problems;

    /**
     * Says what is wrong.
     *
     * @param problems what is wrong, at least one
     */
    public InvalidEntryException(List<Problem> problems) {
        super(message(Objects.requireNonNull(problems, "problems")));
        this.problems = new ArrayList<>(problems);
    }

    /**
     * Everything that is wrong, property by property.
     *
     * @return the problems, at least one
     */
    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private static String message(List<Problem> problems) {
        StringBuilder out = new StringBuilder();
        for (Problem problem : problems) {
            out.append(out.isEmpty() ? "" : "\n").append(problem);
        }
        return out.toString();
    }
}

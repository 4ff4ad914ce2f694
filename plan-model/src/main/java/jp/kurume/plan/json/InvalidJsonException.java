package jp.kurume.plan.json;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.problem.Problem;

/** Says that a JSON text cannot be read as what it should be, with everything that is wrong with it. */
public final class InvalidJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** So many problems are spelled out in the message; all of them are in {@link #problems()}. */
    private static final int SPELLED_OUT = 50;

    private final ArrayList<Problem> problems;

    /**
     * Says what is wrong.
     *
     * @param problems what is wrong, at least one
     */
    public InvalidJsonException(List<Problem> problems) {
        super(message(problems));
        this.problems = new ArrayList<>(problems);
    }

    /**
     * Everything that is wrong, each with the path to its place.
     *
     * @return the problems in the order of the text, at least one
     */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private static String message(List<Problem> problems) {
        StringBuilder out = new StringBuilder(problems.size() + (problems.size() == 1 ? " problem" : " problems"))
                .append(" in the JSON text");
        problems.stream()
                .limit(SPELLED_OUT)
                .forEach(problem -> out.append("\n  ").append(problem));
        int more = problems.size() - SPELLED_OUT;
        return more > 0 ? out + "\n  … and " + more + " more" : out.toString();
    }
}

package jp.kurume.plan.round;

import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.problem.Problem;

/**
 * Something that is wrong with a reply, or worth knowing of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the reply; empty for what is wrong with the city's tables once the answers are in them
 * @param problem what is wrong, at a place in the reply
 */
public record ReplyProblem(String from, Problem problem) implements Serializable {

    /** Checks the parts. */
    public ReplyProblem {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(problem, "problem");
    }

    /** Prints both. */
    @Override
    public String toString() {
        return (from.isEmpty() ? "" : from + ": ") + problem;
    }
}

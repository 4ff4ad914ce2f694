package jp.kurume.plan.around.governance;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * A step of the cycle in which a plan is evaluated and revised (点検・評価).
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its place in the cycle, from 1
 * @param name what is done, in the plan's words
 * @param actor who does it, in the plan's words; empty where the plan does not say
 * @param considers what it draws on, in the plan's words
 * @param bodies the bodies that have a part in it
 * @param citation where it is printed
 */
@JsonRootName("evaluation-step")
@Value.Builder
public record EvaluationStep(
        int number, String name, String actor, List<String> considers, List<GoverningBody> bodies, Citation citation)
        implements WithEvaluationStep, Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if the number is not positive or the name is blank
     */
    public EvaluationStep {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(citation, "citation");
        considers = List.copyOf(considers);
        bodies = List.copyOf(bodies);
        if (number < 1 || name.isBlank()) {
            throw new IllegalArgumentException("A step of an evaluation needs a number from 1 and a name, but has "
                    + number + " and \"" + name + "\"");
        }
    }

    /** Prints number and name. */
    @Override
    public String toString() {
        return number + " " + name;
    }

    /** Builds a step part by part. */
    public static final class Builder extends EvaluationStepBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}

package jp.kurume.plan.around.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A step of the cycle in which a plan is evaluated and revised (点検・評価).
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its place in the cycle, from 1
 * @param name what is done, in the plan's words
 * @param actor who does it, in the plan's words; empty where the plan does not say
 * @param supports what is supported in it, in the plan's words; empty where the plan names nothing
 * @param considers what it draws on, in the plan's words
 * @param bodies the bodies that have a part in it
 * @param citation where it is printed
 */
@JsonRootName("evaluation-step")
@Value.Builder
public record EvaluationStep(
        int number,
        String name,
        String actor,
        List<String> supports,
        List<String> considers,
        List<GoverningBody> bodies,
        Citation citation)
        implements WithEvaluationStep, Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if the number is not positive or the name is blank
     */
    public EvaluationStep {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(supports, "supports");
        Objects.requireNonNull(considers, "considers");
        Objects.requireNonNull(bodies, "bodies");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(citation, "citation");
        supports = List.copyOf(supports);
        considers = List.copyOf(considers);
        bodies = List.copyOf(bodies);
        if (number < 1 || name.isBlank()) {
            throw new IllegalArgumentException("A step of an evaluation needs a number from 1 and a name, but has "
                    + number + " and \"" + name + "\"");
        }
    }

    @JsonCreator
    static EvaluationStep fromJson(
            @JsonProperty("number") int number,
            @JsonProperty("name") String name,
            @JsonProperty("actor") String actor,
            @JsonProperty("supports") @SinceVersion(2) @Nullable List<String> supports,
            @JsonProperty("considers") List<String> considers,
            @JsonProperty("bodies") List<GoverningBody> bodies,
            @JsonProperty("citation") Citation citation) {
        return new EvaluationStep(
                number, name, actor, Objects.requireNonNullElse(supports, List.of()), considers, bodies, citation);
    }

    /** {@return what is supported in it, in the plan's words; empty where the plan names nothing} */
    @Override
    @JsonProperty("supports")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<String> supports() {
        return supports;
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

package jp.kurume.plan.around.cycle;

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
 * A step of the cycle in which issues are dealt with.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its number in the cycle, from 1
 * @param level the level it belongs to
 * @param kind what happens in it
 * @param name its name, as printed
 * @param does what is done in it, in a few words; empty where that is not told
 * @param parties the bodies and people who have a part in it, in the plan's words; empty where none are named
 * @param citation where it is printed
 */
@JsonRootName("issue-step")
@Value.Builder
public record IssueStep(
        int number, IssueLevel level, StepKind kind, String name, String does, List<String> parties, Citation citation)
        implements WithIssueStep, Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if the number is not positive or the name is blank
     */
    public IssueStep {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(parties, "parties");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(does, "does");
        Objects.requireNonNull(citation, "citation");
        parties = List.copyOf(parties);
        if (number < 1 || name.isBlank()) {
            throw new IllegalArgumentException(
                    "A step needs a number from 1 and a name, but has " + number + " and \"" + name + "\"");
        }
    }

    @JsonCreator
    static IssueStep fromJson(
            @JsonProperty("number") int number,
            @JsonProperty("level") IssueLevel level,
            @JsonProperty("kind") StepKind kind,
            @JsonProperty("name") String name,
            @JsonProperty("does") @SinceVersion(2) @Nullable String does,
            @JsonProperty("parties") List<String> parties,
            @JsonProperty("citation") Citation citation) {
        return new IssueStep(number, level, kind, name, Objects.requireNonNullElse(does, ""), parties, citation);
    }

    /** {@return what is done in it, in a few words; empty where that is not told} */
    @Override
    @JsonProperty("does")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public String does() {
        return does;
    }

    /** Prints number and name: {@code 4 地域課題検討会議}. */
    @Override
    public String toString() {
        return number + " " + name;
    }

    /** Builds a step part by part. */
    public static final class Builder extends IssueStepBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}

package jp.kurume.plan.model;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;

/**
 * The letter with which a plan marks the action items of a role, and what it says the letter means (マークの表記).
 *
 * <p>Immutable and thread-safe.
 *
 * @param role the role
 * @param mark the letter, such as 地
 * @param meaning what the plan's legend says of it
 * @param citation where the legend stands
 */
@JsonRootName("actor-mark")
public record ActorMark(ActorRole role, String mark, String meaning, Citation citation) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public ActorMark {
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(citation, "citation");
        if (mark.isBlank() || meaning.isBlank()) {
            throw new IllegalArgumentException("The mark of " + role + " needs a letter and a meaning");
        }
    }

    /** Prints letter and meaning: {@code 市 市が取り組むこと}. */
    @Override
    public String toString() {
        return mark + " " + meaning;
    }
}

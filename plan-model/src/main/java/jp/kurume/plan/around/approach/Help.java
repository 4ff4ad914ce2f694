package jp.kurume.plan.around.approach;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * One of the kinds of help that a community rests on (自助・共助・公助). They complete each other; none replaces another.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its place, from 1 for what comes first
 * @param id its opaque name, such as {@code mutual-help}
 * @param name its name, such as 共助
 * @param meaning what the plan says it means
 * @param citation where it is printed
 */
@JsonRootName("help")
@Value.Builder
public record Help(int number, String id, String name, String meaning, Citation citation)
        implements WithHelp, Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is not positive or a text is blank
     */
    public Help {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(citation, "citation");
        if (number < 1 || id.isBlank() || name.isBlank() || meaning.isBlank()) {
            throw new IllegalArgumentException(
                    "A kind of help needs a number from 1, an id, a name and a meaning, but has " + number + ", \"" + id
                            + "\", \"" + name + "\", \"" + meaning + "\"");
        }
    }

    /** Prints name and meaning. */
    @Override
    public String toString() {
        return name + " " + meaning;
    }

    /** Builds a kind of help part by part. */
    public static final class Builder extends HelpBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}

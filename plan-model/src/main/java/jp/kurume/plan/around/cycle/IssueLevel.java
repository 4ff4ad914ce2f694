package jp.kurume.plan.around.cycle;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * A level on which issues are dealt with (個別課題・地域課題・全市的な課題): one household, a district, the whole city.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its number, from 1 for the lowest
 * @param mark its number as printed, such as Ⅱ
 * @param name the issues it deals with, such as 地域課題
 * @param risesWhen when an issue rises to it from the level below, in the plan's words; empty for the lowest
 * @param citation where it is printed
 */
@JsonRootName("issue-level")
@Value.Builder
public record IssueLevel(int number, String mark, String name, String risesWhen, Citation citation)
        implements WithIssueLevel, Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is not positive, or mark or name is blank
     */
    public IssueLevel {
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(risesWhen, "risesWhen");
        Objects.requireNonNull(citation, "citation");
        if (number < 1 || mark.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("A level needs a number from 1, a mark and a name, but has " + number
                    + ", \"" + mark + "\", \"" + name + "\"");
        }
    }

    /** Prints mark and name: {@code Ⅱ 地域課題}. */
    @Override
    public String toString() {
        return mark + " " + name;
    }

    /** Builds a level part by part. */
    public static final class Builder extends IssueLevelBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}

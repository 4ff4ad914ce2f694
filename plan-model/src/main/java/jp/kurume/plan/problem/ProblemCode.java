package jp.kurume.plan.problem;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What kind of problem a {@link Problem} is, under a name that stays.
 *
 * <p>The id is made for programs: the {@code type} of a problem detail (RFC 9457), a rule in a ticket system, a test. Its
 * first word is the subject: {@code table}, {@code plan}, {@code indicators}, {@code routing}, {@code json}. Each subject
 * lists its codes in one class, such as {@code TableProblems}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the name, such as {@code table.cell.decimal}: lower-case words with dots and hyphens
 * @param severity how much it matters
 */
@JsonRootName("problem-code")
public record ProblemCode(String id, Severity severity) implements Serializable {

    private static final Pattern ID = Pattern.compile("[a-z]+([.-][a-z0-9]+)*");

    /** Checks the parts. */
    public ProblemCode {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "The id of a problem is lower-case words with dots and hyphens, not \"" + id + "\"");
        }
    }

    /**
     * A kind of problem that keeps data from being used.
     *
     * @param id its id
     * @return the code
     */
    public static ProblemCode error(String id) {
        Objects.requireNonNull(id, "id");
        return new ProblemCode(id, Severity.ERROR);
    }

    /**
     * A kind of problem that somebody should look at.
     *
     * @param id its id
     * @return the code
     */
    public static ProblemCode warning(String id) {
        Objects.requireNonNull(id, "id");
        return new ProblemCode(id, Severity.WARNING);
    }

    /**
     * A kind of remark.
     *
     * @param id its id
     * @return the code
     */
    public static ProblemCode note(String id) {
        Objects.requireNonNull(id, "id");
        return new ProblemCode(id, Severity.NOTE);
    }

    /** Prints the id. */
    @Override
    public String toString() {
        return id;
    }
}

package jp.kurume.plan.around.glossary;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.source.Citation;

/**
 * A term as a plan understands it (用語).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its opaque name, such as {@code diverse-actors}
 * @param name the term, as printed
 * @param meaning what the plan means by it, in words of the data: the citation is a reading that says so
 * @param members those whom or what the plan counts to it, as printed; empty where it names none
 * @param citation where it is printed
 */
@JsonRootName("term")
public record Term(String id, String name, String meaning, List<String> members, Citation citation)
        implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if id, name or meaning is blank
     */
    public Term {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(members, "members");
        Objects.requireNonNull(citation, "citation");
        members = List.copyOf(members);
        if (id.isBlank() || name.isBlank() || meaning.isBlank()) {
            throw new IllegalArgumentException("A term needs an id, a name and a meaning, but has \"" + id + "\", \""
                    + name + "\", \"" + meaning + "\"");
        }
    }

    /** Prints term, meaning and members. */
    @Override
    public String toString() {
        return name + ": " + meaning + (members.isEmpty() ? "" : " " + members);
    }
}

package jp.kurume.plan.around.multilayer;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.source.Citation;
import org.immutables.value.Value;

/**
 * An organisation to which the city entrusts programmes (委託先・運営者).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its opaque name, such as {@code council}
 * @param name its name, as printed
 * @param partners the names of those who form it, if it is a joint venture; else empty
 * @param citation where it is printed
 */
@JsonRootName("operator")
@Value.Builder
public record Operator(String id, String name, List<String> partners, Citation citation)
        implements WithOperator, Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if id or name is blank
     */
    public Operator {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(partners, "partners");
        Objects.requireNonNull(citation, "citation");
        partners = List.copyOf(partners);
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "An operator needs an id and a name, but has \"" + id + "\" and \"" + name + "\"");
        }
    }

    /** Prints the name. */
    @Override
    public String toString() {
        return name;
    }

    /** Builds an operator part by part. */
    public static final class Builder extends OperatorBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}

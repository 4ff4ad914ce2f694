package jp.kurume.plan.department;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.Objects;

/**
 * Something that a department answers for, by its id (担当の対象).
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what kind of thing it is
 * @param id its id, such as {@code overall} of a measure or {@code 1.1-1} of an action item
 */
@JsonRootName("owned-element")
public record OwnedElement(OwnedKind kind, String id) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public OwnedElement {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        if (id.isBlank()) {
            throw new IllegalArgumentException("What a department answers for needs an id");
        }
    }

    /**
     * A measure.
     *
     * @param id its id, such as {@code overall}
     * @return the element
     */
    public static OwnedElement measure(String id) {
        return new OwnedElement(OwnedKind.MEASURE, id);
    }

    /**
     * An action item.
     *
     * @param id its id, such as {@code 1.1-1}
     * @return the element
     */
    public static OwnedElement action(String id) {
        return new OwnedElement(OwnedKind.ACTION, id);
    }

    /**
     * A direction.
     *
     * @param id its id, such as {@code 1.1}
     * @return the element
     */
    public static OwnedElement direction(String id) {
        return new OwnedElement(OwnedKind.DIRECTION, id);
    }

    /**
     * The data of an office.
     *
     * @param id the id of the office
     * @return the element
     */
    public static OwnedElement office(String id) {
        return new OwnedElement(OwnedKind.OFFICE, id);
    }

    /**
     * A field of consultation.
     *
     * @param id its id, such as {@code elderly}
     * @return the element
     */
    public static OwnedElement field(String id) {
        return new OwnedElement(OwnedKind.FIELD, id);
    }

    /** Prints kind and id: {@code 具体的な取組み 1.1-1}. */
    @Override
    public String toString() {
        return kind.label() + " " + id;
    }
}

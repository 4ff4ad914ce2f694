package jp.kurume.plan.districts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;

/**
 * A field of consultation (相談の分野): what a resident needs advice on. One of the six of Kurume's list, or one that
 * another city adds.
 *
 * <p>How a list of offices heads the field is the list's own: see {@link
 * jp.kurume.plan.districts.routing.RoutingTable#heading}.
 *
 * <p>In JSON it is its id.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the field's opaque name, one word
 */
public record ConsultationField(@JsonValue String id) implements Serializable {

    /** Old people and those who care for them (高齢者). */
    public static final ConsultationField ELDERLY = new ConsultationField("elderly");

    /** Persons with disabilities (障害者). */
    public static final ConsultationField DISABILITY = new ConsultationField("disability");

    /** Guardianship of adults (成年後見制度). */
    public static final ConsultationField ADULT_GUARDIANSHIP = new ConsultationField("adult-guardianship");

    /** Children and the families that bring them up (こども・子育て). */
    public static final ConsultationField CHILDREN = new ConsultationField("children");

    /** Young people (若者). */
    public static final ConsultationField YOUTH = new ConsultationField("youth");

    /** Making a living (暮らし). */
    public static final ConsultationField LIVELIHOOD = new ConsultationField("livelihood");

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConsultationField {
        Objects.requireNonNull(id, "id");
        if (id.isBlank()) {
            throw new IllegalArgumentException("A field of consultation needs an id");
        }
    }

    /** Prints the id. */
    @Override
    public String toString() {
        return id;
    }
}

package jp.kurume.plan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;

/**
 * A kind of actor that takes part in a plan's action items (取組みの主体): the residents, the council of social welfare, the
 * city, or one that another city's plan adds.
 *
 * <p>The letter with which a plan marks the role, and what the plan says of it, is the plan's own: see
 * {@link Plan#marks()}.
 *
 * <p>In JSON it is its id.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the role's opaque name, one word
 */
public record ActorRole(@JsonValue String id) implements Serializable {

    /** The residents and the groups that support a district (地域住民等), marked 地. */
    public static final ActorRole RESIDENTS = new ActorRole("residents");

    /** The council of social welfare (社会福祉協議会), marked 社. */
    public static final ActorRole COUNCIL = new ActorRole("council");

    /** The city (市), marked 市. */
    public static final ActorRole CITY = new ActorRole("city");

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActorRole {
        Objects.requireNonNull(id, "id");
        if (id.isBlank()) {
            throw new IllegalArgumentException("An actor's role needs an id");
        }
    }

    /** Prints the id. */
    @Override
    public String toString() {
        return id;
    }
}

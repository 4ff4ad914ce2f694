package jp.kurume.plan.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Who takes part in an action item (取組みの主体), as far as the plan's marks are legible.
 *
 * <ul>
 *   <li>{@link Stated}: the marks are legible; these take part and no others.
 *   <li>{@link AtLeast}: these take part; whether others do is not legible.
 *   <li>{@link NotLegible}: nobody can tell who takes part.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code stated}, {@code at-least} or {@code not-legible}.
 */
@JsonRootName("actors")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Actors.Stated.class, name = "stated"),
    @JsonSubTypes.Type(value = Actors.AtLeast.class, name = "at-least"),
    @JsonSubTypes.Type(value = Actors.NotLegible.class, name = "not-legible")
})
@JsonPropertyOrder("kind")
public sealed interface Actors extends Serializable {

    /**
     * The roles that certainly take part, in the order of the plan's marks.
     *
     * @return the roles; empty if nobody can tell
     */
    List<ActorRole> known();

    /**
     * Whether a role certainly takes part.
     *
     * @param role the role
     * @return true if the plan says so; false does not mean that it takes no part, see {@link #mayInclude}
     */
    default boolean include(ActorRole role) {
        Objects.requireNonNull(role, "role");
        return known().contains(role);
    }

    /**
     * Whether a role takes part or cannot be excluded.
     *
     * @param role the role
     * @return false only if the marks are legible and the role is not among them
     */
    boolean mayInclude(ActorRole role);

    /**
     * Answers for each case.
     *
     * @param stated what to answer where the marks are legible
     * @param atLeast what to answer where some actors are known
     * @param notLegible what to answer where nobody can tell
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(
            Function<? super Stated, ? extends T> stated,
            Function<? super AtLeast, ? extends T> atLeast,
            Function<? super NotLegible, ? extends T> notLegible);

    private static List<ActorRole> distinct(List<ActorRole> roles) {
        for (int i = 0; i < roles.size(); i++) {
            if (roles.indexOf(roles.get(i)) < i) {
                throw new IllegalArgumentException("The role " + roles.get(i) + " is given twice");
            }
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("At least one role takes part in an action item");
        }
        return List.copyOf(roles);
    }

    private static String reasoned(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("It must be said why the marks are not legible");
        }
        return reason;
    }

    /**
     * The marks are legible.
     *
     * @param known the roles, each once, at least one
     */
    record Stated(List<ActorRole> known) implements Actors {
        /**
         * Checks and copies the roles.
         *
         * @throws IllegalArgumentException if there is none, or one twice
         */
        public Stated {
            Objects.requireNonNull(known, "known");
            known = distinct(known);
        }

        @JsonProperty("kind")
        String kind() {
            return "stated";
        }

        @Override
        public boolean mayInclude(ActorRole role) {
            Objects.requireNonNull(role, "role");
            return known.contains(role);
        }

        @Override
        public <T> T fold(
                Function<? super Stated, ? extends T> stated,
                Function<? super AtLeast, ? extends T> atLeast,
                Function<? super NotLegible, ? extends T> notLegible) {
            Objects.requireNonNull(stated, "stated");
            Objects.requireNonNull(atLeast, "atLeast");
            Objects.requireNonNull(notLegible, "notLegible");
            Objects.requireNonNull(stated, "stated");
            Objects.requireNonNull(atLeast, "atLeast");
            Objects.requireNonNull(notLegible, "notLegible");
            return stated.apply(this);
        }

        /** Prints the roles. */
        @Override
        public String toString() {
            return known.toString();
        }
    }

    /**
     * Some actors are known, others are not excluded.
     *
     * @param known the roles known, each once, at least one
     * @param reason how they are known although the marks are not legible
     */
    record AtLeast(List<ActorRole> known, String reason) implements Actors {
        /**
         * Checks and copies the parts.
         *
         * @throws IllegalArgumentException if there is no role, one twice, or no reason
         */
        public AtLeast {
            Objects.requireNonNull(known, "known");
            Objects.requireNonNull(reason, "reason");
            known = distinct(known);
            reasoned(reason);
        }

        @JsonProperty("kind")
        String kind() {
            return "at-least";
        }

        @Override
        public boolean mayInclude(ActorRole role) {
            Objects.requireNonNull(role, "role");
            return true;
        }

        @Override
        public <T> T fold(
                Function<? super Stated, ? extends T> stated,
                Function<? super AtLeast, ? extends T> atLeast,
                Function<? super NotLegible, ? extends T> notLegible) {
            Objects.requireNonNull(stated, "stated");
            Objects.requireNonNull(atLeast, "atLeast");
            Objects.requireNonNull(notLegible, "notLegible");
            return atLeast.apply(this);
        }

        /** Prints the roles and that there may be more. */
        @Override
        public String toString() {
            return "at least " + known;
        }
    }

    /**
     * Nobody can tell.
     *
     * @param reason why not
     */
    record NotLegible(String reason) implements Actors {
        /**
         * Checks the reason.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public NotLegible {
            Objects.requireNonNull(reason, "reason");
            reasoned(reason);
        }

        @JsonProperty("kind")
        String kind() {
            return "not-legible";
        }

        @Override
        public List<ActorRole> known() {
            return List.of();
        }

        @Override
        public boolean mayInclude(ActorRole role) {
            Objects.requireNonNull(role, "role");
            return true;
        }

        @Override
        public <T> T fold(
                Function<? super Stated, ? extends T> stated,
                Function<? super AtLeast, ? extends T> atLeast,
                Function<? super NotLegible, ? extends T> notLegible) {
            Objects.requireNonNull(stated, "stated");
            Objects.requireNonNull(atLeast, "atLeast");
            Objects.requireNonNull(notLegible, "notLegible");
            return notLegible.apply(this);
        }

        /** Says that the actors are not legible. */
        @Override
        public String toString() {
            return "not legible";
        }
    }
}

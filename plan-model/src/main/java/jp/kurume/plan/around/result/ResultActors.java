package jp.kurume.plan.around.result;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jp.kurume.plan.model.ActorRole;

/**
 * Who did what a result tells of (実施主体): certain roles, or it is not told.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code told} or {@code not-told}.
 */
@JsonRootName("result-actors")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ResultActors.Told.class, name = "told"),
    @JsonSubTypes.Type(value = ResultActors.NotTold.class, name = "not-told")
})
@JsonPropertyOrder("kind")
public sealed interface ResultActors extends Serializable {

    /** The answer where it is not told who did it. */
    ResultActors NOT_TOLD = new NotTold();

    /**
     * Certain roles.
     *
     * @param roles the roles, each once; none if it is not told
     * @return the actors
     * @throws IllegalArgumentException if a role is there twice
     */
    static ResultActors of(List<ActorRole> roles) {
        Objects.requireNonNull(roles, "roles");
        return roles.isEmpty() ? NOT_TOLD : new Told(roles);
    }

    /**
     * The roles that did it, as far as the result tells.
     *
     * @return the roles; none if it is not told
     */
    List<ActorRole> known();

    /**
     * Answers for either case.
     *
     * @param told what to answer for certain roles
     * @param notTold what to answer where it is not told
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(Function<? super List<ActorRole>, ? extends T> told, Supplier<? extends T> notTold);

    /**
     * Certain roles.
     *
     * @param known the roles, each once, at least one
     */
    record Told(List<ActorRole> known) implements ResultActors {
        /**
         * Checks and copies the roles.
         *
         * @throws IllegalArgumentException if there is none, or one twice
         */
        public Told {
            Objects.requireNonNull(known, "known");
            known = List.copyOf(known);
            if (known.isEmpty() || known.stream().distinct().count() < known.size()) {
                throw new IllegalArgumentException("A result is told of roles, each once, and not of " + known);
            }
        }

        @JsonProperty("kind")
        String kind() {
            return "told";
        }

        @Override
        public <T> T fold(Function<? super List<ActorRole>, ? extends T> told, Supplier<? extends T> notTold) {
            Objects.requireNonNull(told, "told");
            Objects.requireNonNull(notTold, "notTold");
            return told.apply(known);
        }

        /** Prints the roles: {@code council, city}. */
        @Override
        public String toString() {
            return known.stream().map(ActorRole::toString).collect(Collectors.joining(", "));
        }
    }

    /** It is not told. */
    record NotTold() implements ResultActors {

        @JsonProperty("kind")
        String kind() {
            return "not-told";
        }

        @Override
        public List<ActorRole> known() {
            return List.of();
        }

        @Override
        public <T> T fold(Function<? super List<ActorRole>, ? extends T> told, Supplier<? extends T> notTold) {
            Objects.requireNonNull(told, "told");
            Objects.requireNonNull(notTold, "notTold");
            return notTold.get();
        }

        /** Says that it is not told. */
        @Override
        public String toString() {
            return "not told";
        }
    }
}

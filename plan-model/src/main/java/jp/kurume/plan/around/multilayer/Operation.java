package jp.kurume.plan.around.multilayer;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Who operates a programme, as far as is printed: an organisation it is entrusted to (委託), or nothing is said.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code entrusted} or {@code not-printed}.
 */
@JsonRootName("operation")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Operation.Entrusted.class, name = "entrusted"),
    @JsonSubTypes.Type(value = Operation.NotPrinted.class, name = "not-printed")
})
@JsonPropertyOrder("kind")
public sealed interface Operation extends Serializable {

    /** The answer where no operator is printed: the city itself, or somebody who is not named. */
    Operation NOT_PRINTED = new NotPrinted();

    /**
     * Entrusted to an organisation.
     *
     * @param operator the organisation
     * @return the answer
     */
    static Operation entrustedTo(Operator operator) {
        return new Entrusted(operator);
    }

    /**
     * Answers for either case.
     *
     * @param entrusted what to answer for an operator
     * @param notPrinted what to answer where none is printed
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(Function<? super Operator, ? extends T> entrusted, Supplier<? extends T> notPrinted);

    /**
     * Entrusted to an organisation.
     *
     * @param operator the organisation
     */
    record Entrusted(Operator operator) implements Operation {
        /** Checks the operator. */
        public Entrusted {
            Objects.requireNonNull(operator, "operator");
        }

        @JsonProperty("kind")
        String kind() {
            return "entrusted";
        }

        @Override
        public <T> T fold(Function<? super Operator, ? extends T> entrusted, Supplier<? extends T> notPrinted) {
            Objects.requireNonNull(entrusted, "entrusted");
            Objects.requireNonNull(notPrinted, "notPrinted");
            Objects.requireNonNull(entrusted, "entrusted");
            Objects.requireNonNull(notPrinted, "notPrinted");
            return entrusted.apply(operator);
        }

        /** Prints the operator as tables of programmes do: {@code ⇒久留米市社会福祉協議会}. */
        @Override
        public String toString() {
            return "⇒" + operator;
        }
    }

    /** No operator is printed. */
    record NotPrinted() implements Operation {

        @JsonProperty("kind")
        String kind() {
            return "not-printed";
        }

        @Override
        public <T> T fold(Function<? super Operator, ? extends T> entrusted, Supplier<? extends T> notPrinted) {
            Objects.requireNonNull(entrusted, "entrusted");
            Objects.requireNonNull(notPrinted, "notPrinted");
            return notPrinted.get();
        }

        /** Says that no operator is printed. */
        @Override
        public String toString() {
            return "operator not printed";
        }
    }
}

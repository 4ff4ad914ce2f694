package jp.kurume.plan.around.multilayer;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Whether a programme moved from one of the city's accounts to another when it became part of the system (会計の移行): what
 * long-term care insurance paid for is kept in the general account since.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>In JSON its {@code kind} is {@code moved} or {@code none}.
 */
@JsonRootName("account-move")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AccountMove.Moved.class, name = "moved"),
    @JsonSubTypes.Type(value = AccountMove.None.class, name = "none")
})
@JsonPropertyOrder("kind")
public sealed interface AccountMove extends Serializable {

    /** The answer for a programme that stayed where it was, as far as is printed. */
    AccountMove NONE = new None();

    /**
     * Moved from one account to another.
     *
     * @param from the account before, such as 介護保険事業特別会計
     * @param to the account since, such as 一般会計
     * @return the answer
     * @throws IllegalArgumentException if either is blank
     */
    static AccountMove of(String from, String to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return new Moved(from, to);
    }

    /**
     * Answers for either case.
     *
     * @param moved what to answer for the account before and the account since
     * @param none what to answer for a programme that did not move
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(BiFunction<? super String, ? super String, ? extends T> moved, Supplier<? extends T> none);

    /**
     * Moved from one account to another.
     *
     * @param from the account before
     * @param to the account since
     */
    record Moved(String from, String to) implements AccountMove {
        /**
         * Checks the accounts.
         *
         * @throws IllegalArgumentException if either is blank
         */
        public Moved {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            if (from.isBlank() || to.isBlank()) {
                throw new IllegalArgumentException(
                        "A programme moves from one account to another, not from \"" + from + "\" to \"" + to + "\"");
            }
        }

        @JsonProperty("kind")
        String kind() {
            return "moved";
        }

        @Override
        public <T> T fold(BiFunction<? super String, ? super String, ? extends T> moved, Supplier<? extends T> none) {
            Objects.requireNonNull(moved, "moved");
            Objects.requireNonNull(none, "none");
            Objects.requireNonNull(moved, "moved");
            Objects.requireNonNull(none, "none");
            return moved.apply(from, to);
        }

        /** Prints both accounts: {@code 介護保険事業特別会計 → 一般会計}. */
        @Override
        public String toString() {
            return from + " → " + to;
        }
    }

    /** The programme stayed where it was. */
    record None() implements AccountMove {

        @JsonProperty("kind")
        String kind() {
            return "none";
        }

        @Override
        public <T> T fold(BiFunction<? super String, ? super String, ? extends T> moved, Supplier<? extends T> none) {
            Objects.requireNonNull(moved, "moved");
            Objects.requireNonNull(none, "none");
            return none.get();
        }

        /** Says that the account did not change. */
        @Override
        public String toString() {
            return "not moved";
        }
    }
}

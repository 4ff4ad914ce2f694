package jp.kurume.plan.model;

import java.io.Serializable;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Whether the action items known of a direction are all there are.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Completeness extends Serializable {

    /** The answer where all items are known. */
    Completeness COMPLETE = Complete.INSTANCE;

    /**
     * Some items are missing.
     *
     * @param reason why they are
     * @return the answer
     * @throws IllegalArgumentException if the reason is blank
     */
    static Completeness incomplete(String reason) {
        return new Incomplete(reason);
    }

    /**
     * Answers for either case.
     *
     * @param complete what to answer where all items are known
     * @param incomplete what to answer where some are missing
     * @param <T> the type of the answer
     * @return the answer
     */
    <T> T fold(Supplier<? extends T> complete, Function<? super Incomplete, ? extends T> incomplete);

    /** All items are known. */
    enum Complete implements Completeness {
        /** The one value. */
        INSTANCE;

        @Override
        public <T> T fold(Supplier<? extends T> complete, Function<? super Incomplete, ? extends T> incomplete) {
            return complete.get();
        }

        /** Says that the list is complete. */
        @Override
        public String toString() {
            return "complete";
        }
    }

    /**
     * Some items are missing.
     *
     * @param reason why they are
     */
    record Incomplete(String reason) implements Completeness {
        /**
         * Checks the reason.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Incomplete {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("It must be said why a list of action items is incomplete");
            }
        }

        @Override
        public <T> T fold(Supplier<? extends T> complete, Function<? super Incomplete, ? extends T> incomplete) {
            return incomplete.apply(this);
        }

        /** Says that the list is incomplete, and why. */
        @Override
        public String toString() {
            return "incomplete: " + reason;
        }
    }
}

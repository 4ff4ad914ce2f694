package jp.kurume.plan.indicators;

import java.util.Objects;
import java.util.Optional;

/**
 * The word beside the number of a target that says which side of the number counts (以上・超・以下・未満), as far as one is printed.
 */
public enum PrintedSide {
    /** No word is printed. */
    NOT_PRINTED(Optional.empty()),
    /** The number or more (以上). */
    AT_LEAST(Optional.of(Sense.AT_LEAST)),
    /** The number or less (以下, 以内). */
    AT_MOST(Optional.of(Sense.AT_MOST)),
    /** More than the number (超). */
    MORE_THAN(Optional.of(Sense.MORE_THAN)),
    /** Less than the number (未満). */
    LESS_THAN(Optional.of(Sense.LESS_THAN));

    private final Optional<Sense> sense;

    PrintedSide(Optional<Sense> sense) {
        this.sense = sense;
    }

    /**
     * The side that a sense says.
     *
     * @param sense a sense
     * @return the side of the same name
     */
    public static PrintedSide of(Sense sense) {
        Objects.requireNonNull(sense, "sense");
        return valueOf(sense.name());
    }

    /** {@return the sense that the word says, or nothing where none is printed} */
    public Optional<Sense> sense() {
        return sense;
    }

    /** {@return the word, such as 以上; empty where none is printed} */
    public String label() {
        return sense.map(Sense::label).orElse("");
    }
}

package jp.kurume.plan.indicators;

import java.util.Objects;

/** Says that an observation cannot be: it is no number, out of its measure's range, of another measure, or a second one. */
public final class InvalidObservationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param message what was observed, and what was expected
     * @return the exception
     */
    public static InvalidObservationException of(String message) {
        Objects.requireNonNull(message, "message");
        return new InvalidObservationException(message);
    }

    private InvalidObservationException(String message) {
        super(message);
    }
}

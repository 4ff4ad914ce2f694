package jp.kurume.plan.indicators;

/** Says that an observation cannot be: it is no number, out of its measure's range, of another measure, or a second one. */
public final class InvalidObservationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param message what was observed, and what was expected
     * @return an {@code InvalidObservationException}. Its type is that of any exception, so that a class which may throw it
     *     does not have it loaded before it does
     */
    public static RuntimeException of(String message) {
        return new InvalidObservationException(message);
    }

    private InvalidObservationException(String message) {
        super(message);
    }
}

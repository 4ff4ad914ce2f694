package jp.kurume.plan.examples.secretariat;

/** What is asked for cannot be done; the message tells whoever asked what to do. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int code;

    /**
     * A refusal.
     *
     * @param code what the tool exits with
     * @param message why, in the language of whoever asked
     */
    RefusedException(int code, String message) {
        super(message);
        this.code = code;
    }

    int code() {
        return code;
    }
}

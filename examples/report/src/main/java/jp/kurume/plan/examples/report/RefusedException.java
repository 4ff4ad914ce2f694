package jp.kurume.plan.examples.report;

/** Says why the job cannot be done as it was asked for, in the words of whoever asked. Nothing has been written. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }
}

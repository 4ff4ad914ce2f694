package jp.kurume.plan.indicators.stratml;

/** Thrown for a plan and indicators that no StratML document can hold together. */
public final class StratMlException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    StratMlException(String message) {
        super(message);
    }
}

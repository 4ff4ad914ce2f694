package jp.kurume.plan.indicators.stratml;

/** What a StratML document is, of the types that Part 2 knows. */
public enum StratMlType {
    /** A plan with its baselines and targets as they hold now ({@code Performance_Plan}). */
    PERFORMANCE_PLAN("Performance_Plan"),
    /** A plan with what has been observed since, and with every baseline and target it has had ({@code Performance_Report}). */
    PERFORMANCE_REPORT("Performance_Report");

    private final String label;

    StratMlType(String label) {
        this.label = label;
    }

    /**
     * The standard's word for it.
     *
     * @return the value of the attribute {@code Type}, such as {@code Performance_Plan}
     */
    public String label() {
        return label;
    }
}

package jp.kurume.plan.past;

import jp.kurume.plan.check.ReadingCheck;

/**
 * Checks the tables of past plans, all editions of them.
 *
 * <p>Stateless and thread-safe. {@code CityCheck} finds it by itself.
 */
public final class PastPlanCheck extends ReadingCheck {

    /** Makes one for the service loader. */
    public PastPlanCheck() {
        super("past", PastPlanTables.formats(), reading -> new PastPlanReader(reading).readAll());
    }
}

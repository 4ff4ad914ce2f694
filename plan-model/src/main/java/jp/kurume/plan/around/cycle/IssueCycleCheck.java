package jp.kurume.plan.around.cycle;

import jp.kurume.plan.check.ReadingCheck;

/**
 * Checks the tables of cycles of issues, all editions of them.
 *
 * <p>Stateless and thread-safe. {@code CityCheck} finds it by itself.
 */
public final class IssueCycleCheck extends ReadingCheck {

    /** Makes one for the service loader. */
    public IssueCycleCheck() {
        super("cycle", IssueCycleTables.formats(), reading -> new IssueCycleReader(reading).readAll());
    }
}

package jp.kurume.plan.around.governance;

import jp.kurume.plan.check.ReadingCheck;

/**
 * Checks the tables of governance, all editions of them.
 *
 * <p>Stateless and thread-safe. {@code CityCheck} finds it by itself.
 */
public final class GovernanceCheck extends ReadingCheck {

    /** Makes one for the service loader. */
    public GovernanceCheck() {
        super("governance", GovernanceTables.formats(), reading -> new GovernanceReader(reading).readAll());
    }
}

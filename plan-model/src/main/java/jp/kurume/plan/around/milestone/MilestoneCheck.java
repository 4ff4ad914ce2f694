package jp.kurume.plan.around.milestone;

import jp.kurume.plan.check.ReadingCheck;

/**
 * Checks the tables of milestones, all editions of them.
 *
 * <p>Stateless and thread-safe. {@code CityCheck} finds it by itself.
 */
public final class MilestoneCheck extends ReadingCheck {

    /** Makes one for the service loader. */
    public MilestoneCheck() {
        super("milestone", MilestoneTables.formats(), reading -> new MilestoneReader(reading).readAll());
    }
}

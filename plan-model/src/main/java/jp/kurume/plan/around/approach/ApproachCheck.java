package jp.kurume.plan.around.approach;

import jp.kurume.plan.check.ReadingCheck;

/**
 * Checks the tables of approaches, all editions of them.
 *
 * <p>Stateless and thread-safe. {@code CityCheck} finds it by itself.
 */
public final class ApproachCheck extends ReadingCheck {

    /** Makes one for the service loader. */
    public ApproachCheck() {
        super("approach", ApproachTables.formats(), reading -> new ApproachReader(reading).readAll());
    }
}

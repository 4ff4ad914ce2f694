package jp.kurume.plan.around.multilayer;

import jp.kurume.plan.check.ReadingCheck;

/**
 * Checks the tables of multi-layered support systems, all editions of them.
 *
 * <p>Stateless and thread-safe. {@code CityCheck} finds it by itself.
 */
public final class MultilayerCheck extends ReadingCheck {

    /** Makes one for the service loader. */
    public MultilayerCheck() {
        super("multilayer", MultilayerTables.formats(), reading -> new MultilayerReader(reading).readAll());
    }
}

package jp.kurume.plan.indicators;

import jp.kurume.plan.table.OriginalTables;
import jp.kurume.plan.table.TableSource;

/**
 * The bundled tables of Kurume's indicators, as those from which a folder to be edited begins.
 *
 * <p>Stateless and thread-safe. Readings of tables find it by themselves.
 */
public final class KurumeIndicatorOriginals implements OriginalTables {

    /** Makes one for the service loader. */
    public KurumeIndicatorOriginals() {}

    @Override
    public TableSource tables() {
        return KurumeIndicators.tables();
    }
}

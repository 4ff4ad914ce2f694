package jp.kurume.plan.kurume;

import jp.kurume.plan.table.OriginalTables;
import jp.kurume.plan.table.TableSource;

/**
 * The bundled tables of Kurume's plan, as those from which a folder to be edited begins.
 *
 * <p>Stateless and thread-safe. Readings of tables find it by themselves.
 */
public final class KurumeOriginals implements OriginalTables {

    /** Makes one for the service loader. */
    public KurumeOriginals() {}

    @Override
    public TableSource tables() {
        return KurumePlans.tables();
    }
}

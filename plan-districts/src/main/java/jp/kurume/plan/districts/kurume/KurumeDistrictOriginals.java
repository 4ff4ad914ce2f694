package jp.kurume.plan.districts.kurume;

import jp.kurume.plan.table.OriginalTables;
import jp.kurume.plan.table.TableSource;

/**
 * The bundled tables of Kurume's routing, as those from which a folder to be edited begins.
 *
 * <p>Stateless and thread-safe. Readings of tables find it by themselves.
 */
public final class KurumeDistrictOriginals implements OriginalTables {

    /** Makes one for the service loader. */
    public KurumeDistrictOriginals() {}

    @Override
    public TableSource tables() {
        return KurumeDistricts.tables();
    }
}

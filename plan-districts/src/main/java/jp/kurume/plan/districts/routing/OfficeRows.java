package jp.kurume.plan.districts.routing;

import jp.kurume.plan.districts.Office;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.table.Built;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/** The offices of a folder of tables. */
final class OfficeRows {

    private final Table rows;
    private final Built<RoutingDraft> drafts;
    private final Built<Office> offices = new Built<>();

    OfficeRows(TableReading reading, Built<RoutingDraft> drafts) {
        this.rows = reading.table(OfficesTable.OFFICES);
        this.drafts = drafts;
    }

    void read() {
        for (TableRow row : rows.rows()) {
            if (row.isSound()) {
                Office office = office(row);
                offices.put(row, office);
                drafts.get(row.get(RoutingColumns.EDITION)).addOffice(office);
            }
        }
    }

    private static Office office(TableRow row) {
        Citation citation = row.citation();
        boolean isNameComposed = !row.isEmpty(OfficesTable.NAME_BECAUSE);
        return new Office(
                row.get(OfficesTable.ID),
                row.get(OfficesTable.NAME),
                row.get(OfficesTable.SHORT_NAME),
                row.get(OfficesTable.TELEPHONE),
                row.get(OfficesTable.FAX),
                isNameComposed ? row.citation(OfficesTable.NAME_BECAUSE) : citation,
                citation);
    }

    Built<Office> offices() {
        return offices;
    }
}

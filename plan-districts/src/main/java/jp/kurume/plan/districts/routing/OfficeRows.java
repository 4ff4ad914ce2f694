package jp.kurume.plan.districts.routing;

import java.util.List;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.OfficeContact;
import jp.kurume.plan.districts.OfficeDetails;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.districts.TelephoneCells;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.table.Built;
import jp.kurume.plan.table.Gathered;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/** The offices of a folder of tables, and how they are reached. */
final class OfficeRows {

    private final Table rows;
    private final Table contactRows;
    private final Gathered<TableRow> contacts = new Gathered<>();
    private final Built<Office> offices = new Built<>();
    private final EditionElements<Office> byEdition = new EditionElements<>();

    OfficeRows(TableReading reading) {
        this.rows = reading.table(OfficesTable.OFFICES);
        this.contactRows = reading.table(OfficesTable.CONTACTS);
    }

    void read() {
        for (TableRow row : contactRows.rows()) {
            if (row.has(OfficesTable.OFFICE)) {
                contacts.add(row.get(OfficesTable.OFFICE), row);
            }
        }
        for (TableRow row : rows.rows()) {
            if (row.isSound()) {
                checkReached(row, contacts.of(row));
            }
            if (row.isSound()) {
                Office office = office(row);
                offices.put(row, office);
                byEdition.put(row.get(RoutingColumns.EDITION), office.id(), office);
            }
        }
    }

    /** A way that could not be read is not blamed a second time. */
    private static void checkReached(TableRow row, List<TableRow> ways) {
        boolean isReached = Office.isReached(
                row.get(OfficesTable.TELEPHONE).stream().toList(), row.get(OfficesTable.FAX), details(row), List.of());
        if (!isReached && ways.isEmpty()) {
            row.problem(OfficesTable.TELEPHONE, RoutingProblems.NOT_REACHED);
        }
    }

    private Office office(TableRow row) {
        Citation citation = row.citation();
        boolean isNameComposed = !row.isEmpty(OfficesTable.NAME_BECAUSE);
        String name = row.get(OfficesTable.NAME);
        return new Office(
                row.get(OfficesTable.ID),
                name,
                row.isEmpty(OfficesTable.SHORT_NAME) ? name : row.get(OfficesTable.SHORT_NAME),
                row.get(OfficesTable.TELEPHONE).stream().toList(),
                row.get(OfficesTable.FAX),
                isNameComposed ? row.citation(OfficesTable.NAME_BECAUSE) : citation,
                citation,
                details(row),
                contacts.of(row).stream()
                        .filter(TableRow::isSound)
                        .map(OfficeRows::contact)
                        .toList());
    }

    private static OfficeDetails details(TableRow row) {
        return new OfficeDetails(
                row.get(OfficesTable.POSTAL_CODE),
                row.get(OfficesTable.ADDRESS),
                row.get(OfficesTable.HOURS),
                row.get(OfficesTable.CLOSED),
                row.get(OfficesTable.EMAIL),
                row.get(OfficesTable.URL),
                row.get(OfficesTable.NOTE));
    }

    private static OfficeContact contact(TableRow row) {
        OfficeContact.Kind kind = row.get(OfficesTable.KIND);
        String value = row.get(OfficesTable.VALUE);
        return new OfficeContact(
                kind,
                kind.isNumber()
                        ? TelephoneCells.TELEPHONE.parse(value).fold(number -> number.printed(), reasons -> value)
                        : value,
                row.get(OfficesTable.LABEL),
                row.get(OfficesTable.HOURS),
                row.citation());
    }

    Built<Office> offices() {
        return offices;
    }

    /** The offices whose rows are sound, by their editions and ids. */
    EditionElements<Office> byEdition() {
        return byEdition;
    }

    /** Whether there is an office of an id, sound or not. */
    boolean has(TableRow edition, String id) {
        return rows.has(edition.text(RoutingTablesTable.EDITION) + " " + id);
    }

    /** Notes that the office for who is in doubt has no telephone. */
    void checkFallback(TableRow edition) {
        if (edition.has(RoutingTablesTable.FALLBACK)) {
            offices.find(edition.get(RoutingTablesTable.FALLBACK))
                    .filter(office -> office.findTelephone().isEmpty())
                    .ifPresent(
                            office -> edition.problem(RoutingTablesTable.FALLBACK, RoutingProblems.FALLBACK_TELEPHONE));
        }
    }
}

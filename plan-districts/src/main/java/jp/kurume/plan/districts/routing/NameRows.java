package jp.kurume.plan.districts.routing;

import java.util.Optional;
import jp.kurume.plan.districts.NameEnding;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.PlaceName;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.Built;
import jp.kurume.plan.table.PrintedForms;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.Excerpt;

/** What the folder of tables tells of names: printed forms, names of places, and endings. */
final class NameRows {

    private final TableReading reading;
    private final Built<RoutingDraft> drafts;
    private final Table officeRows;
    private final Table districtRows;

    NameRows(TableReading reading, Built<RoutingDraft> drafts) {
        this.reading = reading;
        this.drafts = drafts;
        this.officeRows = reading.table(OfficesTable.OFFICES);
        this.districtRows = reading.table(DistrictsTable.DISTRICTS);
    }

    /** Reads them, after the districts and offices that are named. */
    void read() {
        for (TableRow row : reading.table(NameTables.PRINTED_FORMS).rows()) {
            PrintedForms.of(row).ifPresent(form -> addPrintedForm(row, form));
        }
        for (TableRow row : reading.table(NameTables.PLACE_NAMES).rows()) {
            if (row.isSound()) {
                table(row)
                        .addPlaceNames(
                                new PlaceName(row.get(NameTables.KIND), row.get(NameTables.NAME), row.citation()));
            }
        }
        for (TableRow row : reading.table(NameTables.NAME_ENDINGS).rows()) {
            if (row.isSound()) {
                table(row).addNameEndings(new NameEnding(row.get(NameTables.ENDING), row.citation()));
            }
        }
    }

    private RoutingTable.Builder table(TableRow row) {
        return drafts.get(row.get(RoutingColumns.EDITION)).table();
    }

    private void addPrintedForm(TableRow row, PrintedForm form) {
        Optional<String> name = name(drafts.get(row.get(RoutingColumns.EDITION)), form.element());
        if (name.isPresent() && !name.get().equals(form.canonical())) {
            row.problem(
                    PrintedForms.CANONICAL,
                    RoutingProblems.CANONICAL,
                    Excerpt.of(form.element()),
                    Excerpt.of(name.get()));
        } else if (name.isPresent()) {
            table(row).addPrintedForms(form);
        } else if (!isThere(row, form.element())) {
            row.problem(PrintedForms.ELEMENT, RoutingProblems.ELEMENT);
        }
    }

    /** The name of the district or office of an id, if its row is sound. */
    private static Optional<String> name(RoutingDraft draft, String id) {
        return draft.district(id)
                .map(district -> district.district().name())
                .or(() -> draft.office(id).map(Office::name));
    }

    /** Whether there is such a district or office, sound or not. */
    private boolean isThere(TableRow row, String id) {
        String key = row.text(RoutingColumns.EDITION) + " " + id;
        return districtRows.has(key) || officeRows.has(key);
    }
}

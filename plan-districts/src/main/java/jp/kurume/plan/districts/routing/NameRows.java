package jp.kurume.plan.districts.routing;

import java.util.List;
import java.util.Optional;
import jp.kurume.plan.districts.NameEnding;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.PlaceName;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.Gathered;
import jp.kurume.plan.table.PrintedForms;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.Excerpt;

/** What the folder of tables tells of names: printed forms, names of places, and endings. */
final class NameRows {

    private final TableReading reading;
    private final OfficeRows offices;
    private final DistrictRows districts;
    private final Gathered<PrintedForm> forms = new Gathered<>();
    private final Gathered<PlaceName> places = new Gathered<>();
    private final Gathered<NameEnding> endings = new Gathered<>();

    NameRows(TableReading reading, OfficeRows offices, DistrictRows districts) {
        this.reading = reading;
        this.offices = offices;
        this.districts = districts;
    }

    /** Reads them, after the districts and offices that are named. */
    void read() {
        for (TableRow row : reading.table(NameTables.PRINTED_FORMS).rows()) {
            PrintedForms.of(row).ifPresent(form -> addPrintedForm(row, row.get(RoutingColumns.EDITION), form));
        }
        for (TableRow row : reading.table(NameTables.PLACE_NAMES).rows()) {
            if (row.isSound()) {
                places.add(
                        row.get(RoutingColumns.EDITION),
                        new PlaceName(row.get(NameTables.KIND), row.get(NameTables.NAME), row.citation()));
            }
        }
        for (TableRow row : reading.table(NameTables.NAME_ENDINGS).rows()) {
            if (row.isSound()) {
                endings.add(
                        row.get(RoutingColumns.EDITION), new NameEnding(row.get(NameTables.ENDING), row.citation()));
            }
        }
    }

    private void addPrintedForm(TableRow row, TableRow edition, PrintedForm form) {
        Optional<String> name = name(edition, form.element());
        if (name.isPresent() && !name.get().equals(form.canonical())) {
            row.problem(
                    PrintedForms.CANONICAL,
                    RoutingProblems.CANONICAL,
                    Excerpt.of(form.element()),
                    Excerpt.of(name.get()));
        } else if (name.isPresent()) {
            forms.add(edition, form);
        } else if (!districts.has(edition, form.element()) && !offices.has(edition, form.element())) {
            row.problem(PrintedForms.ELEMENT, RoutingProblems.ELEMENT, example(edition));
        }
    }

    /** The name of the district or office of an id, if its row is sound. */
    private Optional<String> name(TableRow edition, String id) {
        return districts
                .byEdition()
                .find(edition, id)
                .map(SchoolDistrict::name)
                .or(() -> offices.byEdition().find(edition, id).map(Office::name));
    }

    /** An id that would do. */
    private String example(TableRow edition) {
        return districts.byEdition().of(edition).stream()
                .map(SchoolDistrict::id)
                .findFirst()
                .or(() ->
                        offices.byEdition().of(edition).stream().map(Office::id).findFirst())
                .orElse("minami");
    }

    List<PrintedForm> forms(TableRow edition) {
        return forms.of(edition);
    }

    List<PlaceName> places(TableRow edition) {
        return places.of(edition);
    }

    List<NameEnding> endings(TableRow edition) {
        return endings.of(edition);
    }
}

package jp.kurume.plan.districts.kurume;

import static jp.kurume.plan.testing.DocumentTexts.folded;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.testing.DocumentTexts;
import jp.kurume.plan.testing.PrintedCells;
import org.junit.jupiter.api.Test;

/** The bundled districts and offices against the documents, which lie beside the project or not. */
class KurumeDocumentsTest {

    @Test
    void whatIsMarkedAsPrintedStandsInTheDocuments() {
        Set<String> files = new TreeSet<>();
        RoutingTable.tableFormats().stream().map(TableFormat::file).forEach(files::add);
        PrintedCells cells = new PrintedCells(KurumeDocumentsTest.class);
        cells.check(KurumeDistricts.class, "kurume-402036", files);
        cells.assertAllPrinted(150);
    }

    private static final RoutingTable ROUTING = KurumeDistricts.routing();

    /**
     * The columns of the list in which the desks of a field stand in the transcription: those for children and the young are
     * stacked in the last one.
     */
    private static final Map<ConsultationField, Integer> COLUMNS = Map.of(
            ConsultationField.ELDERLY, 1,
            ConsultationField.DISABILITY, 2,
            ConsultationField.ADULT_GUARDIANSHIP, 3,
            ConsultationField.CHILDREN, 5,
            ConsultationField.YOUTH, 5,
            ConsultationField.LIVELIHOOD, 5);

    /** A row of the list: its districts as printed, and a cell for each column. */
    private record Row(List<String> districts, List<String> cells) {
        private boolean prints(ConsultationField field, Office office) {
            return cells.get(COLUMNS.getOrDefault(field, 0)).startsWith(desk(office));
        }
    }

    /** What a cell prints of an office, so that no other office is taken for it: who it is, and its numbers. */
    private static String desk(Office office) {
        return folded("担当:" + office.shortName() + "TEL:" + office.telephone() + "FAX:" + office.fax());
    }

    private static List<Row> list() {
        List<Row> rows = new ArrayList<>();
        for (List<String> cells : DocumentTexts.find().rows("second-plan-draft", "p28")) {
            rows.add(new Row(List.of(cells.get(0).split("、", -1)), cells));
        }
        return rows;
    }

    private static String printed(SchoolDistrict district) {
        return folded(ROUTING.printedForms().stream()
                .filter(form -> form.element().equals(district.id()))
                .map(PrintedForm::printed)
                .findFirst()
                .orElse(district.name()));
    }

    private static Row row(List<Row> rows, SchoolDistrict district) {
        return rows.stream()
                .filter(row -> row.districts().contains(printed(district)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theListHasTheDistrictsInItsOrder() {
        assertThat(list().stream().flatMap(row -> row.districts().stream()))
                .containsExactlyElementsOf(ROUTING.districts().stream()
                        .map(district -> printed(district))
                        .toList());
    }

    /** Every pair of a district and an office, by what the list prints in the row of the district and in those near it. */
    @Test
    void officesStandWhereTheirBasisSays() {
        List<Row> rows = list();
        int compared = 0;
        for (SchoolDistrict district : ROUTING.districts()) {
            for (Assignment assignment : ROUTING.route(district).assignments()) {
                ConsultationField field = assignment.field();
                List<Row> printing = rows.stream()
                        .filter(row -> row.prints(field, assignment.office()))
                        .toList();
                assertThat(printing).as(assignment.toString()).hasSize(1);
                assertThat(offices(rows, field).size() == 1)
                        .as("%s is the only one of its field", assignment)
                        .isEqualTo(assignment.basis() == Basis.CITYWIDE);
                if (assignment.basis() != Basis.CITYWIDE) {
                    assertThat(basis(district, row(rows, district), printing.get(0), assignment))
                            .as(assignment.toString())
                            .isEqualTo(assignment.basis());
                }
                compared++;
            }
        }
        assertThat(compared).isEqualTo(276);
    }

    /** What it rests on that a row prints the office of a district, whose own row may be another one. */
    private static Basis basis(SchoolDistrict district, Row own, Row printing, Assignment assignment) {
        List<String> ofArea = ROUTING.districts().stream()
                .filter(other -> other.area().equals(district.area()))
                .map(KurumeDocumentsTest::printed)
                .toList();
        if (isPushedDown(assignment) || !ofArea.containsAll(printing.districts())) {
            return Basis.INFERRED;
        }
        return own.equals(printing) ? Basis.PRINTED : Basis.SPANNED;
    }

    /** Two stacked desks push 東部 of the last column down in the transcription: the row on which it stands tells nothing. */
    private static boolean isPushedDown(Assignment assignment) {
        return assignment.office().id().equals("seikatsu-jiritsu-toubu");
    }

    private static List<Office> offices(List<Row> rows, ConsultationField field) {
        return ROUTING.offices(field).stream()
                .filter(office -> rows.stream().anyMatch(row -> row.prints(field, office)))
                .toList();
    }

    /** Every cell of the list is the desk of one office: none is left out. */
    @Test
    void everyDeskOfTheListIsAnOffice() {
        List<String> desks = list().stream()
                .flatMap(row -> row.cells().subList(1, row.cells().size()).stream())
                .filter(cell -> !cell.isEmpty())
                .toList();
        assertThat(desks)
                .containsExactlyInAnyOrderElementsOf(ROUTING.offices().stream()
                        .filter(office -> !office.equals(ROUTING.fallback()))
                        .map(KurumeDocumentsTest::desk)
                        .toList());
    }
}

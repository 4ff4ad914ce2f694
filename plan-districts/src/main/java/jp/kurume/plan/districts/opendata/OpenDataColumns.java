package jp.kurume.plan.districts.opendata;

import java.util.List;
import java.util.Locale;
import jp.kurume.plan.city.CityProblems;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.Fax;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.districts.TelephoneCells;
import jp.kurume.plan.table.CellType;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.TableWriter;
import jp.kurume.plan.table.WordList;
import jp.kurume.plan.text.SimilarNames;

/** The columns of the table and what is written in them. */
final class OpenDataColumns {

    static final String FILE = "consultation-offices.csv";

    /** What stands in a row whose office has to be confirmed with the city; the same in every language. */
    static final String TO_BE_CONFIRMED = "要確認";

    static final Column<String> DISTRICT_ID = Column.text("district_id");
    static final Column<String> FIELD = Column.text("field");
    static final Column<String> MUNICIPALITY_CODE = Column.of(
            "municipality_code",
            CellType.text("municipality-code", Municipality::isCode, CityProblems.MUNICIPALITY_CODE)
                    .matching("[0-9]{6}"));
    static final Column<String> MUNICIPALITY = Column.text("municipality");
    static final Column<String> EDITION = Column.text("edition");
    static final Column<String> AREA = Column.text("area");
    static final Column<String> DISTRICT = Column.text("district");
    static final Column<String> READING = Column.text("reading");
    static final Column<String> HEADING = Column.text("heading");
    static final Column<String> OFFICE_ID = Column.text("office_id");
    static final Column<String> OFFICE = Column.text("office");
    static final Column<TelephoneNumber> TELEPHONE = Column.of("telephone", TelephoneCells.TELEPHONE);
    static final Column<Fax> FAX = Column.of("fax", TelephoneCells.FAX).or(Fax.none());
    static final Column<Basis> BASIS = Column.word("basis", WordList.of("assignment-basis", Basis.class));
    static final Column<Boolean> TO_CONFIRM = Column.of(
                    "to_confirm",
                    CellType.of("confirmation-mark", OpenDataColumns::mark).matching(TO_BE_CONFIRMED))
            .or(false)
            .byRule();
    static final Column<List<String>> ALTERNATIVES =
            Column.texts("alternatives").or(List.of());
    static final Column<String> FALLBACK = Column.text("fallback");
    static final Column<TelephoneNumber> FALLBACK_TELEPHONE = Column.of("fallback_telephone", TelephoneCells.TELEPHONE);
    static final Column<Fax> FALLBACK_FAX =
            Column.of("fallback_fax", TelephoneCells.FAX).or(Fax.none());

    /** The title of the document and the place in it, for readers who have no list of sources. */
    static final Column<String> SOURCE = Column.text("source");

    /** What every row of one table says alike. */
    static final List<Column<?>> COMMON =
            List.of(MUNICIPALITY_CODE, MUNICIPALITY, EDITION, FALLBACK, FALLBACK_TELEPHONE, FALLBACK_FAX);

    private static final String SEPARATOR = ";";

    private OpenDataColumns() {}

    /** The table under the name that the file has. */
    static TableFormat format(String file) {
        return TableFormat.required(file)
                .key(DISTRICT_ID, FIELD)
                .columns(MUNICIPALITY_CODE, MUNICIPALITY, EDITION, AREA, DISTRICT, READING, HEADING)
                .columns(OFFICE_ID, OFFICE, TELEPHONE, FAX, BASIS, TO_CONFIRM, ALTERNATIVES)
                .columns(FALLBACK, FALLBACK_TELEPHONE, FALLBACK_FAX, SOURCE, Column.BECAUSE)
                .rule(OpenDataColumns::checkMark, BASIS, TO_CONFIRM)
                .rule(OpenDataColumns::checkAlternatives, BASIS, ALTERNATIVES);
    }

    private static Parsed<Boolean> mark(String text) {
        return text.equals(TO_BE_CONFIRMED)
                ? Parsed.of(true)
                : Parsed.refused(
                        TableProblems.CELL_CHOICE_OR_EMPTY,
                        SimilarNames.closest(text, List.of(TO_BE_CONFIRMED), 1),
                        TO_BE_CONFIRMED);
    }

    private static void checkMark(TableRow row) {
        boolean isMarked = row.get(TO_CONFIRM);
        if (isMarked == row.get(BASIS).isConfirmed()) {
            row.problem(TO_CONFIRM, isMarked ? OpenDataProblems.MARK_UNASKED : OpenDataProblems.MARK_MISSING);
        }
    }

    private static void checkAlternatives(TableRow row) {
        if (row.get(BASIS).isConfirmed() && !row.get(ALTERNATIVES).isEmpty()) {
            row.problem(ALTERNATIVES, RoutingProblems.ALTERNATIVES_UNASKED);
        }
    }

    static TableWriter write(OpenDataTable table, TableForm form, Locale headings) {
        TableWriter writer = new TableWriter(format(FILE), form, headings);
        for (OpenDataRow row : table.rows()) {
            writer.row(List.of(
                    row.districtId(),
                    row.field().id(),
                    table.municipality().code(),
                    table.municipality().name(),
                    table.edition(),
                    row.area(),
                    row.district(),
                    row.reading(),
                    row.heading(),
                    row.officeId(),
                    row.office(),
                    row.telephone().printed(),
                    row.fax().printed(),
                    row.basis().name().toLowerCase(Locale.ROOT),
                    row.toBeConfirmed() ? TO_BE_CONFIRMED : "",
                    String.join(SEPARATOR, row.alternatives()),
                    table.fallback(),
                    table.fallbackTelephone().printed(),
                    table.fallbackFax().printed(),
                    row.source(),
                    row.because()));
        }
        return writer;
    }
}

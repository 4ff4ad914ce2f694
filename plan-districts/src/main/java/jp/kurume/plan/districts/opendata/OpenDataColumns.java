package jp.kurume.plan.districts.opendata;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.kurume.plan.city.MunicipalityCodes;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.Fax;
import jp.kurume.plan.districts.OfficeDetails;
import jp.kurume.plan.districts.OfficeRole;
import jp.kurume.plan.districts.OpeningHours;
import jp.kurume.plan.districts.Remit;
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
    static final Column<String> MUNICIPALITY_CODE = Column.of("municipality_code", MunicipalityCodes.CELL);
    static final Column<String> MUNICIPALITY = Column.text("municipality");
    static final Column<String> EDITION = Column.text("edition");
    static final Column<String> AREA = Column.text("area").or("");
    static final Column<String> DISTRICT = Column.text("district");
    static final Column<String> READING = Column.text("reading").or("");
    static final Column<String> HEADING = Column.text("heading");

    /** Empty where no office serves. */
    static final Column<String> OFFICE_ID = Column.text("office_id").or("");

    static final Column<String> OFFICE = Column.text("office").or("");
    static final Column<Optional<TelephoneNumber>> TELEPHONE =
            Column.of("telephone", TelephoneCells.TELEPHONE).optional();
    static final Column<Fax> FAX = Column.of("fax", TelephoneCells.FAX).or(Fax.none());
    static final Column<Basis> BASIS = Column.word("basis", WordList.of("assignment-basis", Basis.class));
    static final Column<Boolean> TO_CONFIRM = Column.of(
                    "to_confirm",
                    CellType.of("confirmation-mark", OpenDataColumns::mark).matching(TO_BE_CONFIRMED))
            .or(false)
            .byRule();
    static final Column<List<String>> ALTERNATIVES =
            Column.texts("alternatives").or(List.of());
    static final Column<OfficeRole> ROLE = Column.word("role", WordList.of("office-role", OfficeRole.class))
            .or(OfficeRole.MAIN)
            .leftOut();
    static final Column<String> PART = text("part");
    static final Column<String> FOR_WHOM = text("for_whom");
    static final Column<Optional<LocalDate>> FROM =
            Column.day("from").optional().leftOut();
    static final Column<Optional<LocalDate>> TO = Column.day("to").optional().leftOut();
    static final Column<String> POSTAL_CODE = text("postal_code");
    static final Column<String> ADDRESS = text("address");
    static final Column<String> HOURS = text("hours");
    static final Column<String> CLOSED = text("closed");
    static final Column<String> EMAIL = text("email");
    static final Column<String> URL = text("url");
    static final Column<String> NOTE = text("note");

    /** Further ways to reach the office, as {@link OpenDataRow#contacts()} has them. */
    static final Column<List<String>> CONTACTS =
            Column.texts("contacts").or(List.of()).leftOut();

    /** The days of the week and the hours, where they are printed plainly; what they follow from stands in hours. */
    static final Column<String> OPEN_DAYS = text("open_days");

    static final Column<String> OPENS_AT = text("opens_at");
    static final Column<String> CLOSES_AT = text("closes_at");

    /** The extension of the telephone number, which stands without it. */
    static final Column<String> EXTENSION = text("extension");

    /** Columns that are written only if a row has something in them. */
    private static final List<Column<?>> FURTHER = List.of(
            EXTENSION,
            ROLE,
            PART,
            FOR_WHOM,
            FROM,
            TO,
            POSTAL_CODE,
            ADDRESS,
            HOURS,
            CLOSED,
            OPEN_DAYS,
            OPENS_AT,
            CLOSES_AT,
            EMAIL,
            URL,
            CONTACTS,
            NOTE);

    static final Column<String> FALLBACK = Column.text("fallback");
    static final Column<TelephoneNumber> FALLBACK_TELEPHONE = Column.of("fallback_telephone", TelephoneCells.TELEPHONE);
    static final Column<Fax> FALLBACK_FAX =
            Column.of("fallback_fax", TelephoneCells.FAX).or(Fax.none());

    /** The title of the document and the place in it, for readers who have no list of sources. */
    static final Column<String> SOURCE = Column.text("source");

    /** What every row of one table says alike. */
    static final List<Column<?>> COMMON =
            List.of(MUNICIPALITY_CODE, MUNICIPALITY, EDITION, FALLBACK, FALLBACK_TELEPHONE, FALLBACK_FAX);

    /** What tells rows apart. */
    static final List<Column<?>> KEY = List.of(DISTRICT_ID, FIELD, OFFICE_ID, PART, ROLE, FOR_WHOM, FROM);

    private static final String SEPARATOR = ";";

    private OpenDataColumns() {}

    /** The table under the name that the file has. */
    static TableFormat format(String file) {
        return format(file, FURTHER);
    }

    private static TableFormat format(String file, List<Column<?>> further) {
        return TableFormat.required(file)
                .headedAs(FILE)
                .columns(DISTRICT_ID, FIELD)
                .columns(MUNICIPALITY_CODE, MUNICIPALITY, EDITION, AREA, DISTRICT, READING, HEADING)
                .columns(OFFICE_ID, OFFICE, TELEPHONE, FAX)
                .columns(further.toArray(new Column<?>[0]))
                .columns(BASIS, TO_CONFIRM, ALTERNATIVES)
                .columns(FALLBACK, FALLBACK_TELEPHONE, FALLBACK_FAX, SOURCE, Column.BECAUSE)
                .rule(OpenDataColumns::checkOffice, OFFICE_ID, OFFICE, TELEPHONE)
                .rule(OpenDataColumns::checkDays, FROM, TO)
                .rule(OpenDataColumns::checkMark, BASIS, TO_CONFIRM)
                .rule(OpenDataColumns::checkAlternatives, BASIS, ALTERNATIVES)
                .rule(OpenDataColumns::checkExtension, TELEPHONE, EXTENSION);
    }

    private static Column<String> text(String name) {
        return Column.text(name).or("").leftOut();
    }

    private static Parsed<Boolean> mark(String text) {
        return text.equals(TO_BE_CONFIRMED)
                ? Parsed.of(true)
                : Parsed.refused(
                        TableProblems.CELL_CHOICE_OR_EMPTY,
                        SimilarNames.closest(text, List.of(TO_BE_CONFIRMED), 1),
                        TO_BE_CONFIRMED);
    }

    /** Notes an office without a name or without an id, and a telephone number that is no office's. */
    private static void checkOffice(TableRow row) {
        boolean hasId = !row.get(OFFICE_ID).isEmpty();
        boolean hasName = !row.get(OFFICE).isEmpty();
        if (hasName && !hasId) {
            row.problem(OFFICE_ID, OpenDataProblems.OFFICE_IN_PART);
        } else if (!hasName && (hasId || row.get(TELEPHONE).isPresent())) {
            row.problem(OFFICE, OpenDataProblems.OFFICE_IN_PART);
        }
    }

    private static void checkDays(TableRow row) {
        row.get(FROM).ifPresent(first -> {
            if (row.get(TO).filter(last -> last.isBefore(first)).isPresent()) {
                row.problem(TO, RoutingProblems.DAYS_ORDER, first.toString());
            }
        });
    }

    private static void checkMark(TableRow row) {
        boolean isMarked = row.get(TO_CONFIRM);
        if (isMarked == row.get(BASIS).isConfirmed()) {
            row.problem(TO_CONFIRM, isMarked ? OpenDataProblems.MARK_UNASKED : OpenDataProblems.MARK_MISSING);
        }
    }

    private static void checkExtension(TableRow row) {
        String extension = row.get(EXTENSION);
        if (!extension.isEmpty()
                && row.get(TELEPHONE)
                        .flatMap(number -> SplitNumber.joined(number, extension))
                        .isEmpty()) {
            row.problem(EXTENSION, OpenDataProblems.EXTENSION);
        }
    }

    /** The telephone number of a row whose cells are sound, with its extension. */
    static Optional<TelephoneNumber> telephone(TableRow row) {
        String extension = row.get(EXTENSION);
        return row.get(TELEPHONE)
                .flatMap(number -> extension.isEmpty() ? Optional.of(number) : SplitNumber.joined(number, extension));
    }

    private static void checkAlternatives(TableRow row) {
        if (row.get(BASIS).isConfirmed() && !row.get(ALTERNATIVES).isEmpty()) {
            row.problem(ALTERNATIVES, RoutingProblems.ALTERNATIVES_UNASKED);
        }
    }

    static TableWriter write(OpenDataTable table, TableForm form, Locale headings) {
        List<Map<Column<?>, String>> all =
                table.rows().stream().map(OpenDataColumns::further).toList();
        List<Column<?>> further = FURTHER.stream()
                .filter(column -> all.stream()
                        .anyMatch(row -> !row.getOrDefault(column, "").isEmpty()))
                .toList();
        TableWriter writer = new TableWriter(format(FILE, further), form, headings);
        for (int i = 0; i < all.size(); i++) {
            OpenDataRow row = table.rows().get(i);
            List<String> cells = new ArrayList<>(List.of(
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
                    row.telephone().map(SplitNumber::number).orElse(""),
                    row.fax().printed()));
            for (Column<?> column : further) {
                cells.add(all.get(i).getOrDefault(column, ""));
            }
            cells.addAll(List.of(
                    row.basis().name().toLowerCase(Locale.ROOT),
                    row.toBeConfirmed() ? TO_BE_CONFIRMED : "",
                    String.join(SEPARATOR, row.alternatives()),
                    table.fallback(),
                    table.fallbackTelephone().printed(),
                    table.fallbackFax().printed(),
                    row.source(),
                    row.because()));
            writer.row(cells);
        }
        return writer;
    }

    private static Map<Column<?>, String> further(OpenDataRow row) {
        Map<Column<?>, String> cells = new HashMap<>();
        Remit remit = row.remit();
        OfficeDetails details = row.details();
        cells.put(EXTENSION, row.telephone().map(TelephoneNumber::extension).orElse(""));
        cells.put(
                ROLE, remit.role() == OfficeRole.MAIN ? "" : remit.role().name().toLowerCase(Locale.ROOT));
        cells.put(PART, remit.part().printed());
        cells.put(FOR_WHOM, remit.forWhom().printed());
        cells.put(FROM, remit.days().from().map(LocalDate::toString).orElse(""));
        cells.put(TO, remit.days().to().map(LocalDate::toString).orElse(""));
        cells.put(POSTAL_CODE, details.postalCode());
        cells.put(ADDRESS, details.address());
        cells.put(HOURS, details.hours());
        cells.put(CLOSED, details.closed());
        cells.put(EMAIL, details.email());
        cells.put(URL, details.url());
        cells.put(NOTE, details.note());
        cells.put(CONTACTS, String.join(SEPARATOR, row.contacts()));
        OpeningHours.parse(details.hours()).ifPresent(hours -> {
            cells.put(OPEN_DAYS, days(hours.days()));
            cells.put(OPENS_AT, hours.opens().toString());
            cells.put(CLOSES_AT, hours.closes().toString());
        });
        return cells;
    }

    /** The days of the week as the municipal data sets have them (月火水木金). */
    private static String days(List<DayOfWeek> days) {
        StringBuilder printed = new StringBuilder();
        days.forEach(day -> printed.append("月火水木金土日".charAt(day.getValue() - 1)));
        return printed.toString();
    }
}

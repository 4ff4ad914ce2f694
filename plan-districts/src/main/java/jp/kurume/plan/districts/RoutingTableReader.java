package jp.kurume.plan.districts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.kurume.plan.districts.spelling.PlainNames;
import jp.kurume.plan.model.Edition;
import jp.kurume.plan.model.Editions;
import jp.kurume.plan.model.TelephoneNumber;
import jp.kurume.plan.model.UnknownElementException;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.PrintedForms;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Reads the routing tables of a folder of tables, from the leaves up.
 *
 * <p>Ids are unique within an edition, so that rows are kept under "edition id". Plain loops throughout: this runs at
 * the start of a process.
 */
final class RoutingTableReader {

    private static final String EVERY_DISTRICT = "*";

    /** So many letters hold the ids of fifty districts, or so. */
    private static final int LONGEST_LIST = 600;

    /** Those with a day in {@code from} make a timeline. */
    private static final TableFormat ROUTING_TABLES = TableFormat.required("routing-tables.csv")
            .key("edition")
            .columns("fallback")
            .cited()
            .optionalColumns("from", "to");

    private static final TableFormat FIELDS = TableFormat.required("fields.csv")
            .key("edition", "id")
            .columns("heading", "office_kind")
            .cited();
    private static final TableFormat AREAS =
            TableFormat.required("areas.csv").key("edition", "name").cited();
    private static final TableFormat OFFICES = TableFormat.required("offices.csv")
            .key("edition", "id")
            .columns("name", "short_name", "telephone", "fax")
            .optionalColumns("name_because")
            .cited();
    private static final TableFormat DISTRICTS = TableFormat.required("districts.csv")
            .key("edition", "id")
            .columns("name", "reading", "reading_basis", "area")
            .cited();
    private static final TableFormat ROUTES = TableFormat.required("routes.csv")
            .columns("edition", "field", "office", "districts", "basis", "alternatives")
            .cited();
    private static final TableFormat PRINTED_FORMS = PrintedForms.format("routing-printed-forms.csv", "edition");

    private static final TableFormat PLACE_NAMES = TableFormat.optional("place-names.csv")
            .key("edition", "name")
            .columns("kind")
            .cited();

    private static final TableFormat SUCCESSORS = TableFormat.optional("successors.csv")
            .key("edition", "id")
            .columns("name", "reading", "successors", "ends_on")
            .cited();
    private static final TableFormat CORRECTIONS = TableFormat.optional("corrections.csv")
            .columns("edition", "action", "element", "item", "replaces", "value", "said_by", "date");
    private static final TableFormat NAME_ENDINGS =
            TableFormat.optional("name-endings.csv").key("edition", "ending").cited();

    private static final Map<String, ReadingBasis> READING_BASES = readingBases();
    private static final Map<String, Basis> BASES = bases();
    private static final Map<String, PlaceName.Kind> PLACE_KINDS = placeKinds();

    private final TableReading reading;
    private final Editions editions;
    private final Table tableRows;
    private final Table fieldRows;
    private final Table areaRows;
    private final Table officeRows;
    private final Table districtRows;
    private final Table routeRows;
    private final Table successionRows;
    private final Table correctionRows;

    private final Map<String, RoutingTable.Builder> tables = new LinkedHashMap<>();
    private final List<EffectiveRow> effective = new ArrayList<>();
    /** What the routes of each edition speak for before they are corrected. */
    private final Map<String, AsOf> asOf = new HashMap<>();

    private final Map<String, ConsultationField> fields = new LinkedHashMap<>();
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Map<String, Office> offices = new LinkedHashMap<>();
    private final Map<String, Served> districts = new LinkedHashMap<>();
    /** The districts of each edition whose rows are sound, in document order. */
    private final Map<String, List<Served>> soundDistricts = new LinkedHashMap<>();

    private final Map<String, List<String>> fieldIds = new LinkedHashMap<>();
    private final Map<String, List<String>> districtIds = new LinkedHashMap<>();
    private final Map<String, List<String>> districtNames = new LinkedHashMap<>();
    /** The office for those who do not know whom to ask, by edition. */
    private final Map<String, Office> fallbacks = new HashMap<>();

    RoutingTableReader(TableReading reading) {
        this.reading = reading;
        editions = Editions.readFrom(reading);
        tableRows = reading.table(ROUTING_TABLES);
        fieldRows = reading.table(FIELDS);
        areaRows = reading.table(AREAS);
        officeRows = reading.table(OFFICES);
        districtRows = reading.table(DISTRICTS);
        routeRows = reading.table(ROUTES);
        successionRows = reading.table(SUCCESSORS);
        correctionRows = reading.table(CORRECTIONS);
    }

    static List<TableFormat> formats() {
        return List.of(
                TableReading.SOURCES,
                Editions.FORMAT,
                ROUTING_TABLES,
                FIELDS,
                AREAS,
                OFFICES,
                DISTRICTS,
                ROUTES,
                PRINTED_FORMS,
                PLACE_NAMES,
                NAME_ENDINGS,
                SUCCESSORS,
                CORRECTIONS);
    }

    private static Map<String, ReadingBasis> readingBases() {
        Map<String, ReadingBasis> words = new LinkedHashMap<>();
        words.put("gazetteer", ReadingBasis.GAZETTEER);
        words.put("supplementary", ReadingBasis.SUPPLEMENTARY);
        words.put("declared", ReadingBasis.DECLARED);
        return words;
    }

    private static Map<String, Basis> bases() {
        Map<String, Basis> words = new LinkedHashMap<>();
        words.put("printed", Basis.PRINTED);
        words.put("spanned", Basis.SPANNED);
        words.put("inferred", Basis.INFERRED);
        words.put("citywide", Basis.CITYWIDE);
        words.put("declared", Basis.DECLARED);
        words.put("confirmed", Basis.CONFIRMED);
        return words;
    }

    private static Map<String, PlaceName.Kind> placeKinds() {
        Map<String, PlaceName.Kind> words = new LinkedHashMap<>();
        words.put("prefecture", PlaceName.Kind.PREFECTURE);
        words.put("county", PlaceName.Kind.COUNTY);
        words.put("town", PlaceName.Kind.TOWN);
        return words;
    }

    RoutingTable read(String edition) {
        Map<String, RoutingTable> corrected = readRows();
        RoutingTable.Builder table = tables.get(edition);
        if (table == null) {
            throw UnknownElementException.of("routing table of the edition", edition, tables.keySet());
        }
        RoutingTable done = corrected.get(edition);
        return done == null ? build(edition, table) : done;
    }

    /** The routing tables of all editions in the folder. */
    List<RoutingTable> readAll() {
        Map<String, RoutingTable> corrected = readRows();
        List<RoutingTable> all = new ArrayList<>();
        for (Map.Entry<String, RoutingTable.Builder> table : tables.entrySet()) {
            RoutingTable done = corrected.get(table.getKey());
            all.add(done == null ? build(table.getKey(), table.getValue()) : done);
        }
        return all;
    }

    private RoutingTable build(String edition, RoutingTable.Builder table) {
        addRoutes(edition, table);
        return table.build();
    }

    /** The tables of all editions with their corrections, if there are any and everything below them is sound. */
    private Map<String, RoutingTable> corrected() {
        boolean isSound = reading.isSound();
        for (TableRow row : correctionRows.rows()) {
            tableOf(row);
            CorrectionRows.checkForm(row);
        }
        Map<String, RoutingTable> corrected = new LinkedHashMap<>();
        if (isSound) {
            for (Map.Entry<String, RoutingTable.Builder> table : tables.entrySet()) {
                RoutingTable built = build(table.getKey(), table.getValue());
                corrected.put(table.getKey(), new CorrectionRows(built).lay(correctionRows.rows()));
            }
        }
        return corrected;
    }

    /** Reads all rows, and answers with what they and the corrections have become. */
    private Map<String, RoutingTable> readRows() {
        readTables();
        readFields();
        readAreas();
        readOffices();
        readFallbacks();
        readDistricts();
        readRoutes();
        readPrintedForms();
        readPlaceNames();
        readNameEndings();
        readSuccessions();
        checkComplete();
        Map<String, RoutingTable> corrected = correctionRows.rows().isEmpty() ? Map.of() : corrected();
        reading.finish();
        return corrected;
    }

    /** The cell that a property of a routing table was read from, as far as it was read from a row of its own. */
    Place place(String edition, Place property) {
        List<Place.Step> steps = ((Place.Property) property).steps();
        String key = steps.get(0).key();
        return switch (steps.get(0).name()) {
            case "offices" -> officeRows.place(edition + " " + key, steps.get(1).name());
            case "routes" ->
                routedCell(edition, key, steps.get(1).key(), steps.get(2).name());
            default -> property;
        };
    }

    private Place routedCell(String edition, String district, String field, String column) {
        Served found = districts.get(edition + " " + district);
        Long line = found == null ? null : found.lines.get(field);
        return line == null ? new Place.WholeTable(ROUTES.file()) : routeRows.place(line, column);
    }

    /**
     * The timeline of a municipality.
     *
     * @throws UnknownElementException if none of its routing tables has a day from which it is in force
     */
    RoutingTimeline readTimeline(String municipality) {
        Map<String, List<EffectiveTable>> timelines = timelines(readAll());
        reading.finish();
        List<EffectiveTable> tables = timelines.get(municipality);
        if (tables == null) {
            throw UnknownElementException.of(
                    "routing table with a day in \"from\" of the municipality", municipality, timelines.keySet());
        }
        return RoutingTimeline.of(tables);
    }

    /** The tables that have a time, by municipality; notes what keeps them from following each other. */
    Map<String, List<EffectiveTable>> timelines(List<RoutingTable> tables) {
        Map<String, List<EffectiveTable>> timelines = new LinkedHashMap<>();
        Map<String, List<EffectiveRow>> rows = new LinkedHashMap<>();
        for (EffectiveRow row : effective) {
            for (RoutingTable table : tables) {
                if (table.edition().id().equals(row.edition())) {
                    String code = table.edition().municipality().code();
                    timelines.computeIfAbsent(code, any -> new ArrayList<>()).add(row.of(table));
                    rows.computeIfAbsent(code, any -> new ArrayList<>()).add(row);
                }
            }
        }
        timelines.forEach((code, its) -> {
            for (Problem problem : RoutingTimeline.problems(its)) {
                List<Place.Step> steps = ((Place.Property) problem.place()).steps();
                Objects.requireNonNull(rows.get(code))
                        .get(Integer.parseInt(steps.get(0).key()))
                        .note(problem);
            }
        });
        return timelines;
    }

    /** The row of a routing table with the time for which that is in force. */
    private static final class EffectiveRow {
        private final TableRow row;
        private final @Nullable LocalDate from;
        private final EffectiveEnd end;

        private EffectiveRow(TableRow row) {
            this.row = row;
            from = row.date("from");
            LocalDate to = row.textOrEmpty("to").isEmpty() ? null : row.date("to");
            if (from != null && to != null && to.isBefore(from)) {
                row.problem("to", RoutingProblems.TIMELINE_ORDER, from.toString());
            }
            end = to == null ? EffectiveEnd.UNTIL_REPLACED : new EffectiveEnd.LastDay(to);
        }

        private String edition() {
            return RoutingTableReader.edition(row);
        }

        /** Only of a row without a problem. */
        private EffectiveTable of(RoutingTable table) {
            return new EffectiveTable(table, Objects.requireNonNull(from), end);
        }

        private void note(Problem problem) {
            row.problem(
                    "from",
                    problem.code(),
                    problem.suggestions(),
                    problem.arguments().toArray(new String[0]));
        }
    }

    private void readTables() {
        for (TableRow row : tableRows.rows()) {
            Edition edition = editions.of(row);
            Citation citation = row.citation();
            RoutingTable.Builder table = RoutingTable.builder();
            if (row.isSound() && edition != null && citation != null) {
                table.edition(edition).citation(citation);
                asOf.put(edition.id(), new AsOf.Published(edition));
            }
            if (!row.textOrEmpty("from").isEmpty() || !row.textOrEmpty("to").isEmpty()) {
                effective.add(new EffectiveRow(row));
            }
            // Kept even if the row is not sound, so that the rows of the edition are still looked at; none is built
            // then.
            if (!edition(row).isEmpty()) {
                tables.put(edition(row), table);
            }
        }
    }

    /** The routing table under construction that a row belongs to, or null, which is noted. */
    private RoutingTable.@Nullable Builder tableOf(TableRow row) {
        return row.reference("edition", tables, tableRows);
    }

    private void readFields() {
        for (TableRow row : fieldRows.rows()) {
            RoutingTable.Builder table = tableOf(row);
            String id = row.id("id");
            String heading = row.text("heading");
            Citation citation = row.citation();
            listIn(fieldIds, edition(row)).add(id);
            if (row.isSound() && table != null && citation != null) {
                ConsultationField field = new ConsultationField(id);
                table.addColumns(new FieldColumn(field, heading, row.textOrEmpty("office_kind"), citation));
                fields.put(within(row, id), field);
            }
        }
    }

    private void readAreas() {
        for (TableRow row : areaRows.rows()) {
            RoutingTable.Builder table = tableOf(row);
            String name = row.text("name");
            Citation citation = row.citation();
            if (row.isSound() && table != null && citation != null) {
                areas.put(within(row, name), new Area(name, citation));
            }
        }
    }

    private void readOffices() {
        for (TableRow row : officeRows.rows()) {
            RoutingTable.Builder table = tableOf(row);
            String id = row.id("id");
            String name = row.text("name");
            String shortName = row.text("short_name");
            TelephoneNumber telephone = telephoneNumber(row, "telephone");
            Fax fax = fax(row);
            Citation citation = row.citation();
            if (row.isSound() && table != null && telephone != null && fax != null && citation != null) {
                String composed = row.textOrEmpty("name_because");
                Citation nameCitation =
                        composed.isEmpty() ? citation : Citation.reading(citation.source(), citation.place(), composed);
                Office office = new Office(id, name, shortName, telephone, fax, nameCitation, citation);
                table.addOffices(office);
                offices.put(within(row, id), office);
            }
        }
    }

    private static @Nullable TelephoneNumber telephoneNumber(TableRow row, String column) {
        String text = row.textOrEmpty(column);
        return TelephoneNumber.isNumber(text) ? new TelephoneNumber(text) : TelephoneCells.otherNumber(row, column);
    }

    /** The fax of an office, which may be without one. */
    private static @Nullable Fax fax(TableRow row) {
        if (row.textOrEmpty("fax").isEmpty()) {
            return Fax.none();
        }
        TelephoneNumber number = telephoneNumber(row, "fax");
        return number == null ? null : Fax.of(number);
    }

    private void readFallbacks() {
        for (TableRow row : tableRows.rows()) {
            RoutingTable.Builder table = tables.get(edition(row));
            Office fallback = row.reference("fallback", edition(row), offices, officeRows);
            if (table != null && fallback != null) {
                table.fallback(fallback);
                fallbacks.put(edition(row), fallback);
            }
        }
    }

    private void readDistricts() {
        Map<String, Long> lines = new HashMap<>();
        for (TableRow row : districtRows.rows()) {
            RoutingTable.Builder table = tableOf(row);
            String id = row.id("id");
            String key = within(row, id);
            if (offices.containsKey(key)) {
                row.problem("id", RoutingProblems.DISTRICT_ID_OF_OFFICE);
            }
            String name = row.text("name");
            Long first = name.isEmpty() ? null : lines.putIfAbsent(within(row, name), row.line());
            if (first != null) {
                row.problem("name", RoutingProblems.DISTRICT_NAME_TWICE, String.valueOf(first));
            } else if (!name.isEmpty()) {
                listIn(districtNames, edition(row)).add(name);
            }
            String inKana = row.textOrEmpty("reading");
            if (!Kana.isHiragana(inKana)) {
                row.problem("reading", RoutingProblems.READING);
            }
            ReadingBasis readingBasis = row.choice("reading_basis", READING_BASES);
            Area area = row.reference("area", edition(row), areas, areaRows);
            Citation citation = row.citation();
            listIn(districtIds, edition(row)).add(id);
            if (row.isSound() && table != null && readingBasis != null && area != null && citation != null) {
                Served district = new Served(new SchoolDistrict(id, name, inKana, readingBasis, area, citation));
                districts.put(key, district);
                listIn(soundDistricts, edition(row)).add(district);
            }
        }
        checkNames(lines);
    }

    /** No name is another in other letters. */
    private void checkNames(Map<String, Long> lines) {
        for (Map.Entry<String, List<String>> names : districtNames.entrySet()) {
            int[] alike = PlainNames.alike(names.getValue());
            if (alike == null) {
                continue;
            }
            String first = names.getValue().get(alike[0]);
            String second = names.getKey() + " " + names.getValue().get(alike[1]);
            for (TableRow row : districtRows.rows()) {
                if (second.equals(within(row, row.textOrEmpty("name")))) {
                    row.problem(
                            "name",
                            RoutingProblems.DISTRICT_NAME_ALIKE,
                            Excerpt.of(first),
                            String.valueOf(lines.get(names.getKey() + " " + first)));
                }
            }
        }
    }

    private void readRoutes() {
        for (TableRow row : routeRows.rows()) {
            RoutingTable.Builder table = tableOf(row);
            ConsultationField field = row.reference("field", edition(row), fields, fieldRows);
            Office office = row.reference("office", edition(row), offices, officeRows);
            List<Served> itsDistricts = districtsOf(row);
            Basis basis = row.choice("basis", BASES);
            List<Office> alternatives = List.copyOf(row.references("alternatives", edition(row), offices, officeRows));
            Citation citation = row.citation();
            checkAlternatives(row, basis);
            checkReason(row, basis);
            if (row.isSound()
                    && table != null
                    && field != null
                    && office != null
                    && basis != null
                    && citation != null) {
                for (Served served : itsDistricts) {
                    served.assignments.put(
                            field.id(), new Assignment(served.district, field, office, basis, alternatives, citation));
                }
            }
        }
    }

    /** The districts of a row, none of which another row routes in the same field. */
    private List<Served> districtsOf(TableRow row) {
        String field = row.textOrEmpty("field");
        Long line = row.line();
        List<Served> itsDistricts = row.textOrEmpty("districts").equals(EVERY_DISTRICT)
                ? listIn(soundDistricts, edition(row))
                : row.references("districts", edition(row), districts, districtRows);
        if (row.textOrEmpty("districts").isEmpty()) {
            row.problem("districts", RoutingProblems.DISTRICTS_EMPTY);
        }
        for (Served served : itsDistricts) {
            Long first = served.lines.putIfAbsent(field, line);
            if (first != null && !first.equals(line)) {
                row.problem(
                        "districts",
                        RoutingProblems.DISTRICT_ROUTED_TWICE,
                        Excerpt.of(served.district.id()),
                        String.valueOf(first));
            }
        }
        return itsDistricts;
    }

    /** A district, and what the rows say of it, by field. */
    private static final class Served {
        private final SchoolDistrict district;
        /** The lines on which it is routed, whether they are sound or not. */
        private final Map<String, Long> lines = new HashMap<>();

        private final Map<String, Assignment> assignments = new HashMap<>();

        private Served(SchoolDistrict district) {
            this.district = district;
        }
    }

    private static void checkAlternatives(TableRow row, @Nullable Basis basis) {
        if (row.textOrEmpty("alternatives").isEmpty()) {
            return;
        }
        if (basis != null && basis != Basis.INFERRED) {
            row.problem("alternatives", RoutingProblems.ALTERNATIVES_UNASKED);
        }
        if (row.list("alternatives").contains(row.textOrEmpty("office"))) {
            row.problem("alternatives", RoutingProblems.ALTERNATIVE_ITSELF, Excerpt.of(row.textOrEmpty("office")));
        }
    }

    private static void checkReason(TableRow row, @Nullable Basis basis) {
        boolean reasoned = !row.textOrEmpty("because").isEmpty();
        if (basis != null && basis.isReading() && !reasoned) {
            row.problem("because", RoutingProblems.REASON_MISSING, row.textOrEmpty("basis"));
        }
        if (basis == Basis.PRINTED && reasoned) {
            row.problem("because", RoutingProblems.REASON_UNASKED);
        }
    }

    private void readPrintedForms() {
        for (TableRow row : reading.table(PRINTED_FORMS).rows()) {
            RoutingTable.Builder table = tableOf(row);
            PrintedForm form = PrintedForms.readFrom(row);
            if (form == null || table == null) {
                continue;
            }
            String element = within(row, form.element());
            Served served = districts.get(element);
            Office office = offices.get(element);
            String name = served != null ? served.district.name() : office != null ? office.name() : "";
            if (!name.isEmpty() && !form.canonical().equals(name)) {
                row.problem("canonical", RoutingProblems.CANONICAL, Excerpt.of(form.element()), Excerpt.of(name));
            } else if (!name.isEmpty()) {
                table.addPrintedForms(form);
            } else if (!districtRows.has(element) && !officeRows.has(element)) {
                row.problem("element", RoutingProblems.ELEMENT);
            }
        }
    }

    private void readPlaceNames() {
        for (TableRow row : reading.table(PLACE_NAMES).rows()) {
            RoutingTable.Builder table = tableOf(row);
            String name = row.text("name");
            PlaceName.Kind kind = row.choice("kind", PLACE_KINDS);
            Citation citation = row.citation();
            if (row.isSound() && table != null && kind != null && citation != null) {
                table.addPlaceNames(new PlaceName(kind, name, citation));
            }
        }
    }

    private void readNameEndings() {
        for (TableRow row : reading.table(NAME_ENDINGS).rows()) {
            RoutingTable.Builder table = tableOf(row);
            String ending = row.text("ending");
            Citation citation = row.citation();
            if (row.isSound() && table != null && citation != null) {
                table.addNameEndings(new NameEnding(ending, citation));
            }
        }
    }

    private void readSuccessions() {
        if (successionRows.rows().isEmpty()) {
            return;
        }
        Map<String, List<Succession>> all = new LinkedHashMap<>();
        for (TableRow row : successionRows.rows()) {
            RoutingTable.Builder table = tableOf(row);
            if (offices.containsKey(within(row, row.textOrEmpty("id")))) {
                row.problem("id", RoutingProblems.DISTRICT_ID_OF_OFFICE);
            }
            Succession succession = SuccessionRows.readFrom(row);
            if (table != null && succession != null) {
                table.addSuccessions(succession);
                all.computeIfAbsent(edition(row), edition -> new ArrayList<>()).add(succession);
            }
        }
        // Rows that could not be read are not blamed a second time as successors that are not there.
        if (reading.isSound()) {
            Map<String, TableRow> rows = new HashMap<>();
            for (TableRow row : successionRows.rows()) {
                rows.put(within(row, row.textOrEmpty("id")), row);
            }
            all.forEach((edition, its) -> {
                Set<String> current = Set.copyOf(listIn(districtIds, edition));
                for (Successions.Fault fault : new Successions(its, current).faults()) {
                    note(
                            Objects.requireNonNull(
                                    rows.get(edition + " " + fault.succession().id())),
                            fault);
                }
            });
        }
    }

    private static void note(TableRow row, Successions.Fault fault) {
        row.problem(
                fault.property().equals("endsOn") ? "ends_on" : fault.property(),
                fault.code(),
                fault.suggestions(),
                fault.arguments().toArray(new String[0]));
    }

    /** Every district has an office in every field, and there is one of each at least. */
    private void checkComplete() {
        for (Map.Entry<String, RoutingTable.Builder> table : tables.entrySet()) {
            String edition = table.getKey();
            List<String> itsFields = listIn(fieldIds, edition);
            List<String> itsDistricts = listIn(districtIds, edition);
            // A table that could not be taken apart is not blamed a second time.
            if (itsFields.isEmpty() && fieldRows.isWhole()) {
                reading.problem(FIELDS, RoutingProblems.FIELD_MISSING, Excerpt.of(edition));
            }
            if (itsDistricts.isEmpty() && districtRows.isWhole()) {
                reading.problem(DISTRICTS, RoutingProblems.DISTRICT_MISSING, Excerpt.of(edition));
            }
            for (String field : itsFields) {
                if (routeRows.isWhole() && !field.isEmpty()) {
                    checkRouted(edition, field);
                }
            }
        }
    }

    private void checkRouted(String edition, String field) {
        List<String> missing = new ArrayList<>();
        for (Served served : listIn(soundDistricts, edition)) {
            if (!served.lines.containsKey(field)) {
                missing.add(served.district.id());
            }
        }
        if (!missing.isEmpty()) {
            reading.problem(
                    ROUTES,
                    missing.size() == 1 ? RoutingProblems.DISTRICT_NOT_ROUTED : RoutingProblems.DISTRICTS_NOT_ROUTED,
                    listed(missing),
                    Excerpt.of(field),
                    Excerpt.of(edition));
        }
    }

    /** Ids for a message: all of them, as somebody has to write them, unless that would be no message any more. */
    private static String listed(List<String> ids) {
        String all = String.join(", ", ids);
        return all.length() <= LONGEST_LIST ? all : Excerpt.of(Excerpt.of(ids));
    }

    private void addRoutes(String edition, RoutingTable.Builder table) {
        Office fallback = fallbacks.get(edition);
        AsOf speaksFor = asOf.get(edition);
        if (fallback == null || speaksFor == null) {
            return;
        }
        for (Served served : listIn(soundDistricts, edition)) {
            List<Assignment> own = new ArrayList<>();
            for (String field : listIn(fieldIds, edition)) {
                Assignment assignment = served.assignments.get(field);
                if (assignment != null) {
                    own.add(assignment);
                }
            }
            table.addRoutes(Route.of(speaksFor, served.district, own, fallback));
        }
    }

    private static String edition(TableRow row) {
        return row.textOrEmpty("edition");
    }

    private static String within(TableRow row, String id) {
        return edition(row) + " " + id;
    }

    private static <T> List<T> listIn(Map<String, List<T>> lists, String key) {
        List<T> list = lists.get(key);
        if (list == null) {
            list = new ArrayList<>();
            lists.put(key, list);
        }
        return list;
    }
}

package jp.kurume.plan.districts.testing;

import static jp.kurume.plan.testing.ModelArbitraries.citations;
import static jp.kurume.plan.testing.ModelArbitraries.distinctIds;
import static jp.kurume.plan.testing.ModelArbitraries.editions;
import static jp.kurume.plan.testing.ModelArbitraries.ids;
import static jp.kurume.plan.testing.ModelArbitraries.printedForms;
import static jp.kurume.plan.testing.ModelArbitraries.readings;
import static jp.kurume.plan.testing.ModelArbitraries.telephoneNumbers;
import static jp.kurume.plan.testing.ModelArbitraries.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.districts.Area;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Assurance;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.DistrictPart;
import jp.kurume.plan.districts.Fax;
import jp.kurume.plan.districts.FieldColumn;
import jp.kurume.plan.districts.FieldWord;
import jp.kurume.plan.districts.ForWhom;
import jp.kurume.plan.districts.NameEnding;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.OfficeContact;
import jp.kurume.plan.districts.OfficeDetails;
import jp.kurume.plan.districts.OfficeRole;
import jp.kurume.plan.districts.PlaceName;
import jp.kurume.plan.districts.ReadingBasis;
import jp.kurume.plan.districts.Remit;
import jp.kurume.plan.districts.RouteRow;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.Succession;
import jp.kurume.plan.districts.Unserved;
import jp.kurume.plan.districts.change.RoutingChange;
import jp.kurume.plan.districts.change.RoutingDifference;
import jp.kurume.plan.districts.opendata.OpenDataRow;
import jp.kurume.plan.districts.opendata.OpenDataTable;
import jp.kurume.plan.districts.routing.AsOf;
import jp.kurume.plan.districts.routing.AssignmentCorrection;
import jp.kurume.plan.districts.routing.Correction;
import jp.kurume.plan.districts.routing.DistrictResolution;
import jp.kurume.plan.districts.routing.EffectiveEnd;
import jp.kurume.plan.districts.routing.EffectiveTable;
import jp.kurume.plan.districts.routing.FieldAnswer;
import jp.kurume.plan.districts.routing.NameChange;
import jp.kurume.plan.districts.routing.OfficeCorrection;
import jp.kurume.plan.districts.routing.OfficeItem;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.districts.routing.RoutingTimeline;
import jp.kurume.plan.districts.routing.TableInForce;
import jp.kurume.plan.districts.towns.Needed;
import jp.kurume.plan.districts.towns.TownAnswer;
import jp.kurume.plan.districts.towns.TownDirectory;
import jp.kurume.plan.districts.towns.TownPart;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.time.DaySpan;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Valid values of every type of {@code plan-districts}. */
public final class DistrictArbitraries {

    private DistrictArbitraries() {}

    /** Every value type, with its values. */
    public static Map<Class<?>, Arbitrary<?>> all() {
        Map<Class<?>, Arbitrary<?>> kit = new LinkedHashMap<>();
        kit.put(Basis.class, Arbitraries.of(Basis.class));
        kit.put(NameChange.class, Arbitraries.of(NameChange.class));
        kit.put(ReadingBasis.class, Arbitraries.of(ReadingBasis.class));
        kit.put(ConsultationField.class, fields());
        kit.put(FieldColumn.class, fields().flatMap(DistrictArbitraries::columns));
        kit.put(Area.class, areas());
        kit.put(SchoolDistrict.class, ids().flatMap(DistrictArbitraries::districts));
        kit.put(Office.class, ids().flatMap(DistrictArbitraries::officesReachedAnyhow));
        kit.put(OfficeRole.class, Arbitraries.of(OfficeRole.class));
        kit.put(OfficeContact.Kind.class, Arbitraries.of(OfficeContact.Kind.class));
        kit.put(OfficeContact.class, contacts());
        kit.put(OfficeDetails.class, details());
        kit.put(FieldWord.class, fields().flatMap(DistrictArbitraries::fieldWords));
        kit.put(Assignment.class, assignments());
        kit.put(Unserved.class, unserved());
        kit.put(DistrictResolution.class, resolutions());
        kit.put(FieldAnswer.class, fieldAnswers());
        kit.put(PlaceName.Kind.class, Arbitraries.of(PlaceName.Kind.class));
        kit.put(PlaceName.class, placeNames());
        kit.put(AsOf.class, asOf());
        kit.put(OfficeItem.class, Arbitraries.of(OfficeItem.class));
        kit.put(Correction.class, corrections());
        kit.put(Assurance.Kind.class, Arbitraries.of(Assurance.Kind.class));
        kit.put(Assurance.class, assurances());
        kit.put(Succession.class, successions());
        kit.put(EffectiveEnd.class, effectiveEnds());
        kit.put(EffectiveTable.class, effectiveTables());
        kit.put(TableInForce.class, tablesInForce());
        kit.put(RoutingTimeline.class, timelines());
        kit.put(RoutingChange.class, changes());
        kit.put(RoutingDifference.class, differences());
        kit.put(NameEnding.class, nameEndings());
        kit.put(Fax.class, faxes());
        kit.put(TownPart.class, ids().flatMap(DistrictArbitraries::districts).flatMap(DistrictArbitraries::townParts));
        kit.put(Needed.class, Arbitraries.of(Needed.class));
        kit.put(TownAnswer.class, townAnswers());
        kit.put(TownDirectory.class, townDirectories());
        kit.put(OpenDataRow.class, openDataRows());
        kit.put(OpenDataTable.class, openDataTables());
        kit.put(Route.class, routes());
        kit.put(RoutingTable.class, routingTables());
        kit.put(
                OfficeCorrection.class,
                forms().map(form -> new OfficeCorrection(
                        form.get(0), form.get(1), form.get(2), form.get(3), form.get(4), form.get(5))));
        kit.put(
                AssignmentCorrection.class,
                forms().map(form -> new AssignmentCorrection(
                        form.get(0),
                        form.get(1),
                        form.get(2),
                        form.get(3),
                        form.get(4),
                        form.get(5),
                        form.get(6),
                        form.get(7))));
        return kit;
    }

    public static Arbitrary<PlaceName> placeNames() {
        return Combinators.combine(Arbitraries.of(PlaceName.Kind.class), texts(), citations())
                .as(PlaceName::new);
    }

    public static Arbitrary<NameEnding> nameEndings() {
        return Combinators.combine(texts(), citations()).as(NameEnding::new);
    }

    public static Arbitrary<Fax> faxes() {
        return Arbitraries.oneOf(
                telephoneNumbers().map(Fax::of), Arbitraries.just(Fax.none()), Arbitraries.just(Fax.without()));
    }

    public static Arbitrary<FieldWord> fieldWords(ConsultationField field) {
        return Combinators.combine(texts(), citations()).as((word, citation) -> new FieldWord(field, word, citation));
    }

    /** What limits an office, or nothing. */
    public static Arbitrary<Remit> remits() {
        Arbitrary<Remit> limited = Combinators.combine(
                        textsOrNone(), Arbitraries.of(OfficeRole.class), textsOrNone(), daySpans())
                .as((part, role, forWhom, days) -> new Remit(DistrictPart.of(part), role, ForWhom.of(forWhom), days));
        return Arbitraries.oneOf(Arbitraries.just(Remit.PLAIN), limited);
    }

    public static Arbitrary<DaySpan> daySpans() {
        return Combinators.combine(days().optional(), days().optional())
                .as((one, other) ->
                        one.isPresent() && other.isPresent() && other.get().isBefore(one.get())
                                ? DaySpan.of(other, one)
                                : DaySpan.of(one, other));
    }

    public static Arbitrary<OfficeContact> contacts() {
        Arbitrary<String> numbers = telephoneNumbers().map(TelephoneNumber::printed);
        return Combinators.combine(
                        Arbitraries.of(OfficeContact.Kind.class),
                        numbers,
                        texts(),
                        textsOrNone(),
                        textsOrNone(),
                        citations())
                .as((kind, number, text, label, hours, citation) ->
                        new OfficeContact(kind, kind.isNumber() ? number : text, label, hours, citation));
    }

    public static Arbitrary<OfficeDetails> details() {
        Arbitrary<OfficeDetails> printed = textsOrNone()
                .list()
                .ofSize(7)
                .map(texts -> new OfficeDetails(
                        texts.get(0),
                        texts.get(1),
                        texts.get(2),
                        texts.get(3),
                        texts.get(4),
                        texts.get(5),
                        texts.get(6)));
        return Arbitraries.oneOf(Arbitraries.just(OfficeDetails.NONE), printed);
    }

    private static Arbitrary<String> textsOrNone() {
        return Arbitraries.oneOf(texts(), Arbitraries.just(""));
    }

    public static Arbitrary<TownPart> townParts(SchoolDistrict district) {
        Arbitrary<String> parts = Arbitraries.oneOf(textsOrNone(), Arbitraries.of("1番～10番", "2丁目12番(11号～38号)", "全域"));
        return Combinators.combine(texts(), parts, citations(), Arbitraries.of(true, false))
                .as((town, part, citation, choice) -> new TownPart(town, district, part, citation, choice));
    }

    public static Arbitrary<TownAnswer> townAnswers() {
        Arbitrary<SchoolDistrict> districts = ids().flatMap(DistrictArbitraries::districts);
        return Arbitraries.oneOf(
                districts.flatMap(district -> Combinators.combine(
                                textsOrNone(),
                                townParts(district).list().ofMinSize(1).ofMaxSize(3),
                                districts
                                        .filter(other -> !other.equals(district))
                                        .flatMap(DistrictArbitraries::townParts)
                                        .list()
                                        .ofMaxSize(2))
                        .as((text, parts, choices) -> new TownAnswer.InDistrict(text, district, parts, choices))),
                Combinators.combine(
                                textsOrNone(),
                                districts
                                        .flatMap(DistrictArbitraries::townParts)
                                        .list()
                                        .ofMinSize(1)
                                        .ofMaxSize(3),
                                Arbitraries.of(Needed.values()))
                        .as(TownAnswer.Divided::new),
                Combinators.combine(textsOrNone(), texts().list().ofMaxSize(3)).as(TownAnswer.UnknownTown::new));
    }

    public static Arbitrary<TownDirectory> townDirectories() {
        return routingTables()
                .flatMap(routing -> routing.districts().isEmpty()
                        ? Arbitraries.just(TownDirectory.of(routing, List.of()))
                        : Arbitraries.of(routing.districts())
                                .flatMap(DistrictArbitraries::townParts)
                                .list()
                                .ofMaxSize(4)
                                .map(parts -> TownDirectory.of(routing, parts)));
    }

    public static Arbitrary<OpenDataRow> openDataRows() {
        return openDataTables().map(table -> table.rows().get(0));
    }

    public static Arbitrary<OpenDataTable> openDataTables() {
        return Combinators.combine(editions(), distinctIds(1, 3), distinctFields(), offices())
                .flatAs((edition, ids, fields, offices) -> routingTables(edition, ids, fields, offices, List.of()))
                .filter(routing -> !routing.fields().isEmpty())
                .map(OpenDataTable::of);
    }

    /** The texts of a form, as anybody may type them. */
    public static Arbitrary<List<String>> forms() {
        return Arbitraries.oneOf(texts(), Arbitraries.just("")).list().ofSize(8);
    }

    public static Arbitrary<ConsultationField> fields() {
        return Arbitraries.oneOf(
                Arbitraries.of(ConsultationField.ELDERLY, ConsultationField.LIVELIHOOD),
                texts().map(ConsultationField::new));
    }

    public static Arbitrary<FieldColumn> columns(ConsultationField field) {
        return Combinators.combine(texts(), Arbitraries.oneOf(texts(), Arbitraries.just("")), citations())
                .as((heading, officeKind, citation) -> new FieldColumn(field, heading, officeKind, citation));
    }

    public static Arbitrary<Area> areas() {
        return Combinators.combine(texts(), citations()).as(Area::new);
    }

    public static Arbitrary<SchoolDistrict> districts(String id) {
        Arbitrary<String> readings =
                Arbitraries.strings().withCharRange('ぁ', 'ゖ').ofMinLength(1).ofMaxLength(6);
        Arbitrary<String> readingsOrNone = Arbitraries.oneOf(readings, Arbitraries.just(""));
        return Combinators.combine(
                        texts(),
                        readingsOrNone,
                        Arbitraries.of(ReadingBasis.class),
                        areas(),
                        citations(),
                        Arbitraries.of(true, false))
                .as((name, reading, basis, area, citation, hasArea) -> new SchoolDistrict(
                        id, id + name, reading, basis, hasArea ? area : Area.none(citation), citation));
    }

    public static Arbitrary<Office> offices(String id) {
        return Combinators.combine(
                        texts(),
                        texts(),
                        telephoneNumbers(),
                        faxes(),
                        citations(),
                        citations(),
                        details(),
                        contacts().list().ofMaxSize(2))
                .as((name, shortName, telephone, fax, nameCitation, citation, details, contacts) -> new Office(
                        id, name, shortName, List.of(telephone), fax, nameCitation, citation, details, contacts));
    }

    /** Offices of which some have no telephone number beside the name. */
    public static Arbitrary<Office> officesReachedAnyhow(String id) {
        return Combinators.combine(offices(id), contacts(), Arbitraries.of(true, false))
                .as((office, contact, hasTelephone) ->
                        hasTelephone ? office : office.withContacts(contact).withListedTelephone());
    }

    private static Arbitrary<List<Office>> offices() {
        return distinctIds(1, 4).flatMap(ids -> {
            List<Arbitrary<Office>> offices = new ArrayList<>();
            for (String id : ids) {
                offices.add(ids.indexOf(id) == 0 ? offices(id) : officesReachedAnyhow(id));
            }
            return Combinators.combine(offices).as(all -> all);
        });
    }

    /** Assignments of one of the offices; the others may be alternatives. */
    public static Arbitrary<Assignment> assignments(
            SchoolDistrict district, ConsultationField field, List<Office> offices) {
        return Combinators.combine(
                        Arbitraries.of(Basis.class), Arbitraries.shuffle(offices), citations(), readings(), remits())
                .as((basis, shuffled, citation, reading, remit) -> new Assignment(
                        district,
                        field,
                        shuffled.get(0),
                        basis,
                        basis == Basis.INFERRED ? shuffled.subList(1, shuffled.size()) : List.of(),
                        cited(basis, citation, reading),
                        remit));
    }

    /** That there is no office; some of the offices may be alternatives. */
    public static Arbitrary<Unserved> unserved(SchoolDistrict district, ConsultationField field, List<Office> offices) {
        return Combinators.combine(Arbitraries.of(Basis.class), readings(), remits())
                .as((basis, reading, remit) -> new Unserved(
                        district,
                        field,
                        basis,
                        basis == Basis.INFERRED ? offices : List.of(),
                        reading,
                        remit.withRole(OfficeRole.MAIN)));
    }

    public static Arbitrary<Unserved> unserved() {
        return Combinators.combine(ids().flatMap(DistrictArbitraries::districts), fields(), offices())
                .flatAs(DistrictArbitraries::unserved);
    }

    /**
     * The rows of one district in a field, which go together: one for everybody in the whole district, or none, and beside it
     * perhaps others, no two of them for the same.
     */
    private static Arbitrary<List<RouteRow>> rows(
            SchoolDistrict district, ConsultationField field, List<Office> offices) {
        Arbitrary<RouteRow> served = assignments(district, field, offices).map(row -> row);
        Arbitrary<RouteRow> none = unserved(district, field, offices).map(row -> row);
        Arbitrary<RouteRow> plain = assignments(district, field, offices).map(row -> row.withRemit(Remit.PLAIN));
        Arbitrary<RouteRow> plainNone = unserved(district, field, offices).map(row -> row.withRemit(Remit.PLAIN));
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(5, plain), Tuple.of(1, plainNone)),
                        Arbitraries.oneOf(served, none).list().ofMaxSize(2))
                .as((first, others) -> {
                    List<RouteRow> rows = new ArrayList<>(List.of(first));
                    for (RouteRow other : others) {
                        if (rows.stream().noneMatch(row -> row.remit().contradicts(other.remit()))) {
                            rows.add(other);
                        }
                    }
                    return rows;
                });
    }

    private static Citation cited(Basis basis, Citation citation, Citation.Reading reading) {
        if (basis.isReading()) {
            return reading;
        }
        return basis == Basis.PRINTED ? Citation.printed(citation.source(), citation.place()) : citation;
    }

    public static Arbitrary<Assignment> assignments() {
        return Combinators.combine(ids().flatMap(DistrictArbitraries::districts), fields(), offices())
                .flatAs(DistrictArbitraries::assignments);
    }

    public static Arbitrary<DistrictResolution> resolutions() {
        Arbitrary<String> anyText = Arbitraries.oneOf(texts(), Arbitraries.just(""));
        Arbitrary<SchoolDistrict> districts = ids().flatMap(DistrictArbitraries::districts);
        return Arbitraries.oneOf(
                Combinators.combine(
                                districts,
                                anyText,
                                Arbitraries.of(NameChange.class)
                                        .list()
                                        .ofMaxSize(3)
                                        .uniqueElements(),
                                asOf())
                        .as(DistrictResolution.Resolved::new),
                Combinators.combine(anyText, districts.list().ofMinSize(2).ofMaxSize(3), asOf())
                        .as(DistrictResolution.Ambiguous::new),
                Combinators.combine(
                                anyText,
                                districts.list().ofMaxSize(2),
                                texts().list().ofMaxSize(1),
                                asOf())
                        .as(DistrictResolution.Unknown::new));
    }

    /** What the words point to, of one field or several, or of none. */
    public static Arbitrary<FieldAnswer> fieldAnswers() {
        Arbitrary<String> anyText = Arbitraries.oneOf(texts(), Arbitraries.just(""));
        Arbitrary<List<ConsultationField>> someFields =
                fields().list().uniqueElements().ofMinSize(1).ofMaxSize(3);
        return someFields.flatMap(fields -> {
            Arbitrary<List<FieldColumn>> columns = combined(fields, DistrictArbitraries::columns);
            Arbitrary<List<FieldWord>> words = combined(fields, DistrictArbitraries::fieldWords);
            return Arbitraries.oneOf(
                    Combinators.combine(anyText, columns, ids().flatMap(DistrictArbitraries::offices), asOf())
                            .as(FieldAnswer.None::new),
                    Combinators.combine(anyText, columns, words, asOf())
                            .as((text, its, found, asOf) -> its.size() == 1
                                    ? new FieldAnswer.One(text, its.get(0), found, asOf)
                                    : new FieldAnswer.Several(text, its, found, asOf)));
        });
    }

    private static <T> Arbitrary<List<T>> combined(
            List<ConsultationField> fields, Function<ConsultationField, Arbitrary<T>> of) {
        List<Arbitrary<T>> each = new ArrayList<>();
        fields.forEach(field -> each.add(of.apply(field)));
        return Combinators.combine(each).as(List::copyOf);
    }

    private static Arbitrary<Route> routes(
            AsOf asOf, SchoolDistrict district, List<ConsultationField> fields, List<Office> offices) {
        List<Arbitrary<List<RouteRow>>> rows = new ArrayList<>();
        for (ConsultationField field : fields) {
            rows.add(rows(district, field, offices));
        }
        return Combinators.combine(rows).as(all -> {
            List<Assignment> served = new ArrayList<>();
            List<Unserved> none = new ArrayList<>();
            all.forEach(its -> its.forEach(row -> row.<Boolean>fold(served::add, none::add)));
            return Route.of(asOf, district, served, none, offices.get(0));
        });
    }

    private static Arbitrary<List<ConsultationField>> distinctFields() {
        return fields().list().ofMaxSize(3).uniqueElements();
    }

    /** Routes by themselves, and those of tables, which tell when they were last checked. */
    public static Arbitrary<Route> routes() {
        Arbitrary<Route> alone = Combinators.combine(
                        asOf(), ids().flatMap(DistrictArbitraries::districts), distinctFields(), offices())
                .flatAs(DistrictArbitraries::routes);
        return Arbitraries.frequencyOf(
                Tuple.of(4, alone),
                Tuple.of(
                        1,
                        routingTables()
                                .flatMap(table -> table.routes().isEmpty() ? alone : Arbitraries.of(table.routes()))));
    }

    public static Arbitrary<Assurance> assurances() {
        return Arbitraries.of(Assurance.Kind.class).flatMap(kind -> ids().flatMap(id -> assurances(kind, id)));
    }

    private static Arbitrary<Assurance> assurances(Assurance.Kind kind, String element) {
        return Combinators.combine(days(), texts(), Arbitraries.integers().between(-400, 800))
                .as((day, by, due) ->
                        new Assurance(kind, element, day, by, due < 0 ? List.of() : List.of(day.plusDays(due))));
    }

    /** The same table with up to four checks of what it has. */
    private static Arbitrary<RoutingTable> checked(RoutingTable table) {
        List<Arbitrary<Assurance>> some = new ArrayList<>();
        for (Office office : table.offices()) {
            some.add(assurances(Assurance.Kind.OFFICE, office.id()));
            some.add(assurances(Assurance.Kind.TELEPHONE, office.id()));
            some.add(assurances(Assurance.Kind.FAX, office.id()));
        }
        for (ConsultationField field : table.fields()) {
            some.add(assurances(Assurance.Kind.FIELD, field.id()));
            table.districts()
                    .forEach(district -> some.add(
                            assurances(Assurance.Kind.ASSIGNMENT, Assurance.assignment(district.id(), field))));
        }
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(table)),
                Tuple.of(
                        1,
                        Arbitraries.oneOf(some)
                                .list()
                                .ofMaxSize(4)
                                .map(checks -> RoutingTable.builder()
                                        .from(table)
                                        .assurances(checks)
                                        .build())));
    }

    /** Whole tables, of up to three districts and fields and four offices. */
    public static Arbitrary<RoutingTable> routingTables() {
        return editions().flatMap(DistrictArbitraries::routingTables);
    }

    private static Arbitrary<RoutingTable> routingTables(Edition edition) {
        return Combinators.combine(
                        distinctIds(0, 3),
                        distinctFields(),
                        offices(),
                        corrections().list().ofMaxSize(2))
                .flatAs((ids, fields, offices, corrections) ->
                        routingTables(edition, ids, fields, offices, corrections))
                .flatMap(DistrictArbitraries::checked);
    }

    private static AsOf asOf(Edition edition, List<Correction> corrections) {
        return corrections.stream()
                .map(Correction::date)
                .max(Comparator.naturalOrder())
                .<AsOf>map(latest -> new AsOf.Corrected(edition, latest))
                .orElse(new AsOf.Published(edition));
    }

    private static Arbitrary<RoutingTable> routingTables(
            Edition edition,
            List<String> ids,
            List<ConsultationField> fields,
            List<Office> offices,
            List<Correction> corrections) {
        List<Arbitrary<Route>> routes = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            // No two districts of a table may have one name.
            String last = String.valueOf("甲乙丙".charAt(i));
            routes.add(districts(ids.get(i))
                    .map(district -> district.withName(district.name() + last))
                    .flatMap(district -> routes(asOf(edition, corrections), district, fields, offices)));
        }
        List<Arbitrary<FieldColumn>> columns =
                fields.stream().map(DistrictArbitraries::columns).toList();
        return Combinators.combine(
                        citations(),
                        Combinators.combine(columns).as(all -> all),
                        Combinators.combine(routes).as(all -> all),
                        printedForms().list().ofMaxSize(2),
                        placeNames().list().ofMaxSize(2),
                        nameEndings().list().ofMaxSize(2),
                        ids.isEmpty() ? Arbitraries.just(List.of()) : chains(ids),
                        words(fields))
                .as((citation, all, its, forms, places, endings, successions, words) -> RoutingTable.builder()
                        .edition(edition)
                        .citation(citation)
                        .addAllColumns(all)
                        .addAllOffices(offices)
                        .fallback(offices.get(0))
                        .addAllRoutes(its)
                        .addAllPrintedForms(forms)
                        .addAllPlaceNames(places)
                        .addAllNameEndings(endings)
                        .addAllSuccessions(successions)
                        .addAllCorrections(corrections)
                        .addAllFieldWords(words)
                        .districtWord(words.isEmpty() ? "校区" : "学区")
                        .areaWord(words.isEmpty() ? "圏域" : "")
                        .build());
    }

    private static Arbitrary<List<FieldWord>> words(List<ConsultationField> fields) {
        return fields.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(fields)
                        .flatMap(DistrictArbitraries::fieldWords)
                        .list()
                        .ofMaxSize(2);
    }

    /** Days of a hundred years. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 36_500)
                .map(days -> LocalDate.of(1990, 1, 1).plusDays(days));
    }

    public static Arbitrary<AsOf> asOf() {
        return Arbitraries.oneOf(
                editions().map(AsOf.Published::new),
                Combinators.combine(editions(), days()).as(AsOf.Corrected::new));
    }

    public static Arbitrary<Correction> corrections() {
        Arbitrary<OfficeItem> names = Arbitraries.of(OfficeItem.NAME, OfficeItem.SHORT_NAME);
        Arbitrary<OfficeItem> numbers = Arbitraries.of(OfficeItem.TELEPHONE, OfficeItem.FAX);
        Arbitrary<String> printed = telephoneNumbers().map(TelephoneNumber::printed);
        return Arbitraries.oneOf(
                Combinators.combine(ids(), names, texts(), texts(), texts(), days())
                        .as(Correction.OfOffice::new),
                Combinators.combine(ids(), numbers, printed, printed, texts(), days())
                        .as(Correction.OfOffice::new),
                Combinators.combine(
                                ids(),
                                Arbitraries.of(OfficeItem.ADDRESS, OfficeItem.HOURS, OfficeItem.NOTE),
                                textsOrNone(),
                                texts(),
                                texts(),
                                days())
                        .as(Correction.OfOffice::new),
                Combinators.combine(ids(), fields(), ids(), ids(), texts(), days(), textsOrNone(), textsOrNone())
                        .as((district, field, replaces, value, saidBy, date, part, forWhom) ->
                                new Correction.OfAssignment(
                                        district,
                                        field,
                                        replaces,
                                        value,
                                        saidBy,
                                        date,
                                        DistrictPart.of(part),
                                        ForWhom.of(forWhom))));
    }

    /** One that ended before another that ended before a district of the table. */
    private static Arbitrary<List<Succession>> chains(List<String> ids) {
        return Combinators.combine(
                        successions(), successions(), Arbitraries.integers().between(0, 2))
                .as((first, second, length) -> List.of(
                                second.withId("ended-2").withSuccessors(ids).withEndsOn(first.endsOn()),
                                first.withId("ended-1").withSuccessors("ended-2"))
                        .subList(0, length));
    }

    public static Arbitrary<Succession> successions() {
        return Combinators.combine(
                        ids().flatMap(DistrictArbitraries::districts), distinctIds(1, 3), days(), citations())
                .as((district, successors, endsOn, citation) -> new Succession(
                        district.id(), district.name(), district.reading(), successors, endsOn, citation));
    }

    public static Arbitrary<EffectiveEnd> effectiveEnds() {
        return Arbitraries.oneOf(Arbitraries.just(EffectiveEnd.UNTIL_REPLACED), days().map(EffectiveEnd.LastDay::new));
    }

    public static Arbitrary<EffectiveTable> effectiveTables() {
        return Combinators.combine(routingTables(), days(), days(), Arbitraries.of(true, false))
                .as((table, one, other, isOpen) -> isOpen
                        ? EffectiveTable.from(table, one)
                        : EffectiveTable.between(
                                table, one.isBefore(other) ? one : other, one.isBefore(other) ? other : one));
    }

    public static Arbitrary<TableInForce> tablesInForce() {
        return Arbitraries.oneOf(
                Combinators.combine(days(), effectiveTables()).as(TableInForce.InForce::new),
                Combinators.combine(days(), days()).as(TableInForce.TooEarly::new),
                Combinators.combine(days(), days()).as(TableInForce.TooLate::new));
    }

    /** Timelines of one or two tables of one edition, the first with a last day or without. */
    public static Arbitrary<RoutingTimeline> timelines() {
        Arbitrary<RoutingTable> tables = editions()
                .flatMap(DistrictArbitraries::routingTables)
                .map(table -> RoutingTable.builder()
                        .from(table)
                        .successions(List.of())
                        .build());
        return Combinators.combine(
                        tables,
                        days(),
                        Arbitraries.integers().between(1, 5_000),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((table, from, days, hasEnd, isAlone) -> {
                    EffectiveTable first = hasEnd
                            ? EffectiveTable.between(table, from, from.plusDays(days - 1))
                            : EffectiveTable.from(table, from);
                    EffectiveTable next = EffectiveTable.from(table, from.plusDays(days));
                    return RoutingTimeline.of(isAlone ? List.of(first) : List.of(first, next));
                });
    }

    public static Arbitrary<RoutingChange> changes() {
        Arbitrary<Office> office = ids().flatMap(DistrictArbitraries::offices);
        Arbitrary<FieldColumn> column = fields().flatMap(DistrictArbitraries::columns);
        Arbitrary<SchoolDistrict> district = ids().flatMap(DistrictArbitraries::districts);
        return Arbitraries.oneOf(List.of(
                Combinators.combine(
                                column,
                                assignments().list().ofMaxSize(2),
                                unserved().list().ofMaxSize(1))
                        .as(RoutingChange.FieldAdded::new),
                Combinators.combine(
                                column,
                                assignments().list().ofMaxSize(2),
                                unserved().list().ofMaxSize(1))
                        .as(RoutingChange.FieldRemoved::new),
                Combinators.combine(column, column).as(RoutingChange.FieldRenamed::new),
                office.map(RoutingChange.OfficeAdded::new),
                office.map(RoutingChange.OfficeRemoved::new),
                Combinators.combine(Arbitraries.of(OfficeItem.class), office, office)
                        .as(RoutingChange.OfficeChanged::new),
                Combinators.combine(office, office).as(RoutingChange.FallbackChanged::new),
                routes().map(RoutingChange.DistrictAdded::new),
                Combinators.combine(routes(), district.list().ofMaxSize(2)).as(RoutingChange.DistrictEnded::new),
                Combinators.combine(district, district).as(RoutingChange.DistrictChanged::new),
                Combinators.combine(office, office).as(RoutingChange.ContactsChanged::new),
                Combinators.combine(routeRows(), routeRows()).as(RoutingChange.OfficeMoved::new),
                Combinators.combine(routeRows(), routeRows()).as(RoutingChange.BasisChanged::new),
                Combinators.combine(routeRows(), routeRows()).as(RoutingChange.RowChanged::new),
                routeRows().map(RoutingChange.RowAdded::new),
                routeRows().map(RoutingChange.RowEnded::new)));
    }

    /** Rows with an office or without. */
    public static Arbitrary<RouteRow> routeRows() {
        return Arbitraries.oneOf(assignments().map(row -> row), unserved().map(row -> row));
    }

    public static Arbitrary<RoutingDifference> differences() {
        return Combinators.combine(
                        asOf(),
                        asOf(),
                        fields().flatMap(DistrictArbitraries::columns).list().ofMaxSize(2),
                        ids().flatMap(DistrictArbitraries::offices),
                        changes().list().ofMaxSize(3),
                        Arbitraries.of("校区", "学区", ""),
                        Arbitraries.of("圏域", "地域", ""),
                        Arbitraries.of("東", "中央").list().uniqueElements().ofMaxSize(2))
                .as(RoutingDifference::new);
    }
}

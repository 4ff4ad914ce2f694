package jp.kurume.plan.districts.routing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.districts.Area;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.FieldColumn;
import jp.kurume.plan.districts.NameEnding;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.PlaceName;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.Succession;
import jp.kurume.plan.districts.spelling.PlainNames;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import org.immutables.value.Value;

/**
 * A city's list of offices (相談窓口一覧) in one edition: which office serves which district in which field of consultation.
 *
 * <p>Every district has one office in every field, and each assignment says {@linkplain Basis what it rests on}. Those
 * that are {@linkplain #unconfirmed() inferred} have to be confirmed with the city before a resident is told them as
 * certain.
 *
 * <pre>{@code
 * RoutingTable routing = KurumeDistricts.routing();
 * routing.route("日吉校区").office(ConsultationField.ELDERLY);
 * routing.resolve("国分");             // ambiguous: 西国分 or 東国分
 * routing.unconfirmed();              // 43 assignments
 * routing.fallback();                 // 久留米市社会福祉協議会 0942-34-3035
 * }</pre>
 *
 * <p>In JSON its routes name their offices by id, and its fallback too.
 *
 * <p>Immutable and thread-safe. Finding the route of a district by a name that is known as it stands takes one look
 * into a map and allocates nothing.
 */
@JsonRootName("routing-table")
@SoundRouting
@Value.Immutable
public abstract class RoutingTable implements Serializable {

    private static final long serialVersionUID = 1L;

    RoutingTable() {}

    /**
     * Reads a routing table from a city's tables: {@code sources.csv}, {@code editions.csv}, {@code
     * routing-tables.csv}, {@code fields.csv}, {@code areas.csv}, {@code offices.csv}, {@code districts.csv}, {@code
     * routes.csv} and, if there are any, {@code routing-printed-forms.csv}, {@code place-names.csv}, {@code name-endings.csv}, {@code
     * successors.csv} and {@code corrections.csv}. The corrections are laid over what the other tables say.
     *
     * @param tables where the tables are
     * @param edition the id of the edition to read; a folder may hold several
     * @return the routing table
     * @throws InvalidTablesException if any of the tables has a problem, with all of them; those of the other editions
     *     in the folder count too
     * @throws UnknownElementException if the tables are sound and hold no routing table of that edition
     */
    public static RoutingTable readFrom(TableSource tables, String edition) {
        return readFrom(new TableReading(tables), edition);
    }

    /**
     * Reads a routing table as {@link #readFrom(TableSource, String)} does, with a reading that the caller keeps: it tells afterwards
     * which table came from where ({@link TableReading#opened()}), and what was noted of them.
     *
     * @param reading a reading that has not been finished
     * @param edition the id of the edition to read
     * @return the routing table
     * @throws InvalidTablesException if any of the tables has a problem
     * @throws UnknownElementException if the tables are sound and hold no routing table of that edition
     */
    public static RoutingTable readFrom(TableReading reading, String edition) {
        return new RoutingTableReader(reading).read(edition);
    }

    /**
     * Reads the routing tables of all editions, each as {@link #readFrom(TableReading, String)} does.
     *
     * @param reading a reading that has not been finished
     * @return the routing tables, in the order of {@code routing-tables.csv}
     * @throws InvalidTablesException if any of the tables has a problem
     */
    public static List<RoutingTable> readAllFrom(TableReading reading) {
        return new RoutingTableReader(reading).readAll();
    }

    /**
     * The tables that routing tables are read from, to write them with {@code TableExport} or to look at their columns.
     *
     * @return their formats, {@code sources.csv} and {@code editions.csv} first
     */
    public static List<TableFormat> tableFormats() {
        return RoutingColumns.formats();
    }

    /**
     * Starts a routing table, to be built part by part.
     *
     * @return a builder without any part
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    static RoutingTable fromJson(
            @JsonProperty("edition") Edition edition,
            @JsonProperty("citation") Citation citation,
            @JsonProperty("columns") List<FieldColumn> columns,
            @JsonProperty("offices") List<Office> offices,
            @JsonProperty("fallback") String fallback,
            @JsonProperty("routes") List<RouteInTable> routes,
            @JsonProperty("placeNames") List<PlaceName> placeNames,
            @JsonProperty("nameEndings") List<NameEnding> nameEndings,
            @JsonProperty("printedForms") List<PrintedForm> printedForms,
            @JsonProperty("successions") List<Succession> successions,
            @JsonProperty("corrections") List<Correction> corrections) {
        Map<String, Office> byId = RouteInTable.byId(offices);
        Office inDoubt = RouteInTable.office(fallback, offices, byId);
        Builder table = builder()
                .edition(edition)
                .citation(citation)
                .addAllColumns(columns)
                .addAllOffices(offices)
                .fallback(inDoubt)
                .addAllPlaceNames(placeNames)
                .addAllNameEndings(nameEndings)
                .addAllPrintedForms(printedForms)
                .addAllSuccessions(successions)
                .addAllCorrections(corrections);
        AsOf asOf = asOf(edition, corrections);
        for (RouteInTable route : routes) {
            table.addRoutes(route.in(asOf, offices, byId, inDoubt));
        }
        return table.build();
    }

    @JsonProperty("fallback")
    String fallbackInJson() {
        return fallback().id();
    }

    @JsonProperty("routes")
    List<RouteInTable> routesInJson() {
        return RouteInTable.of(this);
    }

    /**
     * The edition: whose list it is, what it stands in and when that was published.
     *
     * @return the edition
     */
    @JsonProperty("edition")
    public abstract Edition edition();

    /**
     * Where the list is printed.
     *
     * @return the citation
     */
    @JsonProperty("citation")
    public abstract Citation citation();

    /**
     * The fields of consultation with their printed headings.
     *
     * @return the columns in the order of the list
     */
    @JsonProperty("columns")
    public abstract List<FieldColumn> columns();

    /**
     * The offices, the one for those who do not know whom to ask included.
     *
     * @return the offices in the order of the tables
     */
    @JsonProperty("offices")
    public abstract List<Office> offices();

    /**
     * The office for those who do not know whom to ask (相談先がわからないとき); in Kurume the council of social welfare.
     *
     * @return the office
     */
    public abstract Office fallback();

    /**
     * The routes, one per district.
     *
     * @return the routes, with their districts in document order
     */
    public abstract List<Route> routes();

    /**
     * Names of districts and offices as they are printed here or elsewhere, where that differs.
     *
     * @return the printed forms in the order of the tables
     */
    @JsonProperty("printedForms")
    public abstract List<PrintedForm> printedForms();

    /**
     * Names that people write before a district's: prefecture, counties, and towns that have become part of the
     * municipality.
     *
     * @return the names in the order of the tables; often none
     */
    @JsonProperty("placeNames")
    public abstract List<PlaceName> placeNames();

    /**
     * What people write behind a district's name in this city, beside the words that every city has.
     *
     * @return the endings in the order of the tables; often none
     */
    @JsonProperty("nameEndings")
    public abstract List<NameEnding> nameEndings();

    /**
     * Districts that have ended, or will, and which ones take their place (統廃合).
     *
     * @return the successions in the order of the tables; often none
     */
    @JsonProperty("successions")
    public abstract List<Succession> successions();

    /**
     * What the city has said since the list was made, as far as it is laid over this table and was not in it already.
     *
     * @return the corrections by day; often none
     */
    @JsonProperty("corrections")
    public abstract List<Correction> corrections();

    /**
     * What the table and every answer from it speak for: the edition, and the date for which that holds.
     *
     * @return the edition as published, or with the corrections up to the latest of them
     */
    @Value.Lazy
    public AsOf asOf() {
        return asOf(edition(), corrections());
    }

    static AsOf asOf(Edition edition, List<Correction> corrections) {
        LocalDate latest = null;
        for (Correction correction : corrections) {
            latest = latest == null || correction.date().isAfter(latest) ? correction.date() : latest;
        }
        return latest == null ? new AsOf.Published(edition) : new AsOf.Corrected(edition, latest);
    }

    /**
     * The fields of consultation.
     *
     * @return the fields in the order of the list
     */
    @Value.Lazy
    public List<ConsultationField> fields() {
        return columns().stream().map(FieldColumn::field).toList();
    }

    /**
     * How the list heads a field.
     *
     * @param field the field
     * @return the column
     * @throws UnknownElementException if the table has no such field
     */
    public FieldColumn column(ConsultationField field) {
        return byId(
                "field of consultation",
                field.id(),
                columns(),
                column -> column.field().id());
    }

    /**
     * The printed heading of a field.
     *
     * @param field the field
     * @return the heading, such as 高齢者の相談
     * @throws UnknownElementException if the table has no such field
     */
    public String heading(ConsultationField field) {
        return column(field).heading();
    }

    /**
     * The districts.
     *
     * @return the districts in document order
     */
    @Value.Lazy
    public List<SchoolDistrict> districts() {
        List<SchoolDistrict> districts = new ArrayList<>(routes().size());
        for (Route route : routes()) {
            districts.add(route.district());
        }
        return List.copyOf(districts);
    }

    /**
     * A district by its id. Names are found by {@link #find(String)}.
     *
     * @param id its id, such as {@code hiyoshi}
     * @return the district
     * @throws UnknownElementException if the table has none of that id
     */
    public SchoolDistrict district(String id) {
        return byId("district", id, districts(), SchoolDistrict::id);
    }

    /**
     * The areas that the districts belong to.
     *
     * @return the areas, each once, in document order
     */
    public List<Area> areas() {
        return List.copyOf(
                districts().stream().map(SchoolDistrict::area).collect(LinkedHashSet::new, Set::add, Set::addAll));
    }

    /**
     * An area by its name.
     *
     * @param name its name, such as 中央
     * @return the area
     * @throws UnknownElementException if no district belongs to an area of that name
     */
    public Area area(String name) {
        return byId("area", name, areas(), Area::name);
    }

    /**
     * An office by its id.
     *
     * @param id its id, such as {@code houkatsu-chuuou-2}
     * @return the office
     * @throws UnknownElementException if the table has none of that id
     */
    public Office office(String id) {
        return byId("office", id, offices(), Office::id);
    }

    /**
     * The offices of a field: those that serve a district in it, or that an inferred assignment names as an
     * alternative.
     *
     * @param field the field
     * @return the offices in the order of the tables
     * @throws UnknownElementException if the table has no such field
     */
    public List<Office> offices(ConsultationField field) {
        column(field);
        Set<String> ids = new HashSet<>();
        for (Route route : routes()) {
            Assignment assignment = route.assignment(field);
            ids.add(assignment.office().id());
            assignment.alternatives().forEach(alternative -> ids.add(alternative.id()));
        }
        return offices().stream().filter(office -> ids.contains(office.id())).toList();
    }

    /**
     * The districts that an office serves in any field, by the best reading there is.
     *
     * @param office the office
     * @return the districts in document order; those of inferred assignments are among them, those it is only an
     *     alternative for are not
     * @throws UnknownElementException if the table has no such office
     */
    public List<SchoolDistrict> districtsOf(Office office) {
        String id = office(office.id()).id();
        return routes().stream()
                .filter(route -> route.assignments().stream()
                        .anyMatch(assignment -> assignment.office().id().equals(id)))
                .map(Route::district)
                .toList();
    }

    /**
     * The districts that an office serves in one field, by the best reading there is.
     *
     * @param office the office
     * @param field the field
     * @return the districts in document order; those of inferred assignments are among them
     * @throws UnknownElementException if the table has no such office or field
     */
    public List<SchoolDistrict> districtsOf(Office office, ConsultationField field) {
        String id = office(office.id()).id();
        column(field);
        return routes().stream()
                .filter(route -> route.office(field).id().equals(id))
                .map(Route::district)
                .toList();
    }

    /**
     * The assignments that have to be confirmed with the city (要確認).
     *
     * @return the inferred assignments, district by district in document order
     */
    public List<Assignment> unconfirmed() {
        return routes().stream()
                .flatMap(route -> route.assignments().stream())
                .filter(assignment -> !assignment.basis().isConfirmed())
                .toList();
    }

    /**
     * Which district a text names, as far as that can be told without guessing.
     *
     * <p>Accepted are the names of the districts, their {@linkplain #printedForms() printed forms}, and their readings in
     * kana and Latin letters (Jōjima, Joujima, Jojima, Zyouzima). Before them may stand the names of the prefecture, the
     * county, the municipality and of {@linkplain #placeNames() a town of old}, in that order, and who founded the school
     * (久留米市立, 市立, 学校組合立); behind them 校区, 学区, 地区, 小, 小学校, 小学校区 and the like, in kanji or kana (こうく), or one of
     * {@linkplain #nameEndings() the city's own}; and behind that the municipality (日吉校区（久留米市）), or です, の者です, 在住
     * and に住んでいます. A name may have its reading in brackets (日吉（ひよし）). Numbers of numbered districts are written in kanji
     * or digits, with 第 or without it: 第一, 第1, 一 and 1. Where a name is printed with 小学校 or 校区, it may be written without.
     * Whether a place holds the district named behind it is not looked at: the tables do not say.
     *
     * <p>It does not matter whether letters are of full or half width, composed or decomposed, of an old or another form
     * (莊 and 荘, 嶋 and 島, ノ and の and 之, ヶ and ケ and が), nor which white space, punctuation, brackets and invisible
     * letters stand among them. {@link DistrictResolution.Resolved#changes()} says what had to be changed.
     *
     * <p>The name of a district that has {@linkplain #successions() ended}, its reading too, means the district that took its
     * place, and is ambiguous where it was divided among several; {@link NameChange#SUCCESSOR} says so. A name of today goes
     * before the same name of old.
     *
     * <p>Nothing is guessed: what may be several districts is ambiguous, as 国分 is between 西国分 and 東国分, a reading that
     * two districts have, or 南小校区 where districts are called 南 and 南小; only a name as it stands is always that name. A slip of
     * the fingers, or 西千早 for 千早西, is a reason to suggest a district, never to take it for one. A text that names another
     * municipality, such as 福岡市立日吉小学校, is the name of no district here, and says so.
     *
     * @param text any text, of any length
     * @return the district, the districts it may be, or districts whose names look or sound alike, most alike first
     */
    public DistrictResolution resolve(String text) {
        return names().resolve(text);
    }

    /**
     * The district that a text names.
     *
     * @param text any text; see {@link #resolve} for what is accepted
     * @return the district, or nothing if the text names none, or may be any of several
     */
    public Optional<SchoolDistrict> find(String text) {
        return names().find(text);
    }

    /**
     * The route of the district that a text names.
     *
     * @param text the name of a district; see {@link #resolve} for what is accepted
     * @return the route
     * @throws AmbiguousDistrictException if the text may be the name of any of several districts, with the districts
     * @throws UnknownDistrictException if it is the name of none, with districts whose names look alike
     */
    public Route route(String text) {
        Route route = names().route(text);
        return route != null ? route : route(resolve(text).orElseThrow());
    }

    /**
     * The route of a district of this table. For a district of another edition, ask by {@linkplain #district its id}.
     *
     * @param district the district
     * @return the route
     * @throws UnknownElementException if the table has no such district, or one of that id that differs
     */
    public Route route(SchoolDistrict district) {
        Route named = names().route(district.name());
        if (named != null && named.district().equals(district)) {
            return named;
        }
        // Its name may be a printed form of another one, too.
        for (Route route : routes()) {
            if (route.district().equals(district)) {
                return route;
            }
        }
        throw UnknownElementException.of(
                "district",
                district.id(),
                districts().stream().map(SchoolDistrict::id).toList());
    }

    /**
     * Made when the first name is asked for, and anew after deserialization: it holds nothing that is not in the table.
     */
    @Value.Lazy
    DistrictNames names() {
        return new DistrictNames(
                asOf(), routes(), printedForms(), successions(), edition().municipality(), placeNames(), nameEndings());
    }

    /**
     * The districts that have ended and whose place a district has taken, directly or through others.
     *
     * @param district a district of this table
     * @return their successions, in the order of the tables; those in which it is one of several successors too
     * @throws UnknownElementException if the table has no such district
     */
    public List<Succession> predecessorsOf(SchoolDistrict district) {
        String id = district(district.id()).id();
        List<Succession> predecessors = new ArrayList<>();
        heirs().forEach((succession, heirs) -> {
            if (heirs.contains(id)) {
                predecessors.add(succession);
            }
        });
        return List.copyOf(predecessors);
    }

    /**
     * The districts that have taken the place of one that has ended, directly or through others.
     *
     * @param id the id of the district that has ended
     * @return the districts in document order; none if this table records no successor of it, or has the district itself
     */
    public List<SchoolDistrict> successorsOf(String id) {
        Set<String> successors = new HashSet<>();
        heirs().forEach((succession, heirs) -> {
            if (succession.id().equals(id)) {
                successors.addAll(heirs);
            }
        });
        return districts().stream()
                .filter(district -> successors.contains(district.id()))
                .toList();
    }

    private Map<Succession, Set<String>> heirs() {
        Set<String> current = new HashSet<>();
        for (SchoolDistrict district : districts()) {
            current.add(district.id());
        }
        return new Successions(successions(), current).heirs();
    }

    /**
     * The table with corrections laid over it (訂正・確認). Each corrected cell cites who said so and when; an office that is
     * replaced or confirmed for a district is {@link Basis#CONFIRMED} and has no alternatives any more. Several corrections
     * of one cell count in the order of their days, each replacing what the one before has put there.
     *
     * <p>A correction that is in place already changes nothing. The order in which they are given does not matter.
     *
     * <pre>{@code
     * RoutingTable corrected = routing.corrected(List.of(
     *         new AssignmentCorrection(
     *                         "日吉", "livelihood", "seikatsu-jiritsu-toubu", "seikatsu-jiritsu-toubu", "地域福祉課", "2026-05-01")
     *                 .toCorrection(routing)));
     * }</pre>
     *
     * @param corrections the corrections
     * @return the corrected table; this one if all of them are in place
     * @throws InvalidRoutingException with everything that is wrong at {@code corrections[0].replaces} and so on: what this
     *     table does not have, a value to be replaced that is not the one that stands there, a correction that is older than
     *     one laid before it, two of one cell and one day
     */
    public RoutingTable corrected(List<Correction> corrections) {
        Corrections over = new Corrections(this);
        List<Problem> problems = new ArrayList<>();
        for (Corrections.Fault fault : over.lay(corrections)) {
            problems.add(fault.problem());
        }
        InvalidRoutingException.throwIfAny("the corrections", problems);
        return over.table();
    }

    /**
     * What is wrong with it as a whole, or worth looking at: assignments to be confirmed, one problem for each field and
     * office, offices that nobody is sent to, printed forms of what the table does not have.
     *
     * <p>A table that was read from a city's tables has no errors, since they are refused there; one that was built may
     * have.
     *
     * @return the problems, each at the property that it concerns
     */
    public List<Problem> problems() {
        return new RoutingRules(this).problems();
    }

    private static <T> T byId(String kind, String id, List<T> elements, Function<T, String> idOf) {
        for (T element : elements) {
            if (idOf.apply(element).equals(id)) {
                return element;
            }
        }
        throw UnknownElementException.of(kind, id, elements.stream().map(idOf).toList());
    }

    /**
     * Names of districts and offices as other pages and documents print them, or with older letters.
     *
     * @return the printed forms that are variants, in the order of the tables
     */
    public List<PrintedForm> variants() {
        return PrintedForm.Kind.VARIANT.among(printedForms());
    }

    /**
     * Slips of the print or the transcription in names, corrected here.
     *
     * @return the printed forms that are errata, in the order of the tables
     */
    public List<PrintedForm> errata() {
        return PrintedForm.Kind.ERRATUM.among(printedForms());
    }

    /** Prints municipality, edition and what the table counts; not the routes themselves. */
    @Override
    public String toString() {
        return edition().municipality() + " " + edition() + ": " + routes().size() + " districts, "
                + columns().size() + " fields, " + offices().size() + " offices, "
                + unconfirmed().size() + " assignments to be confirmed (要確認)";
    }

    /** Builds a routing table part by part. */
    public static final class Builder extends ImmutableRoutingTable.Builder {
        Builder() {}
    }

    /**
     * Keeps the parts consistent.
     *
     * @throws IllegalArgumentException if two fields, offices or districts share an id, a route does not assign every
     *     field in the order of the columns, an office in it is not this table's, or it speaks for another edition or
     *     date
     * @throws CollidingDistrictNamesException if two districts have one name, be it in different letters
     * @throws InvalidRoutingException if districts succeed each other in a circle, or a successor is not known or ended before
     */
    @Value.Check
    protected void check() {
        // Loops and sets of ids rather than streams and sets of records: this runs at the start of a process.
        Set<String> ids = new HashSet<>();
        Map<String, Office> own = new HashMap<>();
        for (FieldColumn column : columns()) {
            distinct(ids, "field", column.field().id());
        }
        for (Office office : offices()) {
            distinct(ids, "office", office.id());
            own.put(office.id(), office);
        }
        own(own, fallback());
        List<String> districtNames = new ArrayList<>(routes().size());
        for (Route route : routes()) {
            distinct(ids, "district", route.district().id());
            districtNames.add(route.district().name());
            own(own, route.fallback());
            if (!speaksAs(route.asOf())) {
                throw new IllegalArgumentException("The route of " + route.district() + " speaks for " + route.asOf()
                        + ", but its table for " + asOf(edition(), corrections()));
            }
            check(route, own);
        }
        int[] alike = PlainNames.alike(districtNames);
        if (alike != null) {
            CollidingDistrictNamesException.throwFor(
                    routes().get(alike[0]).district(), routes().get(alike[1]).district());
        }
        if (!successions().isEmpty()) {
            checkSuccessions();
        }
    }

    private void checkSuccessions() {
        Set<String> current = new HashSet<>();
        for (Route route : routes()) {
            current.add(route.district().id());
        }
        List<Problem> problems = new ArrayList<>();
        for (Successions.Fault fault : new Successions(successions(), current).faults(districts())) {
            problems.add(fault.problem());
        }
        InvalidRoutingException.throwIfAny("the successions of districts", problems);
    }

    /** Looks at identity first, which is all it takes when the tables are read. */
    private boolean speaksAs(AsOf other) {
        if (corrections().isEmpty()) {
            return other instanceof AsOf.Published && Objects.equals(other.edition(), edition());
        }
        return other.equals(asOf(edition(), corrections()));
    }

    private void check(Route route, Map<String, Office> own) {
        boolean complete = route.assignments().size() == columns().size()
                && route.fallback().id().equals(fallback().id());
        for (int i = 0; complete && i < columns().size(); i++) {
            Assignment assignment = route.assignments().get(i);
            complete = assignment.field().id().equals(columns().get(i).field().id());
            own(own, assignment.office());
            for (Office alternative : assignment.alternatives()) {
                own(own, alternative);
            }
        }
        if (!complete) {
            throw new IllegalArgumentException("The route of " + route.district()
                    + " does not hold one assignment for every field of the table, in their order, and its fallback");
        }
    }

    private static void distinct(Set<String> ids, String kind, String id) {
        if (!ids.add(kind + " " + id)) {
            throw new IllegalArgumentException("A routing table cannot have two elements " + kind + " " + id);
        }
    }

    private static void own(Map<String, Office> own, Office office) {
        // Looks at identity first, which is all it takes when the tables are read.
        if (!Objects.equals(own.get(office.id()), office)) {
            throw new IllegalArgumentException("The office " + office + " is not among the table's own");
        }
    }
}

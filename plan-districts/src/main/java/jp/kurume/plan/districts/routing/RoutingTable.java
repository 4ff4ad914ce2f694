package jp.kurume.plan.districts.routing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import jp.kurume.plan.districts.Assurance;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.FieldColumn;
import jp.kurume.plan.districts.FieldWord;
import jp.kurume.plan.districts.NameEnding;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.PlaceName;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.Succession;
import jp.kurume.plan.districts.Unserved;
import jp.kurume.plan.entry.Checked;
import jp.kurume.plan.entry.Sound;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A city's list of offices (相談窓口一覧) in one edition: which office serves which district in which field of consultation.
 *
 * <p>Every district has an office in every field, or several, or it is told why it has none, and each assignment says
 * {@linkplain Basis what it rests on}. Those
 * that are {@linkplain #unconfirmed() inferred} have to be confirmed with the city before a resident is told them as
 * certain.
 *
 * <pre>{@code
 * RoutingTable routing = KurumeDistricts.routing();
 * routing.route("日吉校区").office(ConsultationField.ELDERLY);
 * routing.resolve("国分");             // ambiguous: 西国分 or 東国分
 * routing.fieldsFor("親の介護");       // may be about 高齢者の相談: ask
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
@JsonInclude(JsonInclude.Include.NON_NULL)
@Sound
@Value.Immutable
public abstract class RoutingTable implements Checked, Serializable {

    /** What most cities call a district. */
    static final String DISTRICT_WORD = "校区";

    /** What most cities call an area. */
    static final String AREA_WORD = "圏域";

    private static final long serialVersionUID = 1L;

    RoutingTable() {}

    /**
     * Reads a routing table from a city's tables: {@code sources.csv}, {@code editions.csv}, {@code
     * routing-tables.csv}, {@code fields.csv}, {@code offices.csv}, {@code districts.csv}, {@code routes.csv} and, if there
     * are any, {@code areas.csv}, {@code field-words.csv}, {@code office-contacts.csv}, {@code routing-printed-forms.csv}, {@code
     * place-names.csv}, {@code name-endings.csv}, {@code successors.csv}, {@code corrections.csv} and {@code checks.csv}. The corrections are laid over what the other tables say.
     *
     * <p>That is what the city has said up to now, and no clock is asked when now is: a correction of a day to come is among them,
     * and {@link #asOf()} of every answer says up to which day they go. For the offices of one day ask {@linkplain
     * #readFrom(TableSource, String, LocalDate) with it}, or a {@link RoutingTimeline}. {@code CityCheck} tells of corrections to come.
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
     * Reads a routing table as it is on a day: with what the city has said and checked up to then, since a correction holds from its date
     * on. Which of its rows hold on that day, its {@linkplain Route#on routes} tell.
     *
     * @param tables where the tables are
     * @param edition the id of the edition to read
     * @param day the day
     * @return the routing table
     * @throws InvalidTablesException if any of the tables has a problem
     * @throws UnknownElementException if the tables are sound and hold no routing table of that edition
     */
    public static RoutingTable readFrom(TableSource tables, String edition, LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new RoutingTableReader(new TableReading(tables)).read(edition, day);
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
            @JsonProperty("corrections") List<Correction> corrections,
            @JsonProperty("districtWord") @SinceVersion(2) @Nullable String districtWord,
            @JsonProperty("areaWord") @SinceVersion(2) @Nullable String areaWord,
            @JsonProperty("fieldWords") @SinceVersion(2) @Nullable List<FieldWord> fieldWords,
            @JsonProperty("assurances") @SinceVersion(2) @Nullable List<Assurance> assurances) {
        RouteInTable.ById byId = RouteInTable.ById.of(offices);
        Office inDoubt = byId.get(fallback);
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
                .addAllCorrections(corrections)
                .districtWord(districtWord == null ? DISTRICT_WORD : districtWord)
                .areaWord(areaWord == null ? AREA_WORD : areaWord)
                .addAllFieldWords(fieldWords == null ? List.of() : fieldWords)
                .addAllAssurances(assurances == null ? List.of() : assurances);
        AsOf asOf = asOf(edition, corrections);
        for (RouteInTable route : routes) {
            table.addRoutes(route.in(asOf, byId, inDoubt));
        }
        return table.build();
    }

    @JsonProperty("fallback")
    String fallbackInJson() {
        return fallback().id();
    }

    @JsonProperty("routes")
    List<RouteInTable> routesInJson() {
        return routes().stream().map(RouteInTable::of).toList();
    }

    @JsonProperty("districtWord")
    @Nullable
    String districtWordInJson() {
        return districtWord().equals(DISTRICT_WORD) ? null : districtWord();
    }

    @JsonProperty("areaWord")
    @Nullable
    String areaWordInJson() {
        return areaWord().equals(AREA_WORD) ? null : areaWord();
    }

    @JsonProperty("fieldWords")
    @Nullable
    List<FieldWord> fieldWordsInJson() {
        return fieldWords().isEmpty() ? null : fieldWords();
    }

    @JsonProperty("assurances")
    @Nullable
    List<Assurance> assurancesInJson() {
        return assurances().isEmpty() ? null : assurances();
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
     * When what stands in the list was checked, by whom, and when it is due again: of one thing perhaps several times. The last
     * ones that count, {@link #lastChecks()} tells.
     *
     * @return the checks in the order of the tables; often none
     */
    public abstract List<Assurance> assurances();

    /** {@return what the city calls a district, such as 校区, 学区 or 地区; empty where their names stand alone} */
    @Value.Default
    public String districtWord() {
        return DISTRICT_WORD;
    }

    /** {@return what the city calls an area, such as 圏域 or 地域; empty where their names stand alone} */
    @Value.Default
    public String areaWord() {
        return AREA_WORD;
    }

    /** {@return words in which people say their trouble, and the fields that they point to, in the order of the tables} */
    public abstract List<FieldWord> fieldWords();

    /**
     * How a district is told to people: its name with the city's word for districts behind it, and before it the area where
     * another district has the same name.
     *
     * @param district a district
     * @return for example 日吉校区, 桃園学区, or 中央区 東
     */
    public String title(SchoolDistrict district) {
        Objects.requireNonNull(district, "district");
        return name(district) + districtWord();
    }

    /**
     * The name of a district as it is told to people without the city's word for districts.
     *
     * @param district a district
     * @return its name, and before it the area where another district has the same name
     */
    public String name(SchoolDistrict district) {
        Objects.requireNonNull(district, "district");
        return namesakes().contains(district.name()) ? title(district.area()) + " " + district.name() : district.name();
    }

    /**
     * How an area is told to people: its name with the city's word for areas behind it.
     *
     * @param area an area
     * @return for example 中央圏域; empty for that of a district that belongs to none
     */
    public String title(Area area) {
        Objects.requireNonNull(area, "area");
        return area.isNone() ? "" : area.name() + areaWord();
    }

    /**
     * When what stands in the list was last checked, by whom, and when it is due again (情報の鮮度). Answers for a district tell it
     * of {@linkplain Route#lastChecks() themselves}.
     *
     * <pre>{@code
     * routing.lastChecks().of(routing.office("care-yama"));   // 2026-05-20 by 福祉総務課, due 2027-05-31
     * routing.overdue(LocalDate.of(2027, 6, 1));               // what should have been checked again
     * }</pre>
     *
     * @return the last check of each thing that was checked
     */
    @Value.Lazy
    public Assurances lastChecks() {
        return Assurances.counting(edition(), assurances(), corrections());
    }

    /**
     * What should have been checked again before a day.
     *
     * @param day the day, such as today
     * @return the last checks that were due before it, in the order of the tables; of a number or a district none that a later check
     *     of the office or the field covers
     */
    public List<Assurance> overdue(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return Assurances.overdue(assurances(), day);
    }

    /** The same table with other checks. */
    RoutingTable assuredBy(List<Assurance> assurances) {
        return assurances.equals(assurances())
                ? this
                : builder().from(this).assurances(assurances).build();
    }

    /** The same table with the checks up to a day. */
    RoutingTable assuredUpTo(LocalDate day) {
        return assuredBy(assurances().stream()
                .filter(one -> !one.checkedOn().isAfter(day))
                .toList());
    }

    /** The names that several districts have, in different areas. */
    @Value.Lazy
    Set<String> namesakes() {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        for (SchoolDistrict district : districts()) {
            if (!seen.add(district.name())) {
                twice.add(district.name());
            }
        }
        return Collections.unmodifiableSet(twice);
    }

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
        Objects.requireNonNull(field, "field");
        return found("field of consultation", field.id(), columnsById());
    }

    /**
     * The printed heading of a field.
     *
     * @param field the field
     * @return the heading, such as 高齢者の相談
     * @throws UnknownElementException if the table has no such field
     */
    public String heading(ConsultationField field) {
        Objects.requireNonNull(field, "field");
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
        return found("district", id, districtsById());
    }

    /**
     * The areas that the districts belong to.
     *
     * @return the areas, each once, in document order; none where the city's list has none
     */
    public List<Area> areas() {
        return districts().stream()
                .map(SchoolDistrict::area)
                .filter(area -> !area.isNone())
                .distinct()
                .toList();
    }

    /**
     * An area by its name.
     *
     * @param name its name, such as 中央
     * @return the area
     * @throws UnknownElementException if no district belongs to an area of that name
     */
    public Area area(String name) {
        return found("area", name, byId(areas(), Area::name));
    }

    /**
     * An office by its id.
     *
     * @param id its id, such as {@code houkatsu-chuuou-2}
     * @return the office
     * @throws UnknownElementException if the table has none of that id
     */
    public Office office(String id) {
        return found("office", id, officesById());
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
        Objects.requireNonNull(field, "field");
        column(field);
        Set<String> ids = new HashSet<>();
        for (Route route : routes()) {
            for (Assignment assignment : route.assignments(field)) {
                ids.add(assignment.office().id());
                assignment.alternatives().forEach(alternative -> ids.add(alternative.id()));
            }
            for (Unserved none : route.unserved(field)) {
                none.alternatives().forEach(alternative -> ids.add(alternative.id()));
            }
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
        Objects.requireNonNull(office, "office");
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
     * @return the districts in document order; those of inferred assignments are among them, and those that it serves in part
     * @throws UnknownElementException if the table has no such office or field
     */
    public List<SchoolDistrict> districtsOf(Office office, ConsultationField field) {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(field, "field");
        String id = office(office.id()).id();
        column(field);
        return routes().stream()
                .filter(route -> route.assignments(field).stream()
                        .anyMatch(assignment -> assignment.office().id().equals(id)))
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
     * Where no office serves a district (窓口なし).
     *
     * @return the rows without an office, district by district in document order
     */
    public List<Unserved> unserved() {
        return routes().stream().flatMap(route -> route.unserved().stream()).toList();
    }

    /**
     * Which district a text names, as far as that can be told without guessing.
     *
     * <p>Accepted are the names of the districts, their {@linkplain #printedForms() printed forms}, and their readings in
     * kana and Latin letters (Jōjima, Joujima, Jojima, Zyouzima). Before them may stand the names of the prefecture, the
     * county, the municipality and of {@linkplain #placeNames() a town of old}, in that order, and who founded the school
     * (久留米市立, 市立, 学校組合立); behind them 校区, 学区, 地区, 小, 小学校, 小学校区 and the like, in kanji or kana (こうく), or one of
     * {@linkplain #nameEndings() the city's own}; and behind that the municipality (日吉校区（久留米市）), or です, の者です, 在住
     * and に住んでいます. A name may have its reading in brackets (日吉（ひよし）), and its area there or before it (日吉（中央圏域）, 中央圏域日吉). Numbers of numbered districts are written in kanji
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
        Objects.requireNonNull(text, "text");
        return names().resolve(text);
    }

    /**
     * The district that a text names.
     *
     * @param text any text; see {@link #resolve} for what is accepted
     * @return the district, or nothing if the text names none, or may be any of several
     */
    public Optional<SchoolDistrict> find(String text) {
        Objects.requireNonNull(text, "text");
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
        Objects.requireNonNull(text, "text");
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
        Objects.requireNonNull(district, "district");
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
     * Which fields of consultation the words point to in which somebody says a trouble (困りごとから相談分野へ).
     *
     * <p>Looked for are the {@linkplain #fieldWords() words of the table} and the printed {@linkplain #columns() headings}
     * anywhere in the text: in katakana or hiragana, in letters of any width, old or new. Every word that is found counts, one inside
     * another as well, so that no door is closed by a longer word. Nothing is decided: the answer is always something to ask.
     *
     * @param text what somebody says, of any length, such as 家賃が払えない
     * @return the field or fields that the words point to, or that none of them is known
     */
    public FieldAnswer fieldsFor(String text) {
        return fieldsByWords().answer(Objects.requireNonNull(text, "text"));
    }

    /** Made when the first text is asked for, and anew after deserialization. */
    @Value.Lazy
    FieldsByWords fieldsByWords() {
        return new FieldsByWords(this);
    }

    /**
     * Made when the first name is asked for, and anew after deserialization: it holds nothing that is not in the table.
     */
    @Value.Lazy
    DistrictNames names() {
        return new DistrictNames(
                asOf(),
                routes(),
                formsOfNames(),
                successions(),
                edition().municipality(),
                placeNames(),
                endings(),
                SchoolKind.of(districtWord()),
                areaWord());
    }

    /** The printed forms, and the names of districts that only their area tells from another, with that before them. */
    private List<PrintedForm> formsOfNames() {
        List<PrintedForm> forms = new ArrayList<>(printedForms());
        for (SchoolDistrict district : districts()) {
            if (namesakes().contains(district.name())) {
                Area area = district.area();
                for (String before : new LinkedHashSet<>(List.of(area.name(), title(area)))) {
                    forms.add(new PrintedForm(
                            district.id(),
                            PrintedForm.Kind.VARIANT,
                            before + district.name(),
                            district.name(),
                            "the area tells it from another district of the same name",
                            district.citation()));
                }
            }
        }
        return forms;
    }

    /** What may stand behind the name of a district in this city: its word for districts, and what else is recorded. */
    private List<NameEnding> endings() {
        List<NameEnding> endings = new ArrayList<>(nameEndings());
        // 校区 stands behind names in every city.
        if (!districtWord().isEmpty() && !districtWord().equals(DISTRICT_WORD)) {
            endings.add(new NameEnding(districtWord(), citation()));
        }
        return endings;
    }

    /**
     * The districts that have ended and whose place a district has taken, directly or through others.
     *
     * @param district a district of this table
     * @return their successions, in the order of the tables; those in which it is one of several successors too
     * @throws UnknownElementException if the table has no such district
     */
    public List<Succession> predecessorsOf(SchoolDistrict district) {
        Objects.requireNonNull(district, "district");
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
        Objects.requireNonNull(id, "id");
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

    /**
     * The districts that have ended and whose name a district of today has taken over. The name means the district of today.
     *
     * @param district a district of this table
     * @return their successions, in the order of the tables; usually none
     * @throws UnknownElementException if the table has no such district
     */
    public List<Succession> formerOfName(SchoolDistrict district) {
        Objects.requireNonNull(district, "district");
        SchoolDistrict its = district(district.id());
        return successions().stream()
                .filter(succession ->
                        succession.name().equals(its.name()) && !succession.id().equals(its.id()))
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
        Objects.requireNonNull(corrections, "corrections");
        Corrections over = new Corrections(this);
        List<Problem> problems = new ArrayList<>();
        for (Corrections.Fault fault : over.lay(corrections)) {
            problems.add(fault.problem());
        }
        if (!problems.isEmpty()) {
            throw new InvalidRoutingException("the corrections", problems);
        }
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
    @Override
    public List<Problem> problems() {
        return new RoutingRules(this).problems();
    }

    @Value.Lazy
    Map<String, FieldColumn> columnsById() {
        return byId(columns(), column -> column.field().id());
    }

    @Value.Lazy
    Map<String, SchoolDistrict> districtsById() {
        return byId(districts(), SchoolDistrict::id);
    }

    @Value.Lazy
    Map<String, Office> officesById() {
        return byId(offices(), Office::id);
    }

    private static <T> Map<String, T> byId(List<T> elements, Function<T, String> idOf) {
        Map<String, T> byId = new LinkedHashMap<>();
        elements.forEach(element -> byId.putIfAbsent(idOf.apply(element), element));
        return Collections.unmodifiableMap(byId);
    }

    private static <T> T found(String kind, String id, Map<String, T> byId) {
        T element = byId.get(id);
        if (element == null) {
            throw UnknownElementException.of(kind, id, byId.keySet());
        }
        return element;
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
     * Keeps the parts consistent, and lets its routes tell when they were last checked.
     *
     * @return this table, or the same whose routes tell it
     * @throws IllegalArgumentException if two fields, offices or districts share an id, a word points to no field, a check is of nothing in
     *     the table, a route tells nothing for a field or
     *     has another order than the columns, an office in it is not this table's, the office for who is in doubt has no
     *     telephone, or the route speaks for another edition or date
     * @throws CollidingDistrictNamesException if two districts have one name, be it in different letters, and not two areas
     * @throws InvalidRoutingException if districts succeed each other in a circle, or a successor is not known or ended before
     */
    @Value.Check
    protected RoutingTable check() {
        new RoutingParts(this).check();
        Assurances checks = lastChecks();
        List<Route> told = routes().stream()
                .map(route -> route.withLastChecks(checks.of(route, corrections())))
                .toList();
        return told.equals(routes()) ? this : builder().from(this).routes(told).build();
    }
}

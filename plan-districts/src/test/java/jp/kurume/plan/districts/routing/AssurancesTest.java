package jp.kurume.plan.districts.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.districts.Assurance;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.hsds.Hsds;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.listing.Listing;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.TableSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the list of a made-up city was last checked, by whom, and what is overdue. */
final class AssurancesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final ConsultationField ELDERLY = ConsultationField.ELDERLY;

    private final Map<String, String> files = new LinkedHashMap<>();

    AssurancesTest() {
        files.put("sources.csv", "id,title,published\nlist,相談窓口のご案内,2026-04\n");
        files.put("editions.csv", """
                id,municipality_code,municipality,title,subtitle,status,published,source
                a,990001,架空市,相談窓口のご案内,,adopted,2026-04,list cover
                """);
        files.put("routing-tables.csv", "edition,fallback,from,source\na,hall,2026-04-01,list p1\n");
        files.put(
                "fields.csv",
                "edition,id,heading,office_kind,source\na,elderly,高齢者の相談,,list p1\na,housing,住まいの相談,,list p1\n");
        files.put("offices.csv", """
                edition,id,name,telephone,fax,source
                a,hall,架空市役所,03-1234-5678,03-1234-5679,list p1
                a,east,東センター,03-1234-0001,03-1234-0011,list p1
                a,west,西センター,03-1234-0002,なし,list p1
                """);
        files.put("districts.csv", "edition,id,name,source\na,oka,丘,list p1\na,hara,原,list p1\n");
        files.put("routes.csv", """
                edition,field,office,districts,basis,alternatives,source,because
                a,elderly,east,oka,inferred,west,list p1,欄が空白である
                a,elderly,west,hara,declared,,list p1,
                a,housing,hall,*,declared,,list p1,
                """);
        checks(
                "office,east,2026-05-20,福祉課,2026-10-31",
                "office,east,2025-05-20,福祉課,2026-05-31",
                "telephone,east,2026-08-01,東センター係,",
                "fax,east,2026-05-01,福祉課,2026-06-30",
                "office,west,2026-05-20,福祉課,2026-10-31",
                "field,elderly,2026-06-01,福祉課,2027-03-31",
                "assignment,原 elderly,2026-07-01,福祉課,2026-10-31",
                "assignment,oka elderly,2026-05-01,福祉課,2026-06-30");
    }

    private void checks(String... rows) {
        StringBuilder text = new StringBuilder("edition,element_kind,element,checked_on,checked_by,due\n");
        for (String row : rows) {
            text.append("a,").append(row).append('\n');
        }
        files.put("checks.csv", text.toString());
    }

    private TableSource tables() {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((file, text) -> bytes.put(file, text.getBytes(StandardCharsets.UTF_8)));
        return TableSource.of(bytes);
    }

    private RoutingTable read() {
        return RoutingTable.readFrom(tables(), "a");
    }

    private List<String> told(LocalDate day) {
        return CityCheck.check(tables(), day).problems().stream()
                .filter(problem -> problem.place().toString().startsWith("checks.csv"))
                .map(Problem::toString)
                .toList();
    }

    private static Assurance check(Assurance.Kind kind, String element, String day, String by, String... due) {
        return new Assurance(
                kind,
                element,
                LocalDate.parse(day),
                by,
                List.of(due).stream().map(LocalDate::parse).toList());
    }

    @Test
    void theLastCheckOfAThingCounts() {
        RoutingTable table = read();
        Assurances last = table.lastChecks();
        Office east = table.office("east");
        Assurance office = check(Assurance.Kind.OFFICE, "east", "2026-05-20", "福祉課", "2026-10-31");
        assertThat(last.of(east)).contains(office).get().hasToString("office east: 2026-05-20 福祉課, due 2026-10-31");
        assertThat(last.of(table.fallback())).isEmpty();
        // A number was checked after the office, another one before it.
        assertThat(last.of(east, OfficeItem.TELEPHONE))
                .contains(check(Assurance.Kind.TELEPHONE, "east", "2026-08-01", "東センター係"));
        assertThat(last.of(east, OfficeItem.FAX)).contains(office);
        assertThat(last.of(east, OfficeItem.NAME)).contains(office);
        assertThat(last.about(east)).hasSize(2);
        // The field was checked after one of its districts, and before the other.
        assertThat(last.of(table.route("丘").assignment(ELDERLY)))
                .contains(check(Assurance.Kind.FIELD, "elderly", "2026-06-01", "福祉課", "2027-03-31"));
        assertThat(last.of(table.route("原").assignment(ELDERLY)))
                .contains(check(Assurance.Kind.ASSIGNMENT, "hara elderly", "2026-07-01", "福祉課", "2026-10-31"));
        assertThat(last.of(table.route("原").assignments().get(1))).isEmpty();
        assertThat(table.assurances()).hasSize(8);
    }

    @Test
    void answersTellIt() {
        RoutingTable table = read();
        Route route = table.route("原");
        assertThat(route.lastChecks().all())
                .extracting(Assurance::element)
                .containsExactly("west", "elderly", "hara elderly");
        assertThat(route.on(DAY).lastChecks()).isEqualTo(route.lastChecks());
        assertThat(PlanJson.read(PlanJson.write(route), Route.class)).isEqualTo(route);
        assertThat(PlanJson.write(route))
                .contains("\"assurances\":[{\"kind\":\"office\",\"element\":\"west\",\"checkedOn\":\"2026-05-20\","
                        + "\"checkedBy\":\"福祉課\",\"nextDue\":\"2026-10-31\"},");
        assertThat(PlanJson.read(PlanJson.write(table), RoutingTable.class)).isEqualTo(table);
        assertThat(PlanJson.write(KurumeDistricts.routing())).doesNotContain("assurances");
    }

    /** Whoever has looked at a list has not asked the city. */
    @Test
    void aCheckConfirmsNothingThatIsInferred() {
        assertThat(read().route("丘").confirmedOffice(ELDERLY)).isEmpty();
        assertThat(read().unconfirmed()).hasSize(1);
    }

    @Test
    void whatIsOverdueIsToldTogether() {
        assertThat(read().overdue(LocalDate.of(2026, 10, 31))).isEmpty();
        assertThat(read().overdue(LocalDate.of(2026, 11, 1)))
                .extracting(Assurance::element)
                .containsExactly("east", "west", "hara elderly");
        assertThat(told(LocalDate.of(2026, 10, 31))).noneMatch(problem -> problem.contains("column due"));
        assertThat(told(DAY))
                .filteredOn(problem -> problem.contains("column due"))
                .containsExactly(
                        "checks.csv, line 2, column due: found \"2026-10-31\", 3 checks by 福祉課 should have been"
                                + " made again by this day, and it is 2026-11-30: east, west, hara elderly");
        assertThat(CityCheck.check(tables(), DAY).problems())
                .filteredOn(problem -> problem.code().id().equals("routing.check.overdue"))
                .extracting(problem -> problem.message(Locale.JAPANESE))
                .containsExactly("checks.csv 2行目 due列：「2026-10-31」となっています。福祉課 の確認 3件が、この期限を過ぎています（2026-11-30 現在）：east,"
                        + " west, hara elderly");
    }

    @Test
    void aCheckThatIsOlderThanTheListOrACorrectionSaysNothingOfIt() {
        checks(
                "office,west,2026-03-31,福祉課,",
                "telephone,east,2026-05-20,福祉課,",
                "fax,east,2026-05-20,福祉課,",
                "field,elderly,2026-05-20,福祉課,",
                "assignment,hara elderly,2026-05-20,福祉課,");
        files.put("corrections.csv", """
                edition,action,element,item,replaces,value,said_by,date
                a,replace,east,telephone,03-1234-0001,03-1234-0009,係,2026-06-01
                a,replace,hara,elderly,west,east,係,2026-06-01
                """);
        RoutingTable table = read();
        assertThat(table.lastChecks().all())
                .extracting(Assurance::kind)
                .containsExactly(Assurance.Kind.FAX, Assurance.Kind.FIELD);
        assertThat(table.route("丘").lastChecks().of(table.route("丘").assignment(ELDERLY)))
                .isPresent();
        assertThat(table.route("原").lastChecks().of(table.route("原").assignment(ELDERLY)))
                .isEmpty();
        assertThat(told(DAY))
                .containsExactly(
                        "checks.csv, line 2, column checked_on: found \"2026-03-31\", a check that is older than the list,"
                                + " which is of 2026-04, says nothing of it",
                        "checks.csv, line 3, column checked_on: found \"2026-05-20\", was corrected after this check, which"
                                + " says nothing of what stands there now",
                        "checks.csv, line 6, column checked_on: found \"2026-05-20\", was corrected after this check, which"
                                + " says nothing of what stands there now");
        // Before the correction, it does.
        assertThat(RoutingTable.readFrom(tables(), "a", LocalDate.of(2026, 5, 31))
                        .lastChecks()
                        .all())
                .hasSize(4);
    }

    @Test
    void aTableOfADayHasTheChecksUpToIt() {
        assertThat(RoutingTable.readFrom(tables(), "a", LocalDate.of(2026, 5, 20))
                        .assurances())
                .hasSize(5);
        files.put("corrections.csv", """
                edition,action,element,item,replaces,value,said_by,date
                a,replace,hall,fax,03-1234-5679,03-1234-5670,係,2026-06-15
                """);
        RoutingTimeline timeline = RoutingTimeline.readFrom(tables(), "990001");
        assertThat(timeline.asOf(LocalDate.of(2026, 6, 14)).assurances()).hasSize(6);
        assertThat(timeline.asOf(LocalDate.of(2026, 6, 15)).assurances()).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource({
        "'office,東センター,2026-05-20,福祉課,', element, did you mean east?",
        "'office,oka,2026-05-20,福祉課,', element, 'expected one of hall, east, west'",
        "'field,住まいの相談,2026-05-20,福祉課,', element, did you mean housing?",
        "'assignment,丘 高齢者の相談,2026-05-20,福祉課,', element, did you mean oka elderly?",
        "'assignment,丘,2026-05-20,福祉課,', element, 'did you mean oka elderly or oka housing?'",
        "'assignment,港 elderly,2026-05-20,福祉課,', element, such as oka elderly",
        "'measure,east,2026-05-20,福祉課,', element_kind, 'expected one of office, telephone, fax, field, assignment'",
        "'office,east,2026-05-20,福祉課,2026-05-19', due, no day before 2026-05-20",
        "'office,east,2026-05-20,,', checked_by, expected",
        "'office,east,2027-01-01,福祉課,', checked_on, no day after 2026-11-30",
    })
    void whatCannotBeIsToldWithWhatWasMeant(String row, String column, String says) {
        checks(row);
        assertThat(told(DAY)).singleElement().asString().contains("line 2, column " + column, says);
    }

    @Test
    void thingsMayBeWrittenInJapanese() {
        files.put(
                "checks.csv",
                "版,対象の種類,対象,確認日,確認した部署,次の期限\na,窓口,east,令和8年5月20日,福祉課,令和9年3月\na,担当,丘　elderly,2026-05-20,福祉課,\n");
        assertThat(read().assurances())
                .extracting(Assurance::toString)
                .containsExactly(
                        "office east: 2026-05-20 福祉課, due 2027-03-31", "assignment oka elderly: 2026-05-20 福祉課");
    }

    @Test
    void whoHasCheckedIsADepartmentOfTheCity() {
        checks("office,east,2026-05-20,福祉課,", "office,west,2026-05-20,福祉化,", "field,elderly,2026-05-20,welfare,");
        files.put("departments.csv", "edition,id,name,source\na,welfare,福祉課,list p1\n");
        assertThat(told(DAY)).singleElement().asString().contains("line 3, column checked_by: found \"福祉化\"", "福祉課");
        checks("office,east,2026-05-20,福祉課,");
        assertThat(read().assurances()).extracting(Assurance::checkedBy).containsExactly("福祉課");
    }

    @Test
    void listsTellIt() {
        RoutingTable table = read();
        assertThat(Listing.ofRoute(table, table.route("丘")).toText(Locale.JAPANESE))
                .contains(
                        "最終確認",
                        "分野 2026-06-01 福祉課（次は2027-03-31まで）",
                        "窓口 2026-05-20 福祉課（次は2026-10-31まで）",
                        "電話 2026-08-01 東センター係");
        assertThat(Listing.of(table).toMarkdown(Locale.ENGLISH))
                .contains("| FAX          | last checked ")
                .contains("office 2026-05-20 福祉課 (again by 2026-10-31), telephone 2026-08-01 東センター係 |");
        assertThat(Listing.ofOffice(table, table.office("west")).toText(Locale.JAPANESE))
                .contains("最終確認：窓口 2026-05-20 福祉課（次は2026-10-31まで）", "担当 2026-07-01 福祉課（次は2026-10-31まで）");
        assertThat(Listing.of(KurumeDistricts.routing()).toText(Locale.JAPANESE))
                .doesNotContain("最終確認");
    }

    @Test
    void hsdsTellsIt() {
        String services = Hsds.of(read()).services();
        assertThat(services)
                .contains("\"assured_date\": \"2026-05-20\"", "\"link_type\": \"assurer\"", "\"value\": \"東センター係\"")
                .contains("\"link_type\": \"assurance_due\"", "\"value\": \"2027-03-31\"");
        // Nobody has told when the city hall was checked.
        assertThat(services.split("\"assured_date\": ", -1)).hasSize(3);
        assertThat(Hsds.of(KurumeDistricts.routing()).services()).doesNotContain("assur");
    }

    @Test
    void aCheckIsOfSomethingInTheTable() {
        RoutingTable.Builder table = RoutingTable.builder().from(read());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.assurances(List.of(check(Assurance.Kind.OFFICE, "north", "2026-05-20", "福祉課")))
                        .build())
                .withMessageContaining("office north: 2026-05-20 福祉課");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check(Assurance.Kind.OFFICE, "east", "2026-05-20", "福祉課", "2026-05-19"));
        assertThatIllegalArgumentException().isThrownBy(() -> check(Assurance.Kind.OFFICE, " ", "2026-05-20", "福祉課"));
    }
}

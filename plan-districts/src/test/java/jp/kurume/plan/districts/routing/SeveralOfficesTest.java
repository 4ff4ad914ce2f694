package jp.kurume.plan.districts.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Fax;
import jp.kurume.plan.districts.NoTelephoneException;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.OfficeRole;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.Unserved;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up city whose districts have several offices in a field, or none, as lists of other cities print them. */
final class SeveralOfficesTest {

    private static final ConsultationField ELDERLY = ConsultationField.ELDERLY;
    private static final ConsultationField CHILDREN = ConsultationField.CHILDREN;
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final String ROUTES =
            "edition,field,office,districts,basis,alternatives,role,part,for_whom,from,to,source,because\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTables() throws IOException {
        write("sources.csv", "id,title,published\nlist,相談窓口のご案内,2026-04\n");
        write("editions.csv", """
                id,municipality_code,municipality,title,subtitle,status,published,source
                a,990001,架空市,相談窓口のご案内,,adopted,2026-04,list cover
                """);
        write(
                "routing-tables.csv",
                "edition,fallback,from,district_word,area_word,source\na,hall,2026-04-01,学区,なし,list p1\n");
        write(
                "fields.csv",
                "edition,id,heading,office_kind,source\na,elderly,高齢者の相談,,list p1\na,children,こどもの相談,,list p1\n");
        write("areas.csv", "edition,name,source\na,中央区,list p1\na,北区,list p1\n");
        write("offices.csv", """
                edition,id,name,short_name,telephone,fax,address,hours,closed,url,source
                a,hall,架空市役所,,03-1234-5678,なし,架空市本町1-1,平日 8:30～17:15,土日祝,,list p1
                a,east,東センター,東,03-1234-0001,,,,,,list p1
                a,west,西センター,西,03-1234-0002,,,,,,list p1
                a,night,夜間窓口,,03-1234-0003,,,,,,list p1
                a,web,ネット相談,,,,,,,https://example.jp/soudan,list p1
                a,year-end,年末臨時窓口,,03-1234-0004,,,,,,list p1
                """);
        write("districts.csv", """
                edition,id,name,reading,reading_basis,area,source
                a,chuuou-higashi,東,ヒガシ,,中央区,list p1
                a,kita-higashi,東,,,北区,list p1
                a,hama,浜,,,,list p1
                """);
        routes(
                "elderly,east,chuuou-higashi,declared,,,東町1丁目,,,,",
                "elderly,west,chuuou-higashi,declared,,,,,,,",
                "elderly,east,kita-higashi;hama,declared,,,,,,,",
                "elderly,west,kita-higashi,declared,,branch,,,,,",
                "elderly,night,*,declared,,,,夜間・休日,,,",
                "elderly,year-end,hama,declared,,,,,2026-12-29,2027-01-03,",
                "children,east,kita-higashi,declared,,choice,,,,,",
                "children,west,kita-higashi,declared,,choice,,,,,",
                "children,,hama,printed,,,,,,,本庁で受け付ける",
                "children,,chuuou-higashi,inferred,east;west,,,,,,欄が空白である");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    /** Rows as field, office, districts, basis, alternatives, role, part, for whom, from, to, because. */
    private void routes(String... rows) throws IOException {
        StringBuilder text = new StringBuilder(ROUTES);
        for (String row : rows) {
            int because = row.lastIndexOf(',');
            text.append("a,")
                    .append(row, 0, because)
                    .append(",list p1")
                    .append(row.substring(because))
                    .append('\n');
        }
        write("routes.csv", text.toString());
    }

    private RoutingTable read() {
        return RoutingTable.readFrom(TableSource.folder(folder), "a");
    }

    private Route route(String id) {
        RoutingTable table = read();
        return table.route(table.district(id));
    }

    private List<String> problems() {
        try {
            read();
            return List.of();
        } catch (InvalidTablesException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }

    @Test
    void aDividedDistrictHasNoSoleOffice() {
        Route route = route("chuuou-higashi");
        assertThat(route.offices(ELDERLY)).extracting(Office::id).containsExactly("east", "west", "night");
        assertThat(route.assignments(ELDERLY))
                .extracting(Assignment::toString)
                .containsExactly(
                        "東 elderly: [東町1丁目] 東センター 03-1234-0001",
                        "東 elderly: 西センター 03-1234-0002",
                        "東 elderly: [夜間・休日] 夜間窓口 03-1234-0003");
        assertThatExceptionOfType(NoSoleOfficeException.class)
                .isThrownBy(() -> route.office(ELDERLY))
                .withMessageContaining("東センター 03-1234-0001")
                .satisfies(e -> {
                    assertThat(e.assignments()).isEqualTo(route.assignments(ELDERLY));
                    assertThat(e.problems().get(0).message(Locale.JAPANESE)).contains("全員が一つの窓口に相談する分野ではありません");
                });
        assertThat(route.confirmedOffice(ELDERLY)).isEmpty();
    }

    @Test
    void branchesAndOfficesForSomeStandBesideTheMainOne() {
        Route route = route("kita-higashi");
        assertThat(route.office(ELDERLY).id()).isEqualTo("east");
        assertThat(route.confirmedOffice(ELDERLY)).contains(route.office(ELDERLY));
        assertThat(route.assignments(ELDERLY))
                .extracting(Assignment::role)
                .containsExactly(OfficeRole.MAIN, OfficeRole.BRANCH, OfficeRole.MAIN);
        assertThat(route.offices(CHILDREN)).extracting(Office::id).containsExactly("east", "west");
        assertThatExceptionOfType(NoSoleOfficeException.class).isThrownBy(() -> route.office(CHILDREN));
    }

    @Test
    void whereThereIsNoOfficeTheReasonIsTold() {
        Route route = route("hama");
        assertThat(route.assignments(CHILDREN)).isEmpty();
        assertThat(route.unserved(CHILDREN)).extracting(Unserved::reason).containsExactly("本庁で受け付ける");
        assertThat(route.confirmedOffice(CHILDREN)).isEmpty();
        assertThatExceptionOfType(NoSoleOfficeException.class)
                .isThrownBy(() -> route.office(CHILDREN))
                .withMessageContaining("no office (本庁で受け付ける)");
        assertThat(route("chuuou-higashi").unserved(CHILDREN))
                .extracting(Unserved::toString)
                .containsExactly("東 children: no office (欄が空白である) (要確認: or 東センター 03-1234-0001, or 西センター 03-1234-0002)");
        assertThat(read().unserved()).hasSize(2);
    }

    @Test
    void onItsDaysARowTakesThePlaceOfTheUndatedOne() {
        Route route = route("hama");
        assertThat(route.office(ELDERLY).id()).isEqualTo("east");
        assertThat(route.on(NEW_YEAR).office(ELDERLY).id()).isEqualTo("year-end");
        assertThat(route.on(LocalDate.of(2026, 12, 28)).office(ELDERLY).id()).isEqualTo("east");
        assertThat(route.on(LocalDate.of(2026, 12, 29)).office(ELDERLY).id()).isEqualTo("year-end");
        assertThat(route.on(LocalDate.of(2027, 1, 3)).office(ELDERLY).id()).isEqualTo("year-end");
        assertThat(route.on(LocalDate.of(2027, 1, 4)).office(ELDERLY).id()).isEqualTo("east");
        assertThat(route.on(NEW_YEAR).offices(ELDERLY)).extracting(Office::id).containsExactly("night", "year-end");
    }

    @Test
    void rowsThatDifferInTheOfficeAloneAreRefusedWithWhatTellsThemApart() throws IOException {
        routes(
                "elderly,east,*,declared,,,,,,,",
                "elderly,west,hama,declared,,,,,,,",
                "children,east,*,declared,,choice,,,,,",
                "children,west,*,declared,,choice,,,,,");
        assertThat(problems())
                .containsExactly("routes.csv, line 3, column districts: found \"hama\", expected rows that differ in"
                        + " more than the office, but hama is on line 2 in the same field, for the same part, people"
                        + " and days");
        assertThat(CityCheck.check(folder).problems())
                .filteredOn(problem -> problem.place().toString().startsWith("routes.csv"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.repair(Locale.ENGLISH).orElseThrow())
                        .contains("the towns in part, branch or choice in role, for whom in for_whom"));
    }

    @Test
    void everyDayIsToldOf() throws IOException {
        routes(
                "elderly,east,*,declared,,,,,,2026-09-30,",
                "elderly,west,*,declared,,,,,2026-11-01,,",
                "children,east,*,declared,,,,,,2026-09-30,",
                "children,west,*,declared,,,,,2026-10-01,,");
        assertThat(problems())
                .containsExactly(
                        "routes.csv, line 2, column to: found \"2026-09-30\", expected a row on every day, but on"
                                + " 2026-10-01 there is none in this field for chuuou-higashi, kita-higashi, hama");
        routes(
                "elderly,east,*,declared,,branch,,,,,",
                "children,east,*,declared,,,,,2026-04-02,,",
                "elderly,west,*,declared,,,,夜間,,,");
        assertThat(problems())
                .hasSize(2)
                .anyMatch(problem ->
                        problem.contains("column from: found \"2026-04-02\"") && problem.contains("but on 2026-04-01"))
                .anyMatch(problem ->
                        problem.contains("expected the districts chuuou-higashi, kita-higashi, hama in a row of the"
                                + " field elderly"));
    }

    @Test
    void whatCannotBeIsRefused() throws IOException {
        routes(
                "elderly,east,*,declared,,,,,2026-05-01,2026-04-30,",
                "elderly,,*,declared,,branch,,,,,",
                "children,east,*,declared,,,,,,,",
                "children,west,hama,declared,,,,,2026-12-29,2027-01-03,",
                "children,night,hama,declared,,,,,2027-01-03,2027-01-05,");
        assertThat(problems())
                .contains(
                        "routes.csv, line 2, column to: found \"2026-04-30\", expected no day before 2026-05-01, the first"
                                + " one",
                        "routes.csv, line 3, column office: expected an office, or the reason in because why there is"
                                + " none",
                        "routes.csv, line 3, column role: found \"branch\", expected nothing, since a row without an"
                                + " office is neither a branch nor to choose",
                        "routes.csv, line 6, column from: found \"2027-01-03\", expected days on which no other row for"
                                + " the same part and people stands in place of the undated one, but for hama the row on"
                                + " line 5 is 2026-12-29～2027-01-03");
    }

    @Test
    void officesAreReachedInOneWayOrAnother() throws IOException {
        RoutingTable table = read();
        Office hall = table.fallback();
        assertThat(hall.shortName()).isEqualTo("架空市役所");
        assertThat(hall.fax()).isEqualTo(Fax.without());
        assertThat(table.office("east").fax()).isEqualTo(Fax.none());
        assertThat(hall.details().hours()).isEqualTo("平日 8:30～17:15");
        Office web = table.office("web");
        assertThat(web.findTelephone()).isEmpty();
        assertThat(web).hasToString("ネット相談 https://example.jp/soudan");
        assertThatExceptionOfType(NoTelephoneException.class)
                .isThrownBy(web::telephone)
                .withMessageContaining("https://example.jp/soudan");
        write("office-contacts.csv", """
                edition,office,kind,value,label,hours,source
                a,web,telephone,03-1234-9999,平日,,list p1
                a,hall,電話,０３－１２３４－８８８８,夜間,17:15～8:30,list p1
                a,hall,email,soudan@example.jp,,,list p1
                """);
        assertThat(read().office("web").telephone()).hasToString("03-1234-9999");
        assertThat(read().fallback().contacts())
                .extracting(Object::toString)
                .containsExactly("夜間 03-1234-8888 (17:15～8:30)", "soudan@example.jp");
        write("office-contacts.csv", "edition,office,kind,value,source\na,hall,telephone,12,list p1\n");
        assertThat(problems()).singleElement().asString().contains("column value: found \"12\"");
    }

    @Test
    void anOfficeThatNobodyCanReachIsRefused() throws IOException {
        String offices = Files.readString(folder.resolve("offices.csv"));
        write("offices.csv", offices.replace("https://example.jp/soudan", "").replace("03-1234-5678", ""));
        assertThat(problems())
                .containsExactly(
                        "routing-tables.csv, line 2, column fallback: found \"hall\", expected an office that has a"
                                + " telephone, since everybody is sent there who does not know whom to ask",
                        "offices.csv, line 6, column telephone: expected a telephone number, or another way to reach the"
                                + " office");
    }

    @Test
    void theCitysWordsAreItsOwn() throws IOException {
        RoutingTable table = read();
        assertThat(table.districts()).extracting(table::title).containsExactly("中央区 東学区", "北区 東学区", "浜学区");
        assertThat(table.title(table.area("北区"))).isEqualTo("北区");
        assertThat(table.districts()).extracting(SchoolDistrict::toString).containsExactly("東 (ひがし)", "東", "浜");
        assertThat(table.areas()).hasSize(2);
        assertThat(table.route("浜学区").district().id()).isEqualTo("hama");
        String districts = Files.readString(folder.resolve("districts.csv"));
        write("districts.csv", districts.replace("a,hama,浜,", "a,hama,浜学区,"));
        assertThat(problems())
                .containsExactly("districts.csv, line 4, column name: found \"浜学区\", expected the name without 学区,"
                        + " which the lists of this city put behind it; did you mean 浜?");
        write("districts.csv", districts.replace(",中央区,", ",,"));
        assertThat(problems()).singleElement().asString().contains("column name: found \"東\"", "another area");
    }

    @Test
    void namesakesAreToldApartByTheirAreas() {
        RoutingTable table = read();
        assertThat(table.resolve("東")).isInstanceOf(DistrictResolution.Ambiguous.class);
        assertThat(table.find("東")).isEmpty();
        assertThat(table.find("北区東").map(SchoolDistrict::id)).contains("kita-higashi");
        assertThat(table.find("中央区 東学区").map(SchoolDistrict::id)).contains("chuuou-higashi");
        assertThat(table.route(table.district("kita-higashi")).district().id()).isEqualTo("kita-higashi");
        assertThatExceptionOfType(AmbiguousDistrictException.class)
                .isThrownBy(() -> table.route("東"))
                .withMessageContaining("中央区 東 or 北区 東")
                .satisfies(e -> assertThat(e.problems().get(0).suggestions()).containsExactly("中央区 東", "北区 東"));
    }

    @Test
    void comesBackEqualFromJson() {
        RoutingTable table = read();
        assertThat(PlanJson.read(PlanJson.write(table), RoutingTable.class)).isEqualTo(table);
        Route route = table.route(table.district("hama"));
        assertThat(PlanJson.read(PlanJson.write(route), Route.class)).isEqualTo(route);
        assertThat(PlanJson.write(table.route(table.district("kita-higashi"))))
                .contains("\"role\":\"branch\"", "\"forWhom\":\"夜間・休日\"")
                .doesNotContain("\"unserved\"", "\"part\"", "null");
    }

    private void corrections(String... rows) throws IOException {
        write(
                "corrections.csv",
                "edition,action,element,item,replaces,value,said_by,date,part,for_whom\n" + String.join("\n", rows)
                        + "\n");
    }

    @Test
    void aCorrectionIsOfOneRow() throws IOException {
        corrections(
                "a,replace,chuuou-higashi,elderly,east,web,係,2026-05-01,,",
                "a,replace,浜,children,なし,west,係,2026-05-01,,",
                "a,replace,kita-higashi,elderly,night,なし,係,2026-05-01,,夜間・休日");
        Route divided = route("chuuou-higashi");
        assertThat(divided.assignments(ELDERLY))
                .extracting(row -> row.office().id() + " " + row.part().printed())
                .containsExactly("web 東町1丁目", "west ", "night ");
        assertThat(route("hama").office(CHILDREN).id()).isEqualTo("west");
        assertThat(route("kita-higashi").unserved(ELDERLY))
                .extracting(Unserved::basis)
                .containsExactly(Basis.CONFIRMED);
        assertThat(read().corrected(read().corrections())).isEqualTo(read());
        routes(
                "elderly,east,*,declared,,,東町,,,,",
                "elderly,east,*,declared,,,西町,,,,",
                "children,east,*,declared,,,,,,,");
        corrections("a,replace,hama,elderly,east,west,係,2026-05-01,,");
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("expected one row of the district and field, and 2 rows");
        corrections("a,replace,hama,elderly,east,west,係,2026-05-01,西町,");
        assertThat(route("hama").offices(ELDERLY)).extracting(Office::id).containsExactly("east", "west");
    }

    @Test
    void aCorrectionHoldsFromItsDateOn() throws IOException {
        corrections("a,replace,hama,elderly,east,west,係,2026-10-01,,", "a,replace,hall,closed,土日祝,,係,2027-04-01,,");
        RoutingTimeline timeline = RoutingTimeline.readFrom(TableSource.folder(folder), "990001");
        SchoolDistrict hama = read().district("hama");
        assertThat(timeline.asOf(LocalDate.of(2026, 9, 30))
                        .route(hama)
                        .office(ELDERLY)
                        .id())
                .isEqualTo("east");
        assertThat(timeline.asOf(LocalDate.of(2026, 10, 1))
                        .route(hama)
                        .office(ELDERLY)
                        .id())
                .isEqualTo("west");
        assertThat(timeline.asOf(LocalDate.of(2027, 3, 31)).fallback().details().closed())
                .isEqualTo("土日祝");
        assertThat(timeline.asOf(LocalDate.of(2027, 4, 1)).fallback().details().closed())
                .isEmpty();
        assertThat(RoutingTable.readFrom(TableSource.folder(folder), "a", LocalDate.of(2026, 9, 30))
                        .corrections())
                .isEmpty();
        assertThat(read().corrections()).hasSize(2);
    }

    @Test
    void aConfirmationThatIsOlderThanTheListRemovesNothing() throws IOException {
        routes("elderly,east,*,inferred,west,,,,,,欄が空白である", "children,east,*,declared,,,,,,,");
        corrections("a,confirm,hama,elderly,east,,係,2026-03-31,,");
        assertThat(read().unconfirmed()).hasSize(3);
        assertThat(CityCheck.check(folder).problems())
                .filteredOn(problem -> problem.place().toString().startsWith("corrections.csv"))
                .extracting(problem -> problem.code().id())
                .containsExactly("routing.correction.older-than-list");
        corrections("a,confirm,hama,elderly,east,,係,2026-04-01,,");
        assertThat(read().unconfirmed()).hasSize(2);
    }

    @Test
    void theNameOfADistrictThatHasEndedMayBeThatOfOneOfToday() throws IOException {
        write("successors.csv", """
                edition,id,name,reading,successors,ends_on,source
                a,old-hama,浜,,kita-higashi,2020-03-31,list p1
                """);
        RoutingTable table = read();
        assertThat(table.route("浜").district().id()).isEqualTo("hama");
        assertThat(table.formerOfName(table.district("hama")))
                .extracting(Object::toString)
                .containsExactly("浜 to 2020-03-31 → kita-higashi");
        assertThat(table.predecessorsOf(table.district("kita-higashi"))).hasSize(1);
    }

    @Test
    void areasMayBeLeftOut() throws IOException {
        Files.delete(folder.resolve("areas.csv"));
        write(
                "districts.csv",
                "edition,id,name,source\na,chuuou-higashi,東,list p1\na,kita-higashi,西,list p1\na,hama,浜,list p1\n");
        RoutingTable table = read();
        assertThat(table.areas()).isEmpty();
        assertThat(table.districts()).extracting(table::title).containsExactly("東学区", "西学区", "浜学区");
        assertThat(table.district("hama").area().isNone()).isTrue();
    }
}

package jp.kurume.plan.districts.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Fax;
import jp.kurume.plan.districts.RouteRow;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the check tells of lists that can be read: rows of a made-up city with three districts, two of them in one area. */
final class ListWarningsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final ConsultationField ELDERLY = ConsultationField.ELDERLY;

    private final Map<String, String> files = new LinkedHashMap<>();

    ListWarningsTest() {
        files.put("sources.csv", "id,title,published\nlist,相談窓口のご案内,2026-04\n");
        files.put("editions.csv", """
                id,municipality_code,municipality,title,subtitle,status,published,source
                a,990001,架空市,相談窓口のご案内,,adopted,2026-04,list cover
                """);
        files.put("routing-tables.csv", "edition,fallback,source,area_word\na,hall,list p1,なし\n");
        files.put("fields.csv", "edition,id,heading,office_kind,source\na,elderly,高齢者の相談,,list p1\n");
        files.put("areas.csv", "edition,name,source\na,北区,list p1\na,南区,list p1\n");
        files.put("offices.csv", """
                edition,id,name,telephone,fax,email,source
                a,hall,架空市役所,03-1234-5678,なし,,list p1
                a,east,東センター,03-1234-0001,なし,,list p1
                a,west,西センター,03-1234-0002,なし,,list p1
                """);
        files.put("districts.csv", """
                edition,id,name,reading,area,source
                a,oka,丘,,北区,list p1
                a,hara,原,はら,南区,list p1
                a,hama,浜,はま,南区,list p1
                """);
        routes("east,oka,,,", "west,hara;hama,,,");
    }

    /** Rows as office, districts, part, from, to. */
    private void routes(String... rows) {
        StringBuilder text =
                new StringBuilder("edition,field,office,districts,part,from,to,basis,alternatives,source\n");
        for (String row : rows) {
            text.append("a,elderly,").append(row).append(",declared,,list p1\n");
        }
        files.put("routes.csv", text.toString());
    }

    private String text(String file) {
        return files.getOrDefault(file, "");
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
                .filter(problem -> problem.severity() != Severity.NOTE)
                .filter(problem -> !problem.code().equals(RoutingProblems.OFFICE_UNUSED))
                .map(Problem::toString)
                .toList();
    }

    private List<String> told() {
        return told(DAY);
    }

    @Test
    void aListWithoutFaultsHasNoWarnings() {
        assertThat(told()).isEmpty();
    }

    @Test
    void aDayWithoutARowIsOneProblemForAllDistrictsOfTheRow() {
        routes("east,*,,,2026-12-31", "west,*,,2027-01-02,");
        assertThatExceptionOfType(InvalidTablesException.class)
                .isThrownBy(this::read)
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::toString)
                        .containsExactly(
                                "routes.csv, line 2, column to: found \"2026-12-31\", expected a row on every day,"
                                        + " but on 2027-01-01 there is none in this field for oka, hara, hama"));
        // Rows of their own are causes of their own.
        routes("east,oka,,,2026-12-31", "east,hara;hama,,,2026-12-31", "west,*,,2027-01-02,");
        assertThat(told()).hasSize(2);
    }

    @Test
    void aCorrectionOfADayToComeIsToldUntilThatDay() {
        files.put("corrections.csv", """
                edition,action,element,item,replaces,value,said_by,date
                a,replace,east,telephone,03-1234-0001,03-1234-0009,福祉課,2026-06-01
                a,replace,oka,elderly,east,west,福祉課,2027-04-01
                """);
        assertThat(told())
                .containsExactly(
                        "corrections.csv, line 3, column date: found \"2027-04-01\", holds from this day on only, which is"
                                + " after 2026-11-30; a table that is read without a day has it already");
        assertThat(told(LocalDate.of(2027, 4, 1))).isEmpty();
        assertThat(told(LocalDate.of(2026, 5, 31))).hasSize(2);
        // What such a table has, every answer from it says.
        assertThat(read().route("丘").office(ELDERLY).id()).isEqualTo("west");
        assertThat(read().route("丘").asOf()).hasToString("相談窓口のご案内 2026-04, corrected up to 2027-04-01");
        assertThat(RoutingTable.readFrom(tables(), "a", DAY)
                        .route("丘")
                        .office(ELDERLY)
                        .id())
                .isEqualTo("east");
    }

    @Test
    void theRestOfADistrictIsServedOrMissed() {
        routes("east,oka,東町・西町,,", "west,oka,北町,,", "west,hara;hama,,,");
        assertThat(told())
                .containsExactly(
                        "routes.csv, line 2, column part: for 高齢者の相談 nobody is told for the rest of 丘: there are"
                                + " rows only for the parts 東町・西町, 北町");
        assertThat(read().route("丘").rowsWithoutRest(ELDERLY))
                .extracting(RouteRow::part)
                .hasToString("[東町・西町, 北町]");
        routes("east,oka,東町,,", "west,oka,その他,,", "west,hara;hama,,,");
        assertThat(told()).isEmpty();
        routes("east,oka,東町,,", "west,*,,,");
        assertThat(told()).isEmpty();
        assertThat(read().route("丘").rowsWithoutRest(ELDERLY)).isEmpty();
    }

    @Test
    void theRestMayBeMissedOnSomeDaysOnly() {
        routes("east,oka,東町,,", "west,oka,,,2026-12-31", "west,hara;hama,,,");
        assertThat(told()).singleElement().asString().contains("for the rest of 丘", "the parts 東町");
    }

    @Test
    void oneCauseInSeveralDistrictsIsOneProblem() {
        routes("east,*,東町,,");
        assertThat(told()).singleElement().asString().contains("for the rest of 丘, 原, 浜");
    }

    @Test
    void whereTownsAreListedTheOnesWithoutAnOfficeAreNamed() {
        routes("east,oka,東町1丁目・西町,,", "west,oka,北町 1番～9番,,", "west,hara;hama,,,");
        String towns =
                "edition,town,district,part,source\na,東町,oka,,list p2\na,西町1番～10番,oka,,list p2\na,北町,oka,,list p2\n";
        files.put("towns.csv", towns);
        assertThat(told()).isEmpty();
        files.put("towns.csv", towns + "a,南町,oka,,list p2\na,港町,oka,,list p2\na,島町,hama,,list p2\n");
        assertThat(told())
                .containsExactly(
                        "towns.csv, line 5, column town: found \"南町\", for 高齢者の相談 nobody is told in 南町, 港町: the"
                                + " rows of 丘 in routes.csv are only for the parts 東町1丁目・西町, 北町 1番～9番");
        // Of words that are no towns, and of a district without towns, nobody can tell which are missed.
        files.put("towns.csv", "edition,town,district,part,source\na,島町,hama,,list p2\n");
        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("routes.csv: for 高齢者の相談 nobody is told for the rest of 丘");
    }

    @ParameterizedTest
    @ValueSource(strings = {"110", "118", "119", "171", "188", "189", "#7119", "#8000", "#9110"})
    void shortNumbersOfServicesAreNoSlips(String number) {
        files.put("offices.csv", text("offices.csv").replace("03-1234-0001", number));
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"120", "199", "112", "100"})
    void otherShortNumbersAre(String number) {
        files.put("offices.csv", text("offices.csv").replace("03-1234-0001", number));
        assertThat(told())
                .containsExactly("offices.csv, line 3, column telephone: found \"" + number
                        + "\", no service is known that is reached at this short number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"－", "-", "ー", "―", "—"})
    void aDashIsNoNumberThatIsGivenAndNotThatThereIsNone(String dash) {
        String offices = text("offices.csv");
        files.put("offices.csv", offices.replace("03-1234-0001,なし,", "03-1234-0001," + dash + ","));
        assertThat(read().office("east").fax()).isEqualTo(Fax.none());
        files.put("offices.csv", offices.replace("03-1234-0001,なし,", dash + ",なし,a@example.jp"));
        assertThat(read().office("east").findTelephone()).isEmpty();
        assertThat(read().office("hall").fax()).isEqualTo(Fax.without());
        files.put("offices.csv", offices.replace("03-1234-0001,なし,", dash + "," + dash + ","));
        assertThat(told()).singleElement().asString().contains("another way to reach the office");
    }

    @Test
    void aCellOfSeveralWordsIsReadAsSeveral() {
        files.put(
                "field-words.csv",
                "edition,field,word,source\na,elderly,\"介護、 認知症；年金,もの忘れ\",list p1\na,elderly,子ども・若者,list p1\n");
        for (String said : List.of("親の介護", "認知症かも", "年金のこと", "もの忘れがひどい")) {
            assertThat(read().fieldsFor(said).fields()).containsExactly(ELDERLY);
        }
        assertThat(read().fieldsFor("若者のこと").fields()).isEmpty();
        assertThat(told())
                .containsExactly("field-words.csv, line 3, column word: found \"子ども・若者\", found only where these stand"
                        + " side by side; they may be several words; did you mean 子ども、若者?");
    }

    @ParameterizedTest
    @CsvSource({"。, nowhere", "\u200B, nowhere", "の, everywhere", "'、', nowhere"})
    void aWordThatSaysNothingIsTold(String word, String code) {
        files.put("field-words.csv", "edition,field,word,source\na,elderly," + word + ",list p1\n");
        assertThat(CityCheck.check(tables(), DAY).problems())
                .extracting(problem -> problem.code().id())
                .containsAnyOf("routing.field-word." + code, "table.cell.empty");
    }

    @ParameterizedTest
    @CsvSource({
        "丘（北区）, 丘",
        "丘学校区（北区）, ?",
        "丘小学校（北区）, 丘",
        "原（北区）, ?",
        "原(南区), 原",
        "南区原, 原",
        "架空市南区 浜校区, 浜",
        "北区原, ?",
        "はら（南区）, 原",
    })
    void theAreaOfADistrictStandsBeforeItOrInBrackets(String text, String district) {
        assertThat(read().find(text).map(SchoolDistrict::name).orElse("?")).isEqualTo(district);
        assertThat(read().resolve(text).toString()).doesNotContain("but of");
    }

    @Test
    void theAreaTellsNamesakesApart() {
        files.put("districts.csv", """
                edition,id,name,area,source
                a,oka,中央,北区,list p1
                a,hara,中央,南区,list p1
                a,hama,浜,,list p1
                """);
        RoutingTable table = read();
        assertThat(table.find("中央（北区）")).contains(table.district("oka"));
        assertThat(table.find("南区中央")).contains(table.district("hara"));
        assertThat(table.find("中央")).isEmpty();
        assertThat(table.resolve("中央（西区）")).hasToString("\"中央（西区）\" is no district here, but of 西区");
    }

    @Test
    void theReadingOfADistrictThatEndedMeansTheOneOfTodayOfItsName() {
        files.put(
                "successors.csv",
                "edition,id,name,reading,successors,ends_on,source\na,old-oka,丘,おか,hara,2026-03-31,list p1\n");
        assertThat(read().find("丘")).contains(read().district("oka"));
        assertThat(read().find("おか")).contains(read().district("oka"));
        files.put("districts.csv", text("districts.csv").replace("oka,丘,,", "oka,丘,きゅう,"));
        assertThat(read().resolve("おか")).hasToString("\"おか\" is 丘 or 原");
        files.put("districts.csv", text("districts.csv").replace("oka,丘,きゅう,", "oka,丘,おか,"));
        assertThat(read().find("おか")).contains(read().district("oka"));
    }

    @Test
    void theWarningsAreSaidInJapanese() {
        routes("east,oka,東町,,", "west,hara;hama,,,");
        assertThat(CityCheck.check(tables(), DAY).problems())
                .filteredOn(problem -> problem.severity() != Severity.NOTE)
                .extracting(problem -> problem.message(Locale.JAPANESE))
                .containsExactly("routes.csv 2行目 part列：丘 の「高齢者の相談」は、一部（東町）の行だけで、残りの窓口が書かれていません");
    }
}

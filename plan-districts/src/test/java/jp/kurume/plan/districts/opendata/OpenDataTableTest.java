package jp.kurume.plan.districts.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.kurume.plan.districts.DistrictPart;
import jp.kurume.plan.districts.ForWhom;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.OfficeContact;
import jp.kurume.plan.districts.OfficeDetails;
import jp.kurume.plan.districts.OfficeRole;
import jp.kurume.plan.districts.Remit;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.Correction;
import jp.kurume.plan.districts.routing.OfficeItem;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.time.DaySpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The flat table of Kurume's offices, as it is written and as it comes back. */
class OpenDataTableTest {

    private static final RoutingTable ROUTING = KurumeDistricts.routing();
    private static final OpenDataTable TABLE = OpenDataTable.of(ROUTING);

    private final Path file;

    OpenDataTableTest(@TempDir Path folder) {
        this.file = folder.resolve("our-offices.csv");
    }

    private List<String> lines(Locale headings) {
        return new String(TABLE.toCsv(TableForm.LOSSLESS, headings), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @Test
    void hasARowForEachDistrictAndField() {
        assertThat(TABLE.rows()).hasSize(46 * 6);
        assertThat(TABLE).hasToString("久留米市 (402036) 第2期くるめ支え合うプラン（案） 2025-11: 276 rows");
        assertThat(lines(Locale.ENGLISH).get(0))
                .isEqualTo("district_id,field,municipality_code,municipality,edition,area,district,reading,heading,"
                        + "office_id,office,telephone,fax,basis,to_confirm,alternatives,fallback,fallback_telephone,"
                        + "fallback_fax,source,because");
        assertThat(lines(Locale.JAPANESE).get(0))
                .isEqualTo("校区ID,相談分野,全国地方公共団体コード,地方公共団体名,版,圏域,校区,読み,見出し,窓口ID,名称,電話番号,FAX番号,根拠,確認,他の候補,"
                        + "相談先がわからないときの窓口,わからないときの電話,わからないときのFAX,出典,読み取りの理由");
    }

    @Test
    void marksWhatIsInferredAndNamesWhatElseItMayBe() {
        assertThat(lines(Locale.JAPANESE))
                .filteredOn(line -> line.startsWith("hiyoshi,livelihood,"))
                .singleElement()
                .asString()
                .startsWith("hiyoshi,livelihood,402036,久留米市,第2期くるめ支え合うプラン（案） 2025-11,中央,日吉,ひよし,暮らしの相談,"
                        + "seikatsu-jiritsu-toubu,生活自立支援センター(東部),0942-30-9113,0942-30-9327,推定,要確認,"
                        + "生活自立支援センター(西部) 0942-30-9185,久留米市社会福祉協議会,0942-34-3035,0942-34-3090,");
        assertThat(lines(Locale.JAPANESE).stream().filter(line -> line.contains(",要確認,")))
                .hasSize(ROUTING.unconfirmed().size());
        assertThat(TABLE.rows().stream().filter(OpenDataRow::toBeConfirmed)).hasSize(43);
        assertThat(TABLE.rows().get(0)).hasToString("城島 elderly: 西地域包括支援センター 0942-51-6100");
    }

    @ParameterizedTest
    @EnumSource(TableForm.class)
    void comesBackEqualFromEveryFormAndLanguage(TableForm form) throws IOException {
        for (Locale headings : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            Files.write(file, TABLE.toCsv(form, headings));
            assertThat(OpenDataTable.read(file)).isEqualTo(TABLE);
        }
    }

    private List<String> problems(String from, String to) throws IOException {
        String text = new String(TABLE.toCsv(TableForm.LOSSLESS, Locale.ENGLISH), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
        try {
            OpenDataTable.read(file);
            return List.of();
        } catch (InvalidTablesException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }

    @Test
    void anInferredOfficeKeepsItsMark() throws IOException {
        assertThat(problems("inferred,要確認,", "inferred,,"))
                .hasSize(43)
                .allMatch(problem -> problem.endsWith("column to_confirm: expected 要確認, since the basis is inferred"));
        assertThat(problems("citywide,,", "citywide,要確認,"))
                .hasSize(3 * 46)
                .allMatch(problem -> problem.endsWith("expected nothing, since the basis is not inferred"));
        assertThat(problems("inferred,要確認,", "confirmed,,"))
                .hasSize(43)
                .allMatch(problem -> problem.endsWith("since only an inferred office has alternatives"));
    }

    @Test
    void allRowsAreOfOneTable() throws IOException {
        assertThat(problems("shimoda,elderly,402036,久留米市", "shimoda,elderly,402028,大牟田市"))
                .containsExactly(
                        "our-offices.csv, line 8, column municipality_code: found \"402028\", expected \"402036\", as on line"
                                + " 2: all rows are of one table",
                        "our-offices.csv, line 8, column municipality: found \"大牟田市\", expected \"久留米市\", as on line 2: all"
                                + " rows are of one table");
    }

    @Test
    void anOfficeHasAnIdAndAName() throws IOException {
        assertThat(problems("houkatsu-nishi,西地域包括支援センター,", "houkatsu-nishi,,"))
                .hasSize(8)
                .allMatch(problem -> problem.contains("column office: ")
                        && problem.contains("expected the id and the name of the office, or neither of them"));
        assertThat(problems("houkatsu-nishi,西地域包括支援センター,", ",西地域包括支援センター,"))
                .hasSize(8)
                .allMatch(problem -> problem.contains("column office_id: "));
        assertThat(problems("houkatsu-nishi,西地域包括支援センター,", ",,"))
                .hasSize(8)
                .allMatch(problem -> problem.contains("column office: "));
        assertThat(problems("houkatsu-nishi,西地域包括支援センター,0942-51-6100,", ",,,")).isEmpty();
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() throws IOException {
        OpenDataRow row = TABLE.rows().get(0);
        OpenDataTable table = new OpenDataTable.Builder()
                .from(TABLE)
                .rows(List.of(row.withRemit(new Remit(
                        DistrictPart.whole(),
                        OfficeRole.MAIN,
                        ForWhom.everybody(),
                        DaySpan.of(Optional.of(LocalDate.of(2026, 4, 1)), Optional.of(LocalDate.of(2027, 3, 31)))))))
                .build();
        Files.writeString(
                file,
                new String(table.toCsv(TableForm.LOSSLESS, Locale.ENGLISH), StandardCharsets.UTF_8)
                        .replace("2027-03-31", "2025-03-31"));
        assertThatExceptionOfType(InvalidTablesException.class)
                .isThrownBy(() -> OpenDataTable.read(file))
                .withMessageContaining("column to: found \"2025-03-31\", expected no day before 2026-04-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0942-51-61OO", "942-51-6100"})
    void numbersAreNumbers(String telephone) throws IOException {
        assertThat(problems("西地域包括支援センター,0942-51-6100", "西地域包括支援センター," + telephone))
                .hasSize(8)
                .allMatch(problem -> problem.contains("column telephone"));
    }

    @Test
    void numbersAreReadAsPeopleWriteThem() throws IOException {
        assertThat(problems("西地域包括支援センター,0942-51-6100", "西地域包括支援センター,０９４２－５１−6100"))
                .isEmpty();
        assertThat(OpenDataTable.read(file)).isEqualTo(TABLE);
    }

    @Test
    void anExtensionHasAColumnOfItsOwn() throws IOException {
        OpenDataTable table = OpenDataTable.of(RoutingTable.builder()
                .from(ROUTING)
                .build()
                .corrected(List.of(new Correction.OfOffice(
                        "houkatsu-nishi",
                        OfficeItem.TELEPHONE,
                        "0942-51-6100",
                        "0942-51-6100（代表・内線12・13）",
                        "地域福祉課",
                        LocalDate.of(2026, 5, 1)))));
        String written = new String(table.toCsv(TableForm.LOSSLESS, Locale.JAPANESE), StandardCharsets.UTF_8);
        assertThat(written.lines().findFirst().orElse("")).contains(",電話番号,FAX番号,内線番号,");
        assertThat(written).contains(",西地域包括支援センター,0942-51-6100（代表）,0942-64-2082,12・13,");
        Files.writeString(file, written);
        assertThat(OpenDataTable.read(file)).isEqualTo(table);
        Files.writeString(file, written.replace(",12・13,", ",係,"));
        assertThatExceptionOfType(InvalidTablesException.class)
                .isThrownBy(() -> OpenDataTable.read(file))
                .withMessageContaining("column 内線番号: found \"係\", expected the digits of an extension");
    }

    @Test
    void headingsOfBeforeAreReadAsWell() throws IOException {
        String written = new String(TABLE.toCsv(TableForm.LOSSLESS, Locale.JAPANESE), StandardCharsets.UTF_8);
        int end = written.indexOf('\n');
        String headings = written.substring(0, end)
                .replace("全国地方公共団体コード,地方公共団体名", "市区町村コード,市区町村")
                .replace("名称,電話番号,FAX番号", "窓口,電話,FAX");
        assertThat(headings).doesNotContain("番号");
        Files.writeString(file, headings + written.substring(end));
        assertThat(OpenDataTable.read(file)).isEqualTo(TABLE);
    }

    @Test
    void whereAnOfficeIsAndHowElseItIsReachedComesBackFromAnyFile() throws IOException {
        Office office = ROUTING.office("houkatsu-nishi");
        Office reached = office.withDetails(new OfficeDetails(
                        "830-0000", "久留米市架空町1", "月～金 8:30～17:15", "土日祝", "a@example.jp", "https://example.jp/", "2階"))
                .withContacts(List.of(
                        new OfficeContact(
                                OfficeContact.Kind.TELEPHONE, "0942-00-0001", "夜間・休日", "17:15～8:30", office.citation()),
                        new OfficeContact(OfficeContact.Kind.FAX, "0942-00-0002", "", "", office.citation())));
        OpenDataTable table = OpenDataTable.of(RoutingTable.builder()
                .from(ROUTING)
                .offices(ROUTING.offices().stream()
                        .map(one -> one.equals(office) ? reached : one)
                        .toList())
                .routes(ROUTING.routes().stream()
                        .map(route -> Route.of(
                                route.asOf(),
                                route.district(),
                                route.assignments().stream()
                                        .map(one -> one.office().equals(office) ? one.withOffice(reached) : one)
                                        .toList(),
                                route.fallback()))
                        .toList())
                .build());
        String written = new String(table.toCsv(TableForm.LOSSLESS, Locale.JAPANESE), StandardCharsets.UTF_8);
        assertThat(written.lines().findFirst().orElse(""))
                .contains(",電話番号,FAX番号,郵便番号,所在地_連結表記,受付時間,休業日,利用可能曜日,開始時間,終了時間,連絡先メールアドレス,URL,連絡先備考（その他、SNSなど）,備考,根拠,");
        assertThat(written)
                .contains("830-0000,久留米市架空町1,月～金 8:30～17:15,土日祝,月火水木金,08:30,17:15,a@example.jp,https://example.jp/,"
                        + "電話 夜間・休日 0942-00-0001 (17:15～8:30);FAX 0942-00-0002,2階,");
        Files.writeString(file, written);
        assertThat(OpenDataTable.read(file)).isEqualTo(table);
    }

    @Test
    void aTableHasARow() throws IOException {
        Files.writeString(file, lines(Locale.ENGLISH).get(0) + "\n");
        assertThatExceptionOfType(InvalidTablesException.class)
                .isThrownBy(() -> OpenDataTable.read(file))
                .withMessageContaining("expected a row at least");
        assertThatExceptionOfType(InvalidTablesException.class)
                .isThrownBy(() -> OpenDataTable.read(file.resolveSibling("none.csv")))
                .withMessageContaining("none.csv");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpenDataTable.Builder()
                        .municipality(TABLE.municipality())
                        .edition("x")
                        .fallback("x")
                        .fallbackTelephone(TABLE.fallbackTelephone())
                        .fallbackFax(TABLE.fallbackFax())
                        .build());
    }
}

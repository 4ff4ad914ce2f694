package jp.kurume.plan.districts.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.TableSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Corrections laid over a table, as values and from {@code corrections.csv}. */
final class LaidCorrectionsTest {

    private static final RoutingTable KURUME = KurumeDistricts.routing();
    private static final String TOUBU = "seikatsu-jiritsu-toubu";
    private static final String SEIBU = "seikatsu-jiritsu-seibu";
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final String HEADING = "edition,action,element,item,replaces,value,said_by,date\n";
    private static final String E = "second-plan-draft,";

    @TempDir
    private Path folder;

    private static Correction fax(String replaces, String value, LocalDate date) {
        return new Correction.OfOffice("shakyou", OfficeItem.FAX, replaces, value, "社会福祉協議会", date);
    }

    private static Correction hiyoshi(String replaces, String value, LocalDate date) {
        return new Correction.OfAssignment("hiyoshi", ConsultationField.LIVELIHOOD, replaces, value, "地域福祉課", date);
    }

    private static List<String> refused(RoutingTable table, Correction... corrections) {
        return catchThrowableOfType(InvalidRoutingException.class, () -> table.corrected(List.of(corrections)))
                .problems()
                .stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void anInferredOfficeIsConfirmed() {
        RoutingTable corrected = KURUME.corrected(List.of(hiyoshi(TOUBU, TOUBU, MAY)));
        Assignment assignment = corrected.route("日吉").assignment(ConsultationField.LIVELIHOOD);
        assertThat(assignment.basis()).isEqualTo(Basis.CONFIRMED);
        assertThat(assignment.alternatives()).isEmpty();
        assertThat(assignment.citation()).hasToString("correction 2026-05-01");
        assertThat(assignment.citation().source().title()).isEqualTo("地域福祉課");
        assertThat(corrected.unconfirmed()).hasSize(42);
        assertThat(KURUME.unconfirmed()).hasSize(43);
        assertThat(corrected.corrections()).containsExactly(hiyoshi(TOUBU, TOUBU, MAY));
    }

    @Test
    void everyAnswerSaysUpToWhenTheTableIsCorrected() {
        RoutingTable corrected =
                KURUME.corrected(List.of(fax("0942-34-3090", "0942-34-3091", JUNE), hiyoshi(TOUBU, SEIBU, MAY)));
        String upTo = "第2期くるめ支え合うプラン（案） 2025-11, corrected up to 2026-06-01";
        assertThat(KURUME.asOf()).hasToString("第2期くるめ支え合うプラン（案） 2025-11");
        assertThat(KURUME.route("日吉").asOf()).isEqualTo(KURUME.asOf());
        assertThat(corrected.asOf()).hasToString(upTo);
        assertThat(corrected.route("城島").asOf()).hasToString(upTo);
        assertThat(corrected.route("城島").toString()).endsWith("(" + upTo + ")");
        for (String text : List.of("日吉", "日吉校区", "国分", "日吉町")) {
            assertThat(corrected.resolve(text).asOf()).hasToString(upTo);
        }
        assertThat(corrected
                        .asOf()
                        .<String>fold(published -> "", later -> later.upTo().toString()))
                .isEqualTo("2026-06-01");
        assertThat(KURUME.asOf().<String>fold(published -> published.edition().id(), later -> ""))
                .isEqualTo("second-plan-draft");
    }

    @Test
    void anOfficeIsCorrectedWhereverItStands() {
        Correction correction =
                new Correction.OfOffice(SEIBU, OfficeItem.TELEPHONE, "0942-30-9185", "0942-30-0000", "係", MAY);
        RoutingTable corrected = KURUME.corrected(List.of(correction, fax("0942-34-3090", "0942-34-3091", MAY)));
        assertThat(corrected.office(SEIBU).telephone()).hasToString("0942-30-0000");
        assertThat(corrected
                        .route("日吉")
                        .assignment(ConsultationField.LIVELIHOOD)
                        .alternatives())
                .containsExactly(corrected.office(SEIBU));
        assertThat(corrected.route("城島").office(ConsultationField.LIVELIHOOD)).isSameAs(corrected.office(SEIBU));
        assertThat(corrected.route("日吉").fallback()).isSameAs(corrected.fallback());
        assertThat(corrected.fallback().fax()).hasToString("0942-34-3091");
    }

    @Test
    void aConfirmedNameIsNoLongerComposed() {
        Office nishi = KURUME.office("houkatsu-nishi");
        assertThat(nishi.hasComposedName()).isTrue();
        Correction confirmation =
                new Correction.OfOffice("houkatsu-nishi", OfficeItem.NAME, nishi.name(), nishi.name(), "長寿支援課", MAY);
        assertThat(confirmation.isConfirmation()).isTrue();
        RoutingTable corrected = KURUME.corrected(List.of(confirmation));
        assertThat(corrected.office("houkatsu-nishi").hasComposedName()).isFalse();
        assertThat(corrected.office("houkatsu-nishi").citation()).isEqualTo(nishi.citation());
        assertThat(corrected.corrected(List.of(confirmation))).isSameAs(corrected);
    }

    @Test
    void printedFormsAreOfTheNewName() {
        PrintedForm form = KURUME.printedForms().stream()
                .filter(one -> one.element().startsWith("seinen"))
                .findFirst()
                .orElseThrow();
        Correction renamed =
                new Correction.OfOffice(form.element(), OfficeItem.NAME, form.canonical(), "権利擁護センター", "係", MAY);
        Correction asPrinted =
                new Correction.OfOffice(form.element(), OfficeItem.NAME, form.canonical(), form.printed(), "係", MAY);
        RoutingTable corrected = KURUME.corrected(List.of(renamed));
        assertThat(corrected.printedForms())
                .hasSameSizeAs(KURUME.printedForms())
                .filteredOn(one -> one.element().equals(form.element()))
                .extracting(PrintedForm::canonical)
                .containsOnly("権利擁護センター");
        assertThat(corrected.problems()).isEqualTo(KURUME.problems());
        assertThat(KURUME.corrected(List.of(asPrinted)).printedForms())
                .hasSize(KURUME.printedForms().size() - 1)
                .doesNotContain(form);
    }

    @Test
    void laterCorrectionsOfACellBuildOnEarlierOnes() {
        Correction first = fax("0942-34-3090", "0942-34-3091", MAY);
        Correction second = fax("0942-34-3091", "0942-34-3092", JUNE);
        RoutingTable corrected = KURUME.corrected(List.of(second, first));
        assertThat(corrected.fallback().fax()).hasToString("0942-34-3092");
        assertThat(corrected.corrections()).containsExactly(first, second);
        assertThat(KURUME.corrected(List.of(first)).corrected(List.of(second))).isEqualTo(corrected);
        assertThat(KURUME.corrected(List.of(first)).corrected(List.of(first, second)))
                .isEqualTo(corrected);
        assertThat(corrected.corrected(List.of(first))).isSameAs(corrected);
        assertThat(corrected.corrected(List.of(first, first, second))).isSameAs(corrected);
    }

    @Test
    void whatTheTableSaysAlreadyIsNoChange() {
        Correction behind = fax("0942-00-0000", "0942-34-3090", MAY);
        assertThat(KURUME.corrected(List.of(behind))).isSameAs(KURUME);
        assertThat(KURUME.corrected(List.of())).isSameAs(KURUME);
        // The city has gone further than the first of them, and not as far as the second.
        assertThat(KURUME.corrected(List.of(behind, fax("0942-34-3090", "0942-34-3091", JUNE)))
                        .corrections())
                .containsExactly(fax("0942-34-3090", "0942-34-3091", JUNE));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThat(refused(KURUME, fax("0942-34-0000", "0942-34-3091", MAY)))
                .containsExactly("corrections[0].replaces: found \"0942-34-0000\", expected 0942-34-3090, which stands"
                        + " there now");
        assertThat(refused(KURUME, fax("0942-34-3090", "0942-34-3091", MAY), fax("0942-34-3090", "0942-34-3092", JUNE)))
                .containsExactly("corrections[1].replaces: found \"0942-34-3090\", expected 0942-34-3091, to which the"
                        + " same cell is corrected on 2026-05-01");
        assertThat(refused(KURUME, fax("0942-34-3090", "0942-34-3091", MAY), fax("0942-34-3090", "0942-34-3092", MAY)))
                .containsExactly("corrections[1].date: found \"2026-05-01\", expected another day than this one, on"
                        + " which the same cell is corrected to 0942-34-3091 already");
        RoutingTable twice = KURUME.corrected(
                List.of(fax("0942-34-3090", "0942-34-3091", MAY), fax("0942-34-3091", "0942-34-3090", JUNE)));
        assertThat(twice).isSameAs(KURUME);
        RoutingTable later = KURUME.corrected(List.of(fax("0942-34-3090", "0942-34-3091", JUNE)));
        assertThat(refused(later, fax("0942-34-3091", "0942-34-3099", MAY)))
                .containsExactly("corrections[0].date: found \"2026-05-01\", expected no day before 2026-06-01, on"
                        + " which the same cell was corrected last");
    }

    @Test
    void whatTheTableDoesNotHaveIsToldAllAtOnce() {
        assertThat(refused(
                        KURUME,
                        new Correction.OfOffice("shakyo", OfficeItem.NAME, "a", "b", "係", MAY),
                        new Correction.OfAssignment(
                                "hiyosi", new ConsultationField("livelyhood"), "toubu", SEIBU, "係", MAY)))
                .extracting(text -> text.substring(0, text.indexOf(',')))
                .containsExactly(
                        "corrections[0].office: found \"shakyo\"",
                        "corrections[1].district: found \"hiyosi\"",
                        "corrections[1].field: found \"livelyhood\"",
                        "corrections[1].replaces: found \"toubu\"");
        assertThat(refused(KURUME, new Correction.OfOffice("shakyo", OfficeItem.NAME, "a", "b", "係", MAY)))
                .singleElement()
                .asString()
                .endsWith("did you mean shakyou?");
    }

    @Test
    void aCorrectionSaysAllThatItHasTo() {
        assertThatIllegalArgumentException().isThrownBy(() -> fax("", "", MAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fax("0942-34-3090", "0942", MAY))
                .withMessageContaining("\"0942\"");
        assertThatIllegalArgumentException().isThrownBy(() -> hiyoshi(TOUBU, " ", MAY));
        assertThatIllegalArgumentException().isThrownBy(() -> hiyoshi(TOUBU, SEIBU, LocalDate.of(10_000, 1, 1)));
        assertThat(hiyoshi(TOUBU, TOUBU, MAY))
                .hasToString("hiyoshi livelihood: seikatsu-jiritsu-toubu confirmed (地域福祉課 2026-05-01)");
        assertThat(fax("0942-34-3090", "0942-34-3091", MAY))
                .hasToString("shakyou fax: 0942-34-3090 → 0942-34-3091 (社会福祉協議会 2026-05-01)");
    }

    @Test
    void aFormBecomesACorrection() {
        AssignmentCorrection form = new AssignmentCorrection("日吉校区", "livelihood", TOUBU, SEIBU, " 地域福祉課 ", "2026/5/1");
        assertThat(form.toCorrection(KURUME)).isEqualTo(hiyoshi(TOUBU, SEIBU, MAY));
        assertThat(new OfficeCorrection("shakyou", "fax", "0942-34-3090", "０９４２-３４-３０９１", "社会福祉協議会", "2026-05-01")
                        .toCorrection(KURUME))
                .isEqualTo(fax("0942-34-3090", "0942-34-3091", MAY));
    }

    private RoutingTable read(String... rows) throws IOException {
        return tables(rows).read();
    }

    private EditedTables tables(String... rows) throws IOException {
        return new EditedTables(folder).write("corrections.csv", HEADING + String.join("\n", rows) + "\n");
    }

    @Test
    void aFolderIsReadWithItsCorrections() throws IOException {
        RoutingTable corrected = read(
                E + "confirm,日吉校区,livelihood," + TOUBU + ",,地域福祉課,令和8年5月1日",
                E + "replace,shakyou,fax,0942-34-3090,０９４２－３４－３０９１,社会福祉協議会,2026-05-01",
                E + "REPLACE,sasayama,livelihood," + TOUBU + "," + SEIBU + ",地域福祉課,2026-05-01");
        assertThat(corrected)
                .isEqualTo(KURUME.corrected(List.of(
                        hiyoshi(TOUBU, TOUBU, MAY),
                        fax("0942-34-3090", "0942-34-3091", MAY),
                        new Correction.OfAssignment(
                                "sasayama", ConsultationField.LIVELIHOOD, TOUBU, SEIBU, "地域福祉課", MAY))));
        assertThat(corrected.unconfirmed()).hasSize(41);
        assertThat(read()).isEqualTo(KURUME);
    }

    @Test
    void everyRowThatDoesNotFitIsTold() throws IOException {
        assertThat(tables(
                                E + "confirm,日吉町,livelihood," + TOUBU + ",,地域福祉課,2026-05-01",
                                E + "replace,shakyou,fax,0942-34-0000,0942-34-3091,社会福祉協議会,2026-05-01",
                                E + "replace,shakyou,telephon,0942-34-3090,0942-34-3091,社会福祉協議会,2026-05-01",
                                E + "confirm,hiyoshi,livelihood," + TOUBU + "," + SEIBU + ",地域福祉課,2026-05-01",
                                E + "replace,篠山,livelihood," + TOUBU + "," + TOUBU + ",地域福祉課,2026-05-01",
                                E + "undo,篠山,housing," + TOUBU + ",x,,46143",
                                "second-plan,confirm,篠山,livelihood," + TOUBU + ",,地域福祉課,2026-05-01",
                                E + "confirm,荘島,housing,nobody,,地域福祉課,2026-05-01",
                                E + "replace,shakyou,telephone,942343035,0942-34-3030,係,2026-05-01")
                        .problems())
                .containsExactly(
                        "corrections.csv, line 2, column element: found \"日吉町\", expected one of 城島, 下田, 青木, 江上, 浮島"
                                + " …; did you mean 日吉?",
                        "corrections.csv, line 3, column replaces: found \"0942-34-0000\", expected 0942-34-3090, which"
                                + " stands there now",
                        "corrections.csv, line 4, column item: found \"telephon\", expected one of name, short_name,"
                                + " telephone, fax, postal_code …; did you mean telephone?",
                        "corrections.csv, line 5, column value: found \"seikatsu-jiritsu-seibu\", expected"
                                + " seikatsu-jiritsu-toubu, which is confirmed, or nothing",
                        "corrections.csv, line 6, column value: found \"seikatsu-jiritsu-toubu\", expected another"
                                + " value than the one that is replaced",
                        "corrections.csv, line 7, column action: found \"undo\", expected one of confirm, replace",
                        "corrections.csv, line 7, column said_by: expected a text",
                        "corrections.csv, line 7, column date: found \"46143\", expected a day such as 2026-04-01; did"
                                + " you mean 2026-05-01?",
                        "corrections.csv, line 8, column edition: found \"second-plan\", expected an id of"
                                + " routing-tables.csv; did you mean second-plan-draft?",
                        "corrections.csv, line 9, column item: found \"housing\", expected one of adult-guardianship,"
                                + " children, disability, elderly, livelihood …",
                        "corrections.csv, line 9, column replaces: found \"nobody\", expected one of"
                                + " houkatsu-chuuou, houkatsu-chuuou-2, houkatsu-chuuou-3, houkatsu-higashi,"
                                + " houkatsu-higashi-2 …",
                        "corrections.csv, line 10, column replaces: found \"942343035\", expected a Japanese telephone"
                                + " number such as 0942-46-8711; did you mean 0942343035?");
    }

    @Test
    void aNameWhereAnIdIsDueSuggestsTheIdAlone() throws IOException {
        List<Problem> problems = problemsOf(
                HEADING,
                E + "replace,久留米市社会福祉協議会,fax,0942-34-3090,0942-34-3091,係,2026-05-01",
                E + "replace,西包括,fax,0942-34-3090,0942-34-3091,係,2026-05-01",
                E + "confirm,日吉,高齢者の相談,houkatsu-chuuou,,係,2026-05-01",
                E + "replace,篠山,livelihood,生活自立支援センター（東部）,生活自立支援センター(西部),係,2026-05-01",
                E + "confirm,荘島,こども(子育て)若者の相談,西包括,,係,2026-05-01");
        assertThat(problems)
                .extracting(problem -> problem.place() + " " + problem.code().id() + " " + problem.suggestions())
                .containsExactly(
                        "corrections.csv, line 2, column element entry.unknown [shakyou]",
                        "corrections.csv, line 3, column element entry.unknown [houkatsu-nishi]",
                        "corrections.csv, line 4, column item entry.unknown [elderly]",
                        "corrections.csv, line 5, column replaces entry.unknown [" + TOUBU + "]",
                        "corrections.csv, line 5, column value entry.unknown [" + SEIBU + "]",
                        "corrections.csv, line 6, column item entry.unknown [children, youth]",
                        "corrections.csv, line 6, column replaces entry.unknown [houkatsu-nishi]");
        assertThat(problems.get(2).repair(Locale.JAPANESE)).contains("elderly と書く");
    }

    private List<Problem> problemsOf(String heading, String... rows) throws IOException {
        new EditedTables(folder).write("corrections.csv", heading + String.join("\n", rows) + "\n");
        return CityCheck.check(TableSource.folder(folder).orElse(KurumeDistricts.tables())).problems().stream()
                .filter(problem -> problem.place().toString().startsWith("corrections.csv"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fax", "FAX", "ＦＡＸ", "Ｆａｘ"})
    void theItemOfAnOfficeMayBeWrittenInAnyWidthAndCase(String item) throws IOException {
        assertThat(read(E + "replace,shakyou," + item + ",0942-34-3090,0942-34-3091,社会福祉協議会,2026-05-01"))
                .isEqualTo(KURUME.corrected(List.of(fax("0942-34-3090", "0942-34-3091", MAY))));
    }

    @Test
    void theItemOfAnOfficeMayBeWrittenAsItsHeadingInJapanese() throws IOException {
        RoutingTable corrected = read(
                E + "replace,shakyou,名称,久留米市社会福祉協議会,甲,係,2026-05-01",
                E + "replace,shakyou,略称,久留米市社会福祉協議会,乙,係,2026-05-01",
                E + "replace,shakyou,電話,0942-34-3035,0942-34-3036,係,2026-05-01");
        assertThat(corrected.corrections())
                .extracting(correction ->
                        correction.<OfficeItem>fold(Correction.OfOffice::item, assignment -> OfficeItem.FAX))
                .containsExactly(OfficeItem.NAME, OfficeItem.SHORT_NAME, OfficeItem.TELEPHONE);
        assertThat(corrected.fallback())
                .hasToString(read(
                                E + "replace,shakyou,name,久留米市社会福祉協議会,甲,係,2026-05-01",
                                E + "replace,shakyou,short_name,久留米市社会福祉協議会,乙,係,2026-05-01",
                                E + "replace,shakyou,telephone,0942-34-3035,0942-34-3036,係,2026-05-01")
                        .fallback()
                        .toString());
    }

    @Test
    void theItemsOfAnOfficeAreTheHeadingsOfItsTable() {
        List<String> items =
                Stream.of(OfficeItem.values()).map(OfficeItem::column).toList();
        assertThat(OfficesTable.OFFICES.columns())
                .filteredOn(column -> items.contains(column.name()))
                .extracting(column -> column.heading(OfficesTable.OFFICES, Locale.JAPANESE))
                .containsExactlyElementsOf(OfficeItem.columns(Locale.JAPANESE));
    }

    @Test
    void theItemsOfAnOfficeAreToldInTheLanguageOfTheFile() throws IOException {
        String row = E + "replace,shakyou,電話番,0942-34-3035,0942-34-3036,係,2026-05-01";
        assertThat(problemsOf("版,訂正か確認か,窓口か校区,項目か分野,現在の値,正しい値,連絡元,連絡日\n", row))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message(Locale.JAPANESE))
                        .isEqualTo("corrections.csv 2行目 項目か分野列：「電話番」となっています。名称, 略称, 電話, FAX, 郵便番号 … のどれかを入力してください"
                                + "。もしかして：電話"));
        assertThat(problemsOf(HEADING, row))
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments())
                        .containsExactly("name, short_name, telephone, fax, postal_code …"));
    }

    @Test
    void twoCorrectionsOfACellInOneFileAreInTheOrderOfTheirDays() throws IOException {
        assertThat(read(
                                E + "replace,shakyou,fax,0942-34-3091,0942-34-3092,係,2026-06-01",
                                E + "replace,shakyou,fax,0942-34-3090,0942-34-3091,係,2026-05-01")
                        .fallback()
                        .fax())
                .hasToString("0942-34-3092");
        assertThat(tables(
                                E + "replace,shakyou,fax,0942-34-3090,0942-34-3091,係,2026-05-01",
                                E + "replace,shakyou,fax,0942-34-3090,0942-34-3092,係,2026-05-01")
                        .problems())
                .containsExactly("corrections.csv, line 3, column date: found \"2026-05-01\", expected another day than"
                        + " this one, on which the same cell is corrected to 0942-34-3091 already");
    }

    @ParameterizedTest
    @CsvSource({"offices.csv,0942-46-8711,0942-46-87", "districts.csv,ひよし,日吉"})
    void correctionsOfTablesThatAreNotSoundAreNotBlamed(String file, String from, String to) throws IOException {
        assertThat(tables(E + "confirm,日吉校区,livelihood," + TOUBU + ",,地域福祉課,2026-05-01")
                        .edit(file, from, to)
                        .problems())
                .singleElement()
                .asString()
                .startsWith(file);
    }

    @Test
    void whatIsWrongInItselfIsToldBesideWhatIsWrongElsewhere() throws IOException {
        assertThat(tables(E + "confirm,日吉町,livelihood," + TOUBU + ",,地域福祉課,soon")
                        .edit("districts.csv", "ひよし", "日吉")
                        .problems())
                .extracting(text -> text.substring(0, text.indexOf(',')))
                .containsExactly("districts.csv", "corrections.csv");
    }

    @Test
    void theCheckOfAFolderTellsThemToo() throws IOException {
        tables(E + "replace,shakyou,fax,0942-34-0000,0942-34-3091,社会福祉協議会,2026-05-01");
        assertThat(CityCheck.check(TableSource.folder(folder).orElse(KurumeDistricts.tables()))
                        .problems())
                .filteredOn(problem -> problem.place().toString().startsWith("corrections.csv"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message(Locale.JAPANESE))
                        .isEqualTo("corrections.csv 2行目 replaces列：「0942-34-0000」となっています。現在の値は 0942-34-3090 です"));
        tables(E + "confirm,北野,disability,kikan-hokubu,,障害者福祉課,2026-05-01");
        assertThat(CityCheck.check(TableSource.folder(folder).orElse(KurumeDistricts.tables()))
                        .problems())
                .filteredOn(problem -> problem.code().equals(RoutingProblems.UNCONFIRMED))
                .extracting(Problem::toString)
                .anyMatch(text -> text.contains("for 7 districts (弓削"));
    }

    @Test
    void theProblemsOfAnExceptionAreInItsMessage() {
        assertThatExceptionOfType(InvalidRoutingException.class)
                .isThrownBy(() -> KURUME.corrected(List.of(fax("0942-34-0000", "0942-34-3091", MAY))))
                .withMessage("1 problem in the corrections\n  corrections[0].replaces: found \"0942-34-0000\", expected"
                        + " 0942-34-3090, which stands there now");
    }
}

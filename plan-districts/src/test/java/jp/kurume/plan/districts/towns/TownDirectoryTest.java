package jp.kurume.plan.districts.towns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableExport;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.testing.Serialisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of a made-up city, and the districts they belong to. */
class TownDirectoryTest {

    private static final Source OPEN_DATA = new Source("zones", "小中学校通学区域情報", PublicationDate.NOT_PRINTED);

    @TempDir
    private Path folder;

    private TownDirectory towns;

    @BeforeEach
    void read() {
        Towns.writeTo(folder);
        towns = Towns.read(folder);
    }

    private String district(String address) {
        return towns.locate(address)
                .fold(
                        in -> in.district().id(),
                        divided -> "divided " + divided.parts(),
                        unknown -> "unknown " + unknown.suggestions());
    }

    @ParameterizedTest
    @CsvSource({
        "高台町, oka",
        "高台町1-2, oka",
        "高台町１２３番地４, oka",
        "架空県架空市高台町百二番地, oka",
        "〒990-0001 架空県 架空市 高台町 5 サンハイツ101, oka",
        "990-0001 架空市高台町5, oka",
        "高臺町3, oka",
        "高台町字原12, oka",
        "東町一丁目2-3, oka",
        "東町1丁目2番3号, oka",
        "東町１－２－３, oka",
        "東町1ー2, oka",
        "東町 1 丁目 2, oka",
        "東町2-3, hama",
        "東町三丁目, hama",
        "東町3, hama",
        "東5-1, hama",
        "東, hama",
        "架空市大字三ツ沢12, oka",
        "三ッ沢12, oka",
        "3ツ沢12, oka",
        "南町3丁目1, oka",
        "南町2丁目1, hama",
        "南町5番3号, oka",
        "南町5-3, oka",
        "旧浜町港12, hama",
        "架空市旧浜町港, hama",
        "旧浜町高台町3, oka",
        "十三2丁目5, hama",
        "十三二丁目5, hama",
        "13－2, hama",
        "一之瀬町3, oka",
        "一の瀬町3, oka",
    })
    void addressesAsPeopleWriteThem(String address, String district) {
        assertThat(district(address)).isEqualTo(district);
    }

    @Test
    void aDividedTownIsDecidedByTheNumber() {
        assertThat(towns.locate("西町5")).hasToString("\"西町5\" is in 丘 (おか)");
        assertThat(district("架空市西町10-1")).isEqualTo("oka");
        assertThat(district("西町十一番地")).isEqualTo("hama");
        assertThat(towns.locate("西町"))
                .hasToString("\"西町\" may be in 西町 (1番～10番): 丘 or 西町 (11番から): 浜; the number decides")
                .isInstanceOf(TownAnswer.Divided.class);
    }

    @Test
    void aPartAloneIsNotTheWholeTown() {
        assertThat(district("坂町12")).isEqualTo("divided [坂町 (県道の東側): 丘]");
    }

    @Test
    void aTownWithoutItsBlockMayBeInAnyOfThem() {
        assertThat(district("東町")).isEqualTo("divided [東町1丁目: 丘, 東町2丁目: 浜, 東町3丁目: 浜]");
        assertThat(district("東町5番3号")).startsWith("divided");
    }

    @Test
    void aNumberThatMayBeABlockOrAHouseIsNotGuessed() {
        assertThat(district("南町2-3")).isEqualTo("divided [南町: 丘, 南町2丁目: 浜]");
        assertThat(district("南町2")).isEqualTo("divided [南町: 丘, 南町2丁目: 浜]");
        assertThat(district("南町")).isEqualTo("divided [南町: 丘, 南町2丁目: 浜]");
    }

    @ParameterizedTest
    @CsvSource({
        "高代町3, 高台町",
        "架空市高台, 高台町",
        "東町4丁目, 東町1丁目;東町2丁目;東町3丁目",
        "東町9-1, 東町1丁目;東町2丁目;東町3丁目",
    })
    void anUnknownTownIsAnsweredWithTownsThatLookAlike(String address, String suggestions) {
        assertThat(towns.locate(address))
                .isEqualTo(new TownAnswer.UnknownTown(address, List.of(suggestions.split(";", -1))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "　",
                "架空市",
                "架空県架空市",
                "東三国町1",
                "東国町",
                "東3国町1",
                "西町館1",
                "😀",
                "\uD83D",
                "-",
                "〒",
                "〒990-0001",
                "1-2-3",
                "福岡市中央区天神1"
            })
    void whatIsNotListedIsNotGuessed(String address) {
        assertThat(towns.locate(address)).isInstanceOf(TownAnswer.UnknownTown.class);
    }

    @Test
    void aHugeTextIsUnknownAtOnce() {
        String huge = "高台町".repeat(3_000_000);
        assertThat(towns.locate(huge)).isEqualTo(new TownAnswer.UnknownTown(huge, List.of()));
        assertThat(towns.locate(huge).toString()).hasSizeLessThan(200);
    }

    @Test
    void knowsItsEditionPartsAndDistricts() {
        assertThat(towns).hasToString("架空市 (990001) 相談窓口のご案内 2026-04: 14 towns and parts of towns in 2 districts");
        assertThat(towns.edition().id()).isEqualTo(Towns.EDITION);
        assertThat(towns.districts()).extracting(district -> district.id()).containsExactly("oka", "hama");
        assertThat(towns.parts().get(0).citation()).hasToString("list p2");
        assertThat(Serialisation.roundTrip(towns)).isEqualTo(towns).hasSameHashCodeAs(towns);
        assertThat(Serialisation.roundTrip(towns).locate("高台町")).isEqualTo(towns.locate("高台町"));
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> TownDirectory.of(KurumeDistricts.routing(), towns.parts()));
    }

    private List<String> problems(String... rows) {
        Towns.write(folder, "towns.csv", "edition,town,district,part,source", rows);
        try {
            Towns.read(folder);
            return List.of();
        } catch (InvalidTablesException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }

    @Test
    void everyProblemIsToldAtOnce() {
        assertThat(problems(
                        "list-2026,高台町,okaa,,list p2",
                        "list-2026,東町～西町,oka,,list p2",
                        "list-2026,西町1番～10番,oka,11番～,list p2",
                        "list-2026,坂町,oka,,list p2",
                        "list-2026,坂町,oka,,list p3",
                        ",坂下町,oka,,list p3",
                        "list-2026,,oka,,lisst p2"))
                .containsExactly(
                        "towns.csv, line 2, column district: found \"okaa\", expected the id of a district of the routing"
                                + " table; did you mean oka?",
                        "towns.csv, line 3, column town: found \"東町～西町\", expected towns, such as 高台町, 東町二丁目, 東町1～3丁目"
                                + " or 本町・東町",
                        "towns.csv, line 4, column town: found \"西町1番～10番\", expected a town without the part 1番~10番,"
                                + " since the column part holds another one",
                        "towns.csv, line 6, column town: found \"坂町\", expected every town, or part of one, once in a"
                                + " district, but it is on line 5",
                        "towns.csv, line 7, column edition: expected a text",
                        "towns.csv, line 8, column town: expected a text",
                        "towns.csv, line 8, column source: found \"lisst p2\", expected an id of sources.csv in place of"
                                + " \"lisst\"; did you mean list?");
    }

    @Test
    void theNameOfADistrictWhereItsIdIsDueSuggestsTheId() {
        assertThat(problems("list-2026,高台町,丘,,list p2", "list-2026,東町,浜校区,,list p2"))
                .containsExactly(
                        "towns.csv, line 2, column district: found \"丘\", expected the id of a district of the routing"
                                + " table; did you mean oka?",
                        "towns.csv, line 3, column district: found \"浜校区\", expected the id of a district of the"
                                + " routing table; did you mean hama?");
    }

    @Test
    void aMissingDirectoryIsAProblem() throws IOException {
        Files.delete(folder.resolve("towns.csv"));
        assertThatExceptionOfType(InvalidTablesException.class)
                .isThrownBy(() -> Towns.read(folder))
                .withMessageContaining("towns.csv");
        assertThat(CityCheck.check(folder).problems())
                .extracting(Problem::toString)
                .noneMatch(text -> text.contains("towns"));
    }

    @Test
    void theCheckOfAFolderLooksAtTheDirectory() {
        assertThat(CityCheck.check(folder).problems())
                .filteredOn(problem -> problem.severity() != Severity.NOTE)
                .isEmpty();
        problems("list-2026,高台町,oka,,list p2", "list-2026,高臺町,hama,,list p2", "list-2062,坂町,oka,,list p2");
        assertThat(CityCheck.check(folder).problems())
                .filteredOn(problem -> problem.severity() != Severity.NOTE)
                .extracting(Problem::toString)
                .containsExactly(
                        "towns.csv, line 3, column town: found \"高臺町\", the whole town is listed for another district on"
                                + " line 2; neither is told as certain",
                        "towns.csv, line 4, column edition: found \"list-2062\", expected an edition of which there is a"
                                + " routing table");
    }

    @Test
    void theCheckOfAFolderTellsWhatIsWrongInItselfAndWithTheRoutingTablesTogether() {
        problems(
                "list-2062,坂町,oka,,list p2",
                "list-2062,東町,oka,,list p2",
                "list-2026,西町1番～10番,oka,11番～,list p2",
                "list-2026,高台町,okaa,,list p2");
        assertThat(CityCheck.check(folder).problems())
                .filteredOn(problem -> problem.severity() != Severity.NOTE)
                .extracting(problem -> problem.place() + " " + problem.code().id())
                .containsExactly(
                        "towns.csv, line 2, column edition towns.edition",
                        "towns.csv, line 4, column town towns.town.part",
                        "towns.csv, line 5, column district towns.district");
    }

    /** Of the district whose row is wrong nobody can tell, and of the others everything is. */
    @Test
    void theCheckOfAFolderTellsAllProblemsAtOnceWhileTheRoutingTablesHaveErrors() {
        Towns.write(
                folder,
                "offices.csv",
                "edition,id,name,short_name,telephone,fax,source",
                "list-2026,hall,架空市役所,市役所,03-1234,,list p1");
        Towns.write(
                folder,
                "districts.csv",
                "edition,id,name,reading,reading_basis,area,source",
                "list-2026,oka,丘,おか,declared,第一,list p1",
                "list-2026,yama,山,やま,declared,第一,list p1",
                "list-2026,hama,浜,はま,guessed,第一,list p1");
        problems(
                "list-2062,坂町,oka,,list p2",
                "list-2026,高台町,丘校区,,list p2",
                "list-2026,東町,hama,,list p2",
                "list-2026,西町,oka,1番～10番,list p2",
                "list-2026,西町,yama,10番～,list p2",
                "list-2026,山,oka,,list p2");
        assertThat(CityCheck.check(folder).problems())
                .filteredOn(problem -> problem.severity() != Severity.NOTE)
                .extracting(problem -> problem.place() + " " + problem.code().id() + " " + problem.suggestions())
                .containsExactly(
                        "offices.csv, line 2, column telephone routing.telephone []",
                        "districts.csv, line 4, column reading_basis table.cell.choice-or-empty []",
                        "towns.csv, line 2, column edition towns.edition []",
                        "towns.csv, line 3, column district towns.district [oka]",
                        "towns.csv, line 6, column part towns.part.overlaps []",
                        "towns.csv, line 7, column town towns.town.called-as-district []");
    }

    @Test
    void aTownThatIsListedWholeForTwoDistrictsIsDivided() {
        problems("list-2026,高台町,oka,,list p2", "list-2026,高台町,hama,,list p2");
        assertThat(Towns.read(folder).locate("高台町3")).isInstanceOf(TownAnswer.Divided.class);
    }

    @ParameterizedTest
    @EnumSource(TableForm.class)
    void theTableComesBackFromEveryForm(TableForm form) throws IOException {
        Path copy = folder.resolve("copy");
        new TableExport(form, Locale.JAPANESE).write(TableSource.folder(folder), TownDirectory.tableFormats(), copy);
        assertThat(TownDirectory.readFrom(TableSource.folder(copy), Towns.routing(folder)))
                .isEqualTo(towns);
        assertThat(Files.readString(copy.resolve("towns.csv"), StandardCharsets.ISO_8859_1))
                .doesNotContain("district");
    }

    private TownDirectory zones(String text) throws IOException {
        Path file = folder.resolve("131_school.csv");
        Files.writeString(file, text, StandardCharsets.UTF_16);
        return TownDirectory.readSchoolZones(file, Towns.routing(folder), OPEN_DATA);
    }

    @Test
    void openDataOfSchoolCatchmentsIsReadAsItIsPublished() throws IOException {
        TownDirectory zones = zones("""
                全国地方公共団体コード,学校名称,学校名称_カナ,通学区域の住所,備考
                990001,架空市立丘小学校,オカ,高台町;東町一丁目；西町（1番～10番）,
                990001,浜小学校,ハマ,"東町2～3丁目;
                西町11番から",境は教育委員会へ
                990001,架空市立丘中学校,オカ,東町,
                """);
        assertThat(zones.parts())
                .extracting(TownPart::toString)
                .containsExactly("高台町: 丘", "東町1丁目: 丘", "西町 (1番~10番): 丘", "東町2丁目: 浜", "東町3丁目: 浜", "西町 (11番から): 浜");
        assertThat(zones.parts().get(0).citation()).hasToString("zones 架空市立丘小学校");
        assertThat(zones.locate("架空市東町三丁目4")).hasToString("\"架空市東町三丁目4\" is in 浜 (はま)");
    }

    private SchoolZones schoolZones(String text, Charset charset) throws IOException {
        Path file = folder.resolve("131_school.csv");
        Files.writeString(file, text, charset);
        return SchoolZones.read(file, Towns.routing(folder), OPEN_DATA);
    }

    private static List<String> told(SchoolZones zones) {
        return zones.passedOver().stream()
                .filter(problem -> problem.code().id().startsWith("towns."))
                .map(problem -> problem.place() + " " + problem.code().id() + " " + problem.arguments())
                .toList();
    }

    @Test
    void oneOddRowNeverRefusesTheFileAndIsTold() throws IOException {
        SchoolZones zones = schoolZones("""
                        学校名称,学校種別,通学区域の住所,通学区域_廃止日,備考
                        架空市立岡小学校,小学校,高台町,,
                        丘小学校,小学校,,,
                        浜小学校,小学校,東町、西町;港～浜;市内全域,,
                        丘小学校,小学校,坂町,2020-03-31,
                        丘中学校,中学校,原町,,
                        丘,中学校,原町,,
                        丘,小学校,野町,,
                        """, StandardCharsets.UTF_8);
        assertThat(zones.directory().parts()).extracting(TownPart::toString).containsExactly("東町: 浜", "西町: 浜", "野町: 丘");
        assertThat(told(zones))
                .containsExactly(
                        "131_school.csv, line 2, column 学校名称 towns.school []",
                        "131_school.csv, line 3, column 通学区域の住所 towns.zone.empty []",
                        "131_school.csv, line 4, column 通学区域の住所 towns.zone.town [港~浜]",
                        "131_school.csv, line 4, column 通学区域の住所 towns.zone.town [市内全域]",
                        "131_school.csv, line 5, column 通学区域_廃止日 towns.zone.ended []",
                        "131_school.csv, line 6, column 学校名称 towns.zone.middle-school []",
                        "131_school.csv, line 7, column 学校名称 towns.zone.middle-school []");
        assertThat(zones)
                .hasToString(zones.directory() + "; passed over: "
                        + zones.passedOver().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "Windows-31J"})
    void encodingsAreFoundOutWithOrWithoutAMark(String charset) throws IOException {
        SchoolZones zones = schoolZones("学校名称,通学区域の住所\n丘小学校,高台町;東町1丁目\n", Charset.forName(charset));
        assertThat(zones.directory().parts()).extracting(TownPart::toString).containsExactly("高台町: 丘", "東町1丁目: 丘");
    }

    @Test
    void rowsOfAnotherWidthAreToldAndPassedOver() throws IOException {
        SchoolZones zones = schoolZones("""
                        学校名称,通学区域の住所
                        丘小学校,高台町
                        浜小学校,東町,西町
                        浜小学校,南町
                        """, StandardCharsets.UTF_8);
        assertThat(zones.directory().parts()).extracting(TownPart::toString).containsExactly("高台町: 丘", "南町: 浜");
        assertThat(zones.passedOver())
                .extracting(problem -> problem.code().id())
                .contains("table.width");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"丘小学校", "丘小中学校", "丘小・中学校", "丘義務教育学校", "架空市立丘義務教育学校", "丘小学校山の分校", "丘学園", "架空市立丘小中学校", "市立丘小学校"})
    void schoolsOfEveryTypeNameTheirDistrict(String school) throws IOException {
        SchoolZones zones = schoolZones("学校名称,通学区域の住所\n" + school + ",高台町\n", StandardCharsets.UTF_8);
        assertThat(zones.directory().parts()).extracting(TownPart::toString).containsExactly("高台町: 丘");
    }

    /** A remark may be about anything: it is told, and no number is in or out by it. */
    @ParameterizedTest
    @ValueSource(strings = {"境は教育委員会へ", "1", "奇数", "令和5年4月1日開校", "一部は選択可", "1番を除く", "2番～5番"})
    void remarksAreToldAndDecideNothing(String remark) throws IOException {
        SchoolZones zones = schoolZones("""
                        学校名称,通学区域の住所,備考
                        丘小学校,西町1番～10番,%s
                        浜小学校,西町11番～20番,
                        """.formatted(remark), StandardCharsets.UTF_8);
        assertThat(zones.directory().parts())
                .extracting(TownPart::toString)
                .containsExactly("西町 (1番~10番): 丘", "西町 (11番~20番): 浜");
        assertThat(zones.directory().locate("西町10-2")).hasToString("\"西町10-2\" is in 丘 (おか)");
        assertThat(told(zones)).containsExactly("131_school.csv, line 2, column 備考 towns.zone.remarks []");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "'', true, ''",
                "-, true, ''",
                "－, true, ''",
                "なし, true, ''",
                "未定, true, ''",
                "2026-11-30, true, ''",
                "2026-12-01, true, ''",
                "令和9年3月31日, true, ''",
                "2027年3月, true, ''",
                "令和8年度, true, ''",
                "2026-11-29, false, ended",
                "2026/11/29, false, ended",
                "令和2年3月31日, false, ended",
                "2020-03-31, false, ended",
                "2026-10, false, ended",
                "令和7年度, false, ended",
                "廃止, false, end",
                "来年, false, end",
            })
    void aCatchmentHoldsUntilItsLastDayIsOver(String ended, boolean holds, String told) throws IOException {
        Path file = folder.resolve("131_school.csv");
        Files.writeString(file, "学校名称,通学区域の住所,通学区域_廃止日\n丘小学校,高台町," + ended + "\n浜小学校,東町,\n");
        SchoolZones zones = SchoolZones.read(file, Towns.routing(folder), OPEN_DATA, LocalDate.of(2026, 11, 30));
        assertThat(zones.directory().parts()).hasSize(holds ? 2 : 1);
        assertThat(told(zones))
                .isEqualTo(
                        told.isEmpty()
                                ? List.of()
                                : List.of("131_school.csv, line 2, column 通学区域_廃止日 towns.zone." + told + " []"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "学校名称,学校種別,通学区域の住所,備考",
                "丘小学校,小学校,西\uFFFD町,",
                "丘小学校,小学校,西町,????",
                "丘小学校,小学校,西\u0000町,",
                "丘小学校,小学校",
                "合計,,3,"
            })
    void aBrokenRowIsToldAndTheOthersAreRead(String broken) throws IOException {
        SchoolZones zones = schoolZones(
                "学校名称,学校種別,通学区域の住所,備考\n丘小学校,小学校,高台町,\n" + broken + "\n浜小学校,小学校,東町,\n丘小学校,小学校,北町,\n",
                StandardCharsets.UTF_8);
        assertThat(zones.directory().parts())
                .extracting(TownPart::town)
                .contains("高台町", "東町", "北町")
                .doesNotContain("通学区域の住所");
        assertThat(zones.passedOver())
                .anyMatch(problem -> problem.place().toString().contains("line 3"));
    }

    @Test
    void inZonesToo() throws IOException {
        SchoolZones zones = schoolZones("""
                        学校名称,通学区域の住所
                        丘小学校,"灰町 全域、里町 ほか、※詳細は教育委員会へ https://www.city.example.jp/a"
                        浜小学校,西町31番以降
                        """, StandardCharsets.UTF_8);
        assertThat(zones.directory().parts())
                .extracting(TownPart::toString)
                .containsExactly("灰町: 丘", "里町: 丘", "西町 (31番以降): 浜");
        assertThat(told(zones))
                .containsExactly(
                        "131_school.csv, line 2, column 通学区域の住所 towns.zone.town [ほか]",
                        "131_school.csv, line 2, column 通学区域の住所 towns.zone.town [※詳細は教育委員会へ]",
                        "131_school.csv, line 2, column 通学区域の住所 towns.zone.town [https://www.city.example.jp/a]");
    }

    @Test
    void openDataInWhichNothingCanBeReadAreRefusedWithEverythingThatIsWrong() {
        assertThatExceptionOfType(InvalidTablesException.class)
                .isThrownBy(() -> zones("""
                        学校名称,通学区域の住所
                        架空市立岡小学校,高台町
                        丘小学校,
                        """))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::toString)
                        .contains(
                                "131_school.csv, line 2, column 学校名称: found \"架空市立岡小学校\", expected the name of a school"
                                        + " after which a district is called; the row is passed over",
                                "131_school.csv, line 3, column 通学区域の住所: expected towns separated by semicolons; the row is"
                                        + " passed over"));
        assertThatExceptionOfType(InvalidTablesException.class)
                .isThrownBy(() -> zones("学校名称,住所\n丘,高台町\n"))
                .withMessageContaining("通学区域の住所");
        assertThatExceptionOfType(InvalidTablesException.class)
                .isThrownBy(() ->
                        TownDirectory.readSchoolZones(folder.resolve("none.csv"), Towns.routing(folder), OPEN_DATA))
                .withMessageContaining("none.csv");
    }

    @Test
    void answersCheckTheirParts() {
        TownPart part = towns.parts().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new TownAnswer.InDistrict("x", towns.districts().get(1), List.of(part)));
        assertThatIllegalArgumentException().isThrownBy(() -> new TownAnswer.Divided("x", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new TownPart(" ", part.district(), "", part.citation()));
    }
}

package jp.kurume.plan.districts.towns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.problem.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Towns as real lists print them, and addresses in them. */
class TownCasesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() {
        Towns.writeTo(folder);
        Towns.write(
                folder,
                "place-names.csv",
                "edition,name,kind,source",
                "list-2026,福岡県,prefecture,list p1",
                "list-2026,三潴郡,county,list p1",
                "list-2026,中央区,ward,list p1",
                "list-2026,南区,ward,list p1",
                "list-2026,三潴町,town,list p1",
                "list-2026,城島町,town,list p1");
    }

    private TownDirectory towns(String... rows) {
        return Towns.of(folder, rows);
    }

    private static String district(TownAnswer answer) {
        return answer.fold(
                in -> in.district().id(),
                divided -> "divided " + divided.parts() + " " + divided.needed(),
                unknown -> "unknown");
    }

    private String district(TownDirectory towns, String address) {
        return district(towns.locate(address));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            本町・東町                          | 東町1
            本町及び東町                         | 東町1
            本町と東町                          | 東町1
            本町／東町                          | 東町1
            本町 東町                          | 東町1
            本町、東町                          | 本町2
            一番町～三番町                        | 二番町1
            1条～5条                          | 3条1
            北1条西～北5条西                       | 北３条西2
            1丁～5丁                          | 2丁1
            中之町西1丁～4丁                       | 中之町西2丁1-5
            東町全域                           | 東町3
            東町の全域                          | 東町3
            東町一円                           | 東町3
            東町全部                           | 東町3
            西町のうち1番                        | 西町1
            西町1丁目、西町2丁目                    | 西町2丁目1
            鳥飼1丁目1番～4番、2丁目、3丁目              | 鳥飼3丁目1
            鳥飼1丁目1番～4番、2丁目、3丁目              | 鳥飼1-4-9
            渡辺通1丁目、3丁目、5丁目1番～16番            | 渡辺通3丁目99
            渡辺通1丁目、3丁目、5丁目1番～16番            | 渡辺通５－１６－２
            大字羽根戸725(1)～752(10)             | 大字羽根戸730
            西新町（3番を除く）                     | 西新町4番1
            架空市本町                          | 本町1
            三潴町玉満                          | 三潴町大字玉満2949
            三潴町大字玉満                        | 三潴町玉満2949
            城島町城島                          | 福岡県架空市城島町大字城島743番地2
            三潴町玉満                          | 三潴郡三潴町玉満
            三潴町玉満                          | 福岡県三潴郡三潴町大字玉満字原12番地
            三潴町 玉満                         | 三潴町玉満1
            芋沢字赤坂                          | 芋沢赤坂10
            芋沢赤坂                           | 芋沢字赤坂10
            大字芋沢字赤坂                        | 芋沢赤坂10
            福角町                            | 福角町甲208番地11
            福角町                            | 福角町乙208
            福角町                            | 福角町イ208番地
            塩江町安原下第1号                      | 塩江町安原下第１号70
            塩江町安原下第1号                      | 塩江町安原下第一号70番地
            麻布十番                           | 麻布十番2-1
            八千代町                           | 八千代町3
            百道浜イースト1丁目                     | 百道浜イースト1-3
            """)
    void townsInCells(String cell, String address) {
        assertThat(district(towns(cell + "|oka"), address)).as(address).isEqualTo("oka");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            西町一部           | 西町2      | divided [西町 (一部): 丘] NOTHING
            西町の一部          | 西町2      | divided [西町 (一部): 丘] NOTHING
            西町のうち1番        | 西町2      | divided [西町 (1番): 丘] NOTHING
            西新町（3番を除く）     | 西新町3番1   | divided [西新町 (3番を除く): 丘] NOTHING
            渡辺通1丁目、3丁目     | 渡辺通2丁目   | unknown
            本町・東町          | 本町東町1    | unknown
            """)
    void whatIsNotSure(String cell, String address, String answer) {
        assertThat(district(towns(cell + "|oka"), address)).isEqualTo(answer);
    }

    @Test
    void numbersDecide() {
        TownDirectory towns = towns(
                "東馬込1丁目|oka|1～32番",
                "東馬込1丁目|hama|33～50番",
                "北嶺町|oka|1番8～17号",
                "北嶺町|hama|1番1～7号・18～20号",
                "青葉町|oka|1番～3番",
                "青葉町|oka|4番",
                "青葉町|oka|5番～8番",
                "青葉町|oka|9番～");
        assertThat(district(towns, "東馬込1-5-3")).isEqualTo("oka");
        assertThat(district(towns, "東馬込一丁目33番1号 ハイツ101")).isEqualTo("hama");
        assertThat(district(towns, "東馬込1 5 3")).isEqualTo("oka");
        assertThat(district(towns, "東馬込 1 33")).isEqualTo("hama");
        assertThat(district(towns, "東馬込1丁目")).isEqualTo("divided [東馬込1丁目 (1～32番): 丘, 東馬込1丁目 (33～50番): 浜] NUMBER");
        assertThat(district(towns, "東馬込1-51")).startsWith("divided [東馬込1丁目 (1～32番): 丘, 東馬込1丁目 (33～50番): 浜]");
        assertThat(district(towns, "北嶺町1-12")).isEqualTo("oka");
        assertThat(district(towns, "北嶺町1番18号")).isEqualTo("hama");
        assertThat(district(towns, "北嶺町1番")).endsWith("BRANCH");
        assertThat(district(towns, "北嶺町1番 101")).endsWith("BRANCH");
        assertThat(district(towns, "青葉町9")).isEqualTo("oka");
    }

    @ParameterizedTest
    @CsvSource({
        "北嶺町1-12, oka",
        "北嶺町１－１２, oka",
        "北嶺町1ー12, oka",
        "北嶺町1 - 12, oka",
        "北嶺町1番12号, oka",
        "北嶺町一番十二号, oka",
        "北嶺町1番地12, oka",
        "北嶺町1番地の12, oka",
        "北嶺町1の12, oka",
        "北嶺町 1番 12号, oka",
        "北嶺町1番－12号, oka",
        "北嶺町1-12-305, oka",
        "北嶺町1-12 コーポ北嶺 305号室, oka",
        "北嶺町1-12コーポ北嶺305, oka",
        "架空市北嶺町1番12号3階, oka",
        "〒990-0001 架空市北嶺町１−１２, oka",
        "北嶺町1-7, hama",
        "北嶺町1番地20, hama",
        "北嶺町1 12, oka",
        "北嶺町 1 12, oka",
        "北嶺町1 12 305, oka",
        "北嶺町１　１２, oka",
    })
    void messyAddressesAreDecided(String address, String district) {
        TownDirectory towns = towns("北嶺町|oka|1番8～17号", "北嶺町|hama|1番1～7号・18～20号");
        assertThat(district(towns, address)).isEqualTo(district);
    }

    @ParameterizedTest
    @CsvSource({"北嶺町1 12号室", "北嶺町1 305", "北嶺町1 12 コーポ北嶺", "北嶺町1 305号室", "北嶺町1番 305", "北嶺町1番3階", "北嶺町1番 サンハイツ12"})
    void roomsAreNoBranches(String address) {
        TownDirectory towns = towns("北嶺町|oka|1番8～17号", "北嶺町|hama|1番1～7号・18～20号");
        assertThat(district(towns, address)).startsWith("divided").endsWith("BRANCH");
    }

    @Test
    void aTownWholeBesidePartsIsTheRest() {
        TownDirectory towns = towns("西町|oka", "西町|hama|3番～5番", "南町|oka|その他", "南町|hama|1丁目");
        assertThat(district(towns, "西町3")).isEqualTo("hama");
        assertThat(district(towns, "西町6-1")).isEqualTo("oka");
        assertThat(district(towns, "西町")).isEqualTo("divided [西町: 丘, 西町 (3番～5番): 浜] NUMBER");
        assertThat(district(towns, "南町1-3")).isEqualTo("hama");
        assertThat(district(towns, "南町2丁目3")).isEqualTo("oka");
    }

    @Test
    void theMarkBeforeANumberIsPartOfIt() {
        TownDirectory towns = towns("堀江町|oka|甲100番地～甲200番地", "堀江町|hama|乙1番地～乙500番地");
        assertThat(district(towns, "堀江町甲150番地3")).isEqualTo("oka");
        assertThat(district(towns, "堀江町乙150")).isEqualTo("hama");
        assertThat(district(towns, "堀江町150")).endsWith("NUMBER");
    }

    /** 地割 and 番街 are no numbers of parts: nobody can tell, but the town is known. */
    @ParameterizedTest
    @CsvSource({"飯岡新田第1地割5", "飯岡新田4地割10", "飯岡新田第四地割10-1", "飯岡新田4-10", "本町4番街5", "本町4番街"})
    void partsOfAnotherKindMayHoldAnAddress(String address) {
        TownDirectory towns = towns("飯岡新田|oka|第1地割～第3地割", "飯岡新田|hama|第4地割", "本町|oka|1番街～3番街", "本町|hama|4番街～");
        assertThat(district(towns, address)).startsWith("divided").endsWith("NOTHING");
    }

    @Test
    void townsOfAnotherKindAreFoundWithAndWithoutTheirOrdinal() {
        TownDirectory towns = towns("飯岡新田3地割～5地割|oka", "飯岡新田第1地割|hama");
        assertThat(district(towns, "飯岡新田第4地割1")).isEqualTo("oka");
        assertThat(district(towns, "飯岡新田5地割12-3")).isEqualTo("oka");
        assertThat(district(towns, "飯岡新田1地割5")).isEqualTo("hama");
        assertThat(district(towns, "飯岡新田2地割5")).isEqualTo("unknown");
        assertThat(district(towns, "本町4番街5")).isEqualTo("unknown");
    }

    @Test
    void anOpenRangeOfBlocksHoldsAllThatFollow() {
        for (String open : List.of("東町|hama|3丁目～", "東町|hama|3丁目以降", "東町3丁目～|hama", "東町3丁目以降|hama")) {
            TownDirectory towns = towns("東町1・2丁目|oka", open);
            assertThat(district(towns, "東町5-1")).as(open).isEqualTo("hama");
            assertThat(district(towns, "東町5丁目1")).as(open).isEqualTo("hama");
            assertThat(district(towns, "東町2-1")).as(open).isEqualTo("oka");
            assertThat(district(towns, "東町")).as(open).endsWith("BLOCK");
        }
    }

    /** A name that ends in a number is not the town of a longer number. */
    @Test
    void noTownTakesDigitsOfTheNumberBehindIt() {
        TownDirectory towns = towns("西一|oka|1番～9番", "西一|hama|10番～", "東一|oka", "東二|hama", "新町一|oka", "新町|hama|1番～9番");
        for (String address : List.of("西17番1号", "西十七番一号", "西17-1", "東25", "東15-3", "東205")) {
            assertThat(district(towns, address)).as(address).isEqualTo("unknown");
        }
        assertThat(district(towns, "新町15")).startsWith("divided");
        assertThat(district(towns, "西一7番1号")).isEqualTo("oka");
        assertThat(district(towns, "西一 17")).isEqualTo("hama");
    }

    @Test
    void aTownOfChoicesThatHasNoSuchNumberIsToldWhole() {
        TownDirectory towns = towns("新町|oka|1番～5番|yes", "新町|hama|1番～5番|yes", "原町|oka|1番～5番|yes");
        assertThat(district(towns, "新町6")).startsWith("divided [新町 (1番～5番): 丘 (choice), 新町 (1番～5番): 浜 (choice)]");
        assertThat(district(towns, "原町6")).startsWith("divided");
    }

    /** 5-17-3 is decided where some rows are of several 丁目 and others of one. */
    @Test
    void numbersDecideInTownsOfBlocksHoweverTheirRowsAreCut() {
        TownDirectory towns = towns(
                "渡辺通1丁目、3丁目、5丁目1番～16番|oka",
                "渡辺通2丁目|hama",
                "渡辺通5丁目17番～|hama",
                "鳥飼1丁目1番～4番、2丁目、3丁目|oka",
                "鳥飼1丁目5番～|hama",
                "本町|oka|全域（ただし、3丁目を除く）",
                "本町3丁目|hama");
        assertThat(district(towns, "渡辺通5-3")).isEqualTo("oka");
        assertThat(district(towns, "渡辺通5-17-3")).isEqualTo("hama");
        assertThat(district(towns, "渡辺通2-5")).isEqualTo("hama");
        assertThat(district(towns, "鳥飼1-3")).isEqualTo("oka");
        assertThat(district(towns, "鳥飼2-1")).isEqualTo("oka");
        assertThat(district(towns, "鳥飼1-7")).isEqualTo("hama");
        assertThat(district(towns, "本町1-1")).isEqualTo("oka");
    }

    @Test
    void theWardThatHeadsACellIsThatOfAllItsTowns() {
        TownDirectory towns = towns("三潴町玉満、高三潴、西牟田|oka", "城島町城島、西牟田|hama", "南区（東町、北町）|oka");
        assertThat(district(towns, "三潴町西牟田1")).isEqualTo("oka");
        assertThat(district(towns, "城島町西牟田1")).isEqualTo("hama");
        assertThat(district(towns, "西牟田1")).startsWith("divided");
        assertThat(district(towns, "城島町高三潴1")).isEqualTo("unknown");
        assertThat(district(towns, "北町1")).isEqualTo("oka");
    }

    @Test
    void whatIsNestedWithoutEndNeverDecides() {
        TownDirectory towns = towns("本町|oka|" + "1番のうち".repeat(2000), "東町|oka|" + "(".repeat(2000) + "1番");
        assertThat(district(towns, "本町1-3")).startsWith("divided");
        assertThat(district(towns, "東町1-3")).startsWith("divided");
    }

    @Test
    void limitsInACellAreParts() {
        TownDirectory towns = towns("西町1番～10番|oka", "西町31番以降|hama");
        assertThat(district(towns, "西町31")).isEqualTo("hama");
        assertThat(district(towns, "西町10")).isEqualTo("oka");
    }

    @Test
    void townsOfOneNameInTwoWards() {
        TownDirectory towns = towns("中央区東|oka", "南区東|hama|1番～9番", "南区東|oka|10番～");
        assertThat(district(towns, "中央区東1")).isEqualTo("oka");
        assertThat(district(towns, "架空市南区東1")).isEqualTo("hama");
        assertThat(district(towns, "東1")).isEqualTo("divided [中央区東: 丘, 南区東 (1番～9番): 浜] NOTHING");
        assertThat(district(towns, "東10")).isEqualTo("oka");
    }

    @Test
    void residentsMayChoose() {
        TownDirectory towns = towns("西町|oka", "西町|hama||yes", "北町|oka||該当", "北町|hama||yes");
        assertThat(towns.locate("西町3")).hasToString("\"西町3\" is in 丘 (おか), or 浜 (はま) by choice");
        assertThat(towns.locate("北町3"))
                .hasToString("\"北町3\" may be in 北町: 丘 (choice) or 北町: 浜 (choice)")
                .isInstanceOf(TownAnswer.Divided.class);
    }

    @Test
    void partsOfOtherDistrictsAreExcepted() {
        TownDirectory towns = towns("西町|oka|1番～10番", "西町|hama|丘小学校区を除く", "東町|oka|浜小学校区を除く", "東町|hama|丘小学校区を除く");
        assertThat(district(towns, "西町3")).isEqualTo("oka");
        assertThat(district(towns, "西町11")).isEqualTo("hama");
        assertThat(district(towns, "東町3")).startsWith("divided");
    }

    private List<String> check() {
        return CityCheck.check(folder).problems().stream()
                .filter(problem -> problem.code().id().startsWith("towns.") && problem.severity() != Severity.ERROR)
                .map(problem -> problem.place() + " " + problem.code().id() + " " + problem.arguments())
                .toList();
    }

    @Test
    void theCheckTellsOverlapsGapsAndWhatIsNotUnderstood() {
        towns(
                "西町|oka|1番～10番",
                "西町|hama|10番～20番",
                "西町|hama|22番～",
                "東町|oka|県道の東側",
                "東町|hama|第三小学校区を除く",
                "北町|oka|1番1号～7号、9号",
                "北町|hama|2番～5番",
                "南町|oka",
                "南町|hama|3番");
        assertThat(check())
                .containsExactly(
                        "towns.csv, line 2, column town towns.part.gap [21番1号]",
                        "towns.csv, line 3, column part towns.part.overlaps [10番1号, 2]",
                        "towns.csv, line 5, column part towns.part.unread [県道の東側]",
                        "towns.csv, line 6, column part towns.part.district [第3]",
                        "towns.csv, line 7, column town towns.part.gap [1番8号]");
    }

    @Test
    void theCheckTellsTownsThatAreCalledAsDistricts() {
        towns("浜|oka", "丘|oka");
        assertThat(check()).containsExactly("towns.csv, line 2, column town towns.town.called-as-district [浜]");
    }

    @Test
    void partsThatAreOfOneAnotherAreNoOverlap() {
        towns("西町|oka|奇数番", "西町|hama|偶数番", "東町|oka|1番～5番（3番を除く）", "東町|hama|3番、6番～", "北町|oka", "北町|hama|1番||yes");
        assertThat(check()).isEmpty();
    }
}

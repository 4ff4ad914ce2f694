package jp.kurume.plan.districts.towns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.RoutingTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of lists, and the towns they name: never one that is none, and none that is lost. */
class TownCellTest {

    /** The towns with their parts in brackets, with slashes between; what is no town stands after an exclamation mark. */
    private static String towns(String cell) {
        return TownCell.towns(cell, Set.of("三潴町")).stream()
                .flatMap(text -> {
                    List<TownListing> listings = TownCell.listings(text);
                    return listings.isEmpty()
                            ? Stream.of("!" + text)
                            : listings.stream()
                                    .flatMap(listing -> listing.towns().stream()
                                            .map(town -> town
                                                    + (listing.part().isEmpty() ? "" : "(" + listing.part() + ")")));
                })
                .collect(Collectors.joining("/"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            灰町 全域                 | 灰町
            灰町、全域                 | 灰町
            里町一・二丁目              | 里町1丁目/里町2丁目
            里町一、二、三丁目            | 里町1丁目/里町2丁目/里町3丁目
            空町三・四・五丁目、谷町         | 空町3丁目/空町4丁目/空町5丁目/谷町
            一番町二・三丁目             | 一番町2丁目/一番町3丁目
            緑町、青町及び赤町の各全域        | 緑町/青町/赤町
            緑町、青町1番、赤町の各一部       | 緑町(一部)/青町(1番)/赤町(各一部)
            ①緑町②青町                | 緑町/青町
            ⑴緑町 ⑵青町              | 緑町/青町
            1.赤町 2.黒町             | 赤町/黒町
            (1)赤町 (2)黒町           | 赤町/黒町
            ○赤町 ●黒町              | 赤町/黒町
            空町．谷町                 | 空町/谷町
            空町。谷町                 | 空町/谷町
            緑町1丁目1番から5番まで、同2丁目   | 緑町(1丁目1番から5番まで、2丁目)
            緑町1番、同町3番             | 緑町(1番、3番)
            大字東のうち字上・字下          | 大字東(字上・字下)
            大字東字上・字下             | 大字東字上/大字東字下
            字上・字下                 | 字上/字下
            南1～3条西1丁目            | 南1条西1丁目/南2条西1丁目/南3条西1丁目
            北1・2・4条西             | 北1条西/北2条西/北4条西
            北1条西1丁目～北1条西3丁目      | 北1条西1丁目/北1条西2丁目/北1条西3丁目
            飯岡新田第3地割～第4地割        | 飯岡新田第3地割/飯岡新田第4地割
            一番町から三番町まで           | 一番町/二番町/三番町
            一～三番町                | 一番町/二番町/三番町
            西町31番以降               | 西町(31番以降)
            西町10番以下               | 西町(10番以下)
            西町5番以外                | 西町(5番以外)
            西町5番以上8番以下            | 西町(5番以上8番以下)
            西町3番未満                | 西町(3番未満)
            西町3番奇数                | 西町(3番奇数)
            西町31番地以降、東町          | 西町(31番地以降)/東町
            東町3丁目～                | 東町(3丁目~)
            東町3丁目以降               | 東町(3丁目以降)
            東町3丁目から               | 東町(3丁目から)
            東町3丁目まで               | 東町(3丁目まで)
            里町 ほか                 | 里町/!ほか
            空町など                  | 空町/!など
            空町1丁目等                | 空町1丁目/!等
            平等町                   | 平等町
            平等                    | 平等
            岬町注2                  | 岬町(注2)
            波町※                   | 波町(※)
            波町※1、谷町               | 波町(※1)/谷町
            波町 ※一部                | 波町(※一部)
            （旧）港町                 | 港町
            本町、（旧）港町              | 本町/港町
            南町：1～5番               | 南町(1~5番)
            南町、1番、3番              | 南町(1番、3番)
            南町及び1番                | 南町(1番)
            新町＝1番                 | 新町(1番)
            本町8番、11番以降            | 本町(8番、11番以降)
            本町1番、同2番              | 本町(1番、2番)
            本町4丁目以上               | 本町(4丁目以上)
            新町1丁目以外               | 新町(1丁目以外)
            東町イ・ロ・ハ              | 東町(イ・ロ・ハ)
            西町ロの1～ロの50           | 西町(ロの1~ロの50)
            花町第1地割から第2地割まで       | 花町第1地割/花町第2地割
            ○花町　○里町　●空町          | 花町/里町/空町
            北町[一部]、花町＜一部＞       | 北町(一部)/花町(一部)
            大字上野字本村・字新田          | 大字上野字本村/大字上野字新田
            大字上野のうち字本村、字新田       | 大字上野(字本村、字新田)
            徳永全域（ただし、660を除く）     | 徳永(全域(ただし、660を除く))
            山のうち                  | 山のうち
            堀のうち1丁目               | 堀のうち1丁目
            竹のうち町                 | 竹のうち町
            西町のうち1番               | 西町(1番)
            三潴町玉満、高三潴             | 三潴町玉満/三潴町高三潴
            三潴町：玉満、高三潴           | 三潴町玉満/三潴町高三潴
            三潴町（玉満、高三潴）、三潴町西牟田   | 三潴町玉満/三潴町高三潴/三潴町西牟田
            海町1-3丁目               | 海町(1-3丁目)
            池町1丁目2丁目              | 池町1丁目/池町2丁目
            丘校区：西町                | !丘校区/西町
            西町（県道の東側）              | 西町(県道の東側)
            西町〔県道の東側〕              | 西町(県道の東側)
            三潴町 玉満                | 三潴町玉満
            麻布十番                  | 麻布十番
            1番町、2番丁               | 1番町/2番丁
            塩江町安原下第1号             | 塩江町安原下第1号
            ポート・アイランド             | ポート・アイランド
            """)
    void townsAsPrinted(String cell, String towns) {
        assertThat(towns(cell)).isEqualTo(towns);
    }

    /** The parts of real lists, and more. */
    static Stream<String> parts() throws IOException {
        List<String> parts = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(TownCellTest.class.getResourceAsStream("part/parts.tsv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> parts.add(line.split("\t", -1)[1]));
        }
        parts.addAll(List.of(
                "5番以下",
                "5番以前",
                "20番以上",
                "20番以降",
                "20番以後",
                "20番以内",
                "20番未満",
                "20番超",
                "5番以降の奇数",
                "5番及び6番の一部",
                "5番及び6番",
                "5番と6番",
                "全域(ただし、660を除く・・・周船寺小)",
                "全域（ただし、1番～5番を除く）",
                "全部（5番除く）",
                "全域（一部除く）",
                " 全域（ただし、1番～5番を除く）",
                "1ノ1～1ノ20、2ノ5",
                "1番、2番各奇数号",
                "イの1～50",
                "イ-1～イ-50",
                "甲1番・乙2番",
                "8番、11番以降",
                "1番1号から同番10号まで",
                "1番、同2番",
                "～20番",
                "1 番 ～ 5 番",
                "1番から3番 但し2番1号を除く",
                "1番から3番（但し、2番1号を除く）",
                "1番、2番の各一部",
                "1番〔1号〕",
                "[一部]",
                "＜一部＞",
                "〔1番〜3番〕",
                "（2丁目12番(11号～38号)、13番(16号～42号)）",
                "（3番(7号)を除く）",
                "3番を除く",
                "の一部",
                "の奇数番地",
                "その他",
                "残りの区域",
                "1番地～10番地・12番地",
                "無番地",
                "5番以外",
                "1丁目の一部",
                "1番～5番 注1",
                "1番～5番 ほか",
                "1番～5番など",
                "イ・ロ・ハ",
                "県道の東側",
                "約1番～5番",
                "最終番地まで",
                "丘小学校区以外",
                "1丁目以外",
                "4丁目以上"));
        return parts.stream();
    }

    /** Where the town and its words cannot be told apart, the cell is refused, or told and passed over. */
    private static final Set<String> INSEPARABLE =
            Set.of("県道の東側", "約1番～5番", "最終番地まで", "丘小学校区以外", "亀阜小学校区を除く", "是竹292番地～354番地、357番地");

    private static final List<String> BLOCKS = List.of("1丁目", "2丁目", "3丁目", "4丁目");
    private static final List<String> BEFORE_NUMBERS = List.of("", "1丁目", "甲", "イ");

    private static final RoutingTable ROUTING = KurumeDistricts.routing();

    private static TownPart part(String town, int district, String part) {
        SchoolDistrict of = ROUTING.districts().get(district);
        return new TownPart(town, of, part, of.citation());
    }

    private static TownDirectory directory(List<TownListing> listings, boolean ofOthers) {
        List<TownPart> parts = new ArrayList<>();
        for (TownListing listing : listings) {
            listing.towns().forEach(town -> parts.add(part(town, 0, listing.part())));
        }
        if (ofOthers) {
            parts.add(part("本町", 1, "その他"));
        }
        return TownDirectory.of(ROUTING, parts);
    }

    private static String answer(TownDirectory towns, String address) {
        return towns.locate(address).fold(in -> in.district().id(), divided -> "perhaps", unknown -> "unknown");
    }

    /** A part decides the same behind its town, before and behind other towns, as in its own column. */
    @ParameterizedTest
    @MethodSource("parts")
    void aPartBehindItsTownDecidesAsInItsColumn(String part) {
        TownDirectory columns = directory(List.of(new TownListing(List.of("本町"), part)), true);
        for (String cell : List.of("本町" + part, "北町、本町" + part, "本町" + part + "；南町")) {
            List<TownListing> listings = INSEPARABLE.contains(part) ? null : TownCell.parse(cell, Set.of());
            if (listings == null) {
                assertThat(INSEPARABLE).as(cell).contains(part);
                continue;
            }
            TownDirectory own = directory(listings, true);
            // A number without 丁目 is out of 本町2丁目 (12番), where 本町 (2丁目12番) asks for the 丁目 first.
            for (String before : part.contains("丁目") ? BLOCKS : BEFORE_NUMBERS) {
                for (int number : new int[] {1, 2, 3, 5, 6, 8, 10, 12, 13, 20, 21, 37, 58, 103, 608, 660, 2454}) {
                    for (String branch : List.of("", "番1号", "番7号", "番14号", "番40号")) {
                        String address = "本町" + before + number + branch;
                        assertThat(answer(own, address))
                                .as(cell + " of " + address)
                                .isEqualTo(answer(columns, address));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"全域", "ほか", "1番", "※", "12", "http://www.example.jp/town.html", "同上", "...", "東町1丁目～5番"})
    void whatIsNoTown(String cell) {
        assertThat(TownCell.parse(cell, Set.of())).isNull();
    }
}

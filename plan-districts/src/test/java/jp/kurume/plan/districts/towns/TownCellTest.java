package jp.kurume.plan.districts.towns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
            波町 ※一部                | 波町/!※一部
            （旧）港町                 | 港町
            本町、（旧）港町              | 本町/港町
            南町：1～5番               | 南町(1~5番)
            南町、1番、3番              | 南町(1番、3番)
            南町及び1番                | 南町(1番)
            新町＝1番                 | 新町(1番)
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

    @ParameterizedTest
    @ValueSource(strings = {"全域", "ほか", "1番", "※", "12", "http://www.example.jp/town.html", "同上", "...", "東町1丁目～5番"})
    void whatIsNoTown(String cell) {
        assertThat(TownCell.parse(cell, Set.of())).isNull();
    }
}

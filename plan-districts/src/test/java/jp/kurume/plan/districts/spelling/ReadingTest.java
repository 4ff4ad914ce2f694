package jp.kurume.plan.districts.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReadingTest {

    private static String sounds(String text) {
        Spelling spelling = Spelling.whole(text);
        return String.valueOf(Reading.of(spelling, 0, spelling.length()));
    }

    @ParameterizedTest
    @CsvSource({
        "じょうじま, Jōjima Joujima Jojima Johjima Zyouzima Jyoujima JÔJIMA ジョージマ ｼﾞｮｳｼﾞﾏ じようじま",
        "しょうじま, Shōjima Shoujima Shojima Syouzima Syôzima",
        "おおき, Ōki Ooki Oki Ohki オーキ",
        "おおはし, Ohashi Oohashi Ohhashi Ōhashi Oohasi",
        "こうらうち, Kōrauchi Kourauchi Korauchi Kouraut'i",
        "みい, Mii Mī",
        "せいほう, Seihō Seihou Seiho",
        "きょうまち, Kyōmachi Kyoumati",
        "つぶく, Tsubuku Tubuku",
        "みづま, Mizuma Miduma みずま",
        "なんくん, Nankun Nannkunn",
        "なんば, Namba Nanba",
        "べっぷ, Beppu",
        "はっちょう, Hatchō Hacchou",
        "こうの, Kouno Kohno",
        "ふじ, Fuji Huzi",
        "じゅん, Jun Zyunn",
    })
    void oneReadingInItsSpellings(String kana, String spellings) {
        for (String spelling : spellings.split(" ", -1)) {
            assertThat(sounds(spelling)).as(spelling).isEqualTo(sounds(kana));
        }
    }

    @ParameterizedTest
    @CsvSource({"じょうじま, Shojima", "みい, Mi", "おおき, Uki", "なんくん, Nakun", "きょうまち, Kiomachi", "せいほう, Seho"})
    void twoReadings(String kana, String other) {
        assertThat(sounds(other)).isNotEqualTo(sounds(kana));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xyz", "lima", "hiyosh", "日吉", "ひyo", "q", "ti-g", "12"})
    void noReading(String text) {
        assertThat(sounds(text)).isEqualTo("null");
    }

    @ParameterizedTest
    @CsvSource({"しんいち, Shinichi", "しんいち, Shin'ichi", "かんおん, Kanon"})
    void anApostropheMayBeLeftOut(String kana, String latin) {
        assertThat(sounds(latin)).isEqualTo(Reading.withoutApostrophes(sounds(kana)));
    }

    @ParameterizedTest
    @CsvSource({"hiyoshj, ひよ", "joujma, じよま"})
    void consonantsThatMakeNoSoundArePassedOver(String latin, String rough) {
        Spelling spelling = Spelling.whole(latin);
        assertThat(Reading.roughly(spelling, 0, spelling.length())).isEqualTo(rough);
    }
}

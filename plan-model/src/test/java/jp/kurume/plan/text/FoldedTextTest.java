package jp.kurume.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource({
        "ＩＣＴ, ict",
        "ﾈｯﾄﾜｰｸ, ねっとわーく",
        "ネットワーク, ねっとわーく",
        "ｶﾞﾊﾟヴヷ, がぱゔわ\u3099",
        "か゛き゜, がき\u309A",
        "か\u3099は\u309A, がぱ",
        "5ヶ所, 5か所",
        "５カ所, 5か所",
        "㈱アソウ, (株)あそう",
        "①㍻, 1平成",
        "一步, 一歩",
        "澤邊, 沢辺",
        "福祉敎育, 福祉教育",
        "⺠生委員, 民生委員",
        "⽣活, 生活",
        "ΣΑΣ ς, σασσ",
        "みんなで　つくる くるめ, みんなでつくるくるめ",
        "重\u200b層\ufe00, 重層",
        "〜～−–‐, ~~---",
        "\ud842\udfb7野家 𐐀, 吉野家𐐨",
        "각\u1112\u1161\u11ab, 각한",
    })
    void spellingsOfOneTextAreOne(String text, String letters) {
        assertThat(FoldedText.of(text)).hasToString(letters);
        assertThat(FoldedText.of(letters).letters()).isEqualTo(letters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"びょういん びよういん", "かき がき", "はは ばぱ", "ビル ビール", "担い手 扱い手", "区役所 区投所"})
    void differentWordsStayApart(String words) {
        String[] two = words.split(" ", -1);
        assertThat(FoldedText.of(two[0]).contains(FoldedText.of(two[1]))).isFalse();
        assertThat(FoldedText.of(two[1]).contains(FoldedText.of(two[0]))).isFalse();
    }

    @Test
    void everyLetterKnowsItsPlace() {
        FoldedText folded = FoldedText.of("（ ㈱ｶﾞ\u200b会");
        assertThat(folded.letters()).isEqualTo("((株)が会");
        assertThat(folded.original()).isEqualTo("（ ㈱ｶﾞ\u200b会");
        int[] starts = {0, 2, 2, 2, 3, 6};
        int[] ends = {1, 3, 3, 3, 5, 7};
        for (int i = 0; i < starts.length; i++) {
            assertThat(folded.startOf(i)).isEqualTo(starts[i]);
            assertThat(folded.endOf(i)).isEqualTo(ends[i]);
        }
    }

    @Test
    void doesNotDependOnTheHostsLanguage() {
        Locale before = Locale.getDefault();
        try {
            // In Turkish the small letter of I has no dot.
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(FoldedText.of("ICT")).hasToString("ict");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatCannotBeSeenIsNothing() {
        assertThat(FoldedText.of("")).hasToString("");
        assertThat(FoldedText.of(" 　\t\r\n\u0000\u200b\ufeff")).hasToString("");
    }
}

package jp.kurume.plan.districts.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.kurume.plan.text.LetterForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "宮ノ陣, 宮の陣",
        "宮之陣, 宮の陣",
        "宮乃陣, 宮の陣",
        "宮ﾉ陣, 宮の陣",
        "乃木, 乃木",
        "之, 之",
        "東ヶ丘, 東が丘",
        "東ケ丘, 東が丘",
        "東が丘, 東が丘",
        "東箇丘, 東が丘",
        "三ケ, 三が",
        "一ノケ丘, 一のが丘",
        "たけ, たけ",
        "つつじヶ丘, つつじが丘",
        "佐々木, 佐佐木",
        "いすゞ, いすず",
        "ＡＢＣ, abc",
        "ｶﾞｯｺｳ, がつこう",
        "か゛, が",
        "ニュータウン, にゆーたうん",
        "ニュ－タウン, にゆーたうん",
        "日-吉, 日吉",
        "日ー吉, 日吉",
        "Jôjima, jōjima",
        "㈱日吉, 株日吉",
        "日\uFE00吉, 日吉",
        "(日吉), 日吉",
        "嶋莊, 島荘",
        "𠮷, 吉",
        "😀, 😀",
        "邉, 辺",
    })
    void spells(String text, String letters) {
        assertThat(Spelling.whole(text).letters()).isEqualTo(letters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"か\u3099", "Jo\u0304", "は\u309A", "カ\u3099"})
    void partsAndWholesAreOne(String text) {
        String whole = Normalizer.normalize(text, Normalizer.Form.NFC);
        assertThat(whole).isNotEqualTo(text);
        assertThat(Spelling.whole(text).letters())
                .isEqualTo(Spelling.whole(whole).letters());
        assertThat(Spelling.whole(text).changes()).isEqualTo(Spelling.COMPOSITION);
    }

    @ParameterizedTest
    @CsvSource({"日吉, 0", "日 吉, 1", "日\u200B吉, 2", "日・吉, 4", "Ａ, 8", "（日）, 4", "' ・', 5"})
    void saysWhatWasLeftOut(String text, int changes) {
        assertThat(Spelling.whole(text).changes()).isEqualTo(changes);
    }

    @Test
    void endingsAreSpelledInTwoWaysOnly() {
        // The fast answer to a name with 校区 behind it counts on it.
        assertThat(IntStream.range(0, 0x30000)
                        .filter(letter -> LetterForms.inUse(letter) != letter)
                        .filter(letter -> "区学".indexOf(LetterForms.inUse(letter)) >= 0)
                        .mapToObj(Character::toString))
                .containsExactlyInAnyOrder("區", "學", "斈", "斅");
    }

    @Test
    void compatibilityIdeographsAndRadicalsAreTheLettersTheyStandFor() {
        List<String> wrong = new ArrayList<>();
        for (int letter = 0x2F00; letter <= 0xFAFF; letter = letter == 0x2FDF ? 0xF900 : letter + 1) {
            String text = Character.toString(letter);
            String parts = Normalizer.normalize(text, Normalizer.Form.NFKC);
            if (!parts.equals(text)
                    && !Spelling.whole(text)
                            .letters()
                            .equals(Spelling.whole(parts).letters())) {
                wrong.add(text);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(Spelling.whole("逸神福塚ー⼭⽇").letters()).isEqualTo("逸神福塚山日");
        assertThat(Spelling.whole(Character.toString(0x2F815)).letters())
                .isEqualTo(Normalizer.normalize(Character.toString(0x2F815), Normalizer.Form.NFC));
    }
}

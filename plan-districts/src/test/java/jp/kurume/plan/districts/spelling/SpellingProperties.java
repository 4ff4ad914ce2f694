package jp.kurume.plan.districts.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class SpellingProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "日", "之", "乃", "箇", "ヶ", "ケ", "ー", "-", "か", "ｶ", "ﾞ", "ゝ", "々", "嶋", " ", "Ｊ", "ō", "\u3099",
                        "﨑", "\uD842")
                .list()
                .ofMaxSize(8)
                .map(letters -> String.join("", letters));
    }

    @Property(tries = 20_000)
    void whatStandsBehindAPlaceIsSpelledAsIfItStoodAlone(@ForAll("texts") String text) {
        // A line break is left out, and so are marks and dashes that nothing stands before.
        String alone = Spelling.whole("日" + text).letters().startsWith("日") ? text : "";
        Spelling behind = Spelling.whole("市\n" + alone);
        if (Spelling.whole(alone).length() == behind.length() - 1) {
            assertThat(behind.from(1).letters()).isEqualTo(Spelling.whole(alone).letters());
        }
    }

    @Property
    void noLetterIsTakenBeyondTheLongest(@ForAll("texts") String text) {
        Spelling whole = Spelling.whole(text);
        Spelling cut = Spelling.of(text, 3);
        assertThat(cut.isTooLong()).isEqualTo(whole.length() > 3);
        assertThat(cut.length()).isEqualTo(Math.min(whole.length(), 3));
        assertThat(whole.written()).hasSameSizeAs(whole.letters());
    }
}

package jp.kurume.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FoldedTextProperties {

    /** Japanese with marks, letters that stand for several, Hangul, and single surrogates. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('ぁ', 'ヿ')
                .withCharRange('一', '鿿')
                .withCharRange('！', 'ﾟ')
                .withCharRange('가', '각')
                .withChars("㈱①㌔éÅ\u3099\u3000\u200b\ufe0f\ud842\udfb7")
                .ofMaxLength(20);
    }

    @Property
    void composedAndDecomposedTextsAreOne(@ForAll("texts") String text) {
        String letters = FoldedText.of(text).letters();
        assertThat(FoldedText.of(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .letters())
                .isEqualTo(letters);
        assertThat(FoldedText.of(Normalizer.normalize(text, Normalizer.Form.NFD))
                        .letters())
                .isEqualTo(letters);
    }

    @Property
    void placesAreWithinTheTextAndInItsOrder(@ForAll String text) {
        FoldedText folded = FoldedText.of(text);
        int last = 0;
        for (int i = 0; i < folded.letters().length(); i++) {
            assertThat(folded.startOf(i)).isGreaterThanOrEqualTo(last).isLessThan(folded.endOf(i));
            assertThat(folded.endOf(i)).isLessThanOrEqualTo(text.length());
            last = folded.startOf(i);
        }
    }
}

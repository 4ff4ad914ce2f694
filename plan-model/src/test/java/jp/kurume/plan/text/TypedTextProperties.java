package jp.kurume.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TypedTextProperties {

    /** What is typed, what is pasted with it, and marks without a letter. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('ぁ', 'ヿ')
                .withCharRange('一', '鿿')
                .withCharRange('⺀', '⿕')
                .withCharRange('！', 'ﾟ')
                .withCharRange('㈀', '㏿')
                .withCharRange('\u2000', '\u206f')
                .withChars("①éÅ\u3099\u309a\u0301\u3000\u200b\ufe0f\ufeff\u00ad゛゜ﾞ\u0958각\u11a8\ud842\udfb7")
                .ofMaxLength(12);
    }

    @Property(tries = 5000)
    void foldingAFoldedTextChangesNothing(@ForAll("texts") String text) {
        String folded = TypedText.fold(text);
        assertThat(TypedText.fold(folded)).isEqualTo(folded);
        assertThat(TypedText.of(folded).letters()).isEqualTo(folded);
        String digits = KanjiNumerals.inDigits(text);
        assertThat(KanjiNumerals.inDigits(digits)).isEqualTo(digits);
    }

    @Property(tries = 5000)
    void foldingAnyTextTwiceIsFoldingItOnce(@ForAll String text) {
        String folded = TypedText.fold(text);
        assertThat(TypedText.fold(folded)).isEqualTo(folded);
    }

    /** Numbers, blanks and signs of any width are folded without a look at each letter's place, and all the same. */
    @Property(tries = 5000)
    void aTextIsFoldedAsItsLettersAre(@ForAll("texts") String text, @ForAll("typed") String typed) {
        assertThat(TypedText.fold(text)).isEqualTo(TypedText.of(text).letters());
        assertThat(TypedText.fold(typed)).isEqualTo(TypedText.of(typed).letters());
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('！', '～')
                .withCharRange('\u3000', '〟')
                .withChars("一二町ーアあ−-－‐")
                .ofMaxLength(8);
    }

    @Property(tries = 2000)
    void nothingThatCannotBeSeenIsLeft(@ForAll("texts") String text) {
        assertThat(TypedText.fold(text).codePoints()).noneMatch(UnseenLetters::isUnseen);
    }

    @Property(tries = 2000)
    void composedAndDecomposedTextsAreOne(@ForAll("texts") String text) {
        String folded = TypedText.fold(text);
        assertThat(TypedText.fold(Normalizer.normalize(folded, Normalizer.Form.NFD)))
                .isEqualTo(TypedText.fold(Normalizer.normalize(folded, Normalizer.Form.NFC)));
    }

    @Property
    void placesAreWithinTheTextAndInItsOrder(@ForAll("texts") String text) {
        TypedText typed = TypedText.of(text).inDigits();
        int last = 0;
        for (int i = 0; i < typed.letters().length(); i++) {
            assertThat(typed.startOf(i)).isGreaterThanOrEqualTo(last).isLessThan(typed.endOf(i));
            assertThat(typed.endOf(i)).isLessThanOrEqualTo(text.length());
            last = typed.startOf(i);
        }
    }

    @Property(tries = 5000)
    void aMessageShowsNothingThatCannotBeSeen(@ForAll("texts") String text) {
        for (String shown : java.util.List.of(Excerpt.of(text), Excerpt.of(text, 5))) {
            assertThat(shown.codePoints())
                    .noneMatch(UnseenLetters::isUnseen)
                    .noneMatch(letter -> UnseenLetters.isBlank(letter) && letter != ' ' && letter != '　');
        }
    }
}

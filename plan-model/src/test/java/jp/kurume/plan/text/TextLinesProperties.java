package jp.kurume.plan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of any text that is set for a terminal. */
class TextLinesProperties {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "相談窓口", "、", "（", "）", " ", "4-outcome", "second-plan-draft", "0942-34-3090", "。", "\n", "一覧", "A");
        return pieces.list().ofMaxSize(60).map(all -> String.join("", all));
    }

    /** But for those with a word that leaves no room for the bracket that must stand at it. */
    @Property(tries = 300)
    void everyLineFits(@ForAll("texts") String text, @ForAll @IntRange(min = 60, max = 90) int columns) {
        assertThat(TextLines.of(text, columns))
                .allMatch(line -> DisplayWidth.of(line) <= columns || line.matches("(?s).*[!-~]{40,}.*"));
    }

    @Property(tries = 300)
    void nothingIsLost(@ForAll("texts") String text) {
        assertThat(String.join("", TextLines.of(text, 78)).replaceAll("\\s", ""))
                .isEqualTo(text.replaceAll("\\s", ""));
    }

    @Property(tries = 300)
    void idsAndNumbersStayWhole(@ForAll("texts") String text) {
        List<String> words =
                Stream.of(text.split("[^!-~]+")).filter(word -> !word.isEmpty()).toList();
        List<String> set = TextLines.of(text, 80).stream()
                .flatMap(line -> Stream.of(line.split("[^!-~]+")))
                .filter(word -> !word.isEmpty())
                .toList();
        assertThat(set).isEqualTo(words);
    }

    @Example
    void breaksWhereTheLanguageDoes() {
        assertThat(TextLines.of("相談先がわからないとき: 0942-34-3035", 20)).containsExactly("相談先がわからないと", "き: 0942-34-3035");
        assertThat(TextLines.of("一覧、\nその他。", 4)).containsExactly("一", "覧、", "その", "他。");
        assertThat(TextLines.of("", 1)).containsExactly("");
        assertThatThrownBy(() -> TextLines.of("", 0)).hasMessage("A line needs at least one column, not 0");
    }
}

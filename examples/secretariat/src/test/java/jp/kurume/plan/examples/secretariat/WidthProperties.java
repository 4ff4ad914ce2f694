package jp.kurume.plan.examples.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.kurume.plan.text.DisplayWidth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of any text that is set for a terminal. */
class WidthProperties {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "相談窓口", "、", "（", "）", " ", "4-outcome", "second-plan-draft", "0942-34-3090", "。", "\n", "一覧", "A");
        return pieces.list().ofMaxSize(60).map(all -> String.join("", all));
    }

    /** But for those with a word that leaves no room for the bracket that must stand at it. */
    @Property(tries = 300)
    void everyLineFits(@ForAll("texts") String text, @ForAll @IntRange(max = 4) int indent) {
        assertThat(Width.lines(text, indent))
                .allMatch(line -> DisplayWidth.of(line) <= Width.OF_TERMINAL || line.matches("(?s).*[!-~]{60,}.*"));
    }

    @Property(tries = 300)
    void nothingIsLost(@ForAll("texts") String text) {
        assertThat(String.join("", Width.lines(text, 2)).replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }

    @Property(tries = 300)
    void idsAndNumbersStayWhole(@ForAll("texts") String text) {
        List<String> words =
                Stream.of(text.split("[^!-~]+")).filter(word -> !word.isEmpty()).toList();
        List<String> set = Width.lines(text, 0).stream()
                .flatMap(line -> Stream.of(line.split("[^!-~]+")))
                .filter(word -> !word.isEmpty())
                .toList();
        assertThat(set).isEqualTo(words);
    }
}

package jp.kurume.plan.indicators.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.kurume.plan.indicators.IndicatorProblems;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.testing.ProblemCodes;
import jp.kurume.plan.words.Words;
import org.junit.jupiter.api.Test;

class IndicatorWordsTest {

    private static ResourceBundle problems(Locale language) {
        return new IndicatorWords().bundles(language).get(0);
    }

    @Test
    void theLibraryFindsThem() {
        assertThat(Words.in(Locale.JAPANESE).say("baseline")).isEqualTo("策定時");
        assertThat(Words.in(Locale.ENGLISH).find("baseline")).isEmpty();
        assertThat(Words.in(Locale.JAPANESE).find("words.measure-nature.flow")).contains("件数");
    }

    @Test
    void bothLanguagesSayTheSameOfProblems() {
        assertThat(new TreeSet<>(problems(Locale.JAPANESE).keySet()))
                .isEqualTo(new TreeSet<>(problems(Locale.ENGLISH).keySet()));
        for (String key : problems(Locale.ENGLISH).keySet()) {
            assertThat(arguments(Locale.JAPANESE, key)).as(key).isLessThanOrEqualTo(arguments(Locale.ENGLISH, key));
        }
    }

    private static int arguments(Locale language, String key) {
        return new MessageFormat(problems(language).getString(key), Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    @Test
    void everyCodeHasWordsAndEveryWordingACode() {
        Set<String> keys = problems(Locale.ENGLISH).keySet().stream()
                .filter(key -> !key.endsWith(".repair"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys)
                .isEqualTo(ProblemCodes.of(IndicatorProblems.class).stream()
                        .map(ProblemCode::id)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}

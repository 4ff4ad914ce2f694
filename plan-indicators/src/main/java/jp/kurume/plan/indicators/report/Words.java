package jp.kurume.plan.indicators.report;

import java.util.Locale;
import jp.kurume.plan.output.Text;

/** The words of reports in a language. */
final class Words {

    private static final String PREFIX = "report.";

    private final jp.kurume.plan.words.Words words;

    Words(Locale language) {
        words = jp.kurume.plan.words.Words.in(language);
    }

    /** The language that is spoken, which is English where the library does not speak the reader's. */
    Locale language() {
        return words.language();
    }

    String of(String key, Object... arguments) {
        return words.say(PREFIX + key, arguments);
    }

    /** Words with places for texts, which may hold data. */
    Text text(String key, Object... arguments) {
        return Text.say(words, PREFIX + key, arguments);
    }

    /** The word for a constant, under the name of its type: {@code status.on-track}. */
    String of(String type, Enum<?> constant) {
        return of(type + "." + key(constant));
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package jp.kurume.plan.indicators.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of reports in Japanese and English: the bundle {@code words} beside this class. */
final class Words {

    private final Locale language;
    private final ResourceBundle bundle;

    /** English for every language but Japanese, whatever the machine's own language is. */
    Words(Locale language) {
        this.language = language.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
        bundle = ResourceBundle.getBundle("jp.kurume.plan.indicators.report.words", this.language);
    }

    Locale language() {
        return language;
    }

    boolean isJapanese() {
        return language.equals(Locale.JAPANESE);
    }

    String of(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    /** The word for a constant, under the name of its type: {@code status.on-track}. */
    String of(String type, Enum<?> constant) {
        return of(type + "." + key(constant));
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

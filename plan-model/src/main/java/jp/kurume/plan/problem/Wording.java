package jp.kurume.plan.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of places and problems in Japanese and English: the bundle {@code problems} beside this class. */
final class Wording {

    private Wording() {}

    static String in(Locale locale, String key, String... arguments) {
        return in(locale, key, List.of(arguments));
    }

    /**
     * The words for a key, or the key itself and the arguments if there are none: a city's own reader may have codes of
     * its own, and what it has to say must not be lost.
     */
    static String in(Locale locale, String key, List<String> arguments) {
        String pattern;
        try {
            pattern = bundle(locale).getString(key);
        } catch (MissingResourceException e) {
            return arguments.isEmpty() ? key : key + " " + arguments;
        }
        return new MessageFormat(pattern, Locale.ROOT).format(arguments.toArray());
    }

    static boolean has(Locale locale, String key) {
        return bundle(locale).containsKey(key);
    }

    /** English for every language but Japanese, whatever the machine's own language is. */
    private static ResourceBundle bundle(Locale locale) {
        Locale known = locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
        return ResourceBundle.getBundle("jp.kurume.plan.problem.problems", known);
    }
}

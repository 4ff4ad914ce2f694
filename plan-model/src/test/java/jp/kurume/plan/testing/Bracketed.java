package jp.kurume.plan.testing;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A bundle of a made-up language: English, with every word in ⟦brackets⟧ and what stands in its places without. */
public class Bracketed extends ResourceBundle {

    /** A language for private use (ISO 639-2). */
    public static final Locale LANGUAGE = Locale.forLanguageTag("qaa");

    private final Map<String, String> words = new TreeMap<>();

    /**
     * The bundle of some keys.
     *
     * @param keys the keys
     * @param english what each says in English
     */
    public Bracketed(Iterable<String> keys, UnaryOperator<String> english) {
        keys.forEach(key -> words.put(key, bracketed(english.apply(key))));
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return words.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet());
    }

    @Override
    public Locale getLocale() {
        return LANGUAGE;
    }

    /** A pattern with every text between its places in brackets. */
    static String bracketed(String pattern) {
        StringBuilder out = new StringBuilder();
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '{') {
                close(said, out);
                int end = end(pattern, i);
                out.append(place(pattern.substring(i, end)));
                i = end - 1;
            } else {
                said.append(pattern.charAt(i));
            }
        }
        close(said, out);
        return out.toString();
    }

    private static void close(StringBuilder said, StringBuilder out) {
        if (!said.isEmpty()) {
            out.append('⟦').append(said).append('⟧');
            said.setLength(0);
        }
    }

    private static int end(String pattern, int begin) {
        int depth = 0;
        for (int i = begin; i < pattern.length(); i++) {
            depth += pattern.charAt(i) == '{' ? 1 : pattern.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("No end of a place in " + pattern);
    }

    /** A place, or a choice between patterns. */
    private static String place(String place) {
        int choice = place.indexOf(",choice,");
        if (choice < 0) {
            return place;
        }
        StringBuilder out = new StringBuilder(place.substring(0, choice)).append(",choice,");
        String gap = "";
        for (String option : place.substring(choice + ",choice,".length(), place.length() - 1)
                .split("\\|", -1)) {
            int limit = Math.max(option.indexOf('#'), option.indexOf('<'));
            out.append(gap).append(option, 0, limit + 1).append(bracketed(option.substring(limit + 1)));
            gap = "|";
        }
        return out.append('}').toString();
    }
}

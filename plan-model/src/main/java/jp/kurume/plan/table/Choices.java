package jp.kurume.plan.table;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words that a cell may hold where only a few things are possible, for {@link TableRow#choice}. */
public final class Choices {

    private Choices() {}

    /**
     * The values of an enumeration.
     *
     * @param type the enumeration
     * @param <E> the enumeration
     * @return the values in their order, by their names in lower case with hyphens: {@code new-and-expanded}
     */
    public static <E extends Enum<E>> Map<String, E> of(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E value : type.getEnumConstants()) {
            words.put(value.name().toLowerCase(Locale.ROOT).replace('_', '-'), value);
        }
        return words;
    }

    /**
     * Something that is so or is not.
     *
     * @return {@code yes} for what is so, an empty cell for what is not
     */
    public static Map<String, Boolean> yesOrEmpty() {
        Map<String, Boolean> words = new LinkedHashMap<>();
        words.put("yes", true);
        words.put("", false);
        return words;
    }
}

package jp.kurume.plan.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.text.SimilarNames;
import jp.kurume.plan.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A fixed list of words (語の一覧), one of which a cell holds, and what each stands for.
 *
 * <p>Every word is read in English and in Japanese, whatever the width and the case of its letters; tables with Japanese
 * headings are written with the Japanese ones. What a word is in Japanese, and what it means, is in the {@link Words} of the
 * module whose list it is, under {@code words.}, the list's name, a dot and the English word; other Japanese words that are
 * read for it stand under {@code .also}, with 、 between them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of what a word stands for
 */
public final class WordList<T> {

    private final String name;
    private final Map<String, T> values;
    /** The kind of problem that any other text is. */
    private final ProblemCode otherwise;
    /** The English words by the Japanese ones; made when the first text is none of the English ones. */
    private volatile @Nullable Map<String, String> japanese;

    private WordList(String name, Map<String, T> values, ProblemCode otherwise) {
        this.name = Objects.requireNonNull(name, "name");
        this.values = values;
        this.otherwise = Objects.requireNonNull(otherwise, "otherwise");
    }

    /**
     * The values of an enumeration, each by its name in lower case with hyphens, such as {@code new-and-expanded}.
     *
     * @param name the list's name: lower-case words with hyphens
     * @param type the enumeration
     * @param <E> the enumeration
     * @return the list, in the order of the values
     */
    public static <E extends Enum<E>> WordList<E> of(String name, Class<E> type) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Map<String, E> values = new LinkedHashMap<>();
        for (E value : type.getEnumConstants()) {
            values.put(value.name().toLowerCase(Locale.ROOT).replace('_', '-'), value);
        }
        return new WordList<>(name, values, TableProblems.CELL_CHOICE);
    }

    /**
     * Words and what they stand for.
     *
     * @param name the list's name: lower-case words with hyphens
     * @param values the English words, in lower case with hyphens, and what each stands for, in the order in which they are
     *     told of
     * @param <T> the type of what a word stands for
     * @return the list
     */
    public static <T> WordList<T> of(String name, Map<String, T> values) {
        Objects.requireNonNull(values, "values");
        return new WordList<>(name, new LinkedHashMap<>(values), TableProblems.CELL_CHOICE);
    }

    /**
     * The one word of what is so or is not, for a column that is empty where it is not: {@code yes}.
     *
     * @return the list
     */
    public static WordList<Boolean> yes() {
        return new WordList<>("yes", Map.of("yes", true), TableProblems.CELL_CHOICE);
    }

    /**
     * The same words, with a problem of its own for a text that is none of them. What it needs are all words and the text, in
     * this order.
     *
     * @param problem the kind of problem
     * @return the list
     */
    public WordList<T> refusedAs(ProblemCode problem) {
        return new WordList<>(name, values, problem);
    }

    /**
     * The list's name.
     *
     * @return lower-case words with hyphens
     */
    public String name() {
        return name;
    }

    /**
     * The words, as they are told of and written with English headings.
     *
     * @return the words in their order
     */
    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    /**
     * The words in a language.
     *
     * @param locale the reader's language, or English where the library does not speak it
     * @return the words in their order
     */
    public List<String> names(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return values.keySet().stream().map(word -> in(locale, word)).toList();
    }

    /**
     * What a text stands for.
     *
     * @param text a text
     * @return the value; a refusal that says which words there are, and which one was probably meant
     */
    public Parsed<T> parse(String text) {
        Objects.requireNonNull(text, "text");
        String word = word(text);
        T value = word == null ? null : values.get(word);
        return value == null ? refusal(text) : Parsed.of(value);
    }

    private Parsed<T> refusal(String text) {
        List<String> suggestions = suggestions(folded(text));
        String all = String.join(", ", values.keySet());
        return otherwise.equals(TableProblems.CELL_CHOICE)
                ? Parsed.refused(otherwise, suggestions, all)
                : Parsed.refused(otherwise, suggestions, all, Excerpt.of(text));
    }

    /** The English word that a text says in either language, or null if it says none. */
    @Nullable
    String word(String text) {
        if (values.containsKey(text)) {
            return text;
        }
        String folded = folded(text);
        return values.containsKey(folded) ? folded : japanese().get(folded);
    }

    /** A text as it is written in a language: the word that it says; the text itself if it says none. */
    String written(String text, Locale locale) {
        String word = word(text);
        return word == null ? text : in(locale, word);
    }

    /**
     * A word in a language.
     *
     * @param locale the reader's language, or English where the library does not speak it
     * @param word the English word
     * @return the word of that language, or the English one where it has none
     */
    public String in(Locale locale, String word) {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(word, "word");
        return Words.in(locale).find(key(word)).orElse(word);
    }

    /**
     * What a word means.
     *
     * @param locale the reader's language, or English where the library does not speak it
     * @param word the English word
     * @return one sentence; empty if its module does not say
     */
    public String meaning(Locale locale, String word) {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(word, "word");
        return Words.in(locale).find(key(word) + ".meaning").orElse("");
    }

    private String key(String word) {
        return "words." + name + "." + word;
    }

    private List<String> suggestions(String folded) {
        List<String> known = new ArrayList<>(values.keySet());
        known.addAll(japanese().keySet());
        return SimilarNames.closest(folded, known, 1);
    }

    private Map<String, String> japanese() {
        Map<String, String> known = japanese;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (String word : values.keySet()) {
                known.put(folded(in(Locale.JAPANESE, word)), word);
                for (String other : Words.in(Locale.JAPANESE)
                        .find(key(word) + ".also")
                        .orElse("")
                        .split("、", -1)) {
                    if (!other.isEmpty()) {
                        known.put(folded(other), word);
                    }
                }
            }
            japanese = known;
        }
        return known;
    }

    private static String folded(String text) {
        return Headings.folded(text);
    }

    /** Prints the name and the words. */
    @Override
    public String toString() {
        return name + " " + values.keySet();
    }
}

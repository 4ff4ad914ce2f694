package jp.kurume.plan.output;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.words.Words;

/**
 * A line of text that is made up of a page's own words, of data, which may hold anything, and of names in code: what the page
 * is written as keeps the data from doing more than being read.
 *
 * <pre>{@code
 * Text.of("校区：").andQuoted(district.name());
 * Text.say(words, "listing.route.title", Text.quoted(district.name()));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param runs its pieces, from left to right
 */
public record Text(List<Run> runs) implements Serializable {

    /** The text without a letter. */
    public static final Text NONE = new Text(List.of());

    /** Stands in for the first text that a pattern is filled with, the next letter for the second; no letter of any text. */
    private static final char PLACE = '\uFDD0';

    private static final int MOST_PLACES = 32;

    /** Where a piece of a text is from. */
    public enum Origin {
        /** The page's own words, in its language. */
        WORDS,
        /** Data, in whatever language it is. */
        DATA,
        /** A name in code, such as that of a column. */
        CODE
    }

    /**
     * A piece of a text.
     *
     * @param text its letters
     * @param origin where they are from
     */
    public record Run(String text, Origin origin) implements Serializable {
        /** Checks the parts. */
        public Run {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(origin, "origin");
        }
    }

    /** Copies the runs. */
    public Text {
        Objects.requireNonNull(runs, "runs");
        runs = List.copyOf(runs);
    }

    /**
     * {@return a text of the page's own words}
     *
     * @param words the words
     */
    public static Text of(String words) {
        return new Text(List.of(new Run(words, Origin.WORDS)));
    }

    /**
     * {@return a text of data}
     *
     * @param data the data
     */
    public static Text quoted(String data) {
        return new Text(List.of(new Run(data, Origin.DATA)));
    }

    /**
     * {@return a text of a name in code}
     *
     * @param name the name
     */
    public static Text code(String name) {
        return new Text(List.of(new Run(name, Origin.CODE)));
    }

    /**
     * {@return a text of the page's own words, in which names in code stand between backticks}
     *
     * @param words the words
     */
    public static Text marked(String words) {
        Objects.requireNonNull(words, "words");
        List<Run> runs = new ArrayList<>();
        String[] parts = words.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                runs.add(new Run(parts[i], i % 2 == 0 ? Origin.WORDS : Origin.CODE));
            }
        }
        return new Text(runs);
    }

    /**
     * Says something in words that have places for other texts.
     *
     * @param words the words of a language
     * @param key what to say
     * @param arguments what stands in the places: texts, which keep their origins, and words and numbers
     * @return the text
     */
    public static Text say(Words words, String key, Object... arguments) {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(arguments, "arguments");
        Object[] filled = arguments.clone();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Text) {
                filled[i] = String.valueOf((char) (PLACE + i));
            }
        }
        String said = words.say(key, filled);
        Text all = NONE;
        int begin = 0;
        for (int end = 0; end < said.length(); end++) {
            int place = said.charAt(end) - PLACE;
            if (place >= 0
                    && place < Math.min(arguments.length, MOST_PLACES)
                    && arguments[place] instanceof Text text) {
                all = all.and(said.substring(begin, end)).plus(text);
                begin = end + 1;
            }
        }
        return all.and(said.substring(begin));
    }

    /**
     * This text and another one behind it.
     *
     * @param other the other
     * @return both
     */
    public Text plus(Text other) {
        Objects.requireNonNull(other, "other");
        List<Run> all = new ArrayList<>(runs);
        all.addAll(other.runs);
        return new Text(all);
    }

    /**
     * This text and words behind it.
     *
     * @param words the words
     * @return both
     */
    public Text and(String words) {
        Objects.requireNonNull(words, "words");
        return words.isEmpty() ? this : plus(of(words));
    }

    /**
     * This text and data behind it.
     *
     * @param data the data
     * @return both
     */
    public Text andQuoted(String data) {
        return plus(quoted(data));
    }

    /**
     * Texts in a row.
     *
     * @param separator the words between two of them
     * @param texts the texts
     * @return all of them
     */
    public static Text joined(String separator, List<Text> texts) {
        Objects.requireNonNull(separator, "separator");
        Objects.requireNonNull(texts, "texts");
        Text all = NONE;
        for (int i = 0; i < texts.size(); i++) {
            all = i == 0 ? texts.get(0) : all.and(separator).plus(texts.get(i));
        }
        return all;
    }

    /**
     * Whether there is nothing to read.
     *
     * @return true if there is no letter in it
     */
    public boolean isEmpty() {
        return runs.stream().allMatch(run -> run.text().isEmpty());
    }

    /**
     * All of it, without telling apart where it is from.
     *
     * @return the letters, as they are
     */
    public String plain() {
        StringBuilder out = new StringBuilder();
        runs.forEach(run -> out.append(run.text()));
        return out.toString();
    }

    /** Prints all of it. */
    @Override
    public String toString() {
        return plain();
    }
}

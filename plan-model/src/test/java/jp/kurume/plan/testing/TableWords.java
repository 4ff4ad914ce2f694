package jp.kurume.plan.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.WordList;
import jp.kurume.plan.words.Words;

/** What the words of all modules should say of a table. */
final class TableWords {

    private static final List<Words> BOTH = List.of(Words.in(Locale.JAPANESE), Words.in(Locale.ENGLISH));

    /** Keys of what is told of tables, and of problems that name ids of elements. */
    private static final Pattern NO_PROBLEM = Pattern.compile(
            "/|\\.csv|^(words|holds|tables|place|problem|page|time|check|diff|report|forecast|listing|notice)\\.|\\.(meaning|element|subject)$|^[^.]+$");

    private static final Pattern BRACKETS = Pattern.compile("（[^）]*）");

    /** English words, but for the names of files. */
    private static final Pattern ENGLISH = Pattern.compile("[a-z]+(?:[_-][a-z]+)*(?![a-z_-]|\\.csv)");

    private TableWords() {}

    /** What nobody says of a table, its columns and their words, or says of two columns alike. */
    static List<String> missing(TableFormat format) {
        List<String> missing = new ArrayList<>();
        for (Words words : BOTH) {
            require(words, format.file() + ".meaning", missing);
        }
        Set<String> headings = new HashSet<>();
        for (Column<?> column : format.columns()) {
            String own = format.file() + "/" + column.name();
            String heading = column.heading(format, Locale.JAPANESE);
            if (!heading.equals("ID")
                    && !heading.matches(".*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*")
                    && !heading.equals("FAX")) {
                missing.add(own + " in Japanese");
            }
            if (!headings.add(heading)) {
                missing.add(own + " has the heading of another column: " + heading);
            }
            String former = Words.in(Locale.JAPANESE).find(own + ".formerly").orElse("");
            if (format.columns().stream()
                    .anyMatch(other -> other.heading(format, Locale.JAPANESE).equals(former))) {
                missing.add(own + " had the heading of another column: " + former);
            }
            for (Words words : BOTH) {
                if (words.find(own + ".meaning").isEmpty()) {
                    require(words, column.name() + ".meaning", missing);
                }
                if (column.isRuled()) {
                    require(words, own + ".empty", missing);
                }
            }
            column.wordList().ifPresent(list -> checkWords(list, missing));
        }
        return missing;
    }

    private static void checkWords(WordList<?> list, List<String> missing) {
        Set<String> japanese = new HashSet<>();
        for (String word : list.names()) {
            String key = "words." + list.name() + "." + word;
            for (Words words : BOTH) {
                require(words, key + ".meaning", missing);
            }
            require(Words.in(Locale.JAPANESE), key, missing);
            if (!japanese.add(list.in(Locale.JAPANESE, word))) {
                missing.add(key + " is the Japanese word of another one");
            }
        }
    }

    /** The Japanese words of problems and repairs that name a column or a word of a fixed list not in Japanese first. */
    static List<String> inEnglishOnly(List<TableFormat> formats) {
        Set<String> english = new HashSet<>();
        for (TableFormat format : formats) {
            for (Column<?> column : format.columns()) {
                english.add(column.name());
                column.wordList().ifPresent(list -> english.addAll(list.names()));
            }
        }
        List<String> named = new ArrayList<>();
        Words words = Words.in(Locale.JAPANESE);
        for (String key : words.keys()) {
            String text = words.find(key).orElseThrow();
            if (!NO_PROBLEM.matcher(key).find()
                    && ENGLISH.matcher(BRACKETS.matcher(text).replaceAll(""))
                            .results()
                            .anyMatch(word -> english.contains(word.group()))) {
                named.add(key + " = " + text);
            }
        }
        return named;
    }

    /** The words that are not read alike in English, in Japanese, and in letters of another width and case. */
    static List<String> notReadAlike(TableFormat format) {
        List<String> otherwise = new ArrayList<>();
        for (Column<?> column : format.columns()) {
            for (String word : column.wordList().map(WordList::names).orElse(List.of())) {
                String japanese = column.wordList().orElseThrow().in(Locale.JAPANESE, word);
                Object value = column.parse(word);
                for (String other :
                        List.of(japanese, word.toUpperCase(Locale.ROOT), wide(word), " " + japanese + "　")) {
                    if (value instanceof Parsed.Refused<?>
                            || !column.parse(other).equals(value)) {
                        otherwise.add(format.file() + "/" + column + ": " + word + " and " + other);
                    }
                }
            }
        }
        return otherwise;
    }

    private static String wide(String ascii) {
        StringBuilder wide = new StringBuilder();
        ascii.chars().forEach(letter -> wide.append((char) (letter - '!' + '！')));
        return wide.toString();
    }

    private static void require(Words words, String key, List<String> missing) {
        if (words.find(key).filter(text -> !text.isBlank()).isEmpty()) {
            missing.add(key + " (" + words + ")");
        }
    }
}

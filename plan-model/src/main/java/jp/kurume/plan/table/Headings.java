package jp.kurume.plan.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.text.SimilarNames;
import jp.kurume.plan.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The headings of one file, as far as they are not those of the format in English: Japanese ones (見出し) may stand in their
 * place.
 *
 * <p>The {@link Words} have them under the name of the column, and where it is called otherwise in one table, under the file,
 * a slash and the column. A file may have either.
 */
final class Headings {

    private final TableReading reading;
    private final TableFormat format;
    private final TableRow heading;
    private final Map<String, Column<?>> columns = new HashMap<>();
    /** The language that the file is headed in, so that it is answered in its own words. */
    private final Locale language;

    private final List<String> names = new ArrayList<>();

    Headings(TableReading reading, TableFormat format, TableRow heading) {
        this.reading = reading;
        this.format = format;
        this.heading = heading;
        this.language = language(heading.joined());
        for (Column<?> column : format.columns()) {
            // A table that has a word of its own for a column is read under the one of all tables, too.
            Words.in(Locale.JAPANESE).find(column.name()).ifPresent(word -> columns.putIfAbsent(folded(word), column));
            former(format, column).ifPresent(word -> columns.putIfAbsent(folded(word), column));
        }
        // After those, so that none of them can hide a heading of today.
        for (Column<?> column : format.columns()) {
            columns.put(folded(in(Locale.JAPANESE, format, column)), column);
            names.add(in(language, format, column));
        }
        // After the Japanese ones, so that no word of a city's own table can hide a column of it.
        for (Column<?> column : format.columns()) {
            columns.put(folded(column.name()), column);
        }
    }

    /** The language that headings are in: files are headed in Japanese or in English, whatever their readers speak. */
    static Locale language(String headings) {
        return headings.codePoints().anyMatch(Character::isIdeographic) ? Locale.JAPANESE : Locale.ENGLISH;
    }

    /** The heading of a column in a language: its name where no other is known, as none is in English. */
    static String in(Locale locale, TableFormat format, Column<?> column) {
        Words words = Words.in(locale);
        return words.find(format.headedAs() + "/" + column.name())
                .or(() -> words.find(column.name()))
                .orElse(column.name());
    }

    /** The Japanese heading that a column had before it was renamed, under which files that people keep are read on. */
    private static Optional<String> former(TableFormat format, Column<?> column) {
        Words words = Words.in(Locale.JAPANESE);
        return words.find(format.file() + "/" + column.name() + ".formerly")
                .or(() -> words.find(column.name() + ".formerly"));
    }

    /** The column that a heading names in either language, whatever its width and case; null if it is none. */
    @Nullable
    Column<?> column(String written) {
        return columns.get(folded(written));
    }

    /** A heading or a word of a fixed list, whatever the width and the case of its letters. */
    static String folded(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Notes a heading that the table does not know.
     *
     * @return whether it is the whole heading, not cut into cells, so that no column can be told from another
     */
    boolean noteUnknown(String written) {
        boolean uncut = heading.width() == 1 && (written.indexOf('\t') >= 0 || written.indexOf(';') >= 0);
        boolean suggests = !uncut && reading.suggests();
        reading.add(new Problem(
                uncut ? TableProblems.SEPARATOR : TableProblems.COLUMN_UNKNOWN,
                new Place.Line(format.file(), heading.line()),
                written,
                uncut ? List.of() : List.of(String.join(", ", names)),
                suggests ? SimilarNames.closest(written, names, 1) : List.of()));
        return uncut;
    }

    /** A column's name, as messages tell it in the language of the file. */
    String name(Column<?> column) {
        String said = in(language, format, column);
        return said.equals(column.name()) ? said : said + " (" + column.name() + ")";
    }
}

package jp.kurume.plan.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.text.SimilarNames;
import jp.kurume.plan.text.TypedText;
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

    /** Fewer headings are those of many a table. */
    private static final int LEAST_TELLING = 3;

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

    /** How many cells of a line are headings of a table, if all are among them that a file must have; else 0. */
    static int known(TableFormat format, List<String> line) {
        Set<String> cells = line.stream().map(Headings::folded).collect(Collectors.toSet());
        int known = 0;
        for (Column<?> column : format.columns()) {
            boolean isThere = cells.contains(folded(column.name()))
                    || cells.contains(folded(in(Locale.JAPANESE, format, column)));
            if (!isThere && !column.mayBeLeftOut()) {
                return 0;
            }
            known += isThere ? 1 : 0;
        }
        return known < LEAST_TELLING ? 0 : known;
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

    /** A heading or a word of a fixed list as people type it, whatever the case of its letters. */
    static String folded(String heading) {
        // Japanese tables spread a heading over its cell: 電 話.
        return TypedText.fold(heading).replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** Whether there is one heading only, not cut into cells, so that no column can be told from another; that is noted. */
    boolean isUncut(String written) {
        boolean uncut = heading.width() == 1 && (written.indexOf('\t') >= 0 || written.indexOf(';') >= 0);
        if (uncut) {
            note(TableProblems.SEPARATOR, written, List.of(), List.of());
        }
        return uncut;
    }

    /**
     * Notes headings that the table does not know. Where columns are not there that a file must have, an unknown heading
     * probably means one of them, and then no more is said of that: whoever removed the column would lose what it holds.
     *
     * @param unknown the headings
     * @param missing the columns that are not there
     * @return the missing columns that no heading probably means
     */
    List<Column<?>> noteUnknown(List<String> unknown, List<Column<?>> missing) {
        List<Column<?>> absent = new ArrayList<>(missing);
        for (String written : unknown) {
            List<String> alike = new ArrayList<>();
            if (reading.suggests()) {
                List<String> missed = absent.stream()
                        .map(column -> in(language, format, column))
                        .toList();
                alike.addAll(SimilarNames.closest(written, missed, 1));
                if (alike.isEmpty() && unknown.size() == 1 && missed.size() == 1) {
                    alike.addAll(missed);
                }
                if (alike.isEmpty()) {
                    alike.addAll(SimilarNames.closest(written, names, 1));
                }
            }
            absent.removeIf(column -> alike.contains(in(language, format, column)));
            note(TableProblems.COLUMN_UNKNOWN, written, List.of(String.join(", ", names)), alike);
        }
        return absent;
    }

    private void note(ProblemCode code, String written, List<String> arguments, List<String> suggestions) {
        reading.add(new Problem(code, new Place.Line(format.file(), heading.line()), written, arguments, suggestions));
    }

    /** A column's name, as messages tell it in the language of the file. */
    String name(Column<?> column) {
        String said = in(language, format, column);
        return said.equals(column.name()) ? said : said + " (" + column.name() + ")";
    }
}

package jp.kurume.plan.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.text.SimilarNames;
import org.jspecify.annotations.Nullable;

/**
 * The Japanese headings of columns (見出し), which may stand in place of the English ones.
 *
 * <p>They are in the resource {@code headings_ja.properties}: {@code source = 出典}, and where a column is called otherwise
 * in one table, {@code measures.csv/direction = 望ましい方向}. Apart from {@link TableParser}, since bundled tables have
 * English headings.
 */
final class Headings {

    private static final Properties JAPANESE = load();

    private final TableReading reading;
    private final TableFormat format;
    private final TableRow heading;
    private final Map<String, String> columns = new HashMap<>();
    /** Whether the file is written in Japanese, so that it is answered in its own words. */
    private final boolean japanese;

    private final List<String> names = new ArrayList<>();

    /** The headings of one file, as far as they are not those of the format in English. */
    Headings(TableReading reading, TableFormat format, TableRow heading) {
        this.reading = reading;
        this.format = format;
        this.heading = heading;
        this.japanese = heading.joined().codePoints().anyMatch(Character::isIdeographic);
        for (String column : format.allColumns()) {
            columns.put(folded(in(Locale.JAPANESE, format, column)), column);
            names.add(in(japanese ? Locale.JAPANESE : Locale.ENGLISH, format, column));
        }
        // After the Japanese ones, so that no word of a city's own table can hide a column of it.
        for (String column : format.allColumns()) {
            columns.put(folded(column), column);
        }
    }

    private static Properties load() {
        Properties words = new Properties();
        try (InputStream in = Headings.class.getResourceAsStream("headings_ja.properties")) {
            if (in == null) {
                throw new IllegalStateException("headings_ja.properties is not in the jar");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("headings_ja.properties cannot be read", e);
        }
        return words;
    }

    /** The heading of a column in a language: Japanese where there is one, or else English. */
    static String in(Locale locale, TableFormat format, String column) {
        if (!locale.getLanguage().equals("ja")) {
            return column;
        }
        return JAPANESE.getProperty(format.file() + "/" + column, JAPANESE.getProperty(column, column));
    }

    /** The column that a heading names in either language, whatever its width and case; null if it is none. */
    @Nullable
    String column(String written) {
        return columns.get(folded(written));
    }

    private static String folded(String heading) {
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
    String name(String column) {
        String inJapanese = in(Locale.JAPANESE, format, column);
        return japanese && !inJapanese.equals(column) ? inJapanese + " (" + column + ")" : column;
    }
}

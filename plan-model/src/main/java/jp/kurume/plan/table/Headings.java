package jp.kurume.plan.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private Headings() {}

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
    static @Nullable String column(TableFormat format, String written) {
        String sought = folded(written);
        for (String column : format.allColumns()) {
            if (sought.equals(folded(column)) || sought.equals(folded(in(Locale.JAPANESE, format, column)))) {
                return column;
            }
        }
        return null;
    }

    private static String folded(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Notes a heading that the table does not know.
     *
     * @return whether it is the whole heading, not cut into cells, so that no column can be told from another
     */
    static boolean noteUnknown(TableReading reading, TableFormat format, TableRow heading, String written) {
        boolean uncut = heading.width() == 1 && (written.indexOf('\t') >= 0 || written.indexOf(';') >= 0);
        List<String> names = names(format, isJapanese(heading));
        reading.add(new Problem(
                uncut ? TableProblems.SEPARATOR : TableProblems.COLUMN_UNKNOWN,
                new Place.Line(format.file(), heading.line()),
                written,
                uncut ? List.of() : List.of(String.join(", ", names)),
                uncut ? List.of() : SimilarNames.closest(written, names, 1)));
        return uncut;
    }

    /** Notes that a column is not there. */
    static void noteMissing(TableReading reading, TableFormat format, TableRow heading, String column) {
        String japanese = in(Locale.JAPANESE, format, column);
        String name = isJapanese(heading) && !japanese.equals(column) ? japanese + " (" + column + ")" : column;
        reading.add(new Problem(
                TableProblems.COLUMN_MISSING,
                new Place.Line(format.file(), heading.line()),
                "",
                List.of(name),
                List.of()));
    }

    private static List<String> names(TableFormat format, boolean japanese) {
        List<String> names = new ArrayList<>();
        for (String column : format.allColumns()) {
            names.add(in(japanese ? Locale.JAPANESE : Locale.ENGLISH, format, column));
        }
        return names;
    }

    /** Whether a file is written in Japanese, so that it is answered in its own words. */
    private static boolean isJapanese(TableRow heading) {
        return heading.joined().codePoints().anyMatch(Character::isIdeographic);
    }
}

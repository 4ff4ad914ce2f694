package jp.kurume.plan.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Cells in which a question mark stands for a letter that Windows-31J lacks, told by the {@linkplain OriginalTables tables}
 * from which a city's own began.
 */
final class LostLetters {

    private final TableFormat format;
    /** What the original texts of a column become when they are saved in Windows-31J, where that loses a letter. */
    private final Map<Column<?>, Map<String, String>> originals = new HashMap<>();

    LostLetters(TableFormat format) {
        this.format = format;
    }

    /** The text from which letters were lost, in the form for spreadsheets; nothing if no original text became this one. */
    Optional<String> before(Column<?> column, String text) {
        return Optional.ofNullable(
                originals.computeIfAbsent(column, this::becoming).get(text));
    }

    private Map<String, String> becoming(Column<?> column) {
        Map<String, String> becoming = new HashMap<>();
        Windows31J encoding = new Windows31J();
        for (TableRow row : rows()) {
            String text = row.text(column);
            String inSheets = column.written(text, Locale.ENGLISH, true);
            for (String original : List.of(text, inSheets)) {
                // A spreadsheet leaves one question mark for a letter of two units, or two.
                for (String mark : List.of("?", "??")) {
                    String saved = saved(original, encoding, mark);
                    if (!saved.equals(original)) {
                        becoming.putIfAbsent(saved, inSheets);
                    }
                }
            }
        }
        return becoming;
    }

    private List<TableRow> rows() {
        // The loader is that of this class and not of the thread, which in a pool may see none of the modules.
        return ServiceLoader.load(OriginalTables.class, LostLetters.class.getClassLoader()).stream()
                .map(module -> module.get().tables())
                .filter(tables -> tables.has(format.file()))
                .flatMap(tables -> TableReading.ofUncited(tables).table(format).rows().stream())
                .toList();
    }

    private static String saved(String text, Windows31J encoding, String ofTwoUnits) {
        StringBuilder saved = new StringBuilder(text.length());
        text.codePoints()
                .forEach(letter -> saved.append(
                        encoding.has(letter)
                                ? Character.toString(letter)
                                : Character.isBmpCodePoint(letter) ? "?" : ofTwoUnits));
        return saved.toString();
    }
}

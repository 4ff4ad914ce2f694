package jp.kurume.plan.examples.workbook;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.kurume.plan.table.WordList;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The words that the cells of a workbook offer to choose from: the columns of a sheet that nobody sees, a list each. */
final class ChoiceLists {

    private static final String SHEET = "lists";

    private final Locale language;
    private final Map<String, List<String>> words = new LinkedHashMap<>();

    ChoiceLists(Locale language) {
        this.language = language;
    }

    /** Where the words of a list stand. */
    String add(WordList<?> list) {
        words.putIfAbsent(list.name(), list.names(language));
        String letter = TableWorkbook.letters(List.copyOf(words.keySet()).indexOf(list.name()));
        return "'" + SHEET + "'!$" + letter + "$1:$" + letter + "$"
                + list.names(language).size();
    }

    /** Writes the lists, once all are known. */
    void addTo(Workbook workbook) throws IOException {
        try (Worksheet sheet = workbook.newWorksheet(SHEET)) {
            int column = 0;
            for (List<String> list : words.values()) {
                for (int row = 0; row < list.size(); row++) {
                    sheet.value(row, column, list.get(row));
                }
                column++;
            }
            sheet.setVisibilityState(VisibilityState.HIDDEN);
        }
    }
}

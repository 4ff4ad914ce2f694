package jp.kurume.plan.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.text.WrittenNumbers;
import org.jspecify.annotations.Nullable;

/** What a {@link TableRow} reads of cells whose numbers are not plain ones; apart from it, since bundled tables hold plain ones. */
final class NumberCells {

    private NumberCells() {}

    /** The number of a cell that holds no plain one, or null, which is noted. */
    static @Nullable BigDecimal decimal(TableRow row, String column, boolean percentage) {
        String text = row.textOrEmpty(column);
        Optional<BigDecimal> number = percentage ? WrittenNumbers.percentage(text) : WrittenNumbers.decimal(text);
        if (number.isEmpty()) {
            row.problem(
                    column,
                    percentage ? TableProblems.CELL_PERCENTAGE : TableProblems.CELL_DECIMAL,
                    WrittenNumbers.suggested(text).stream()
                            .map(BigDecimal::toPlainString)
                            .toList());
        }
        return number.orElse(null);
    }

    /** Notes that a cell holds no whole number in its one form, and which it may have been. */
    static void noteNoWholeNumber(TableRow row, String column, int least, int most) {
        String text = row.textOrEmpty(column);
        List<BigDecimal> meant =
                WrittenNumbers.decimal(text).map(List::of).orElseGet(() -> WrittenNumbers.suggested(text));
        List<String> whole = new ArrayList<>();
        for (BigDecimal suggestion : meant) {
            BigDecimal number = suggestion.stripTrailingZeros();
            boolean inRange =
                    number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
            if (number.scale() <= 0 && inRange) {
                whole.add(number.toPlainString());
            }
        }
        row.problem(column, TableProblems.CELL_NUMBER, whole, String.valueOf(least), String.valueOf(most));
    }
}

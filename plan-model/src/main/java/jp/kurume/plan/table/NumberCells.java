package jp.kurume.plan.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kurume.plan.text.HalfWidth;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as people and spreadsheets write them; apart from {@link TableRow}, since bundled tables hold plain ones.
 *
 * <p>Read are full-width digits, separators of thousands where they stand right, the minus signs of typesetting, and a
 * percent sign where the cell is a percentage. What may mean two things, or has lost digits, is refused, with what it may
 * have been.
 */
final class NumberCells {

    private static final int LONGEST = 100;
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern EXPONENT = Pattern.compile("[-+]?\\d+(\\.\\d+)?[eE][-+]?[01]?\\d");
    private static final Pattern WITH_UNIT = Pattern.compile("([-0-9,.]+?)\\s*\\p{L}+");

    private NumberCells() {}

    /** The number of a cell that holds no plain one, or null, which is noted. */
    static @Nullable BigDecimal decimal(TableRow row, String column, boolean percentage) {
        String text = row.textOrEmpty(column);
        BigDecimal number = text.length() > LONGEST ? null : read(folded(text), percentage);
        if (number == null) {
            row.problem(
                    column, percentage ? TableProblems.CELL_PERCENTAGE : TableProblems.CELL_DECIMAL, suggestions(text));
        }
        return number;
    }

    /** Notes that a cell holds no whole number in its one form, and which it may have been. */
    static void noteNoWholeNumber(TableRow row, String column, int least, int most) {
        List<String> whole = new ArrayList<>();
        for (String suggestion : suggestions(row.textOrEmpty(column))) {
            BigDecimal number = new BigDecimal(suggestion).stripTrailingZeros();
            boolean inRange =
                    number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
            if (number.scale() <= 0 && inRange) {
                whole.add(number.toPlainString());
            }
        }
        row.problem(column, TableProblems.CELL_NUMBER, whole, String.valueOf(least), String.valueOf(most));
    }

    /** In half width, with the minus signs of typesetting as hyphens, without the no-break spaces of spreadsheets. */
    private static String folded(String text) {
        return HalfWidth.of(text).replace('−', '-').replace('\u00A0', ' ').strip();
    }

    private static @Nullable BigDecimal read(String text, boolean percentage) {
        if (percentage && text.endsWith("%")) {
            return read(text.substring(0, text.length() - 1).strip(), false);
        }
        if (TableRow.isDecimal(text)) {
            return new BigDecimal(text);
        }
        return GROUPED.matcher(text).matches() ? new BigDecimal(text.replace(",", "")) : null;
    }

    /** What a text may have been meant for, as plain numbers. */
    private static List<String> suggestions(String written) {
        if (written.length() > LONGEST) {
            return List.of();
        }
        String text = folded(written);
        List<String> plain = new ArrayList<>();
        Matcher unit = WITH_UNIT.matcher(text);
        if (EXPONENT.matcher(text).matches()) {
            plain.add(new BigDecimal(text).toPlainString());
        } else if (text.startsWith("▲") || text.startsWith("△")) {
            addIfNumber(plain, "-" + text.substring(1).strip());
        } else if (text.startsWith("+")) {
            addIfNumber(plain, text.substring(1));
        } else if (text.endsWith("%")) {
            addIfNumber(plain, text.substring(0, text.length() - 1).strip());
        } else if (text.startsWith(".")) {
            addIfNumber(plain, "0" + text);
        } else if (text.endsWith(".")) {
            addIfNumber(plain, text.substring(0, text.length() - 1));
        } else if (unit.matches()) {
            addIfNumber(plain, unit.group(1));
        } else if (text.indexOf(',') >= 0 && text.indexOf(',') == text.lastIndexOf(',')) {
            // 1,23 is 1.23 where a comma is the decimal point, or 123 with a slip; 1,230 is read.
            addIfNumber(plain, text.replace(',', '.'));
            addIfNumber(plain, text.replace(",", ""));
        } else {
            addIfNumber(plain, text.replace(",", "").replace(" ", ""));
        }
        return plain;
    }

    private static void addIfNumber(List<String> plain, String text) {
        BigDecimal number = read(text, false);
        if (number != null) {
            plain.add(number.toPlainString());
        }
    }
}

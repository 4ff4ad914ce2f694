package jp.kurume.plan.examples.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell, as a person sees it: 63.1 where the file has 63.099999999999994, 63.1% where it has 0.631 as
 * a percentage, 2027-03-31 where it has 46477 as a day.
 */
final class CellText {

    /** Spreadsheets show this many digits of a number, and this many are exact. */
    private static final MathContext SHOWN = new MathContext(15);

    /** Formats of days that a file does not spell out: the general ones, and those of Japanese spreadsheets. */
    private static final Set<Integer> DAYS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);

    /** Formats of percentages that a file does not spell out. */
    private static final Set<Integer> PERCENTAGES = Set.of(9, 10);

    private CellText() {}

    static String of(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        String raw = cell.getRawValue();
        if (cell.getType() == CellType.BOOLEAN) {
            return String.valueOf(cell.getValue()).toUpperCase(Locale.ROOT);
        }
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA) {
            BigDecimal number = number(raw);
            if (number != null) {
                return number(cell, number);
            }
        }
        if (cell.getType() == CellType.STRING) {
            return cell.asString();
        }
        return raw == null ? "" : raw;
    }

    private static @Nullable BigDecimal number(@Nullable String raw) {
        try {
            return raw == null ? null : new BigDecimal(raw);
        } catch (NumberFormatException e) {
            // The result of a formula is a text, or an error.
            return null;
        }
    }

    private static String number(Cell cell, BigDecimal number) {
        String format = plain(cell.getDataFormatString());
        Integer id = cell.getDataFormatId();
        int builtIn = id == null ? 0 : id;
        if (DAYS.contains(builtIn) || isDay(format)) {
            LocalDateTime moment = cell.asDate();
            boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
            return midnight ? moment.toLocalDate().toString() : moment.toString();
        }
        boolean percentage = PERCENTAGES.contains(builtIn) || format.indexOf('%') >= 0;
        BigDecimal shown = percentage ? number.movePointRight(2) : number;
        String digits = shown.round(SHOWN).stripTrailingZeros().toPlainString();
        return percentage ? digits + "%" : digits;
    }

    /** A format in small letters, without what it prints as it stands: quoted and escaped letters, and brackets. */
    private static String plain(@Nullable String format) {
        return format == null
                ? ""
                : format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|[\\\\_*].", "");
    }

    /** Whether a format has letters of a day: year, month, day, era (e, g); not those of General and of 0.00E+00. */
    private static boolean isDay(String plain) {
        return plain.replace("general", "").replaceAll("e[+-]", "").matches(".*[ymdeg].*");
    }
}

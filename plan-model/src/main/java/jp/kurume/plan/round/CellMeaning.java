package jp.kurume.plan.round;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.text.TypedText;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearParseException;

/** What the text of a cell means, so that answers which are only typed otherwise are the same: 1,502 and 1502, 実施 and done, 令和8年度 and R8. */
final class CellMeaning {

    private static final Column<LocalDate> DAY = Column.day("day");

    private CellMeaning() {}

    /** The meaning of the cells of a row in some columns. */
    static List<String> of(TableFormat format, ReplyRow row, List<String> columns) {
        return columns.stream().map(name -> of(format, name, row.text(name))).toList();
    }

    static String of(TableFormat format, String name, String typed) {
        String text = TypedText.fold(typed);
        Column<?> column = format.columns().stream()
                .filter(its -> its.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(format.file() + " has no column " + name));
        if (column.wordList().isPresent()) {
            return column.parse(text).fold(String::valueOf, reasons -> text);
        }
        if (name.equals("year")) {
            return year(text);
        }
        if (name.equals("actors")) {
            return Stream.of(text.split("[;；、,]", -1))
                    .map(String::strip)
                    .sorted()
                    .collect(Collectors.joining(";"));
        }
        return number(text);
    }

    private static String year(String text) {
        try {
            return FiscalYear.parse(text).toString();
        } catch (FiscalYearParseException e) {
            // Whether it is a span of years, or none, is for the reader of the table to say.
            return text;
        }
    }

    private static String number(String text) {
        try {
            return new BigDecimal(text.replace(",", "")).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return text.isEmpty() ? text : DAY.parse(text).fold(LocalDate::toString, reasons -> text);
        }
    }
}

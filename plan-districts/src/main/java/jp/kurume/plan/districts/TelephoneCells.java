package jp.kurume.plan.districts;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.model.TelephoneNumber;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.HalfWidth;
import org.jspecify.annotations.Nullable;

/**
 * Telephone numbers as people and spreadsheets write them; apart from {@link RoutingTableReader}, since bundled tables have
 * them as printed.
 *
 * <p>Read are full-width digits and every sign that people take for a hyphen. A number whose leading zero a spreadsheet has
 * taken away, or one with its area code in parentheses, is refused with what it probably was.
 */
final class TelephoneCells {

    private static final String HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30FC\uFF70";

    private TelephoneCells() {}

    /** The number of a cell that does not hold one as it is printed; null if it is none, which is noted. */
    static @Nullable TelephoneNumber otherNumber(TableRow row, String column) {
        String plain = plain(row.textOrEmpty(column));
        if (TelephoneNumber.isNumber(plain)) {
            return new TelephoneNumber(plain);
        }
        row.problem(column, RoutingProblems.TELEPHONE, suggestions(plain));
        return null;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(HalfWidth.of(text));
        for (int i = 0; i < plain.length(); i++) {
            if (HYPHENS.indexOf(plain.charAt(i)) >= 0) {
                plain.setCharAt(i, '-');
            }
        }
        return plain.toString();
    }

    private static List<String> suggestions(String plain) {
        List<String> suggestions = new ArrayList<>();
        String hyphenated =
                plain.replace(" ", "").replace('(', '-').replace(')', '-').replace("--", "-");
        String inside = hyphenated.startsWith("-") ? hyphenated.substring(1) : hyphenated;
        for (String candidate : List.of(inside, "0" + inside)) {
            if (TelephoneNumber.isNumber(candidate)) {
                suggestions.add(candidate);
            }
        }
        return suggestions;
    }
}

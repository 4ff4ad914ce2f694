package jp.kurume.plan.districts;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.table.CellType;
import jp.kurume.plan.table.Parsed;

/**
 * Telephone and fax numbers in the cells of tables (電話番号・ファクス番号), as people and spreadsheets write them.
 *
 * <p>Read are full-width digits and every sign that people take for a hyphen. A number whose leading zero a spreadsheet has
 * taken away, or one with its area code in parentheses, is refused with what it probably was.
 */
public final class TelephoneCells {

    /** One number, as it is printed. */
    private static final String NUMBER = "0[0-9]*(-[0-9]+)*";

    /** A telephone number. */
    public static final CellType<TelephoneNumber> TELEPHONE =
            CellType.of("telephone", TelephoneCells::parse).matching(NUMBER);

    /** A fax number, or that the office has none (なし), for a column of offices some of which give none. */
    public static final CellType<Fax> FAX =
            CellType.<Fax>of("fax", TelephoneCells::parseFax).matching(NUMBER).orWords(Fax.NONE_PRINTED);

    private TelephoneCells() {}

    private static Parsed<TelephoneNumber> parse(String text) {
        String plain = TelephoneNumber.plain(text);
        return TelephoneNumber.isNumber(plain)
                ? Parsed.of(new TelephoneNumber(plain))
                : Parsed.refused(RoutingProblems.TELEPHONE, suggestions(plain));
    }

    private static Parsed<Fax> parseFax(String text) {
        return text.equals(Fax.NONE_PRINTED) || text.equals("無し") || text.equals("無")
                ? Parsed.of(Fax.without())
                : parse(text).map(Fax::of);
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

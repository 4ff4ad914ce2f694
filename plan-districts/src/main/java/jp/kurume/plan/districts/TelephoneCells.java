package jp.kurume.plan.districts;

import java.util.List;
import java.util.Optional;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.table.CellType;
import jp.kurume.plan.table.Parsed;

/**
 * Telephone and fax numbers in the cells of tables (電話番号・ファクス番号), as people and spreadsheets write them.
 *
 * <p>They are read as {@link TelephoneNumber#parse} reads them, and what is refused comes with what it {@linkplain
 * TelephoneNumber#suggested probably was}. A fax number has no extension and is no short number. A dash is what lists print where
 * they give no number; it says less than なし.
 */
public final class TelephoneCells {

    /** One number, as it is printed. */
    private static final String NUMBER = "0[0-9]*(-[0-9]+)*";

    /** The same, or a short one; and an extension or the kind of line in brackets behind it. */
    private static final String ANY_NUMBER = "(" + NUMBER + "|1[0-9]{2}|#[0-9]{4})(（[^（）]+）)?";

    /** A telephone number. */
    public static final CellType<TelephoneNumber> TELEPHONE =
            CellType.of("telephone", TelephoneCells::parse).matching(ANY_NUMBER);

    /** A telephone number or a dash, for a column of offices some of which give none. */
    public static final CellType<Optional<TelephoneNumber>> TELEPHONE_OR_DASH = CellType.<Optional<TelephoneNumber>>of(
                    "telephone",
                    text -> isDash(text)
                            ? Parsed.of(Optional.empty())
                            : parse(text).map(Optional::of))
            .matching(ANY_NUMBER);

    /** A fax number, or that the office has none (なし), for a column of offices some of which give none. */
    public static final CellType<Fax> FAX =
            CellType.<Fax>of("fax", TelephoneCells::parseFax).matching(NUMBER).orWords(Fax.NONE_PRINTED);

    /** What people write before the number of a fax, and before one that is none. */
    private static final String FAX_HEADING = "^(?:(?i:fax)|ファックス|ファクス)(?:番号)?[ .:]*";

    private static final String TELEPHONE_HEADING = "(?:電話|☎|(?i:tel)).*";

    private TelephoneCells() {}

    private static Parsed<TelephoneNumber> fax(String text) {
        Optional<TelephoneNumber> number = TelephoneNumber.find(text).filter(TelephoneCells::isOfFax);
        if (number.isPresent()) {
            return Parsed.of(number.get());
        }
        String without = TelephoneNumber.plain(text).replaceFirst(FAX_HEADING, "");
        List<TelephoneNumber> meant = TelephoneNumber.find(without)
                .map(List::of)
                .orElseGet(() -> without.matches(TELEPHONE_HEADING) ? List.of() : TelephoneNumber.suggested(without));
        return Parsed.refused(
                RoutingProblems.TELEPHONE,
                meant.stream()
                        .filter(TelephoneCells::isOfFax)
                        .map(TelephoneNumber::printed)
                        .toList());
    }

    private static boolean isOfFax(TelephoneNumber number) {
        return !number.isShort() && number.printed().equals(number.number());
    }

    private static boolean isDash(String text) {
        return !text.isEmpty() && TelephoneNumber.plain(text).replace("-", "").isBlank();
    }

    private static Parsed<Fax> parseFax(String text) {
        if (isDash(text)) {
            return Parsed.of(Fax.none());
        }
        return text.equals(Fax.NONE_PRINTED) || text.equals("無し") || text.equals("無")
                ? Parsed.of(Fax.without())
                : fax(text).map(Fax::of);
    }

    private static Parsed<TelephoneNumber> parse(String text) {
        return TelephoneNumber.find(text)
                .map(Parsed::of)
                .orElseGet(() -> Parsed.refused(
                        RoutingProblems.TELEPHONE,
                        TelephoneNumber.suggested(text).stream()
                                .map(TelephoneNumber::printed)
                                .toList()));
    }
}

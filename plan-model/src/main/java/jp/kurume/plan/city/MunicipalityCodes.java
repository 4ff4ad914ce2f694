package jp.kurume.plan.city;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import jp.kurume.plan.table.CellType;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.text.TypedText;

/**
 * Codes of municipalities (全国地方公共団体コード) as people and spreadsheets write them.
 *
 * <p>A code is read as {@link TypedText} folds it. One that a spreadsheet has taken the leading zero from, or that was written
 * without its check digit, is refused with the code that it is sure to be.
 */
public final class MunicipalityCodes {

    /** A code in the cell of a table. */
    public static final CellType<String> CELL =
            CellType.of("municipality-code", MunicipalityCodes::parse).matching("[0-9]{6}");

    private MunicipalityCodes() {}

    private static Parsed<String> parse(String text) {
        String code = TypedText.fold(text);
        return Municipality.isCode(code)
                ? Parsed.of(code)
                : Parsed.refused(CityProblems.MUNICIPALITY_CODE, suggested(code));
    }

    /**
     * What a text may have been meant for that is no code.
     *
     * @param text what was typed
     * @return the code with the zero before it, if the check digit says that one was lost; else the code with its check digit,
     *     if the text has the other five digits; empty if it is neither
     */
    public static List<String> suggested(String text) {
        Objects.requireNonNull(text, "text");
        String typed = TypedText.fold(text);
        if (!typed.matches("[0-9]{5}")) {
            return List.of();
        }
        return Municipality.isCode("0" + typed)
                ? List.of("0" + typed)
                : IntStream.rangeClosed(0, 9)
                        .mapToObj(digit -> typed + digit)
                        .filter(Municipality::isCode)
                        .toList();
    }
}

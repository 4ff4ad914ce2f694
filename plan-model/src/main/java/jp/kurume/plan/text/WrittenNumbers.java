package jp.kurume.plan.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decimal numbers as people and spreadsheets write them (数の表記).
 *
 * <p>Texts are read as {@link TypedText} folds them. Read are digits, separators of thousands where they stand right, a dash of
 * any kind as the sign, whole numbers in kanji (二十三, but not 一, which may be a dash), and a percent sign where it is asked
 * for. What may mean two things, or has lost digits, is refused, and so are digits that are no
 * plain ones: 10² is not 102.
 *
 * <pre>{@code
 * WrittenNumbers.decimal("２４８，９３３");       // 248933
 * WrittenNumbers.percentage("63.1％");          // 63.1
 * WrittenNumbers.decimal("1,23");               // empty: it may be 1.23 or 123
 * WrittenNumbers.suggested("1,23");             // [1.23, 123]
 * }</pre>
 *
 * <p>Numbers keep their decimals, and have no more than 100 letters. Thread-safe.
 */
public final class WrittenNumbers {

    /** No number that a plan prints is anywhere near as long; a longer one is refused before it costs anything. */
    private static final int LONGEST = 100;

    /** One, or a dash that says that there is no number. */
    private static final String LIKE_A_DASH = "一";

    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern EXPONENT = Pattern.compile("[-+]?\\d+(\\.\\d+)?[eE][-+]?[01]?\\d");
    private static final Pattern WITH_UNIT = Pattern.compile("([-0-9,.]+?)\\s*\\p{L}+");

    private WrittenNumbers() {}

    /**
     * The number that a text means.
     *
     * @param text any text
     * @return the number with its decimals; empty if the text is none
     */
    public static Optional<BigDecimal> decimal(String text) {
        return text.length() > LONGEST ? Optional.empty() : read(folded(text));
    }

    /**
     * The number of percent that a text means, with a percent sign of either width behind it, or without one.
     *
     * @param text any text
     * @return the number of percent, so that 63.1% is 63.1; empty if the text is none
     */
    public static Optional<BigDecimal> percentage(String text) {
        String folded = text.length() > LONGEST ? "" : folded(text);
        return read(folded.endsWith("%") ? withoutLast(folded) : folded);
    }

    /**
     * What a text may have been meant for that is no number: one with a unit behind it, in scientific notation, with a
     * comma in the wrong place, or with a sign of accounting before it (▲).
     *
     * @param text any text
     * @return the numbers that it may mean, most likely first; empty if it is nothing like one
     */
    public static List<BigDecimal> suggested(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        String written = folded(text);
        List<BigDecimal> numbers = new ArrayList<>();
        Matcher unit = WITH_UNIT.matcher(written);
        if (EXPONENT.matcher(written).matches()) {
            numbers.add(new BigDecimal(new BigDecimal(written).toPlainString()));
        } else if (written.startsWith("▲") || written.startsWith("△")) {
            addIfNumber(numbers, "-" + written.substring(1).strip());
        } else if (written.startsWith("+")) {
            addIfNumber(numbers, written.substring(1));
        } else if (written.endsWith("%")) {
            addIfNumber(numbers, withoutLast(written));
        } else if (written.startsWith(".")) {
            addIfNumber(numbers, "0" + written);
        } else if (written.endsWith(".")) {
            addIfNumber(numbers, withoutLast(written));
        } else if (unit.matches()) {
            addIfNumber(numbers, unit.group(1));
        } else if (written.indexOf(',') >= 0 && written.indexOf(',') == written.lastIndexOf(',')) {
            // 1,23 is 1.23 where a comma is the decimal point, or 123 with a slip; 1,230 is read.
            addIfNumber(numbers, written.replace(',', '.'));
            addIfNumber(numbers, written.replace(",", ""));
        } else {
            addIfNumber(numbers, written.replace(",", "").replace(" ", ""));
        }
        return List.copyOf(numbers);
    }

    private static void addIfNumber(List<BigDecimal> numbers, String text) {
        read(text).ifPresent(numbers::add);
    }

    private static String withoutLast(String text) {
        return text.substring(0, text.length() - 1).strip();
    }

    private static Optional<BigDecimal> read(String text) {
        return PLAIN.matcher(text).matches() || GROUPED.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(",", "")))
                : Optional.empty();
    }

    /** The folded text, in digits, and with a minus sign for a dash of any kind before the first of them. */
    private static String folded(String text) {
        String typed = TypedText.fold(text);
        OptionalInt inKanji = KanjiNumerals.value(typed);
        if (inKanji.isPresent() && !typed.equals(LIKE_A_DASH)) {
            return String.valueOf(inKanji.getAsInt());
        }
        boolean isNegative = typed.length() > 1 && Dashes.isDash(typed.charAt(0));
        return isNegative ? "-" + typed.substring(1).strip() : typed;
    }
}

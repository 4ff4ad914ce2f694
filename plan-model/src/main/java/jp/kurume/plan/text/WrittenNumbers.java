package jp.kurume.plan.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Decimal numbers as people and spreadsheets write them (数の表記).
 *
 * <p>Texts are read as {@link TypedText} folds them. Read are digits, separators of thousands where they stand right, a dash of
 * any kind as the sign, whole numbers in kanji (二十三, but not 一, which may be a dash, nor 千, which may be a unit; but 百二十), and a percent sign where it is asked
 * for. What may mean two things, or has lost digits, is refused, and so are digits that are no
 * plain ones: 10² is not 102.
 *
 * <pre>{@code
 * WrittenNumbers.decimal("２４８，９３３");       // 248933
 * WrittenNumbers.percentage("63.1％");          // 63.1
 * WrittenNumbers.decimal("1,23");               // empty: it may be 1.23 or 123
 * WrittenNumbers.suggested("1,23");             // [1.23, 123]
 * WrittenNumbers.suggested("24.9万", "人");       // [249000]
 * }</pre>
 *
 * <p>Numbers keep their decimals, and have no more than 100 letters. Thread-safe.
 */
public final class WrittenNumbers {

    /** No number that a plan prints is anywhere near as long; a longer one is refused before it costs anything. */
    private static final int LONGEST = 100;

    /** One, or a dash that says that there is no number; a hundred and a thousand, or the beginning of a unit (千円). */
    private static final Pattern HARDLY_A_NUMBER = Pattern.compile("一|[百千](?![一二三四五六七八九十百]).*");

    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern EXPONENT = Pattern.compile("[-+]?\\d+(\\.\\d+)?[eE][-+]?[01]?\\d");

    private WrittenNumbers() {}

    /**
     * The number that a text means.
     *
     * @param text any text
     * @return the number with its decimals; empty if the text is none
     */
    public static Optional<BigDecimal> decimal(String text) {
        Objects.requireNonNull(text, "text");
        return text.length() > LONGEST ? Optional.empty() : read(folded(text));
    }

    /**
     * The number of percent that a text means, with a percent sign of either width behind it, or without one.
     *
     * @param text any text
     * @return the number of percent, so that 63.1% is 63.1; empty if the text is none
     */
    public static Optional<BigDecimal> percentage(String text) {
        Objects.requireNonNull(text, "text");
        String folded = text.length() > LONGEST ? "" : folded(text);
        return read(folded.endsWith("%") ? withoutLast(folded) : folded);
    }

    /**
     * What a text may have been meant for that is no number: one with its unit or a word for a multiple behind it (24.9万人), in
     * scientific notation, with a comma in the wrong place, or with a sign of accounting before it (▲). A text with a word that
     * changes what the number means (45人以下, 2倍, 約100) is none of these.
     *
     * @param text any text
     * @return the numbers that it may mean, most likely first; empty if it is nothing like one
     */
    public static List<BigDecimal> suggested(String text) {
        Objects.requireNonNull(text, "text");
        return suggested(text, MultipliedNumber::inAnyUnit);
    }

    /**
     * The same for a number of a known unit: 24.9万 is 249000 of 人, 1百万円 is 1000 of 千円, and 45件 is no number of 人.
     *
     * @param text any text
     * @param unit the unit, as a measure has it: 人, %, 千円; empty for a number without unit
     * @return the numbers in that unit that it may mean, most likely first; empty if it is nothing like one
     */
    public static List<BigDecimal> suggested(String text, String unit) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(unit, "unit");
        String folded = TypedText.fold(unit);
        return suggested(text, number -> number.in(folded));
    }

    private static List<BigDecimal> suggested(String text, Function<MultipliedNumber, Optional<BigDecimal>> inUnit) {
        String written = text.length() > LONGEST ? "" : folded(text);
        if (HARDLY_A_NUMBER.matcher(written).matches()) {
            return List.of();
        }
        List<BigDecimal> numbers = new ArrayList<>();
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
        } else if (written.codePoints().anyMatch(Character::isLetter)) {
            MultipliedNumber.find(written).flatMap(inUnit).ifPresent(numbers::add);
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

    /** The number that a folded text is. */
    static Optional<BigDecimal> read(String text) {
        return PLAIN.matcher(text).matches() || GROUPED.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(",", "")))
                : Optional.empty();
    }

    /** The folded text, in digits, and with a minus sign for a dash of any kind before the first of them. */
    private static String folded(String text) {
        String typed = TypedText.fold(text);
        OptionalInt inKanji = KanjiNumerals.value(typed);
        if (inKanji.isPresent() && !HARDLY_A_NUMBER.matcher(typed).matches()) {
            return String.valueOf(inKanji.getAsInt());
        }
        boolean isNegative = typed.length() > 1 && Dashes.isDash(typed.charAt(0));
        return isNegative ? "-" + typed.substring(1).strip() : typed;
    }
}

package jp.kurume.plan.text;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number with words for multiples (千, 万, 百万, 億) and perhaps its unit behind it: 24.9万, 69,077千人, 3億5,000万円, 二万三千.
 *
 * @param value the number, multiplied
 * @param isMultiplied whether there was a word for a multiple
 * @param unit what stands behind it; empty if nothing does
 */
record MultipliedNumber(BigDecimal value, boolean isMultiplied, String unit) {

    private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";

    /** A word from this one on multiplies all that stands before it: 3千5百万. */
    private static final BigDecimal MYRIAD = BigDecimal.TEN.pow(4);

    private static final String MULTIPLES = "十百千万億兆";

    /** Digits and words for multiples by turns, and what stands behind them. */
    private static final Pattern FORM = Pattern.compile(
            "(?<sign>-?)(?<number>" + DIGITS + "(?: ?[" + MULTIPLES + "]+(?:" + DIGITS + ")?)*) ?(?<unit>\\p{L}*)");

    private static final Pattern STEP = Pattern.compile("(" + DIGITS + ")? ?([" + MULTIPLES + "]?)");

    /** A word for a multiple, perhaps of several letters, that belongs to a unit: 千円, 百万円. */
    private static final Pattern UNIT = Pattern.compile("([" + MULTIPLES + "]*)(.*)");

    /** Words that make another thing of a number: a bound, a ratio, an estimate, a difference. */
    private static final Pattern CHANGING = Pattern.compile(
            "以上|以下|以内|以外|以降|未満|超|越|倍|割|分|厘|約|概|程度|前後|弱|強|余|増|減|差|近|ほど|くらい|ぐらい|ごろ|頃|台|位|番|目|半|点|ポイント|ダース|から|まで|より|うち|ずつ|毎|当|延");

    /** The number that a folded text holds from its beginning; empty if it holds none, or something before or among it. */
    static Optional<MultipliedNumber> find(String folded) {
        Matcher form = FORM.matcher(KanjiNumerals.inDigits(folded));
        if (!form.matches()) {
            return Optional.empty();
        }
        String number = form.group("number").replace(" ", "");
        boolean isMultiplied = number.codePoints().anyMatch(letter -> MULTIPLES.indexOf(letter) >= 0);
        Optional<BigDecimal> value = isMultiplied ? multiplied(number) : WrittenNumbers.read(number);
        return value.map(its -> new MultipliedNumber(
                form.group("sign").isEmpty() ? its : its.negate(), isMultiplied, form.group("unit")));
    }

    /** The sum of all parts, each of which has a lesser word than the one before it: 3億5,000万. */
    private static Optional<BigDecimal> multiplied(String number) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal lastLarge = null;
        BigDecimal group = null;
        BigDecimal lastSmall = null;
        Matcher step = STEP.matcher(number);
        while (step.find() && !step.group().isEmpty()) {
            BigDecimal digits =
                    step.group(1) == null ? null : new BigDecimal(step.group(1).replace(",", ""));
            BigDecimal multiple = multiple(step.group(2));
            boolean isLarge = multiple.compareTo(MYRIAD) >= 0;
            BigDecimal last = isLarge ? lastLarge : lastSmall;
            boolean isOverfull = digits != null && digits.compareTo(BigDecimal.TEN) >= 0;
            // 2千3千 and 12十 are no numbers; 69,077千 and 12百 are.
            if ((last != null && multiple.compareTo(last) >= 0)
                    || (isOverfull && step.group(2).equals("十"))) {
                return Optional.empty();
            }
            if (isLarge) {
                sum = sum.add(sumOf(group, digits, BigDecimal.ONE).multiply(multiple));
                group = null;
                lastSmall = null;
                lastLarge = multiple;
            } else {
                group = sumOf(group, digits == null ? multiple : digits.multiply(multiple), BigDecimal.ZERO);
                lastSmall = multiple;
            }
        }
        return Optional.of(plain(sum.add(group == null ? BigDecimal.ZERO : group)));
    }

    private static BigDecimal sumOf(@Nullable BigDecimal one, @Nullable BigDecimal other, BigDecimal ofNone) {
        if (one == null || other == null) {
            return Objects.requireNonNullElse(one, Objects.requireNonNullElse(other, ofNone));
        }
        return one.add(other);
    }

    /** The value of a word for a multiple; one for an empty word. */
    private static BigDecimal multiple(String word) {
        return switch (word) {
            case "十" -> BigDecimal.TEN;
            case "百" -> BigDecimal.TEN.pow(2);
            case "千" -> BigDecimal.TEN.pow(3);
            case "万" -> BigDecimal.TEN.pow(4);
            case "億" -> BigDecimal.TEN.pow(8);
            case "兆" -> BigDecimal.TEN.pow(12);
            default -> BigDecimal.ONE;
        };
    }

    /** The number where the unit is not known: any unit may stand behind it, but no word that changes what it means. */
    Optional<BigDecimal> inAnyUnit() {
        return CHANGING.matcher(unit).find() ? Optional.empty() : Optional.of(value);
    }

    /** The number of a unit; empty if another unit stands behind it, or none where the unit is a multiple of one. */
    Optional<BigDecimal> in(String expected) {
        Matcher parts = UNIT.matcher(expected);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String base = parts.group(2);
        BigDecimal multiple = multiplied("1" + parts.group(1)).orElse(BigDecimal.ONE);
        boolean isMultiple = multiple.compareTo(BigDecimal.ONE) > 0;
        if (unit.isEmpty()) {
            // 3億 of 千円 may be 3億円.
            return isMultiple && isMultiplied ? Optional.empty() : Optional.of(value);
        }
        return isUnit(base)
                ? Optional.of(isMultiple ? plain(value.movePointLeft(multiple.precision() - 1)) : value)
                : Optional.empty();
    }

    private boolean isUnit(String base) {
        boolean isPercent = base.equals("%") && unit.equals("パーセント");
        return counted(unit).equals(counted(base)) || isPercent;
    }

    /** A unit, whichever way か is written in it: 12ヶ所, 12カ所 and 12箇所 are 12か所. */
    private static String counted(String unit) {
        return unit.replaceFirst("^[ヶケヵカ箇個ゕ](?=[所月年国])", "か");
    }

    /** Without an exponent, and without the zeros that a multiplication leaves behind the point. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

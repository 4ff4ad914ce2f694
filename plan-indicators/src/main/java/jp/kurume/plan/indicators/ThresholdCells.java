package jp.kurume.plan.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.table.WordList;
import jp.kurume.plan.text.TypedText;

/** Cells that say the least that earns a band of a scale. */
final class ThresholdCells {

    private static final WordList<Status> STATUSES = WordList.of("status", Status.class);

    /** A number, what it counts, and the word behind it. */
    private static final Pattern BOUND = Pattern.compile("(.*?)\\s*(%|ポイント)?\\s*(以上|超|超える|を超える|より大きい|以下|未満|以内)?");

    private static final Column<BigDecimal> NUMBER = Column.percentage("number");

    private ThresholdCells() {}

    /** What a cell says in a band of a scale that looks at something. */
    static Parsed<RatingThreshold> of(String text, RatingBasis by) {
        Parsed<Status> word = STATUSES.parse(TypedText.fold(text));
        if (by == RatingBasis.VERDICT) {
            return word.fold(
                    status -> Parsed.of(new RatingThreshold.LeastVerdict(status)),
                    reasons -> Parsed.refused(
                            IndicatorProblems.RATING_VERDICT, reasons.get(0).suggestions()));
        }
        if (word instanceof Parsed.Value<Status> status) {
            return status.value() == Status.REACHED ? Parsed.of(RatingThreshold.TARGET_MET) : refused(by, List.of());
        }
        return bound(text, by);
    }

    /** What a cell says in a band of which nobody knows what its scale looks at. */
    static Parsed<RatingThreshold> ofAnyScale(String text) {
        Parsed<RatingThreshold> verdict = of(text, RatingBasis.VERDICT);
        return verdict instanceof Parsed.Value<RatingThreshold> ? verdict : of(text, RatingBasis.ATTAINMENT);
    }

    private static Parsed<RatingThreshold> bound(String text, RatingBasis by) {
        Matcher bound = BOUND.matcher(TypedText.fold(text));
        if (!bound.matches()) {
            return refused(by, List.of());
        }
        String side = bound.group(3) == null ? Sense.AT_LEAST.label() : bound.group(3);
        boolean isFitting = bound.group(2) == null || bound.group(2).equals("%") == by.isPercent();
        boolean isUpper = side.equals("以下") || side.equals("未満") || side.equals("以内");
        Parsed<BigDecimal> number = NUMBER.parse(bound.group(1));
        if (isUpper) {
            return Parsed.refused(IndicatorProblems.RATING_UPPER, List.of());
        }
        return number.fold(
                value -> isFitting
                        ? Parsed.of(
                                side.equals(Sense.AT_LEAST.label())
                                        ? new RatingThreshold.AtLeast(value)
                                        : new RatingThreshold.MoreThan(value))
                        : refused(by, List.of(value.toPlainString())),
                reasons -> refused(by, reasons.get(0).suggestions()));
    }

    private static Parsed<RatingThreshold> refused(RatingBasis by, List<String> suggestions) {
        return Parsed.refused(
                by.isPercent() ? IndicatorProblems.RATING_PERCENT : IndicatorProblems.RATING_DIFFERENCE, suggestions);
    }
}

package jp.kurume.plan.indicators;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import jp.kurume.plan.table.CellType;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.text.TypedText;

/** Cells with what was observed: a value of a measure, or in its place why there is none. */
final class ObservedCells {

    private static final String KIND = "measure-observed";

    private static final Map<String, UnobservedReason> WORDS = words();

    /** A letter or a sign such as ◎ first, neither a digit nor a sign of a number. */
    private static final Pattern GRADE = Pattern.compile("(?![-+.,%▲△±~])[^\\s\\p{Nd}][^\\p{Nd}]*(?:\\p{Nd}\\p{L}*)?");

    private ObservedCells() {}

    private static Map<String, UnobservedReason> words() {
        Map<String, UnobservedReason> words = new LinkedHashMap<>();
        for (UnobservedReason reason : UnobservedReason.values()) {
            words.put(reason.label(), reason);
        }
        return words;
    }

    /** Cells of rows that refer to a measure. */
    static CellType<ObservedValue> inRow() {
        return CellType.<ObservedValue>of(KIND, text -> observed(text, Optional.empty()))
                .readInRow((text, row) -> observed(text, MeasureValues.ofReferring(row)));
    }

    /** What is typed in a form for a measure. */
    static CellType<ObservedValue> typed(MeasureValues measure) {
        return CellType.<ObservedValue>of(
                KIND, text -> observed(text, Optional.of(measure), () -> measure.typed(text)));
    }

    /** Whether a text can be the word of a grade, as long as the measure is not known: one that does not begin as a number does. */
    static boolean mayBeGrade(String text) {
        String folded = TypedText.fold(text).strip();
        boolean isOfNumber = folded.codePoints().anyMatch(Character::isDigit)
                && ValueHints.of(text, false).isPresent();
        return GRADE.matcher(folded).matches() && !isOfNumber;
    }

    private static Parsed<ObservedValue> observed(String text, Optional<MeasureValues> measure) {
        return observed(text, measure, () -> {
            Parsed<BigDecimal> number = MeasureValues.cell(text, measure, "");
            boolean isMeant = number.fold(
                    value -> true, reasons -> !reasons.get(0).suggestions().isEmpty());
            if (isMeant) {
                return number;
            }
            // A set of numbers may have more decimals than the measure: its reader looks at that.
            Parsed<BigDecimal> finer = measure.map(MeasureValues::withMostDecimals)
                    .map(its -> its.typed(text))
                    .orElse(number);
            return finer instanceof Parsed.Value<BigDecimal> value
                            && measure.orElseThrow().isFiner(value.value())
                    ? finer
                    : number;
        });
    }

    private static Parsed<ObservedValue> observed(
            String text, Optional<MeasureValues> measure, Supplier<Parsed<BigDecimal>> read) {
        Optional<ObservedValue> word = word(text, measure);
        if (word.isPresent()) {
            return Parsed.of(word.get());
        }
        Parsed<ObservedValue> number = read.get().map(ObservedValue.Known::new);
        return number.fold(
                value -> number,
                reasons -> reasons.get(0).code().equals(IndicatorProblems.VALUE_GRADE)
                        ? number
                        : ValueHints.<ObservedValue>of(text, false)
                                .or(() -> reasons.get(0).suggestions().isEmpty()
                                        ? ValueHints.ofSentence(text, false)
                                        : Optional.empty())
                                .orElse(number));
    }

    /** A word of the measure's grades is always the grade, be it 未実施. */
    private static Optional<ObservedValue> word(String text, Optional<MeasureValues> measure) {
        Optional<ObservedValue> grade = measure.flatMap(its -> its.grade(text)).map(ObservedValue.Known::new);
        if (grade.isPresent()) {
            return grade;
        }
        UnobservedReason reason = ValueHints.isDash(text) ? UnobservedReason.DASH : WORDS.get(text);
        return Optional.ofNullable(reason).map(ObservedValue.Unobserved::new);
    }
}

package jp.kurume.plan.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kurume.plan.table.CellType;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.TypedText;

/** What a cell tells of a target or a baseline, before its year is known. */
final class TargetCells {

    /** What a target asks for. */
    enum Kind {
        NUMBER,
        BAND,
        INCREASE,
        DECREASE,
        HOLD,
        UNDER_REVIEW,
        NONE_SET
    }

    /**
     * The target of a row.
     *
     * @param kind what it asks for
     * @param numbers one number, the two ends of a band, or nothing
     * @param side the word beside the number
     * @param word the word as printed, where it is one; else empty
     */
    record Cell(Kind kind, List<BigDecimal> numbers, PrintedSide side, String word) {

        BigDecimal number() {
            return numbers.get(0);
        }
    }

    /**
     * The baseline of a row.
     *
     * @param isPending whether it is still being surveyed
     * @param number the value; nothing where there is none
     */
    record Start(boolean isPending, Optional<BigDecimal> number) {}

    private static final Map<String, Kind> WORDS = Map.ofEntries(
            Map.entry(Target.UNDER_REVIEW, Kind.UNDER_REVIEW),
            Map.entry(Target.NONE_SET, Kind.NONE_SET),
            Map.entry("設定しない", Kind.NONE_SET),
            Map.entry(Target.Change.INCREASE, Kind.INCREASE),
            Map.entry("延伸", Kind.INCREASE),
            Map.entry("上昇", Kind.INCREASE),
            Map.entry("拡大", Kind.INCREASE),
            Map.entry(Target.Change.DECREASE, Kind.DECREASE),
            Map.entry("低下", Kind.DECREASE),
            Map.entry("縮小", Kind.DECREASE),
            Map.entry("短縮", Kind.DECREASE),
            Map.entry(Target.Hold.WORD, Kind.HOLD),
            Map.entry("現状維持", Kind.HOLD));

    private static final Map<String, PrintedSide> SIDES = Map.of(
            "以上", PrintedSide.AT_LEAST,
            "超", PrintedSide.MORE_THAN,
            "以下", PrintedSide.AT_MOST,
            "以内", PrintedSide.AT_MOST,
            "未満", PrintedSide.LESS_THAN);

    private static final List<String> NO_BASELINE = List.of(Baseline.NONE, "新規", "基準値なし");

    private static final Pattern WITH_SIDE = Pattern.compile("(.*?)\\s*(以上|超|以下|以内|未満)");
    private static final Pattern FROM_TO = Pattern.compile("(.*?)\\s*[~～〜]\\s*(.*)");

    private TargetCells() {}

    static CellType<Cell> targets() {
        return CellType.<Cell>of("measure-target", text -> target(text, Optional.empty()))
                .readInRow((text, row) -> target(text, values(row)));
    }

    static CellType<Start> baselines() {
        return CellType.<Start>of("measure-baseline", text -> baseline(text, Optional.empty()))
                .readInRow((text, row) -> baseline(text, values(row)));
    }

    /** The values that the measure may have in the set of numbers to which a row belongs. */
    private static Optional<MeasureValues> values(TableRow row) {
        return MeasureValues.ofReferring(row)
                .map(values -> row.has(TargetsTable.DECIMALS) && row.has(TargetsTable.UNIT)
                        ? values.in(row.get(TargetsTable.UNIT), row.get(TargetsTable.DECIMALS))
                        : values);
    }

    private static Parsed<Cell> target(String text, Optional<MeasureValues> values) {
        Optional<BigDecimal> grade = values.flatMap(its -> its.grade(text));
        if (grade.isPresent()) {
            return number(grade.get(), PrintedSide.NOT_PRINTED);
        }
        Kind kind = WORDS.get(text);
        if (kind != null) {
            return Parsed.of(new Cell(ofRank(kind, text, values), List.of(), PrintedSide.NOT_PRINTED, text));
        }
        String folded = TypedText.fold(text);
        Matcher side = WITH_SIDE.matcher(folded);
        if (side.matches()) {
            PrintedSide printed = SIDES.getOrDefault(side.group(2), PrintedSide.NOT_PRINTED);
            return oneSided(side.group(1), "", side.group(2), printed, values, text);
        }
        Matcher band = FROM_TO.matcher(folded);
        if (band.matches()) {
            return band(band.group(1), band.group(2), values, text);
        }
        return value(text, values, true).then(number -> number(number, PrintedSide.NOT_PRINTED));
    }

    /** A rank that rises (上昇) is a smaller number. */
    private static Kind ofRank(Kind kind, String text, Optional<MeasureValues> values) {
        boolean isRank =
                values.filter(its -> its.nature() == MeasureNature.RANK).isPresent();
        return isRank && text.equals("上昇") ? Kind.DECREASE : kind;
    }

    /** A number with what stands before it and behind it; where it is none, a suggestion keeps both. */
    private static Parsed<Cell> oneSided(
            String number,
            String before,
            String behind,
            PrintedSide side,
            Optional<MeasureValues> values,
            String text) {
        Parsed<BigDecimal> parsed = MeasureValues.besideWord(number, values, Target.UNDER_REVIEW);
        return parsed.fold(
                value -> number(value, side),
                reasons -> ValueHints.<Cell>of(text, true)
                        .or(() -> sentence(reasons.get(0), text, true))
                        .orElseGet(() -> refused(
                                reasons.get(0),
                                reasons.get(0).suggestions().stream()
                                        .map(meant -> before + meant + behind)
                                        .toList())));
    }

    /** What is told of a sentence, where nothing else is that it may have been meant for. */
    private static <T> Optional<Parsed<T>> sentence(Parsed.Reason reason, String text, boolean isTarget) {
        return reason.suggestions().isEmpty() ? ValueHints.ofSentence(text, isTarget) : Optional.empty();
    }

    private static Parsed<Cell> band(String from, String to, Optional<MeasureValues> values, String text) {
        if (to.isEmpty()) {
            return oneSided(from, "", "～", PrintedSide.AT_LEAST, values, text);
        }
        if (from.isEmpty()) {
            return oneSided(to, "～", "", PrintedSide.AT_MOST, values, text);
        }
        Parsed<BigDecimal> lowest = MeasureValues.besideWord(from, values, Target.UNDER_REVIEW);
        Parsed<BigDecimal> highest = MeasureValues.besideWord(to, values, Target.UNDER_REVIEW);
        if (lowest instanceof Parsed.Value<BigDecimal> low && highest instanceof Parsed.Value<BigDecimal> high) {
            return high.value().compareTo(low.value()) < 0
                    ? Parsed.refused(
                            IndicatorProblems.BAND_ORDER, List.of(), low.value().toPlainString())
                    : Parsed.of(new Cell(Kind.BAND, List.of(low.value(), high.value()), PrintedSide.NOT_PRINTED, ""));
        }
        Parsed.Reason reason = (lowest instanceof Parsed.Refused<BigDecimal> refused
                        ? refused
                        : (Parsed.Refused<BigDecimal>) highest)
                .reasons()
                .get(0);
        List<String> meant = meant(lowest, highest);
        return ValueHints.<Cell>of(text, true)
                .or(() -> meant.isEmpty() ? ValueHints.ofSentence(text, true) : Optional.empty())
                .orElseGet(() -> refused(reason, meant));
    }

    /** The band that two cells mean, of which one at least is no number as it stands; nothing where either means none. */
    private static List<String> meant(Parsed<BigDecimal> lowest, Parsed<BigDecimal> highest) {
        return meant(lowest).stream()
                .flatMap(low -> meant(highest).stream().map(high -> low + "～" + high))
                .toList();
    }

    private static Optional<String> meant(Parsed<BigDecimal> end) {
        return end.fold(
                value -> Optional.of(value.toPlainString()),
                reasons -> reasons.get(0).suggestions().stream().findFirst());
    }

    private static <T> Parsed<T> refused(Parsed.Reason reason, List<String> suggestions) {
        return new Parsed.Refused<>(List.of(new Parsed.Reason(reason.code(), suggestions, reason.arguments())));
    }

    private static Parsed<Cell> number(BigDecimal number, PrintedSide side) {
        return Parsed.of(new Cell(Kind.NUMBER, List.of(number), side, ""));
    }

    private static Parsed<Start> baseline(String text, Optional<MeasureValues> values) {
        Optional<BigDecimal> grade = values.flatMap(its -> its.grade(text));
        if (grade.isPresent()) {
            return Parsed.of(new Start(false, grade));
        }
        if (text.equals(Baseline.UNDER_SURVEY)) {
            return Parsed.of(new Start(true, Optional.empty()));
        }
        if (NO_BASELINE.contains(text) || ValueHints.isDash(text)) {
            return Parsed.of(new Start(false, Optional.empty()));
        }
        return value(text, values, false).map(number -> new Start(false, Optional.of(number)));
    }

    private static Parsed<BigDecimal> value(String text, Optional<MeasureValues> values, boolean isTarget) {
        String orWord = isTarget ? Target.UNDER_REVIEW : Baseline.UNDER_SURVEY;
        Parsed<BigDecimal> parsed = MeasureValues.cell(text, values, orWord);
        return parsed.fold(
                number -> parsed,
                reasons -> reasons.get(0).code().equals(IndicatorProblems.VALUE_GRADE)
                                && !reasons.get(0).suggestions().isEmpty()
                        ? parsed
                        : ValueHints.<BigDecimal>of(text, isTarget)
                                .or(() -> sentence(reasons.get(0), text, isTarget))
                                .orElse(parsed));
    }
}

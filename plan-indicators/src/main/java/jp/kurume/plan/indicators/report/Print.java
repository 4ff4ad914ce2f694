package jp.kurume.plan.indicators.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.kurume.plan.indicators.Baseline;
import jp.kurume.plan.indicators.Fraction;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.ObservationState;
import jp.kurume.plan.indicators.Obstacle;
import jp.kurume.plan.indicators.Status;
import jp.kurume.plan.indicators.Target;
import jp.kurume.plan.indicators.Unit;
import jp.kurume.plan.indicators.Verdict;
import jp.kurume.plan.indicators.survey.ConfidenceInterval;
import jp.kurume.plan.output.Grid;
import jp.kurume.plan.output.Text;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearStyle;

/** How values, years, verdicts and places are printed in a language: rounded half up, as plans print them. */
final class Print {

    private static final String NOTHING = "－";

    private final Words words;

    Print(Words words) {
        this.words = words;
    }

    /** A year in a table or on an axis: R6. */
    String year(FiscalYear year) {
        return year.format(FiscalYearStyle.SHORT);
    }

    /** A year in a text: 令和6年度, or FY2024 (R6). */
    String fullYear(FiscalYear year) {
        return words.of("year", String.valueOf(year.startYear()), year(year), year.toString());
    }

    String day(LocalDate day) {
        return words.of(
                "day",
                String.valueOf(day.getYear()),
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getDayOfMonth()),
                day.toString());
    }

    /** An observed value and how its year came out. */
    Text observed(Measure measure, YearResult result) {
        return observed(measure, result.observations().get(0))
                .and(result.verdict().<String>fold(status -> " " + status(status), obstacles -> ""));
    }

    /** An observed value, and that it may still change where it may. */
    Text observed(Measure measure, Observation observation) {
        return observation
                .observed()
                .<Text>fold(value -> value(measure, value), reason -> Text.of(words.of("unobserved", reason)))
                .and(
                        observation.state() == ObservationState.FINAL
                                ? ""
                                : words.of("brackets", words.of("state", observation.state())));
    }

    Text value(Measure measure, BigDecimal value) {
        return Text.quoted(measure.print(value));
    }

    Text baseline(Measure measure, MeasureVersion version) {
        return version.baseline()
                .fold(
                        known -> Text.quoted(measure.print(known.value(), version)),
                        survey -> word(Baseline.UNDER_SURVEY, "under-survey"),
                        none -> word(Baseline.NONE, "no-baseline"));
    }

    Text target(Measure measure, MeasureVersion version) {
        return version.target()
                .fold(
                        fixed -> Text.quoted(measure.printTarget(version)),
                        band -> Text.quoted(measure.printTarget(version)),
                        change -> word(change.word(), change.sense().isMore() ? "increase" : "decrease"),
                        hold -> word(Target.Hold.WORD, "hold"),
                        review -> word(Target.UNDER_REVIEW, "under-review"),
                        none -> word(Target.NONE_SET, "none-set"));
    }

    /** The year of a target and a blank; nothing where it names none. */
    String dueYear(MeasureVersion version) {
        return version.target().dueYear().map(year -> year(year) + " ").orElse("");
    }

    /** The plan's own word, which a reader finds again in the plan; in other languages with what it means. */
    private Text word(String printed, String key) {
        return words.text(key, Text.quoted(printed));
    }

    Text figure(Measure measure, FigureKind kind, Optional<Fraction> value) {
        return value.map(number -> figure(measure, kind, number)).orElseGet(() -> Text.of(NOTHING));
    }

    private Text figure(Measure measure, FigureKind kind, Fraction value) {
        if (kind.isShare()) {
            return Text.of(percent(value));
        }
        boolean isPrinted = kind == FigureKind.DISTANCE || kind == FigureKind.CHANGE;
        int decimals = measure.decimals() + (isPrinted ? 0 : 1);
        BigDecimal rounded = value.rounded(decimals);
        return kind == FigureKind.EXPECTED
                ? Text.quoted(measure.unit().print(rounded))
                : difference(measure.unit(), rounded);
    }

    /** Differences of percentages are points, in the words of the language. */
    Text difference(Unit unit, BigDecimal rounded) {
        String printed = unit.printDifference(rounded);
        return unit.isPercent()
                ? Text.of(printed.substring(
                                0, printed.length() - unit.differenceSymbol().length())
                        + words.of("points"))
                : Text.quoted(printed);
    }

    /** A share of 1 in percent. */
    String percent(Fraction share) {
        return Unit.PERCENT.print(share.times(Fraction.of(100)).rounded(1));
    }

    /** A share of 1 in percent. */
    String percent(double share) {
        return Unit.PERCENT.print(BigDecimal.valueOf(share).movePointRight(2).setScale(1, RoundingMode.HALF_UP));
    }

    String level(double level) {
        return BigDecimal.valueOf(level).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    String interval(ConfidenceInterval interval) {
        return words.of("interval", percent(interval.lower()), percent(interval.upper()));
    }

    Grid.Cell verdict(Verdict verdict) {
        return verdict.fold(
                status -> new Grid.Cell(Text.of(status(status)), Words.key(status)),
                obstacles -> new Grid.Cell(Text.of(withheld(obstacles)), "withheld"));
    }

    /** A status with a sign of its own, so that no colour is needed to tell statuses apart. */
    String status(Status status) {
        return sign(status) + " " + words.of("status", status);
    }

    private static String sign(Status status) {
        return switch (status) {
            case REACHED -> "◎";
            case ON_TRACK -> "○";
            case BEHIND -> "△";
            case REGRESSED -> "▼";
            case HELD -> "＝";
            case NOT_HELD -> "≠";
            case MISSED -> "×";
        };
    }

    String withheld(List<Obstacle> obstacles) {
        return words.of("withheld", reasons(obstacles));
    }

    String reasons(List<Obstacle> obstacles) {
        List<String> reasons = new ArrayList<>();
        for (Obstacle obstacle : obstacles) {
            reasons.add(words.of("obstacle", obstacle));
        }
        return String.join(words.of("comma"), reasons);
    }

    /** Title and place of what is cited, and why it is read so. */
    Text citation(Citation citation) {
        Text place = Text.quoted(citation.source().title()).and(" ").andQuoted(citation.place());
        return citation.fold(
                printed -> place,
                reading -> place.and(words.of("reading.begin"))
                        .andQuoted(reading.reason())
                        .and(words.of("reading.end")));
    }

    Text citations(List<Citation> citations) {
        return Text.joined(
                words.of("comma"), citations.stream().map(this::citation).toList());
    }

    /** A number that is only counted. */
    static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String nothing() {
        return NOTHING;
    }
}

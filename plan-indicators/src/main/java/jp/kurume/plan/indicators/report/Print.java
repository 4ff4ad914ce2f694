package jp.kurume.plan.indicators.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.indicators.Baseline;
import jp.kurume.plan.indicators.Counting;
import jp.kurume.plan.indicators.Fraction;
import jp.kurume.plan.indicators.InterimTarget;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureNature;
import jp.kurume.plan.indicators.MeasureSeries;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.ObservationState;
import jp.kurume.plan.indicators.Obstacle;
import jp.kurume.plan.indicators.Status;
import jp.kurume.plan.indicators.Target;
import jp.kurume.plan.indicators.Unit;
import jp.kurume.plan.indicators.Verdict;
import jp.kurume.plan.indicators.YearKind;
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

    /** A year of a measure in a table or on an axis: R6, or R6年 where it is counted by calendar years. */
    String year(Measure measure, FiscalYear year) {
        return measure.countedBy() == YearKind.CALENDAR_YEAR
                ? words.of("calendar-year.short", String.valueOf(year.startYear()), year(year))
                : year(year);
    }

    /** The years of a measure whose average something is, or the one year: R4～R6. */
    String years(Measure measure, FiscalYear first, FiscalYear last) {
        return first.equals(last)
                ? year(measure, last)
                : words.of("interval", year(measure, first), year(measure, last));
    }

    String years(Measure measure, Observation observation) {
        return years(measure, observation.firstYear(), observation.year());
    }

    String years(Measure measure, MeasureSeries.Point point) {
        return years(measure, point.firstYear(), point.year());
    }

    /** The years of a result: those of what was observed. */
    String years(Measure measure, YearResult result) {
        return result.observations().isEmpty()
                ? year(measure, result.year())
                : years(measure, result.observations().get(0));
    }

    /** A year in a text: 令和6年度, or FY2024 (R6). */
    String fullYear(FiscalYear year) {
        return words.of("year", String.valueOf(year.startYear()), year(year), year.toString());
    }

    /** A year of a measure in a text: also 令和6年. */
    String fullYear(Measure measure, FiscalYear year) {
        return measure.countedBy() == YearKind.CALENDAR_YEAR
                ? words.of("calendar-year", String.valueOf(year.startYear()), YearKind.CALENDAR_YEAR.print(year))
                : fullYear(year);
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
                .and(result.verdict()
                        .<String>fold(
                                status -> " " + status(status) + mark(isDerived(measure, result)), obstacles -> ""));
    }

    /** Whether a result has a verdict whose better side nothing but the numbers tells. */
    static boolean isDerived(Measure measure, YearResult result) {
        return result.verdict() instanceof Verdict.Given && measure.isDirectionDerived(result.version());
    }

    /** The mark of a verdict whose better side nothing but the numbers tells. */
    String mark(boolean isDerived) {
        return isDerived ? words.of("derived.mark") : "";
    }

    /** A verdict, with the mark where nothing but the numbers tells the better side. */
    Grid.Cell verdict(Measure measure, YearResult result) {
        Grid.Cell verdict = verdict(result.verdict());
        return new Grid.Cell(verdict.text().and(mark(isDerived(measure, result))), verdict.style());
    }

    /** An observed value, of a total with what had been counted so far, and that it may still change where it may. */
    Text observed(Measure measure, Observation observation) {
        MeasureVersion version = measure.versionAt(observation.year());
        return observation
                .observed()
                .<Text>fold(
                        value -> Text.quoted(measure.print(value, version)).plus(total(measure, observation, version)),
                        reason -> Text.of(words.of("unobserved", reason)))
                .and(
                        observation.state() == ObservationState.FINAL
                                ? ""
                                : words.of("brackets", words.of("state", observation.state())));
    }

    /** What had been counted by the end of the year, where the value is that year's own. */
    private Text total(Measure measure, Observation observation, MeasureVersion version) {
        if (measure.nature() != MeasureNature.CUMULATIVE || observation.counting() == Counting.TOTAL) {
            return Text.NONE;
        }
        return words.text(
                "brackets",
                observation
                        .total()
                        .<Text>fold(
                                total -> words.text("total", Text.quoted(measure.print(total, version))),
                                () -> Text.of(words.of("obstacle", Obstacle.TOTAL_UNKNOWN))));
    }

    Text value(Measure measure, BigDecimal value) {
        return Text.quoted(measure.print(value));
    }

    Text baseline(Measure measure, MeasureVersion version) {
        return version.baseline()
                .fold(
                        known -> Text.quoted(measure.print(known.value(), version))
                                .and(
                                        known.counts() == Counting.YEAR
                                                ? words.of("brackets", words.of("counting.year"))
                                                : ""),
                        survey -> word(Baseline.UNDER_SURVEY, "under-survey"),
                        none -> word(Baseline.NONE, "no-baseline"));
    }

    /** The year of a baseline and a blank; nothing where there is none, since no year is printed of that. */
    String baselineYear(Measure measure, MeasureVersion version) {
        return version.baseline()
                .fold(
                        known -> years(measure, known.firstYear(), known.year()) + " ",
                        survey -> year(measure, survey.year()) + " ",
                        none -> "");
    }

    /** Years and targets on the way, each with an arrow behind it; nothing where there are none. */
    Text interimTargets(Measure measure, MeasureVersion version) {
        Text all = Text.NONE;
        for (InterimTarget interim : version.interimTargets()) {
            all = all.and(year(measure, interim.year()) + " ")
                    .andQuoted(measure.print(interim.value(), version) + measure.printSide(interim.side()))
                    .and(" → ");
        }
        return all;
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
    String dueYear(Measure measure, MeasureVersion version) {
        if (version.target() instanceof Target.Fixed fixed) {
            return years(measure, fixed.firstYear(), fixed.year()) + " ";
        }
        return version.target().dueYear().map(year -> year(measure, year) + " ").orElse("");
    }

    /** The plan's own word, which a reader finds again in the plan; in other languages with what it means. */
    private Text word(String printed, String key) {
        return words.text(key, Text.quoted(printed));
    }

    Text figure(Measure measure, YearResult result, FigureKind kind) {
        return result.figure(kind)
                .map(number -> figure(measure, result.version(), kind, number))
                .orElseGet(() -> Text.of(NOTHING));
    }

    private Text figure(Measure measure, MeasureVersion version, FigureKind kind, Fraction value) {
        if (kind.isShare()) {
            return Text.of(percent(value));
        }
        boolean isPrinted = kind == FigureKind.DISTANCE || kind == FigureKind.CHANGE;
        BigDecimal rounded = value.rounded(measure.decimals(version) + (isPrinted ? 0 : 1));
        return kind == FigureKind.EXPECTED
                ? Text.quoted(measure.unit(version).print(rounded))
                : difference(measure, version, rounded);
    }

    /** Differences of percentages are points, in the words of the language; those of grades are steps, whatever they are counted in. */
    Text difference(Measure measure, MeasureVersion version, BigDecimal rounded) {
        String printed = measure.printDifference(rounded, version);
        Unit unit = measure.unit(version);
        return unit.isPercent() && measure.nature() != MeasureNature.GRADE
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

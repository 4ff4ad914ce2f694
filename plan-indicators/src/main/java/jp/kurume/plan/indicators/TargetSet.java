package jp.kurume.plan.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearRange;
import org.jspecify.annotations.Nullable;

/** The rows of a measure that hold from one day: one baseline, milestones, and the target of the last year. */
final class TargetSet {

    /** The first day before which there is a year that has a number; a day of a wrong century is before it. */
    private static final LocalDate EARLIEST = LocalDate.of(FiscalYear.MIN_VALUE + 1, 4, 1);

    private final TableRow measure;
    private final List<TableRow> rows;
    /** The year before the one in which the measure begins, for a baseline that names none. */
    private final FiscalYear before;

    private boolean isSound = true;

    /**
     * Rows of one day.
     *
     * @param measure the row of the measure, which is sound
     * @param rows the rows, each of them sound, at least one
     * @param firstDay the first day on which numbers of the measure hold
     */
    TargetSet(TableRow measure, List<TableRow> rows, LocalDate firstDay) {
        this.measure = measure;
        this.rows = rows.stream()
                .sorted(Comparator.comparing(
                        row -> year(row).map(FiscalYearRange::last).orElse(FiscalYear.of(FiscalYear.MIN_VALUE))))
                .toList();
        boolean isCalendar = measure.get(MeasuresTable.COUNTED_BY) == YearKind.CALENDAR_YEAR;
        LocalDate day = firstDay.isBefore(EARLIEST) ? EARLIEST : firstDay;
        FiscalYear first = isCalendar ? FiscalYear.of(day.getYear()) : FiscalYear.from(day);
        before = first.minusYears(1);
    }

    private static Optional<FiscalYearRange> year(TableRow row) {
        return row.get(TargetsTable.TARGET_YEAR);
    }

    /** What the rows become; nothing if they do not go together, which is noted. */
    Optional<MeasureVersion> version() {
        TableRow last = target();
        Baseline baseline = baseline();
        List<InterimTarget> interims = interims(last);
        if (baseline == null) {
            return Optional.empty();
        }
        checkAlike(TargetsTable.UNIT);
        checkAlike(TargetsTable.HOLDS_TO);
        checkAlike(TargetsTable.RECOUNTED);
        checkSides();
        checkDirection(last);
        checkTotal(last, baseline);
        checkOrder(baseline);
        if (!isSound) {
            return Optional.empty();
        }
        MeasureVersion.Builder version = new MeasureVersion.Builder();
        version.holdsFrom(last.get(TargetsTable.HOLDS_FROM))
                .baseline(baseline)
                .interimTargets(interims)
                .target(target(last))
                .direction(DirectionCells.direction(measure, band(last)))
                .recounted(said(TargetsTable.RECOUNTED))
                .note(said(TargetsTable.NOTE))
                .citation(last.citation());
        first(TargetsTable.HOLDS_TO).ifPresent(version::addHoldsTo);
        first(TargetsTable.UNIT)
                .filter(unit -> !unit.equals(measure.get(MeasuresTable.UNIT)))
                .ifPresent(unit -> version.addOwnUnit(new Unit(unit)));
        first(TargetsTable.DECIMALS)
                .filter(decimals -> !decimals.equals(measure.get(MeasuresTable.DECIMALS)))
                .ifPresent(version::addOwnDecimals);
        return Optional.of(version.build());
    }

    /** The row with the set's own target: the last year's, which is none that is being worked out beside numbers. */
    private TableRow target() {
        List<TableRow> told = rows.stream()
                .filter(row -> kind(row) != TargetCells.Kind.UNDER_REVIEW)
                .toList();
        return told.isEmpty() ? rows.get(rows.size() - 1) : told.get(told.size() - 1);
    }

    private static TargetCells.Kind kind(TableRow row) {
        return row.get(TargetsTable.TARGET).kind();
    }

    /** The first thing that a column says in any row of the set. */
    private <T> Optional<T> first(Column<Optional<T>> column) {
        return rows.stream().flatMap(row -> row.get(column).stream()).findFirst();
    }

    /** All that a column says in the rows of the set, each text once. */
    private String said(Column<String> column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** What a set has one of is the same wherever a row says it. */
    private void checkAlike(Column<?> column) {
        Optional<TableRow> first =
                rows.stream().filter(row -> !row.isEmpty(column)).findFirst();
        first.ifPresent(told -> rows.forEach(row -> checkAlike(column, told, row)));
    }

    private void checkAlike(Column<?> column, TableRow told, TableRow row) {
        if (!row.isEmpty(column) && !Objects.equals(row.get(column), told.get(column))) {
            problem(row, column, IndicatorProblems.SET_DIFFERS, told.text(column));
        }
    }

    private void problem(TableRow row, Column<?> column, jp.kurume.plan.problem.ProblemCode code, String... arguments) {
        row.problem(column, code, arguments);
        isSound = false;
    }

    private @Nullable Baseline baseline() {
        TableRow told = null;
        for (TableRow row : rows) {
            if (row.isEmpty(TargetsTable.BASELINE)) {
                continue;
            }
            if (told == null) {
                told = row;
            } else if (!isSame(told, row)) {
                problem(
                        row,
                        TargetsTable.BASELINE,
                        IndicatorProblems.BASELINE_DIFFERS,
                        told.text(TargetsTable.BASELINE));
            }
        }
        if (told == null) {
            problem(rows.get(0), TargetsTable.BASELINE, IndicatorProblems.BASELINE_EMPTY);
            return null;
        }
        for (TableRow row : rows) {
            if (row.isEmpty(TargetsTable.BASELINE)) {
                checkAlike(TargetsTable.BASELINE_YEAR, told, row);
            }
            checkAlike(TargetsTable.COUNTS, told, row);
        }
        TargetCells.Start start = told.get(TargetsTable.BASELINE).orElseThrow();
        Optional<FiscalYearRange> year = told.get(TargetsTable.BASELINE_YEAR);
        if (start.number().isPresent()) {
            FiscalYearRange of = year.orElseThrow();
            return new Baseline.Known(of.first(), of.last(), start.number().get(), told.get(TargetsTable.COUNTS));
        }
        FiscalYear last = year.map(FiscalYearRange::last).orElse(before);
        return start.isPending() ? new Baseline.UnderSurvey(last) : new Baseline.None(last);
    }

    private static boolean isSame(TableRow one, TableRow other) {
        boolean sameYear = other.isEmpty(TargetsTable.BASELINE_YEAR)
                || one.get(TargetsTable.BASELINE_YEAR).equals(other.get(TargetsTable.BASELINE_YEAR));
        return sameYear && one.get(TargetsTable.BASELINE).equals(other.get(TargetsTable.BASELINE));
    }

    /** The numbers of the years before the target's. Words stand alone. */
    private List<InterimTarget> interims(TableRow last) {
        List<InterimTarget> interims = new ArrayList<>();
        for (TableRow row : rows) {
            boolean isPassedOver = kind(row) == TargetCells.Kind.UNDER_REVIEW;
            if (row.equals(last) || isPassedOver) {
                continue;
            }
            if (kind(row) != TargetCells.Kind.NUMBER || kind(last) != TargetCells.Kind.NUMBER) {
                problem(
                        kind(row) == TargetCells.Kind.NUMBER ? last : row,
                        TargetsTable.TARGET,
                        IndicatorProblems.TARGET_ALONE);
                return List.of();
            }
            TargetCells.Cell cell = row.get(TargetsTable.TARGET);
            interims.add(new InterimTarget(year(row).orElseThrow().last(), cell.number(), cell.side()));
        }
        return interims;
    }

    private static Target target(TableRow row) {
        TargetCells.Cell cell = row.get(TargetsTable.TARGET);
        Optional<FiscalYearRange> years = year(row);
        if (cell.kind() == TargetCells.Kind.NONE_SET) {
            return new Target.NoneSet(years.map(FiscalYearRange::last).stream().toList());
        }
        FiscalYear first = years.orElseThrow().first();
        FiscalYear year = years.orElseThrow().last();
        return switch (cell.kind()) {
            case NUMBER -> new Target.Fixed(first, year, cell.number(), cell.side());
            case BAND ->
                new Target.Band(
                        first, year, cell.numbers().get(0), cell.numbers().get(1));
            case INCREASE -> new Target.Change(first, year, Sense.MORE_THAN, cell.word());
            case DECREASE -> new Target.Change(first, year, Sense.LESS_THAN, cell.word());
            case HOLD -> new Target.Hold(first, year);
            case UNDER_REVIEW, NONE_SET -> new Target.UnderReview(year);
        };
    }

    private static Optional<Target.Band> band(TableRow row) {
        TargetCells.Cell cell = row.get(TargetsTable.TARGET);
        return cell.kind() == TargetCells.Kind.BAND ? Optional.of((Target.Band) target(row)) : Optional.empty();
    }

    private Optional<Sense> stated() {
        return DirectionCells.direction(measure, Optional.empty())
                .fold(Optional::empty, stated -> Optional.of(stated.sense()), band -> Optional.empty());
    }

    /** One side is said, by all rows and the direction. */
    private void checkSides() {
        boolean isRank = measure.get(MeasuresTable.NATURE) == MeasureNature.RANK;
        Set<Boolean> said = new HashSet<>();
        stated().ifPresent(sense -> said.add(sense.isMore()));
        boolean isBand = DirectionCells.direction(measure, Optional.empty()) instanceof DesiredDirection.Within;
        for (TableRow row : rows) {
            Optional<Sense> word = word(row.get(TargetsTable.TARGET));
            if (word.isEmpty()) {
                continue;
            }
            if (isRank && word.get().isMore()) {
                problem(row, TargetsTable.TARGET, IndicatorProblems.RANK_SIDE);
            } else if (isBand || said.contains(!word.get().isMore())) {
                String direction = measure.text(MeasuresTable.DIRECTION);
                problem(
                        row,
                        TargetsTable.TARGET,
                        IndicatorProblems.DIRECTION_CONTRADICTED,
                        direction.isEmpty() ? "-" : direction);
            }
            said.add(word.get().isMore());
        }
    }

    private static Optional<Sense> word(TargetCells.Cell cell) {
        return switch (cell.kind()) {
            case INCREASE -> Optional.of(Sense.MORE_THAN);
            case DECREASE -> Optional.of(Sense.LESS_THAN);
            default -> cell.side().sense();
        };
    }

    /** What is to be held needs a better side, and a band its ends. */
    private void checkDirection(TableRow last) {
        MeasureNature nature = measure.get(MeasuresTable.NATURE);
        if (kind(last) == TargetCells.Kind.HOLD
                && stated().isEmpty()
                && nature.sense().isEmpty()) {
            problem(last, TargetsTable.TARGET, IndicatorProblems.DIRECTION_NEEDED);
        }
        boolean isWithin = measure.get(MeasuresTable.DIRECTION)
                .filter(word -> word == DirectionCells.Word.WITHIN)
                .isPresent();
        Optional<BigDecimal> lowest = measure.get(MeasuresTable.LOWEST);
        Optional<BigDecimal> highest = measure.get(MeasuresTable.HIGHEST);
        Optional<Target.Band> printed = band(last);
        if (isWithin && lowest.isEmpty() && highest.isEmpty() && printed.isEmpty()) {
            measure.problem(MeasuresTable.LOWEST, TableProblems.CELL_EMPTY);
            measure.problem(MeasuresTable.HIGHEST, TableProblems.CELL_EMPTY);
            isSound = false;
        } else if (lowest.isPresent() && highest.isPresent() && isOutside(last, lowest.get(), highest.get())) {
            problem(
                    last,
                    TargetsTable.TARGET,
                    IndicatorProblems.BAND_TARGET,
                    lowest.get().toPlainString(),
                    highest.get().toPlainString());
        }
    }

    /** A number outside the band, or another band. */
    private static boolean isOutside(TableRow row, BigDecimal lowest, BigDecimal highest) {
        TargetCells.Cell cell = row.get(TargetsTable.TARGET);
        return switch (cell.kind()) {
            case NUMBER -> cell.number().compareTo(lowest) < 0 || cell.number().compareTo(highest) > 0;
            case BAND ->
                cell.number().compareTo(lowest) != 0 || cell.numbers().get(1).compareTo(highest) != 0;
            default -> false;
        };
    }

    /** A total grows, but for one that is not to be exceeded. */
    private void checkTotal(TableRow last, Baseline baseline) {
        boolean isTotal = measure.get(MeasuresTable.NATURE) == MeasureNature.CUMULATIVE;
        boolean isCeiling = stated().filter(sense -> !sense.isMore()).isPresent()
                || rows.stream()
                        .flatMap(row -> word(row.get(TargetsTable.TARGET)).stream())
                        .anyMatch(sense -> !sense.isMore());
        if (!isTotal || isCeiling || kind(last) != TargetCells.Kind.NUMBER) {
            return;
        }
        BigDecimal start = baseline instanceof Baseline.Known known && known.counts() != Counting.YEAR
                ? known.value()
                : BigDecimal.ZERO;
        checkGrowth();
        boolean isKnown = !(baseline instanceof Baseline.UnderSurvey);
        if (isKnown && last.get(TargetsTable.TARGET).number().compareTo(start) <= 0) {
            problem(last, TargetsTable.TARGET, IndicatorProblems.TOTAL_TARGET, start.toPlainString());
        }
    }

    /** A total is no greater than it is to be in a later year. */
    private void checkGrowth() {
        List<TableRow> numbers = rows.stream()
                .filter(row -> kind(row) == TargetCells.Kind.NUMBER)
                .toList();
        for (int i = 1; i < numbers.size(); i++) {
            BigDecimal later = numbers.get(i).get(TargetsTable.TARGET).number();
            TableRow earlier = numbers.get(i - 1);
            if (earlier.get(TargetsTable.TARGET).number().compareTo(later) > 0) {
                earlier.problem(TargetsTable.TARGET, IndicatorProblems.TOTAL_MILESTONE, later.toPlainString());
            }
        }
    }

    /** All years lie after the baseline's. */
    private void checkOrder(Baseline baseline) {
        for (TableRow row : rows) {
            year(row)
                    .filter(years -> !years.last().isAfter(baseline.year()))
                    .filter(years -> row.isEmpty(TargetsTable.BASELINE_YEAR))
                    .ifPresent(years -> problem(
                            row,
                            TargetsTable.TARGET_YEAR,
                            IndicatorProblems.TARGET_YEAR,
                            measure.get(MeasuresTable.COUNTED_BY).print(baseline.year())));
        }
    }
}

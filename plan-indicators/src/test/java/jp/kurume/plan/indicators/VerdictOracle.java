package jp.kurume.plan.indicators;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The two tables of what verdicts and figures mean, worked out slowly and by themselves: from what a version says, with none of
 * the code that assesses. All numbers are turned so that more is better before they are compared.
 */
final class VerdictOracle {

    private static final BigDecimal ZERO = BigDecimal.ZERO;

    /** A quotient as numerator and denominator. */
    record Quotient(BigDecimal numerator, BigDecimal denominator) {
        BigDecimal rounded() {
            return numerator.divide(denominator, MathContext.DECIMAL128);
        }

        boolean isSame(Fraction fraction) {
            return fraction.numerator().multiply(denominator).compareTo(numerator.multiply(fraction.denominator()))
                    == 0;
        }
    }

    private final MeasureNature nature;
    private final BigDecimal x;
    private final int year;
    private final boolean isExpected;

    private final int baselineYear;
    private final boolean isWithoutBaseline;
    private final @Nullable BigDecimal baseline;
    private final @Nullable Integer due;
    /** The number of the target; null where there is a band or a word. */
    private final @Nullable BigDecimal number;

    private final @Nullable BigDecimal lowest;
    private final @Nullable BigDecimal highest;
    private final Target target;
    /** At-least and more-than are +1 and +2, at-most and less-than −1 and −2, and nothing stated is 0. */
    private final int side;
    /** The same for a milestone without a word. */
    private final int unmarked;

    private final TreeMap<Integer, InterimTarget> milestones = new TreeMap<>();

    VerdictOracle(Measure measure, MeasureVersion version, BigDecimal x, int year, boolean isExpected) {
        nature = measure.nature();
        this.x = x;
        this.year = year;
        this.isExpected = isExpected;
        boolean isTotal = nature == MeasureNature.CUMULATIVE;
        baselineYear = version.baseline().year().startYear();
        isWithoutBaseline = version.baseline() instanceof Baseline.None;
        if (version.baseline() instanceof Baseline.Known known) {
            baseline = isTotal && known.counts() == Counting.YEAR ? ZERO : known.value();
        } else {
            baseline = isTotal && isWithoutBaseline ? ZERO : null;
        }
        target = version.target();
        due = target.dueYear().map(last -> last.startYear()).orElse(null);
        for (InterimTarget interim : version.interimTargets()) {
            milestones.put(interim.year().startYear(), interim);
        }
        if (target instanceof Target.Band band) {
            lowest = band.lowest();
            highest = band.highest();
            number = null;
        } else if (version.direction() instanceof DesiredDirection.Within within && target instanceof Target.Fixed) {
            lowest = within.lowest();
            highest = within.highest();
            number = null;
        } else {
            lowest = null;
            highest = null;
            number = target instanceof Target.Fixed fixed ? fixed.value() : null;
        }
        int direction = version.direction() instanceof DesiredDirection.Stated stated ? code(stated.sense()) : 0;
        int word = 0;
        for (InterimTarget interim : milestones.values()) {
            if (word == 0 && interim.side() != PrintedSide.NOT_PRINTED) {
                word = Integer.signum(code(interim.side().sense().orElseThrow()));
            }
        }
        int own = target instanceof Target.Fixed fixed && fixed.side() != PrintedSide.NOT_PRINTED
                ? code(fixed.side().sense().orElseThrow())
                : target instanceof Target.Change change ? code(change.sense()) : 0;
        int byNature = switch (nature) {
            case CUMULATIVE, GRADE -> 1;
            case RANK -> -1;
            default -> 0;
        };
        int byNumbers = number != null && baseline != null ? number.compareTo(baseline) : 0;
        side = own != 0 ? own : direction != 0 ? direction : word != 0 ? word : byNature != 0 ? byNature : byNumbers;
        unmarked = direction != 0 ? direction : Integer.signum(side);
    }

    private static int code(Sense sense) {
        return switch (sense) {
            case AT_LEAST -> 1;
            case MORE_THAN -> 2;
            case AT_MOST -> -1;
            case LESS_THAN -> -2;
        };
    }

    /** How much better a value is than another. */
    private int lead(BigDecimal value, BigDecimal other) {
        return side > 0 ? value.compareTo(other) : other.compareTo(value);
    }

    private boolean meets(BigDecimal value, BigDecimal asked, int by) {
        int lead = by > 0 ? value.compareTo(asked) : asked.compareTo(value);
        return Math.abs(by) == 2 ? lead > 0 : lead >= 0;
    }

    // The table of verdicts

    /** The verdict; nothing where there is none. */
    Optional<Status> verdict() {
        boolean isTooEarly = isWithoutBaseline ? year <= baselineYear : year < baselineYear;
        if (isTooEarly || due == null || isPending()) {
            return Optional.empty();
        }
        boolean isOver = !isExpected && year >= due;
        if (lowest != null && highest != null) {
            return Optional.of(ofBand(lowest, highest, isOver));
        }
        if (side == 0) {
            return Optional.empty();
        }
        if (number != null) {
            return ofNumber(number, isOver);
        }
        // 増加, 減少 and 維持.
        if (baseline == null) {
            return Optional.empty();
        }
        return Optional.of(target instanceof Target.Change ? ofChange(baseline, isOver) : ofLevel(baseline, isOver));
    }

    private boolean isPending() {
        return target instanceof Target.UnderReview || target instanceof Target.NoneSet;
    }

    private Status ofBand(BigDecimal from, BigDecimal to, boolean isOver) {
        boolean isIn = x.compareTo(from) >= 0 && x.compareTo(to) <= 0;
        if (baseline == null || (baseline.compareTo(from) >= 0 && baseline.compareTo(to) <= 0)) {
            return isIn ? Status.HELD : isOver ? Status.MISSED : Status.NOT_HELD;
        }
        if (isIn) {
            return Status.REACHED;
        }
        boolean isBelow = baseline.compareTo(from) < 0;
        boolean isBeyond = isBelow ? x.compareTo(to) > 0 : x.compareTo(from) < 0;
        if (isBeyond) {
            return isOver ? Status.MISSED : Status.NOT_HELD;
        }
        boolean isWorse = isBelow ? x.compareTo(baseline) < 0 : x.compareTo(baseline) > 0;
        if (!isOver && year < dueYear()) {
            Quotient path = path().orElseThrow();
            int ahead = x.multiply(path.denominator()).compareTo(path.numerator());
            if (isBelow ? ahead >= 0 : ahead <= 0) {
                return Status.ON_TRACK;
            }
        }
        return isWorse ? Status.REGRESSED : isOver ? Status.MISSED : Status.BEHIND;
    }

    private Status ofChange(BigDecimal from, boolean isOver) {
        int lead = lead(x, from);
        if (lead > 0) {
            return Status.REACHED;
        }
        if (!isOver && isOnMilestone()) {
            return Status.ON_TRACK;
        }
        return lead < 0 ? Status.REGRESSED : isOver ? Status.MISSED : Status.BEHIND;
    }

    private Status ofLevel(BigDecimal level, boolean isOver) {
        if (lead(x, level) >= 0) {
            return Status.HELD;
        }
        if (isOver) {
            return Status.MISSED;
        }
        return isOnMilestone() ? Status.ON_TRACK : Status.NOT_HELD;
    }

    private Optional<Status> ofNumber(BigDecimal asked, boolean isOver) {
        boolean isMet = meets(x, asked, side);
        if (nature == MeasureNature.CUMULATIVE && side < 0) {
            return ofCeiling(isMet, isOver);
        }
        if (baseline != null && lead(baseline, asked) == 0) {
            return Optional.of(Math.abs(side) == 2 ? ofChange(baseline, isOver) : ofLevel(baseline, isOver));
        }
        if (isMet) {
            return Optional.of(Status.REACHED);
        }
        if (baseline != null && lead(baseline, asked) > 0) {
            return Optional.of(isOver ? Status.MISSED : isOnMilestone() ? Status.ON_TRACK : Status.BEHIND);
        }
        if (baseline == null) {
            if (isOver) {
                return Optional.of(Status.MISSED);
            }
            if (milestones.isEmpty() || year < milestones.firstKey()) {
                return Optional.empty();
            }
            if (nature == MeasureNature.GRADE && !milestones.containsKey(year)) {
                return Optional.empty();
            }
            return Optional.of(isOnPath() ? Status.ON_TRACK : Status.BEHIND);
        }
        if (!isOver && isOnPath()) {
            return Optional.of(Status.ON_TRACK);
        }
        if (lead(x, baseline) < 0) {
            return Optional.of(Status.REGRESSED);
        }
        if (isOver) {
            return Optional.of(Status.MISSED);
        }
        return nature == MeasureNature.GRADE && !milestones.containsKey(year)
                ? Optional.empty()
                : Optional.of(Status.BEHIND);
    }

    private Optional<Status> ofCeiling(boolean isMet, boolean isOver) {
        if (isOver) {
            return Optional.of(isMet ? Status.REACHED : Status.MISSED);
        }
        if (!isMet) {
            return Optional.of(Status.BEHIND);
        }
        if (year >= dueYear()) {
            return Optional.of(Status.ON_TRACK);
        }
        if (path().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(isOnPath() ? Status.ON_TRACK : Status.BEHIND);
    }

    private int dueYear() {
        return Optional.ofNullable(due).orElseThrow();
    }

    /** Whether a number is printed for the year, and the value meets it. */
    private boolean isOnMilestone() {
        InterimTarget milestone = milestones.get(year);
        if (milestone == null) {
            return false;
        }
        int by = milestone.side().sense().map(VerdictOracle::code).orElse(unmarked);
        return meets(x, milestone.value(), by);
    }

    /** Whether a value before the target's year is on the path. */
    private boolean isOnPath() {
        if (year >= dueYear()) {
            return false;
        }
        if (milestones.containsKey(year)) {
            return isOnMilestone();
        }
        if (nature == MeasureNature.GRADE) {
            return false;
        }
        return path().map(path -> lead(x.multiply(path.denominator()), path.numerator()) >= 0)
                .orElse(false);
    }

    /** The nearer end of a band in which the baseline does not lie; nothing where there is no such band. */
    private Optional<BigDecimal> nearerEnd() {
        if (lowest == null || highest == null || baseline == null) {
            return Optional.empty();
        }
        return baseline.compareTo(lowest) < 0
                ? Optional.of(lowest)
                : baseline.compareTo(highest) > 0 ? Optional.of(highest) : Optional.empty();
    }

    /** What is due in the year, on the straight pieces from the baseline or the first milestone to the target. */
    private Optional<Quotient> path() {
        Optional<BigDecimal> end = number != null ? Optional.of(number) : nearerEnd();
        if (end.isEmpty()) {
            return Optional.empty();
        }
        TreeMap<Integer, BigDecimal> points = new TreeMap<>();
        if (baseline != null) {
            points.put(baselineYear, baseline);
        }
        milestones.forEach((when, milestone) -> points.put(when, milestone.value()));
        if (points.isEmpty() || year < points.firstKey()) {
            return Optional.empty();
        }
        points.put(dueYear(), end.get());
        var before = points.floorEntry(year);
        var after = points.higherEntry(year);
        if (after == null) {
            return Optional.of(new Quotient(before.getValue(), BigDecimal.ONE));
        }
        BigDecimal whole = BigDecimal.valueOf(after.getKey() - before.getKey());
        BigDecimal gone = BigDecimal.valueOf(year - before.getKey());
        BigDecimal rise = after.getValue().subtract(before.getValue());
        return Optional.of(new Quotient(before.getValue().multiply(whole).add(rise.multiply(gone)), whole));
    }

    // The table of figures

    Optional<BigDecimal> distance() {
        if (isPending()) {
            return Optional.empty();
        }
        if (lowest != null && highest != null) {
            return Optional.of(
                    x.compareTo(lowest) < 0
                            ? x.subtract(lowest)
                            : x.compareTo(highest) > 0 ? x.subtract(highest) : ZERO);
        }
        return heldAgainst().map(x::subtract);
    }

    /** The target of the year, else of the next, else the last. */
    Optional<BigDecimal> heldAgainst() {
        var next = milestones.ceilingEntry(year);
        return next != null ? Optional.of(next.getValue().value()) : Optional.ofNullable(number);
    }

    private boolean isCeiling() {
        return nature == MeasureNature.CUMULATIVE && side < 0 && number != null;
    }

    Optional<Quotient> attainment() {
        boolean isForOther = nature == MeasureNature.RANK || nature == MeasureNature.GRADE || number == null;
        if (isForOther || isCeiling()) {
            return Optional.empty();
        }
        BigDecimal asked = heldAgainst().orElseThrow();
        if (x.signum() < 0 || asked.signum() < 0) {
            return Optional.empty();
        }
        if (side < 0) {
            // At most 0 would be 0% whatever is observed.
            return x.signum() == 0 || asked.signum() == 0 ? Optional.empty() : Optional.of(new Quotient(asked, x));
        }
        return asked.signum() == 0 ? Optional.empty() : Optional.of(new Quotient(x, asked));
    }

    Optional<Quotient> progress() {
        if (nature == MeasureNature.GRADE || baseline == null || isPending()) {
            return Optional.empty();
        }
        Optional<BigDecimal> end = number != null ? Optional.of(number) : nearerEnd();
        if (end.isEmpty() || (number != null && (side == 0 || lead(number, baseline) <= 0))) {
            return Optional.empty();
        }
        return Optional.of(new Quotient(x.subtract(baseline), end.get().subtract(baseline)));
    }

    Optional<Quotient> elapsed() {
        return due == null
                ? Optional.empty()
                : Optional.of(
                        new Quotient(BigDecimal.valueOf(year - baselineYear), BigDecimal.valueOf(due - baselineYear)));
    }

    Optional<Quotient> expected() {
        boolean isBettered =
                number != null && baseline != null && side != 0 && !isCeiling() && lead(baseline, number) > 0;
        return nature == MeasureNature.GRADE || isPending() || isBettered ? Optional.empty() : path();
    }

    Optional<Quotient> variance() {
        int better = number != null
                ? Integer.signum(side)
                : nearerEnd()
                        .map(end -> end.compareTo(Optional.ofNullable(baseline).orElseThrow()))
                        .orElse(0);
        return better == 0
                ? Optional.empty()
                : expected()
                        .map(due -> new Quotient(
                                x.multiply(due.denominator())
                                        .subtract(due.numerator())
                                        .multiply(BigDecimal.valueOf(better)),
                                due.denominator()));
    }

    Optional<BigDecimal> change() {
        return nature == MeasureNature.GRADE || baseline == null ? Optional.empty() : Optional.of(x.subtract(baseline));
    }

    Optional<Quotient> paceSoFar() {
        return year <= baselineYear
                ? Optional.empty()
                : change().map(change -> new Quotient(change, BigDecimal.valueOf(year - baselineYear)));
    }

    Optional<Quotient> paceNeeded() {
        if (isPending() || nature == MeasureNature.GRADE || isCeiling() || year >= dueYear()) {
            return Optional.empty();
        }
        BigDecimal years = BigDecimal.valueOf(dueYear() - year);
        if (lowest != null && highest != null) {
            BigDecimal end = x.compareTo(lowest) < 0 ? lowest : x.compareTo(highest) > 0 ? highest : x;
            return end.compareTo(x) == 0 ? Optional.empty() : Optional.of(new Quotient(end.subtract(x), years));
        }
        return number == null || side == 0 || meets(x, number, side)
                ? Optional.empty()
                : Optional.of(new Quotient(number.subtract(x), years));
    }
}

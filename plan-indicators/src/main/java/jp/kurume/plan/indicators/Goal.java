package jp.kurume.plan.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.kurume.plan.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a measure asks for, in the terms by which values are judged: the better side, where it starts, the number that
 * counts, and which row of the table of verdicts it is.
 *
 * <p>The verdicts stand in {@link #status}, the figures below it. Whatever cannot be told is null here; assessments and measures
 * give it as an {@link Optional}.
 */
final class Goal {

    /** The rows of the table of verdicts. */
    enum Row {
        /** A number that the baseline misses. */
        APPROACHED,
        /** A number or a grade that the baseline betters. */
        BETTERED,
        /** The baseline itself, in a number or in a word. */
        LEVEL,
        /** More or less than the baseline, by any amount. */
        EXCEEDED,
        /** A band in which the baseline lies, or that has no baseline. */
        BAND_KEPT,
        /** A band in which the baseline does not lie. */
        BAND_APPROACHED,
        /** A grade that the baseline misses. */
        GRADE,
        /** A total that is not to be exceeded. */
        CEILING,
        /** A number or a grade without a baseline. */
        NO_BASELINE,
        /** Nothing that a value could be held against. */
        NONE
    }

    private final MeasureVersion version;
    private final Row row;
    /** Where the measure starts, of a total 0 where nothing was counted before. */
    private final @Nullable BigDecimal baseline;

    private final @Nullable Sense sense;
    private final boolean derived;
    /** The number that counts; of a band the end that is nearer to the baseline. */
    private final @Nullable BigDecimal target;

    private final Target.@Nullable Band band;
    private final boolean isGrade;

    private Goal(MeasureVersion version, MeasureNature nature) {
        this.version = version;
        isGrade = nature == MeasureNature.GRADE;
        baseline = baseline(version, nature);
        band = band(version);
        Sense stated = stated(version, nature);
        if (band != null) {
            boolean below = baseline != null && baseline.compareTo(band.lowest()) < 0;
            boolean above = baseline != null && baseline.compareTo(band.highest()) > 0;
            row = below || above ? Row.BAND_APPROACHED : Row.BAND_KEPT;
            target = below ? band.lowest() : above ? band.highest() : null;
            sense = below ? Sense.AT_LEAST : above ? Sense.AT_MOST : null;
            derived = false;
        } else if (version.target() instanceof Target.Fixed fixed) {
            target = fixed.value();
            int rise = baseline == null ? 0 : target.compareTo(baseline);
            derived = stated == null && rise != 0;
            sense = stated != null ? stated : rise == 0 ? null : rise > 0 ? Sense.AT_LEAST : Sense.AT_MOST;
            row = row(nature, baseline, sense, target);
        } else {
            target = null;
            sense = stated;
            derived = false;
            boolean change = version.target() instanceof Target.Change;
            boolean hold = version.target() instanceof Target.Hold;
            row = baseline == null || sense == null || !(change || hold) ? Row.NONE : change ? Row.EXCEEDED : Row.LEVEL;
        }
    }

    /** What a version of a measure of some nature asks for. */
    static Goal of(MeasureVersion version, MeasureNature nature) {
        return new Goal(version, nature);
    }

    private static Row row(
            MeasureNature nature, @Nullable BigDecimal baseline, @Nullable Sense sense, BigDecimal target) {
        if (sense == null) {
            return Row.NONE;
        }
        if (nature == MeasureNature.CUMULATIVE && !sense.isMore()) {
            return Row.CEILING;
        }
        if (baseline == null) {
            return Row.NO_BASELINE;
        }
        int lead = sense.compare(baseline, target);
        if (lead > 0) {
            return Row.BETTERED;
        }
        if (lead < 0) {
            return nature == MeasureNature.GRADE ? Row.GRADE : Row.APPROACHED;
        }
        return sense.isStrict() ? Row.EXCEEDED : Row.LEVEL;
    }

    /** Where a measure starts; null where that is not known. */
    private static @Nullable BigDecimal baseline(MeasureVersion version, MeasureNature nature) {
        boolean isTotal = nature == MeasureNature.CUMULATIVE;
        if (version.baseline() instanceof Baseline.Known known) {
            return isTotal && known.counts() == Counting.YEAR ? BigDecimal.ZERO : known.value();
        }
        return isTotal && version.baseline() instanceof Baseline.None ? BigDecimal.ZERO : null;
    }

    /** The band that is to be kept or reached, as the target prints it or the direction states it. */
    private static Target.@Nullable Band band(MeasureVersion version) {
        if (version.target() instanceof Target.Band band) {
            return band;
        }
        return version.direction() instanceof DesiredDirection.Within within
                        && version.target() instanceof Target.Fixed fixed
                ? new Target.Band(fixed.firstYear(), fixed.year(), within.lowest(), within.highest())
                : null;
    }

    /** The better side as far as a word or the kind of number says it; the word beside the target knows best. */
    private static @Nullable Sense stated(MeasureVersion version, MeasureNature nature) {
        if (version.target() instanceof Target.Fixed fixed && fixed.side() != PrintedSide.NOT_PRINTED) {
            return fixed.side().sense().orElse(null);
        }
        if (version.target() instanceof Target.Change change) {
            return change.sense();
        }
        if (version.direction() instanceof DesiredDirection.Stated stated) {
            return stated.sense();
        }
        for (InterimTarget interim : version.interimTargets()) {
            if (interim.side() != PrintedSide.NOT_PRINTED) {
                return interim.side().sense().map(Goal::inclusive).orElse(null);
            }
        }
        return nature.sense().orElse(null);
    }

    private static Sense inclusive(Sense sense) {
        return sense.isMore() ? Sense.AT_LEAST : Sense.AT_MOST;
    }

    Row row() {
        return row;
    }

    @Nullable
    Sense sense() {
        return sense;
    }

    /** Whether nothing but the numbers tells the better side. */
    boolean isDerived() {
        return derived;
    }

    /** Where it starts, of a total 0 where nothing was counted before; null where that is not known. */
    @Nullable
    BigDecimal baseline() {
        return baseline;
    }

    /** The number that counts, of a band the end nearer to the baseline; null where there is none. */
    @Nullable
    BigDecimal target() {
        return target;
    }

    /** The band, where there is one. */
    Optional<Target.Band> band() {
        return Optional.ofNullable(band);
    }

    /** Whether there is something that a value can be compared with, be it that no verdict comes of it. */
    static boolean isComparable(Target target) {
        return !(target instanceof Target.UnderReview) && !(target instanceof Target.NoneSet);
    }

    // Verdicts

    /** The status of a value; null where there is none, which {@link #obstacles} explain. The year is not before the baseline's. */
    @Nullable
    Status status(BigDecimal value, FiscalYear year, boolean isExpected, StatusPolicy policy) {
        if (row == Row.NONE) {
            return null;
        }
        boolean isOver = !isExpected && !year.isBefore(due());
        if (band != null && row == Row.BAND_KEPT) {
            return band.contains(value) ? Status.HELD : isOver ? Status.MISSED : Status.NOT_HELD;
        }
        Sense better = Objects.requireNonNull(sense);
        if (row == Row.CEILING) {
            return ofCeiling(better, value, year, isOver, policy);
        }
        if (band != null && better.compare(value, better.isMore() ? band.highest() : band.lowest()) > 0) {
            return isOver ? Status.MISSED : Status.NOT_HELD;
        }
        if (isMet(better, value, policy)) {
            return row == Row.LEVEL ? Status.HELD : Status.REACHED;
        }
        if (!isOver && isOnPath(better, value, year, StatusPolicy.STRICT)) {
            return Status.ON_TRACK;
        }
        if (regresses() && baseline != null && !policy.isNoWorse(value, baseline, better)) {
            return Status.REGRESSED;
        }
        if (isOver) {
            return Status.MISSED;
        }
        if (policy.tolerance().signum() > 0 && isOnPath(better, value, year, policy)) {
            return Status.ON_TRACK;
        }
        return switch (row) {
            case LEVEL -> Status.NOT_HELD;
            case GRADE -> milestone(year) == null ? null : Status.BEHIND;
            case NO_BASELINE -> hasPath(year) || milestone(year) != null ? Status.BEHIND : null;
            default -> Status.BEHIND;
        };
    }

    /** Whether a value that is worse than the baseline goes back rather than being merely behind. */
    private boolean regresses() {
        return switch (row) {
            case APPROACHED, BAND_APPROACHED, EXCEEDED, GRADE -> true;
            default -> false;
        };
    }

    private boolean isMet(Sense better, BigDecimal value, StatusPolicy policy) {
        return switch (row) {
            case LEVEL -> policy.isNoWorse(value, Objects.requireNonNull(baseline), better);
            case EXCEEDED -> better.compare(value, Objects.requireNonNull(baseline)) > 0;
            default -> better.meets(value, Objects.requireNonNull(target));
        };
    }

    /** A total that is not to be exceeded is kept only when its year is over. */
    private @Nullable Status ofCeiling(
            Sense better, BigDecimal value, FiscalYear year, boolean isOver, StatusPolicy policy) {
        boolean isMet = isMet(better, value, policy);
        if (isOver) {
            return isMet ? Status.REACHED : Status.MISSED;
        }
        if (!isMet) {
            return Status.BEHIND;
        }
        if (!year.isBefore(due()) || isOnPath(better, value, year, policy)) {
            return Status.ON_TRACK;
        }
        return hasPath(year) ? Status.BEHIND : null;
    }

    /** Whether a value before the target's year is on the path or, by the policy, behind it by no more than is tolerated. */
    private boolean isOnPath(Sense better, BigDecimal value, FiscalYear year, StatusPolicy policy) {
        if (!year.isBefore(due())) {
            return false;
        }
        InterimTarget milestone = milestone(year);
        if (milestone != null) {
            Sense its = milestone.side().sense().orElse(ofUnmarked(better));
            return its.meets(value, milestone.value())
                    || (policy.tolerance().signum() > 0
                            && better.compare(allowing(better, value, policy), milestone.value()) >= 0);
        }
        LinearPath segment = isJudgedByPath() ? segment(year) : null;
        return segment != null
                && segment.exactVariance(
                                        policy.tolerance().signum() == 0 ? value : allowing(better, value, policy),
                                        year,
                                        better)
                                .signum()
                        >= 0;
    }

    /** Whether a value is held against the path in years for which nothing is printed. */
    private boolean isJudgedByPath() {
        return switch (row) {
            case APPROACHED, BAND_APPROACHED, CEILING, NO_BASELINE -> true;
            default -> false;
        };
    }

    /** The side of an interim target without a word of its own: a direction that is stated holds for it, too. */
    private Sense ofUnmarked(Sense better) {
        return version.direction() instanceof DesiredDirection.Stated stated ? stated.sense() : inclusive(better);
    }

    /** A value bettered by what the policy tolerates, which is a share of the whole way. */
    private BigDecimal allowing(Sense better, BigDecimal value, StatusPolicy policy) {
        TargetPath path = path();
        BigDecimal way = path == null
                ? BigDecimal.ZERO
                : path.target().subtract(path.baseline()).abs();
        BigDecimal tolerated = way.multiply(policy.tolerance());
        return better.isMore() ? value.add(tolerated) : value.subtract(tolerated);
    }

    /** Why there is no verdict in a year that is not before the baseline's, as far as the goal tells it. */
    void obstacles(FiscalYear year, Set<Obstacle> obstacles) {
        boolean needsBaseline = row == Row.NO_BASELINE
                || version.target() instanceof Target.Change
                || version.target() instanceof Target.Hold
                || (row == Row.NONE && version.target() instanceof Target.Fixed)
                || (row == Row.CEILING && !hasPath(year));
        if (version.baseline() instanceof Baseline.None && baseline == null && needsBaseline) {
            obstacles.add(Obstacle.NO_BASELINE);
        }
        if (isDirectionMissing()) {
            obstacles.add(Obstacle.DIRECTION_NOT_STATED);
        }
        if (row == Row.GRADE && milestone(year) == null) {
            obstacles.add(Obstacle.NO_PATH);
        }
    }

    /** Whether nothing says the better side, nor will say it once what is pending is known. */
    boolean isDirectionMissing() {
        boolean needsSide =
                version.target() instanceof Target.Hold || (version.target() instanceof Target.Fixed && band == null);
        return sense == null && needsSide && !(version.baseline() instanceof Baseline.UnderSurvey);
    }

    // Figures

    private FiscalYear due() {
        return version.target().dueYear().orElseThrow();
    }

    private @Nullable InterimTarget milestone(FiscalYear year) {
        for (InterimTarget interim : version.interimTargets()) {
            if (interim.year().equals(year)) {
                return interim;
            }
        }
        return null;
    }

    /** Whether the path tells what is due in a year. */
    boolean hasPath(FiscalYear year) {
        return switch (row) {
            case APPROACHED, LEVEL, BAND_APPROACHED, CEILING, NO_BASELINE, EXCEEDED, NONE ->
                target != null
                        && !isGrade
                        && (baseline != null
                                || (!version.interimTargets().isEmpty()
                                        && !year.isBefore(
                                                version.interimTargets().get(0).year())));
            case BETTERED, BAND_KEPT, GRADE -> false;
        };
    }

    /** The straight piece of the path on which a year lies; null where there is none. */
    @Nullable
    LinearPath segment(FiscalYear year) {
        if (!hasPath(year)) {
            return null;
        }
        BigDecimal end = Objects.requireNonNull(target);
        if (version.interimTargets().isEmpty()) {
            return new LinearPath(version.baseline().year(), Objects.requireNonNull(baseline), due(), end);
        }
        TargetPath path = Objects.requireNonNull(path());
        return path instanceof PiecewisePath pieces ? pieces.segment(year) : (LinearPath) path;
    }

    /** The whole path; null where there is none. */
    @Nullable
    TargetPath path() {
        List<InterimTarget> interims = version.interimTargets();
        if (target == null || !hasPath(due())) {
            return null;
        }
        if (baseline != null) {
            return interims.isEmpty()
                    ? new LinearPath(version.baseline().year(), baseline, due(), target)
                    : new PiecewisePath(version.baseline().year(), baseline, interims, due(), target);
        }
        InterimTarget first = interims.get(0);
        return interims.size() == 1
                ? new LinearPath(first.year(), first.value(), due(), target)
                : new PiecewisePath(first.year(), first.value(), interims.subList(1, interims.size()), due(), target);
    }

    /** The number that is held against a value of a year: that of the year itself, else of the next one, else the last. */
    @Nullable
    BigDecimal targetOf(FiscalYear year) {
        for (InterimTarget interim : version.interimTargets()) {
            if (!interim.year().isBefore(year)) {
                return interim.value();
            }
        }
        return version.target() instanceof Target.Fixed fixed ? fixed.value() : null;
    }

    /** How far a value is from what is asked for in its year; null where a word asks. */
    @Nullable
    BigDecimal distance(BigDecimal value, FiscalYear year) {
        if (band != null) {
            return band.distance(value);
        }
        BigDecimal held = targetOf(year);
        return held == null ? null : value.subtract(held);
    }

    /** The attainment rate of a value; null where it would say nothing. */
    @Nullable
    Fraction attainment(BigDecimal value, FiscalYear year, MeasureNature nature) {
        boolean isNumber = nature != MeasureNature.RANK && !isGrade && band == null;
        BigDecimal held = isNumber && row != Row.CEILING ? targetOf(year) : null;
        if (held == null || held.signum() <= 0 || value.signum() < 0) {
            return null;
        }
        boolean inverse = sense != null && !sense.isMore();
        if (inverse && value.signum() == 0) {
            return null;
        }
        return inverse ? Fraction.of(held, value) : Fraction.of(value, held);
    }

    /** The share of the way from baseline to target; null where there is no way to go. */
    @Nullable
    Fraction progress(BigDecimal value) {
        boolean isWay = row == Row.APPROACHED || row == Row.BAND_APPROACHED || row == Row.CEILING;
        if (!isWay || baseline == null || target == null || sense == null || sense.compare(target, baseline) <= 0) {
            return null;
        }
        return Fraction.of(value.subtract(baseline), target.subtract(baseline));
    }

    /** How far a value is from the baseline; null where that is not known, or a grade. */
    @Nullable
    BigDecimal change(BigDecimal value) {
        return baseline == null || isGrade ? null : value.subtract(baseline);
    }

    /** The change per year that would still reach the target; null where it is met, no year is left, or no number is asked for. */
    @Nullable
    Fraction paceNeeded(BigDecimal value, FiscalYear year) {
        Optional<FiscalYear> due = version.target().dueYear();
        if (due.isEmpty() || !year.isBefore(due.get()) || isGrade || row == Row.CEILING) {
            return null;
        }
        BigDecimal missing;
        if (band != null) {
            missing = band.distance(value).negate();
            if (missing.signum() == 0) {
                return null;
            }
        } else if (target == null || sense == null || sense.meets(value, target)) {
            return null;
        } else {
            missing = target.subtract(value);
        }
        return Fraction.of(missing, BigDecimal.valueOf(due.get().startYear() - year.startYear()));
    }
}

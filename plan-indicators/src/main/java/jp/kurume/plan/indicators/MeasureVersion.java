package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.interchange.Day;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.time.FiscalYear;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Baseline and target of a measure as they hold from a date on.
 *
 * <p>They change over a plan's life: a value still being surveyed becomes known, a target is revised. Each change is a
 * version of its own. Plans print no such date; the bundled versions hold from the first day of the plan's period.
 *
 * <p>In JSON the day is an ISO text.
 *
 * <p>Immutable and thread-safe.
 *
 * @param holdsFrom the first day on which they hold
 * @param baseline where the measure stood
 * @param target where it should stand
 * @param direction how it is known which values are the better ones
 * @param citation where they are printed
 */
@JsonRootName("measure-version")
@Value.Builder
public record MeasureVersion(
        LocalDate holdsFrom, Baseline baseline, Target target, DesiredDirection direction, Citation citation)
        implements WithMeasureVersion, Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the target's year does not lie after the baseline's, a marked direction contradicts
     *     the target, or the target lies outside the band
     */
    public MeasureVersion {
        Objects.requireNonNull(holdsFrom, "holdsFrom");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(citation, "citation");
        if (!target.year().isAfter(baseline.year())) {
            throw new IllegalArgumentException("A target lies after its baseline, but this one is for " + target.year()
                    + " and the baseline of " + baseline.year());
        }
        if (direction instanceof DesiredDirection.Read read
                && baseline instanceof Baseline.Known known
                && target instanceof Target.Fixed fixed
                && !read.sense().meets(fixed.value(), known.value())) {
            throw new IllegalArgumentException("The direction is read as " + read.sense() + ", but the target "
                    + fixed.value() + " is worse than the baseline " + known.value());
        }
        if (direction instanceof DesiredDirection.Within band
                && target instanceof Target.Fixed fixed
                && !band.contains(fixed.value())) {
            throw new IllegalArgumentException("Values are to stay " + band + ", but the target is " + fixed.value());
        }
    }

    @JsonCreator
    static MeasureVersion fromJson(
            @JsonProperty("holdsFrom") Day holdsFrom,
            @JsonProperty("baseline") Baseline baseline,
            @JsonProperty("target") Target target,
            @JsonProperty("direction") DesiredDirection direction,
            @JsonProperty("citation") Citation citation) {
        return new MeasureVersion(holdsFrom.date(), baseline, target, direction, citation);
    }

    @JsonProperty("holdsFrom")
    Day holdsFromInJson() {
        return new Day(holdsFrom);
    }

    /**
     * Whether they hold on a day, unless a later version does.
     *
     * @param day a day
     * @return true from the first day on
     */
    public boolean isInForceOn(LocalDate day) {
        return !holdsFrom.isAfter(day);
    }

    /**
     * Which values are the better ones: as the target tells where it differs from the baseline, else as the data says.
     *
     * @return the sense, or nothing where it is not stated or a {@link #band} is to be kept
     */
    public Optional<Sense> sense() {
        return Optional.ofNullable(senseOf(pathOrNull()));
    }

    /** The direction, with this version's path if it has one. */
    @Nullable
    Sense senseOf(@Nullable LinearPath path) {
        if (direction instanceof DesiredDirection.Read read) {
            return read.sense();
        }
        int rise = path == null ? 0 : path.target().compareTo(path.baseline());
        return rise == 0 ? null : rise > 0 ? Sense.AT_LEAST : Sense.AT_MOST;
    }

    /**
     * The band within which values are to stay (範囲内の維持).
     *
     * @return the band, or nothing where there is none
     */
    public Optional<DesiredDirection.Within> band() {
        return direction instanceof DesiredDirection.Within band ? Optional.of(band) : Optional.empty();
    }

    /**
     * The straight path from baseline to target.
     *
     * @return the path, or nothing while either is pending, or where a {@link #band} is to be kept: there is no way to go
     */
    public Optional<LinearPath> path() {
        return Optional.ofNullable(pathOrNull());
    }

    /** The path, without a wrapping that costs as much as a figure of it. */
    @Nullable
    LinearPath pathOrNull() {
        return !(direction instanceof DesiredDirection.Within)
                        && baseline instanceof Baseline.Known known
                        && target instanceof Target.Fixed fixed
                ? new LinearPath(known.year(), known.value(), fixed.year(), fixed.value())
                : null;
    }

    /**
     * The share of the time from the baseline's year to the target's that has passed: time runs from the baseline's year,
     * not from the plan's first, and needs no value to be known.
     *
     * @param year a year
     * @return 0 in the baseline's year, 1 in the target's, negative before, more than 1 after, rounded half even to 34
     *     digits
     */
    public BigDecimal elapsedShare(FiscalYear year) {
        int passed = year.startYear() - baseline.year().startYear();
        int all = target.year().startYear() - baseline.year().startYear();
        return Fraction.of(BigDecimal.valueOf(passed), BigDecimal.valueOf(all)).value();
    }

    /**
     * The change needed every year so that the baseline becomes the target in time (毎年必要な伸び).
     *
     * @return the change per year, rounded to 34 digits, or nothing where there is no {@link #path}
     */
    public Optional<BigDecimal> yearlyPace() {
        return path().map(LinearPath::yearlyPace);
    }

    /** Prints baseline and target. */
    @Override
    public String toString() {
        return baseline + " → " + target;
    }

    /** Builds a version part by part. */
    public static final class Builder extends MeasureVersionBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}

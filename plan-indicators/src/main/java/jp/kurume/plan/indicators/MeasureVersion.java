package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.interchange.Day;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.time.FiscalYear;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Baseline and target of a measure as they hold from a date on, with the milestones between them.
 *
 * <p>They change over a plan's life: a value still being surveyed becomes known, a target is revised. Each change is a
 * version of its own. Plans print no such date; the bundled versions hold from the first day of the plan's period.
 *
 * <p>In JSON the days are ISO texts, and {@code unit} and {@code decimals} are there only where they are not the measure's.
 *
 * <p>Immutable and thread-safe.
 *
 * @param holdsFrom the first day on which they hold
 * @param holdsTo the last day, where the measure ends; empty where it goes on
 * @param baseline where the measure stood
 * @param interimTargets numbers for years before the target's, earliest first; mostly empty
 * @param target where it should stand
 * @param direction how it is known which values are the better ones
 * @param ownUnit the unit of these numbers where it is not the measure's; mostly empty
 * @param ownDecimals the decimals of these numbers where they are not the measure's; mostly empty
 * @param recounted why it is counted otherwise from here on (延べ人数から実人数へ); empty where it is not
 * @param note a footnote, as printed; empty where there is none
 * @param citation where they are printed
 */
@JsonRootName("measure-version")
@Value.Builder
public record MeasureVersion(
        LocalDate holdsFrom,
        List<LocalDate> holdsTo,
        Baseline baseline,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<InterimTarget> interimTargets,
        Target target,
        DesiredDirection direction,
        @JsonIgnore List<Unit> ownUnit,
        @JsonIgnore List<Integer> ownDecimals,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String recounted,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String note,
        Citation citation)
        implements WithMeasureVersion, Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if the years of baseline, interim targets and target do not follow each other, the words
     *     beside the numbers or the stated direction say different sides, interim targets stand before what is neither number
     *     nor grade, the target lies outside the band that is stated, or there are several last days, units or decimals
     */
    public MeasureVersion {
        Objects.requireNonNull(holdsTo, "holdsTo");
        Objects.requireNonNull(baseline, "baseline");
        Objects.requireNonNull(interimTargets, "interimTargets");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(ownUnit, "ownUnit");
        Objects.requireNonNull(ownDecimals, "ownDecimals");
        Objects.requireNonNull(holdsFrom, "holdsFrom");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(recounted, "recounted");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(citation, "citation");
        holdsTo = List.copyOf(holdsTo);
        interimTargets = List.copyOf(interimTargets);
        ownUnit = List.copyOf(ownUnit);
        ownDecimals = List.copyOf(ownDecimals);
        if (holdsTo.size() > 1 || ownUnit.size() > 1 || ownDecimals.size() > 1) {
            throw new IllegalArgumentException(
                    "A version has at most one last day, unit and number of decimals, but has " + holdsTo + ", "
                            + ownUnit + ", " + ownDecimals);
        }
        if (!holdsTo.isEmpty() && holdsTo.get(0).isBefore(holdsFrom)) {
            throw new IllegalArgumentException(
                    "A version ends no earlier than it begins, but this one goes from " + holdsFrom + " to " + holdsTo);
        }
        checkYears(baseline, interimTargets, target);
        checkSides(interimTargets, target, direction);
        if (direction instanceof DesiredDirection.Within band
                && target instanceof Target.Fixed fixed
                && !(band.lowest().compareTo(fixed.value()) <= 0
                        && fixed.value().compareTo(band.highest()) <= 0)) {
            throw new IllegalArgumentException("Values are to stay " + band + ", but the target is " + fixed.value());
        }
    }

    /**
     * Baseline and target, and nothing beside them.
     *
     * @param holdsFrom the first day on which they hold
     * @param baseline where the measure stood
     * @param target where it should stand
     * @param direction how it is known which values are the better ones
     * @param citation where they are printed
     * @throws IllegalArgumentException if the target's year does not lie after the baseline's, or the word beside the target and
     *     the stated direction say different sides, or the target lies outside the band that is stated
     */
    public MeasureVersion(
            LocalDate holdsFrom, Baseline baseline, Target target, DesiredDirection direction, Citation citation) {
        this(holdsFrom, List.of(), baseline, List.of(), target, direction, List.of(), List.of(), "", "", citation);
    }

    private static void checkYears(Baseline baseline, List<InterimTarget> interimTargets, Target target) {
        FiscalYear last = baseline.year();
        for (InterimTarget interim : interimTargets) {
            if (!interim.year().isAfter(last)) {
                throw new IllegalArgumentException(
                        "An interim target lies after what is before it, but this one is for " + interim.year()
                                + ", and what is before it of " + last);
            }
            last = interim.year();
        }
        Optional<FiscalYear> due = target.dueYear();
        if (due.isPresent() && !due.get().isAfter(last)) {
            throw new IllegalArgumentException("A target lies after its baseline, but this one is for " + due.get()
                    + " and what is before it of " + last);
        }
        if (!interimTargets.isEmpty() && !(target instanceof Target.Fixed)) {
            throw new IllegalArgumentException(
                    "Interim targets lead to a number, but these to " + target + ": " + interimTargets);
        }
    }

    /** One set of numbers says one side. */
    private static void checkSides(List<InterimTarget> interimTargets, Target target, DesiredDirection direction) {
        Sense said = direction instanceof DesiredDirection.Stated stated ? stated.sense() : null;
        if (target instanceof Target.Change change) {
            said = sameSide(said, change.sense());
        }
        if (target instanceof Target.Fixed fixed && fixed.side() != PrintedSide.NOT_PRINTED) {
            said = sameSide(said, fixed.side().sense().orElseThrow());
        }
        for (InterimTarget interim : interimTargets) {
            if (interim.side() != PrintedSide.NOT_PRINTED) {
                said = sameSide(said, interim.side().sense().orElseThrow());
            }
        }
        if (said != null && direction instanceof DesiredDirection.Within) {
            throw new IllegalArgumentException(
                    "Values are to stay " + direction + ", but the target is to be " + said + ": " + target);
        }
    }

    private static Sense sameSide(@Nullable Sense said, Sense word) {
        if (said != null && said.isMore() != word.isMore()) {
            throw new IllegalArgumentException(
                    "One side is the better one, but it is said to be " + said + " and " + word);
        }
        return word;
    }

    @JsonCreator
    static MeasureVersion fromJson(
            @JsonProperty("holdsFrom") Day holdsFrom,
            @JsonProperty("holdsTo") @SinceVersion(2) @Nullable Day holdsTo,
            @JsonProperty("baseline") Baseline baseline,
            @JsonProperty("interimTargets") @SinceVersion(2) @Nullable List<InterimTarget> interimTargets,
            @JsonProperty("target") Target target,
            @JsonProperty("direction") DesiredDirection direction,
            @JsonProperty("unit") @SinceVersion(2) @Nullable Unit unit,
            @JsonProperty("decimals") @SinceVersion(2) @Nullable Integer decimals,
            @JsonProperty("recounted") @SinceVersion(2) @Nullable String recounted,
            @JsonProperty("note") @SinceVersion(2) @Nullable String note,
            @JsonProperty("citation") Citation citation) {
        return new MeasureVersion(
                holdsFrom.date(),
                holdsTo == null ? List.of() : List.of(holdsTo.date()),
                baseline,
                Objects.requireNonNullElse(interimTargets, List.of()),
                target,
                direction,
                unit == null ? List.of() : List.of(unit),
                decimals == null ? List.of() : List.of(decimals),
                Objects.requireNonNullElse(recounted, ""),
                Objects.requireNonNullElse(note, ""),
                citation);
    }

    @JsonProperty("holdsFrom")
    Day holdsFromInJson() {
        return new Day(holdsFrom);
    }

    @JsonProperty("holdsTo")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    Day holdsToInJson() {
        return holdsTo.isEmpty() ? null : new Day(holdsTo.get(0));
    }

    @JsonProperty("unit")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    Unit unitInJson() {
        return ownUnit.isEmpty() ? null : ownUnit.get(0);
    }

    @JsonProperty("decimals")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    Integer decimalsInJson() {
        return ownDecimals.isEmpty() ? null : ownDecimals.get(0);
    }

    /**
     * Whether they hold on a day, unless a later version does.
     *
     * @param day a day
     * @return true from the first day on
     */
    public boolean isInForceOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return !holdsFrom.isAfter(day);
    }

    /** Whether its numbers are averages over spans of years: the target's, and where a word or a band stands there, the baseline's. */
    boolean isOfSpans() {
        if (target instanceof Target.Fixed fixed) {
            return fixed.isSpan();
        }
        return target.isSpan() || (baseline instanceof Baseline.Known known && known.isSpan());
    }

    /** {@return the last day, where the measure ends} */
    public Optional<LocalDate> lastDay() {
        return holdsTo.stream().findFirst();
    }

    /**
     * The share of the time from the baseline's year to the target's that has passed: time runs from the baseline's year,
     * not from the plan's first, and needs no value to be known.
     *
     * @param year a year
     * @return 0 in the baseline's year, 1 in the target's, negative before, more than 1 after, rounded half even to 34
     *     digits; nothing where the target names no year
     */
    public Optional<BigDecimal> elapsedShare(FiscalYear year) {
        Objects.requireNonNull(year, "year");
        int start = baseline.year().startYear();
        return target.dueYear()
                .map(due -> Fraction.of(
                                BigDecimal.valueOf(year.startYear() - start),
                                BigDecimal.valueOf(due.startYear() - start))
                        .value());
    }

    /** Prints baseline, interim targets and target. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder().append(baseline);
        interimTargets.forEach(interim -> out.append(" → ").append(interim));
        return out.append(" → ").append(target).toString();
    }

    /** Builds a version part by part. */
    public static final class Builder extends MeasureVersionBuilder {
        /** Starts with a direction that nothing but the numbers tells, and with no other part set. */
        public Builder() {
            direction(DesiredDirection.FROM_TARGET);
            recounted("");
            note("");
        }
    }
}

package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.time.FiscalYear;
import org.immutables.value.Value;

/**
 * A measure of an indicator (①②③ of a 評価指標): one number with a unit, a baseline and a target.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its opaque name, such as {@code 4-activity-1}
 * @param name its name, as printed
 * @param unit the unit it counts in
 * @param unitCitation where the unit is printed, or why it is read so
 * @param decimals how many decimals its values have
 * @param nature what kind of number it is
 * @param natureCitation why it is held to be of that kind
 * @param dataSources what its values are taken from, as far as the plan prints it, such as 市民意識調査; mostly empty
 * @param versions baseline and target, oldest first, at least one
 * @param citation where the measure is printed
 */
@JsonRootName("measure")
@Value.Builder
public record Measure(
        String id,
        String name,
        Unit unit,
        Citation unitCitation,
        @JsonProperty(required = true) int decimals,
        MeasureNature nature,
        Citation natureCitation,
        List<String> dataSources,
        List<MeasureVersion> versions,
        Citation citation)
        implements WithMeasure, Serializable {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if a text is blank, the decimals are negative, the versions are none or not in
     *     order of their dates, or a baseline, a target or an end of a band is out of range or finer than the decimals
     */
    public Measure {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(unitCitation, "unitCitation");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(natureCitation, "natureCitation");
        Objects.requireNonNull(citation, "citation");
        dataSources = List.copyOf(dataSources);
        versions = List.copyOf(versions);
        if (id.isBlank() || name.isBlank() || decimals < 0) {
            throw new IllegalArgumentException("A measure needs an id, a name and decimals from 0, but has \"" + id
                    + "\", \"" + name + "\", " + decimals);
        }
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("The measure " + id + " has neither baseline nor target");
        }
        for (int i = 1; i < versions.size(); i++) {
            if (!versions.get(i).holdsFrom().isAfter(versions.get(i - 1).holdsFrom())) {
                throw new IllegalArgumentException(
                        "The versions of the measure " + id + " are not in the order of their dates");
            }
        }
        for (MeasureVersion version : versions) {
            if (version.baseline() instanceof Baseline.Known known) {
                checkPrinted(id, known.value(), nature, decimals);
            }
            if (version.target() instanceof Target.Fixed fixed) {
                checkPrinted(id, fixed.value(), nature, decimals);
            }
            if (version.direction() instanceof DesiredDirection.Within band) {
                checkPrinted(id, band.lowest(), nature, decimals);
                checkPrinted(id, band.highest(), nature, decimals);
            }
        }
    }

    private static void checkPrinted(String id, BigDecimal value, MeasureNature nature, int decimals) {
        if (!nature.accepts(value) || value.stripTrailingZeros().scale() > decimals) {
            throw new IllegalArgumentException(
                    "The measure " + id + " cannot have the baseline, target or end of a band " + value + ": expected "
                            + nature.range() + ", with " + decimals + " decimals");
        }
    }

    /**
     * Baseline and target as last set, be it for a day that is still to come. What holds on a given day is {@link
     * #versionOn}.
     *
     * @return the last of the versions
     */
    public MeasureVersion latestVersion() {
        return versions.get(versions.size() - 1);
    }

    /**
     * Baseline and target in force on a day. The first version also stands for the days before it, since a baseline lies
     * before the day on which a plan begins; {@link MeasureVersion#isInForceOn} tells whether it really held then.
     *
     * @param day a day
     * @return the latest version that holds from that day or before, else the first
     */
    public MeasureVersion versionOn(LocalDate day) {
        MeasureVersion inForce = versions.get(0);
        for (MeasureVersion version : versions) {
            if (version.isInForceOn(day)) {
                inForce = version;
            }
        }
        return inForce;
    }

    /**
     * Baseline and target in force at the end of a fiscal year, on 31 March: those that its observation is assessed against.
     *
     * @param year a fiscal year
     * @return the version, as {@link #versionOn} tells it
     */
    public MeasureVersion versionAt(FiscalYear year) {
        return versionOn(year.end());
    }

    /**
     * The baseline of the {@linkplain #latestVersion() latest version}.
     *
     * @return the baseline
     */
    public Baseline baseline() {
        return latestVersion().baseline();
    }

    /**
     * The target of the {@linkplain #latestVersion() latest version}.
     *
     * @return the target
     */
    public Target target() {
        return latestVersion().target();
    }

    /**
     * Whether an observation is a count of only some months, which says nothing yet of a target for a whole year (年度途中の実績).
     *
     * @param observation an observation of this measure
     * @return true if the measure is counted over a year, and the stated days leave some of it out
     */
    public boolean isPartYear(Observation observation) {
        return nature.isPartYear(observation.period(), observation.year());
    }

    /**
     * Assesses an observation against the baseline and target in force at the end of its year.
     *
     * <p>A value that is finer than the decimals of this measure, as one that is supposed or computed may be, is taken as it
     * is: 69.96 does not reach 70.0, though it prints as 70.0. Tables and forms refuse such values.
     *
     * @param observation an observation of this measure
     * @return the assessment; one that is pending for a {@linkplain #isPartYear count of some months}
     * @throws InvalidObservationException if the observation is of another measure, its value out of range (shares of
     *     residents lie from 0 to 100, counts are not negative), its days outside the year of which a count is, or it has a
     *     sample size and is no share of residents
     */
    public Assessment assess(Observation observation) {
        MeasureVersion version = versionAt(observation.year());
        return version.target() instanceof Target.Fixed && !isPartYear(observation)
                ? new Assessment.Assessed(this, version, observation)
                : new Assessment.Pending(this, version, List.of(observation));
    }

    /**
     * The assessment while nothing has been observed.
     *
     * @return the assessment, which says what is missing of the latest version
     */
    public Assessment assessWithoutObservation() {
        return new Assessment.Pending(this, latestVersion(), List.of());
    }

    /** Refuses an observation of another measure or one that cannot be. */
    void check(Observation observation) {
        if (!observation.measure().equals(id)) {
            throw InvalidObservationException.of(
                    "The observation " + observation + " is of " + observation.measure() + ", not of " + id);
        }
        if (!nature.accepts(observation.value())) {
            throw InvalidObservationException.of(
                    "The observation " + observation + " is out of range: expected " + nature.range());
        }
        if (observation.period() instanceof ObservationPeriod.Days days && !nature.accepts(days, observation.year())) {
            throw InvalidObservationException.of(
                    "The observation " + observation + " is a count over the year: expected days within it");
        }
        if (nature != MeasureNature.SHARE && observation.sampleSize() instanceof SampleSize.Known) {
            throw InvalidObservationException.of(
                    "The observation " + observation + " is no share of residents: expected no sample size");
        }
    }

    /**
     * Prints a value as the plan prints it: with the decimals of this measure, rounded half up, separators of thousands,
     * and the unit.
     *
     * @param value a value
     * @return such as {@code 61.3%} or {@code 248,933件}
     */
    public String print(BigDecimal value) {
        return unit.print(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** Prints id, name, baseline and target. */
    @Override
    public String toString() {
        return id + " " + name + " [" + unit + "] " + latestVersion();
    }

    /** Builds a measure part by part. */
    public static final class Builder extends MeasureBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}

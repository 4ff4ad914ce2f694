package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
     * Baseline and target as last set: the latest version, even one that holds only from a day to come.
     *
     * @return the version
     */
    public MeasureVersion currentVersion() {
        return versions.get(versions.size() - 1);
    }

    /**
     * Baseline and target in force at the end of a fiscal year. The first version also stands for the years before it,
     * since a baseline lies before the day on which a plan begins.
     *
     * @param year a fiscal year
     * @return the version
     */
    public MeasureVersion versionAt(FiscalYear year) {
        MeasureVersion inForce = versions.get(0);
        for (MeasureVersion version : versions) {
            if (!version.holdsFrom().isAfter(year.end())) {
                inForce = version;
            }
        }
        return inForce;
    }

    /**
     * The baseline of the latest version.
     *
     * @return the baseline
     */
    public Baseline baseline() {
        return currentVersion().baseline();
    }

    /**
     * The target of the latest version.
     *
     * @return the target
     */
    public Target target() {
        return currentVersion().target();
    }

    /**
     * Assesses an observation against the baseline and target in force at the end of its year.
     *
     * @param observation an observation of this measure
     * @return the assessment
     * @throws InvalidObservationException if the observation is of another measure, or its value out of range: shares of
     *     residents lie from 0 to 100, counts are not negative
     */
    public Assessment assess(Observation observation) {
        MeasureVersion version = versionAt(observation.year());
        return version.target() instanceof Target.Fixed
                ? new Assessment.Assessed(this, version, observation)
                : new Assessment.Pending(this, version, List.of(observation));
    }

    /**
     * The assessment while nothing has been observed.
     *
     * @return the assessment, which says what is missing
     */
    public Assessment assessWithoutObservation() {
        return new Assessment.Pending(this, currentVersion(), List.of());
    }

    /** Refuses an observation of another measure or with a value that cannot be. */
    void check(Observation observation) {
        if (!observation.measure().equals(id)) {
            throw new InvalidObservationException(
                    "The observation " + observation + " is of " + observation.measure() + ", not of " + id);
        }
        if (!nature.accepts(observation.value())) {
            throw new InvalidObservationException(
                    "The observation " + observation + " is out of range: expected " + nature.range());
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
        return id + " " + name + " [" + unit + "] " + currentVersion();
    }

    /** Builds a measure part by part. */
    public static final class Builder extends MeasureBuilder {
        /** Starts with no part set. */
        public Builder() {}
    }
}

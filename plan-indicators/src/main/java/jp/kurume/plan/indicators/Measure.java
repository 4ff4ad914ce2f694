package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.interchange.MayBeLeftOut;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.time.FiscalYear;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A measure of an indicator (①②③ of a 評価指標): one number with a unit, a baseline and a target, or a grade.
 *
 * <p>In JSON a measure without unit has no {@code unit}, and what is not said of it is left out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its opaque name, such as {@code 4-activity-1}
 * @param name its name, as printed
 * @param unit the unit it counts in; {@link Unit#NONE} of a plain number
 * @param unitCitation where the unit is printed, or why it is read so
 * @param decimals how many decimals its values have
 * @param nature what kind of number it is
 * @param natureCitation why it is held to be of that kind
 * @param countedBy by which years it is counted
 * @param grades the words of a {@link MeasureNature#GRADE}, worst first; else empty
 * @param partOf the id of the measure of which it is a breakdown or another form, and with which it is not counted again; empty
 *     for one that stands for itself
 * @param scale the id of the scale by which the city rates its results; empty where there is none
 * @param dataSources what its values are taken from, as far as the plan prints it, such as 市民意識調査; mostly empty
 * @param note a footnote, as printed; empty where there is none
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
        int decimals,
        MeasureNature nature,
        Citation natureCitation,
        YearKind countedBy,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> grades,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String partOf,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String scale,
        List<String> dataSources,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String note,
        List<MeasureVersion> versions,
        Citation citation)
        implements WithMeasure, Serializable {

    private static final Unit GRADE_STEPS = new Unit("段階");

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if a text is blank, the decimals are negative, a grade has no words or anything else has
     *     some, the versions are none or not in order of their dates, a baseline, a target or an end of a band is out of range or
     *     finer than the decimals, or a target of a total that is to grow is not above its baseline
     */
    public Measure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(grades, "grades");
        Objects.requireNonNull(dataSources, "dataSources");
        Objects.requireNonNull(versions, "versions");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(unitCitation, "unitCitation");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(natureCitation, "natureCitation");
        Objects.requireNonNull(countedBy, "countedBy");
        Objects.requireNonNull(partOf, "partOf");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(citation, "citation");
        grades = List.copyOf(grades);
        dataSources = List.copyOf(dataSources);
        versions = List.copyOf(versions);
        if (id.isBlank() || name.isBlank() || decimals < 0) {
            throw new IllegalArgumentException("A measure needs an id, a name and decimals from 0, but has \"" + id
                    + "\", \"" + name + "\", " + decimals);
        }
        if ((nature == MeasureNature.GRADE) == grades.isEmpty()) {
            throw new IllegalArgumentException("A grade, and nothing else, has words for its values, but " + id
                    + " is a " + nature + " with " + grades);
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
            int its = version.ownDecimals().isEmpty()
                    ? decimals
                    : version.ownDecimals().get(0);
            for (BigDecimal value : numbers(version)) {
                checkPrinted(id, value, nature, its, grades);
            }
            checkTotal(id, version, nature);
        }
    }

    private static List<BigDecimal> numbers(MeasureVersion version) {
        List<BigDecimal> numbers = new ArrayList<>();
        if (version.baseline() instanceof Baseline.Known known) {
            numbers.add(known.value());
        }
        version.interimTargets().forEach(interim -> numbers.add(interim.value()));
        if (version.target() instanceof Target.Fixed fixed) {
            numbers.add(fixed.value());
        }
        if (version.target() instanceof Target.Band band) {
            numbers.addAll(List.of(band.lowest(), band.highest()));
        }
        if (version.direction() instanceof DesiredDirection.Within band) {
            numbers.addAll(List.of(band.lowest(), band.highest()));
        }
        return numbers;
    }

    /** A total grows, so that a target below its start would turn the better side round. */
    private static void checkTotal(String id, MeasureVersion version, MeasureNature nature) {
        Goal goal = Goal.of(version, nature);
        boolean isTurnedRound = goal.row() == Goal.Row.BETTERED || goal.row() == Goal.Row.LEVEL;
        if (nature == MeasureNature.CUMULATIVE && version.target() instanceof Target.Fixed && isTurnedRound) {
            throw new IllegalArgumentException(
                    "A total grows, but the target of " + id + " is not above where counting begins: " + version);
        }
    }

    private static void checkPrinted(
            String id, BigDecimal value, MeasureNature nature, int decimals, List<String> grades) {
        boolean isGrade = nature != MeasureNature.GRADE || value.compareTo(BigDecimal.valueOf(grades.size())) <= 0;
        if (!isGrade || !nature.accepts(value) || value.stripTrailingZeros().scale() > decimals) {
            throw new IllegalArgumentException(
                    "The measure " + id + " cannot have the baseline, target or end of a band " + value + ": expected "
                            + nature.range() + ", with " + decimals + " decimals");
        }
    }

    @JsonCreator
    static Measure fromJson(
            @JsonProperty("id") String id,
            @JsonProperty("name") String name,
            @JsonProperty("unit") @MayBeLeftOut @Nullable Unit unit,
            @JsonProperty("unitCitation") Citation unitCitation,
            @JsonProperty(value = "decimals", required = true) int decimals,
            @JsonProperty("nature") MeasureNature nature,
            @JsonProperty("natureCitation") Citation natureCitation,
            @JsonProperty("countedBy") @SinceVersion(2) @Nullable YearKind countedBy,
            @JsonProperty("grades") @SinceVersion(2) @Nullable List<String> grades,
            @JsonProperty("partOf") @SinceVersion(2) @Nullable String partOf,
            @JsonProperty("scale") @SinceVersion(2) @Nullable String scale,
            @JsonProperty("dataSources") List<String> dataSources,
            @JsonProperty("note") @SinceVersion(2) @Nullable String note,
            @JsonProperty("versions") List<MeasureVersion> versions,
            @JsonProperty("citation") Citation citation) {
        return new Measure(
                id,
                name,
                Objects.requireNonNullElse(unit, Unit.NONE),
                unitCitation,
                decimals,
                nature,
                natureCitation,
                Objects.requireNonNullElse(countedBy, YearKind.FISCAL_YEAR),
                Objects.requireNonNullElse(grades, List.of()),
                Objects.requireNonNullElse(partOf, ""),
                Objects.requireNonNullElse(scale, ""),
                dataSources,
                Objects.requireNonNullElse(note, ""),
                versions,
                citation);
    }

    @JsonProperty("unit")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    Unit unitInJson() {
        return unit.equals(Unit.NONE) ? null : unit;
    }

    @JsonProperty("countedBy")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    YearKind countedByInJson() {
        return countedBy == YearKind.FISCAL_YEAR ? null : countedBy;
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
        Objects.requireNonNull(day, "day");
        MeasureVersion inForce = versions.get(0);
        for (MeasureVersion version : versions) {
            if (version.isInForceOn(day)) {
                inForce = version;
            }
        }
        return inForce;
    }

    /**
     * Baseline and target in force at the end of a year, on 31 March or, where the measure is counted by calendar years, on 31
     * December: those that its observation is assessed against.
     *
     * @param year a year
     * @return the version, as {@link #versionOn} tells it
     */
    public MeasureVersion versionAt(FiscalYear year) {
        Objects.requireNonNull(year, "year");
        return versions.size() == 1 ? versions.get(0) : versionOn(countedBy.lastDay(year));
    }

    /** {@return the baseline of the {@linkplain #latestVersion() latest version}} */
    public Baseline baseline() {
        return latestVersion().baseline();
    }

    /** {@return the target of the {@linkplain #latestVersion() latest version}} */
    public Target target() {
        return latestVersion().target();
    }

    // What a version asks for

    Goal goal(MeasureVersion version) {
        return Goal.of(version, nature);
    }

    /**
     * Which values are the better ones by a version: as its words state it, as the kind of number has it (a total is to grow, a rank
     * to fall), and else as the target tells where it differs from the baseline.
     *
     * @param version one of the versions
     * @return the sense, or nothing where nothing tells it or a {@link #band} is to be kept; of a band that is to be reached the
     *     side of its nearer end
     */
    public Optional<Sense> sense(MeasureVersion version) {
        Objects.requireNonNull(version, "version");
        return Optional.ofNullable(goal(version).sense());
    }

    /**
     * The value from which a version starts out: its baseline, of a total 0 where nothing was counted before, or the baseline is one
     * year's own.
     *
     * @param version one of the versions
     * @return the value, or nothing where it is not known or there is none
     */
    public Optional<BigDecimal> start(MeasureVersion version) {
        Objects.requireNonNull(version, "version");
        return Optional.ofNullable(goal(version).baseline());
    }

    /**
     * Whether nothing but the numbers of a version tells which values are the better ones. Whoever shows a verdict then should say
     * so: 452 → 657 may be meant as a ceiling (増加の抑制).
     *
     * @param version one of the versions
     * @return true if the side is derived from baseline and target
     */
    public boolean isDirectionDerived(MeasureVersion version) {
        Objects.requireNonNull(version, "version");
        return goal(version).isDerived();
    }

    /**
     * Whether nothing tells which values are the better ones by a version, nor will once what is pending is known: neither a word
     * nor the numbers, since target and baseline are equal.
     *
     * @param version one of the versions
     * @return true if a side is needed and missing
     */
    public boolean isDirectionMissing(MeasureVersion version) {
        Objects.requireNonNull(version, "version");
        return goal(version).isDirectionMissing();
    }

    /**
     * The path from baseline through the interim targets to the target of a version, or to the nearer end of a band.
     *
     * @param version one of the versions
     * @return the path, or nothing where an end is not known or no number, a band is to be kept, the baseline is better than the
     *     target, or of grades
     */
    public Optional<TargetPath> path(MeasureVersion version) {
        Objects.requireNonNull(version, "version");
        return Optional.ofNullable(goal(version).path());
    }

    /**
     * The band that is to be kept or reached by a version (範囲).
     *
     * @param version one of the versions
     * @return the band, as the target prints it or the direction states it
     */
    public Optional<Target.Band> band(MeasureVersion version) {
        Objects.requireNonNull(version, "version");
        return goal(version).band();
    }

    /**
     * The change needed every year so that the baseline becomes the target in time (毎年必要な伸び).
     *
     * @param version one of the versions
     * @return the change per year, rounded to 34 digits, or nothing where there is no {@link #path}
     */
    public Optional<BigDecimal> yearlyPace(MeasureVersion version) {
        Objects.requireNonNull(version, "version");
        return path(version)
                .map(path -> new LinearPath(path.baselineYear(), path.baseline(), path.targetYear(), path.target()))
                .map(LinearPath::yearlyPace);
    }

    /**
     * Whether the numbers of a version are counted otherwise than those before it: by another rule, or in another unit.
     *
     * @param version one of the versions
     * @return true if nothing observed before it can be held against it
     */
    public boolean isCountedAnew(MeasureVersion version) {
        int index = versions.indexOf(version);
        return !version.recounted().isEmpty() || (index > 0 && !unit(version).equals(unit(versions.get(index - 1))));
    }

    // Observations

    /**
     * Whether an observation is a count of only some months, which says nothing yet of a target for a whole year (年度途中の実績).
     *
     * @param observation an observation of this measure
     * @return true if the value is counted over a year, and the stated days leave some of it out
     */
    public boolean isPartYear(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        return observation.period() instanceof ObservationPeriod.Days
                && MeasureValues.of(this).isPartYear(observation.year(), observation.counting(), observation.period());
    }

    /**
     * The value that is held against a target: what was observed, and of a total what was counted so far.
     *
     * @param observation an observation of this measure
     * @return the value, or nothing where none was observed or the total is not known
     */
    public Optional<BigDecimal> valueOf(Observation observation) {
        return nature == MeasureNature.CUMULATIVE
                ? observation.value().flatMap(any -> observation.total().fold(Optional::of, Optional::empty))
                : observation.value();
    }

    /**
     * Observations of this measure, each of a total with what had been counted in all by the end of its year: the last total, or
     * the baseline, and every year's own since. Those that do not say what they count keep the total that they have.
     *
     * @param observations observations of this measure, at most one for each occasion, in any order
     * @return the observations in the order given; the same where the measure is no total
     * @throws InvalidObservationException if an observation is of another measure or one that cannot be
     */
    public List<Observation> withTotals(List<Observation> observations) {
        Objects.requireNonNull(observations, "observations");
        observations.forEach(this::check);
        return new Totals(this).of(observations);
    }

    /** What there is one observation of: a year or some months of it, final, provisional or expected. */
    String occasion(Observation observation) {
        return MeasureValues.of(this)
                .occasion(
                        observation.firstYear(),
                        observation.year(),
                        observation.state(),
                        observation.counting(),
                        observation.period());
    }

    /** Whether an observation has a value, and a version something to hold it against. */
    boolean isComparable(MeasureVersion version, Observation observation) {
        return Goal.isComparable(version.target())
                && observation.observed() instanceof ObservedValue.Known
                && (nature != MeasureNature.CUMULATIVE || observation.total() instanceof RunningTotal.Known)
                && !isPartYear(observation)
                && !isCountedOtherwise(version, observation);
    }

    /** Whether the time allows a verdict on an observation: not before the baseline's year, nor after the measure has ended. */
    boolean mayBeJudged(MeasureVersion version, Observation observation) {
        return !isBeforeBaseline(version, observation.year()) && !isEnded(version, observation.year());
    }

    private static boolean isBeforeBaseline(MeasureVersion version, FiscalYear year) {
        return version.baseline() instanceof Baseline.None none
                ? !year.isAfter(none.year())
                : year.isBefore(version.baseline().year());
    }

    boolean isEnded(MeasureVersion version, FiscalYear year) {
        return !version.holdsTo().isEmpty()
                && countedBy.firstDay(year).isAfter(version.holdsTo().get(0));
    }

    /** Whether an observation is of a year before one from which on the measure is counted otherwise: its series begins anew there. */
    boolean isBeforeRecount(Observation observation) {
        return versions.stream()
                .filter(this::isCountedAnew)
                .anyMatch(version -> !version.isInForceOn(countedBy.lastDay(observation.year())));
    }

    /** Whether the measure is counted otherwise from a year on that follows an earlier observation's, up to a later one's. */
    boolean isCountedAnewBetween(Observation earlier, Observation later) {
        return versions.stream()
                .filter(this::isCountedAnew)
                .anyMatch(version -> version.isInForceOn(countedBy.lastDay(later.year()))
                        && !version.isInForceOn(countedBy.lastDay(earlier.year())));
    }

    /** Whether an observation is an average over years where its set of numbers is, and of one year where these are. */
    boolean isOfSpanAsAsked(Observation observation) {
        return observation.isSpan() == versionAt(observation.year()).isOfSpans();
    }

    /** Whether an observation and the numbers of a version are not of one kind: counted by another rule, or an average over years. */
    private boolean isCountedOtherwise(MeasureVersion version, Observation observation) {
        if (observation.isSpan() != version.isOfSpans()) {
            return true;
        }
        return isCountedAnew(version) && !version.isInForceOn(countedBy.lastDay(observation.year()));
    }

    /** Why an observation allows no verdict by a version. */
    List<Obstacle> obstaclesOf(MeasureVersion version, Observation observation) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (isBeforeBaseline(version, observation.year())) {
            obstacles.add(Obstacle.BEFORE_BASELINE);
        }
        if (isPartYear(observation)) {
            obstacles.add(Obstacle.PART_YEAR);
        }
        if (observation.observed() instanceof ObservedValue.Unobserved) {
            obstacles.add(Obstacle.NOT_OBSERVED);
        } else if (nature == MeasureNature.CUMULATIVE && observation.total() instanceof RunningTotal.Unknown) {
            obstacles.add(Obstacle.TOTAL_UNKNOWN);
        }
        if (isEnded(version, observation.year())) {
            obstacles.add(Obstacle.ENDED);
        }
        if (isCountedOtherwise(version, observation)) {
            obstacles.add(Obstacle.COUNTED_OTHERWISE);
        }
        return obstacles;
    }

    /**
     * Assesses an observation against the baseline and target in force at the end of its year.
     *
     * <p>A value that is finer than the decimals of this measure, as one that is supposed or computed may be, is taken as it
     * is: 69.96 does not reach 70.0, though it prints as 70.0. Tables and forms refuse such values.
     *
     * @param observation an observation of this measure
     * @return the assessment; one that is pending where there is nothing to compare
     * @throws InvalidObservationException if the observation is of another measure, its value out of range (shares of
     *     residents lie from 0 to 100, counts are not negative), its days outside the year of which a count is, or it has a
     *     sample size and is no share of residents
     */
    public Assessment assess(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        MeasureVersion version = versionAt(observation.year());
        return isComparable(version, observation)
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

    /**
     * The assessment of a year in which nothing was observed.
     *
     * @param year the year
     * @return the assessment by the version in force at its end, which says what is missing, or that the measure had ended before
     */
    public Assessment assessWithoutObservation(FiscalYear year) {
        MeasureVersion version = versionAt(year);
        return new Assessment.Pending(this, version, List.of(), isEnded(version, year) ? List.of(year) : List.of());
    }

    /** Refuses an observation of another measure or one that cannot be. */
    void check(Observation observation) {
        if (!observation.measure().equals(id)) {
            throw InvalidObservationException.of(
                    "The observation " + observation + " is of " + observation.measure() + ", not of " + id);
        }
        if (observation.observed() instanceof ObservedValue.Known number && !accepts(number.value())) {
            throw InvalidObservationException.of(
                    "The observation " + observation + " is out of range: expected " + nature.range());
        }
        if (observation.period() instanceof ObservationPeriod.Days days) {
            checkDays(observation, days);
        }
        if (nature != MeasureNature.SHARE && observation.sampleSize() instanceof SampleSize.Known) {
            throw InvalidObservationException.of(
                    "The observation " + observation + " is no share of residents: expected no sample size");
        }
        if (nature != MeasureNature.CUMULATIVE
                && (observation.counting() != Counting.NOT_STATED
                        || observation.total() instanceof RunningTotal.Known)) {
            throw InvalidObservationException.of(
                    "The observation " + observation + " is said to be of a total, but " + id + " is none");
        }
    }

    /** Refuses a part of an observation that cannot be. */
    void check(ObservationPart part) {
        if (part.observed() instanceof ObservedValue.Known number && !accepts(number.value())) {
            throw InvalidObservationException.of("The part " + part + " is out of range: expected " + nature.range());
        }
        if (nature != MeasureNature.SHARE && part.sampleSize() instanceof SampleSize.Known) {
            throw InvalidObservationException.of(
                    "The part " + part + " is no share of residents: expected no sample size");
        }
    }

    private boolean accepts(BigDecimal value) {
        return nature.accepts(value)
                && (nature != MeasureNature.GRADE || value.compareTo(BigDecimal.valueOf(grades.size())) <= 0);
    }

    private void checkDays(Observation observation, ObservationPeriod.Days days) {
        if (!MeasureValues.of(this)
                .accepts(days, observation.firstYear(), observation.year(), observation.counting())) {
            throw InvalidObservationException.of("The observation " + observation
                    + (nature.isOverYear(observation.counting())
                            ? " is a count over the year: expected days within it"
                            : " is told of other days than those of its year"));
        }
    }

    // Printing

    /**
     * The unit of a version's numbers.
     *
     * @param version one of the versions
     * @return the unit that the version has of its own, else the measure's
     */
    public Unit unit(MeasureVersion version) {
        Objects.requireNonNull(version, "version");
        return version.ownUnit().isEmpty() ? unit : version.ownUnit().get(0);
    }

    /**
     * The decimals of a version's numbers.
     *
     * @param version one of the versions
     * @return the decimals that the version has of its own, else the measure's
     */
    public int decimals(MeasureVersion version) {
        Objects.requireNonNull(version, "version");
        return version.ownDecimals().isEmpty()
                ? decimals
                : version.ownDecimals().get(0);
    }

    /**
     * Prints a value as the plan prints it: with the decimals of this measure, rounded half up, separators of thousands,
     * and the unit; a grade as its word.
     *
     * @param value a value
     * @return such as {@code 61.3%}, {@code 248,933件} or 設置
     */
    public String print(BigDecimal value) {
        Objects.requireNonNull(value, "value");
        return print(value, latestVersion());
    }

    /**
     * Prints a value in the unit and with the decimals of a version.
     *
     * @param value a value
     * @param version one of the versions
     * @return such as {@code 61.3%}, {@code 248,933件} or 設置
     */
    public String print(BigDecimal value, MeasureVersion version) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(version, "version");
        if (nature == MeasureNature.GRADE && accepts(value)) {
            return grades.get(value.intValue() - 1);
        }
        return unit(version).print(value.setScale(decimals(version), RoundingMode.HALF_UP));
    }

    /**
     * Prints a difference of two values in the unit's differences and with its sign; of grades in steps.
     *
     * @param difference the difference
     * @param version the version whose unit it has
     * @return such as {@code -2.8ポイント} or {@code +1段階}
     */
    public String printDifference(BigDecimal difference, MeasureVersion version) {
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(version, "version");
        return (nature == MeasureNature.GRADE ? GRADE_STEPS : unit(version)).printDifference(difference);
    }

    /**
     * Prints the target of a version as a plan prints it.
     *
     * @param version one of the versions
     * @return such as {@code 70.0%}, {@code 30%以上}, {@code 40～60%}, 増加, 維持, 精査中 or 設定なし
     */
    public String printTarget(MeasureVersion version) {
        Objects.requireNonNull(version, "version");
        return version.target()
                .fold(
                        fixed -> print(fixed.value(), version) + printSide(fixed.side()),
                        band -> band.lowest()
                                        .setScale(decimals(version), RoundingMode.HALF_UP)
                                        .toPlainString()
                                + "～" + print(band.highest(), version),
                        Target.Change::word,
                        hold -> Target.Hold.WORD,
                        review -> Target.UNDER_REVIEW,
                        none -> Target.NONE_SET);
    }

    /**
     * Prints the word beside a target. Ranks up to a number are 以内, since 5位以下 would be read as worse ones.
     *
     * @param side the word
     * @return such as 以上; nothing where none is printed
     */
    public String printSide(PrintedSide side) {
        Objects.requireNonNull(side, "side");
        return nature == MeasureNature.RANK && side == PrintedSide.AT_MOST ? "以内" : side.label();
    }

    /**
     * Prints the baseline of a version as a plan prints it.
     *
     * @param version one of the versions
     * @return such as {@code 61.3%}, 調査中 or なし
     */
    public String printBaseline(MeasureVersion version) {
        Objects.requireNonNull(version, "version");
        return version.baseline()
                .fold(known -> print(known.value(), version), survey -> Baseline.UNDER_SURVEY, none -> Baseline.NONE);
    }

    /**
     * Prints what was observed as a plan prints it.
     *
     * @param observation an observation of this measure
     * @return such as {@code 61.3%} or 中止
     */
    public String print(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        MeasureVersion version = versionAt(observation.year());
        return observation.observed().fold(value -> print(value, version), UnobservedReason::label);
    }

    /** Prints id, name, baseline and target. */
    @Override
    public String toString() {
        return id + " " + name + (unit.equals(Unit.NONE) ? " " : " [" + unit + "] ") + latestVersion();
    }

    /** Builds a measure part by part. */
    public static final class Builder extends MeasureBuilder {
        /** Starts with a measure in mind that is counted by fiscal years and stands for itself, and with no other part set. */
        public Builder() {
            countedBy(YearKind.FISCAL_YEAR);
            partOf("");
            scale("");
            note("");
        }
    }
}

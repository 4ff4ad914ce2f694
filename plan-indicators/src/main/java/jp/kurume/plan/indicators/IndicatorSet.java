package jp.kurume.plan.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.entry.Checked;
import jp.kurume.plan.entry.Sound;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.time.FiscalYear;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of a plan (評価指標) with what has been observed of them.
 *
 * <pre>{@code
 * IndicatorSet indicators = KurumeIndicators.secondPeriod();
 * indicators.measure("overall").target();       // 令和12年度 70.0
 * indicators.series("overall").points();        // [令和元年度 64.1, 令和6年度 61.3]
 * indicators.assessments();                     // of every measure
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@JsonRootName("indicator-set")
@Sound
@Value.Immutable
public abstract class IndicatorSet implements Checked, Serializable {

    private static final long serialVersionUID = 1L;

    IndicatorSet() {}

    /**
     * Reads the indicators of a plan from a city's tables: {@code sources.csv}, {@code editions.csv},
     * {@code indicators.csv}, {@code measures.csv}, {@code targets.csv}, and where they are there {@code observations.csv},
     * {@code observation-parts.csv} with {@code part-groups.csv}, {@code remarks.csv}, {@code rating-scales.csv} with {@code rating-bands.csv}, {@code status-policies.csv} and {@code
     * indicator-printed-forms.csv}.
     *
     * @param tables where the tables are
     * @param edition the id of the edition whose indicators to read; a folder may hold several
     * @return the indicators
     * @throws InvalidTablesException if any of the tables has a problem, with all of them; those of the other editions in
     *     the folder count too
     * @throws UnknownElementException if the tables are sound and hold no indicator of that edition
     */
    public static IndicatorSet readFrom(TableSource tables, String edition) {
        return readFrom(new TableReading(tables), edition);
    }

    /**
     * Reads indicators as {@link #readFrom(TableSource, String)} does, with a reading that the caller keeps: it tells afterwards
     * which table came from where ({@link TableReading#opened()}), and what was noted of them.
     *
     * @param reading a reading that has not been finished
     * @param edition the id of the edition to read
     * @return the indicators
     * @throws InvalidTablesException if any of the tables has a problem
     * @throws UnknownElementException if the tables are sound and hold no indicator of that edition
     */
    public static IndicatorSet readFrom(TableReading reading, String edition) {
        Map<String, IndicatorSet> sets = new IndicatorReader(reading).read();
        IndicatorSet set = sets.get(edition);
        if (set == null) {
            throw UnknownElementException.of("set of indicators of the edition", edition, sets.keySet());
        }
        return set;
    }

    /**
     * Reads the indicators of every plan in a city's tables.
     *
     * @param reading a reading that has not been finished
     * @return one set for each edition that has indicators, in the order of the tables
     * @throws InvalidTablesException if any of the tables has a problem
     */
    public static List<IndicatorSet> readAllFrom(TableReading reading) {
        return List.copyOf(new IndicatorReader(reading).read().values());
    }

    /**
     * The tables that indicators are read from, to write them with {@code TableExport} or to look at their columns.
     *
     * @return their formats, {@code sources.csv} and {@code editions.csv} first
     */
    public static List<TableFormat> tableFormats() {
        return IndicatorTables.formats();
    }

    /**
     * Starts a set, to be built part by part.
     *
     * @return a builder without any part
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    static IndicatorSet fromJson(
            @JsonProperty("edition") Edition edition,
            @JsonProperty("indicators") List<Indicator> indicators,
            @JsonProperty("observations") List<Observation> observations,
            @JsonProperty("observationParts") @SinceVersion(2) @Nullable List<ObservationPart> observationParts,
            @JsonProperty("partGroups") @SinceVersion(2) @Nullable List<PartGroup> partGroups,
            @JsonProperty("remarks") List<Remark> remarks,
            @JsonProperty("ratingScales") @SinceVersion(2) @Nullable List<RatingScale> ratingScales,
            @JsonProperty("statedPolicies") @SinceVersion(2) @Nullable List<StatedPolicy> statedPolicies,
            @JsonProperty("series") List<MeasureSeries> series,
            @JsonProperty("earlierSeries") @SinceVersion(2) @Nullable List<EarlierSeries> earlierSeries,
            @JsonProperty("printedForms") List<PrintedForm> printedForms) {
        return builder()
                .edition(edition)
                .addAllIndicators(indicators)
                .addAllObservations(observations)
                .addAllObservationParts(observationParts == null ? List.of() : observationParts)
                .addAllPartGroups(partGroups == null ? List.of() : partGroups)
                .addAllRemarks(remarks)
                .addAllRatingScales(ratingScales == null ? List.of() : ratingScales)
                .addAllStatedPolicies(statedPolicies == null ? List.of() : statedPolicies)
                .addAllSeries(series)
                .addAllEarlierSeries(earlierSeries == null ? List.of() : earlierSeries)
                .addAllPrintedForms(printedForms)
                .build();
    }

    /**
     * The edition of the plan whose indicators these are: municipality, title, date.
     *
     * @return the edition
     */
    @JsonProperty("edition")
    public abstract Edition edition();

    /**
     * The indicators.
     *
     * @return the indicators in the order of the plan
     */
    @JsonProperty("indicators")
    public abstract List<Indicator> indicators();

    /**
     * Everything that has been observed, also what other observations have superseded since.
     *
     * @return the observations in the order of the tables
     */
    @JsonProperty("observations")
    public abstract List<Observation> observations();

    /**
     * What was observed of parts: of school districts, ages, sexes (実績の内訳). They have no targets and are not assessed.
     *
     * @return the parts in the order of the tables; often empty
     */
    @JsonProperty("observationParts")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<ObservationPart> observationParts();

    /**
     * By what observations are broken down, as far as it is said whether the parts make up the whole.
     *
     * @return the groups in the order of the tables; often empty
     */
    @JsonProperty("partGroups")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<PartGroup> partGroups();

    /**
     * The plan's own words on results.
     *
     * @return the remarks in the order of the tables
     */
    @JsonProperty("remarks")
    public abstract List<Remark> remarks();

    /**
     * The city's own rules for rating results (評価基準).
     *
     * @return the scales in the order of the tables; often empty
     */
    @JsonProperty("ratingScales")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<RatingScale> ratingScales();

    /**
     * How strictly the plan says that its values are to be held against their paths, as far as it says so.
     *
     * @return one policy or none; {@link #policy()} is what whoever assesses goes by
     */
    @JsonProperty("statedPolicies")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<StatedPolicy> statedPolicies();

    /**
     * How strictly values are held against their paths: as the plan {@linkplain #statedPolicies() states} it, else without any
     * allowance.
     *
     * @return the policy
     */
    public StatusPolicy policy() {
        return statedPolicies().isEmpty()
                ? StatusPolicy.STRICT
                : statedPolicies().get(0).policy();
    }

    /**
     * The known values of the measures over the years, through every plan in which they go on.
     *
     * @return one series for each measure, in the order of the plan
     */
    @JsonProperty("series")
    public abstract List<MeasureSeries> series();

    /**
     * The values of measures that those of this set go on from in another unit, or counted otherwise.
     *
     * @return the earlier series by the order of the plan, of one measure the earliest first; often empty
     */
    @JsonProperty("earlierSeries")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<EarlierSeries> earlierSeries();

    /**
     * Names and units as they are printed elsewhere, and slips that were corrected.
     *
     * @return the printed forms in the order of the tables
     */
    @JsonProperty("printedForms")
    public abstract List<PrintedForm> printedForms();

    /**
     * The measures of all indicators.
     *
     * @return the measures in the order of the plan
     */
    @Value.Lazy
    public List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (Indicator indicator : indicators()) {
            measures.addAll(indicator.measures());
        }
        return List.copyOf(measures);
    }

    @Value.Lazy
    Map<String, Measure> measuresById() {
        Map<String, Measure> byId = new HashMap<>();
        for (Measure measure : measures()) {
            byId.put(measure.id(), measure);
        }
        return byId;
    }

    /**
     * A measure by its id.
     *
     * @param id its id, such as {@code 4-activity-1}
     * @return the measure
     * @throws UnknownElementException if there is none of that id
     */
    public Measure measure(String id) {
        Measure measure = measuresById().get(id);
        if (measure == null) {
            throw UnknownElementException.of(
                    "measure", id, measures().stream().map(Measure::id).toList());
        }
        return measure;
    }

    /**
     * An indicator by its id.
     *
     * @param id its id, such as {@code 4-activity}
     * @return the indicator
     * @throws UnknownElementException if there is none of that id
     */
    public Indicator indicator(String id) {
        for (Indicator indicator : indicators()) {
            if (indicator.id().equals(id)) {
                return indicator;
            }
        }
        throw UnknownElementException.of(
                "indicator", id, indicators().stream().map(Indicator::id).toList());
    }

    /**
     * The indicator that a measure belongs to, which says its kind and the part of the plan it tells of.
     *
     * @param measure the measure's id
     * @return the indicator
     * @throws UnknownElementException if there is no measure of that id
     */
    public Indicator indicatorOf(String measure) {
        Measure found = measure(measure);
        for (Indicator indicator : indicators()) {
            if (indicator.measures().contains(found)) {
                return indicator;
            }
        }
        throw new IllegalStateException(found + " is of no indicator");
    }

    /**
     * The indicators of a kind.
     *
     * @param kind the kind
     * @return the indicators in the order of the plan
     */
    public List<Indicator> indicators(IndicatorKind kind) {
        Objects.requireNonNull(kind, "kind");
        return indicators().stream()
                .filter(indicator -> indicator.kind() == kind)
                .toList();
    }

    /**
     * What has been observed of a measure, and counts: of every year one observation. One of the whole year comes before a
     * {@linkplain Measure#isPartYear count of some months}, of those the one that goes on longest, and a final one before a
     * provisional one.
     *
     * @param measure the measure's id
     * @return the observations, earliest year first, each year once
     * @throws UnknownElementException if there is no measure of that id
     */
    public List<Observation> observations(String measure) {
        return new YearlyObservations(measure(measure), observations()).counting();
    }

    /**
     * What has been observed of a measure, and no longer counts (差し替え前の値): the provisional values of years that have a final
     * one, and the counts of some months of years that have a later one.
     *
     * @param measure the measure's id
     * @return the observations, earliest year first; often empty
     * @throws UnknownElementException if there is no measure of that id
     */
    public List<Observation> supersededObservations(String measure) {
        return new YearlyObservations(measure(measure), observations()).superseded();
    }

    @Value.Lazy
    Map<String, List<ObservationPart>> partsByMeasure() {
        Map<String, List<ObservationPart>> byMeasure = new HashMap<>();
        for (ObservationPart part : observationParts()) {
            byMeasure
                    .computeIfAbsent(part.measure(), first -> new ArrayList<>())
                    .add(part);
        }
        byMeasure.replaceAll((measure, parts) -> List.copyOf(parts));
        return Map.copyOf(byMeasure);
    }

    /**
     * What was observed of the parts of a measure.
     *
     * @param measure the measure's id
     * @return the parts of all groups and years, in the order of the tables; often empty
     * @throws UnknownElementException if there is no measure of that id
     */
    public List<ObservationPart> parts(String measure) {
        return partsByMeasure().getOrDefault(measure(measure).id(), List.of());
    }

    /**
     * What was observed of the parts of a measure in a year.
     *
     * @param measure the measure's id
     * @param year the year; of a span the last one
     * @param group by what it is broken down, such as 校区
     * @return the parts in the order of the tables; often empty
     * @throws UnknownElementException if there is no measure of that id
     */
    public List<ObservationPart> parts(String measure, FiscalYear year, String group) {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(group, "group");
        return parts(measure).stream()
                .filter(part -> part.year().equals(year) && part.group().equals(group))
                .toList();
    }

    /**
     * What was observed of one part of a measure over the years.
     *
     * @param measure the measure's id
     * @param group by what it is broken down, such as 校区
     * @param part the part, such as 日吉校区
     * @return its values, earliest year first; often empty
     * @throws UnknownElementException if there is no measure of that id
     */
    public List<ObservationPart> parts(String measure, String group, String part) {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(part, "part");
        return parts(measure).stream()
                .filter(one -> one.group().equals(group) && one.part().equals(part))
                .sorted(Comparator.comparing(ObservationPart::year).thenComparing(ObservationPart::firstYear))
                .toList();
    }

    /**
     * By what the observations of a measure are broken down.
     *
     * @param measure the measure's id
     * @return the names of the groups, each once, in the order of the tables; often empty
     * @throws UnknownElementException if there is no measure of that id
     */
    public List<String> groups(String measure) {
        return parts(measure).stream().map(ObservationPart::group).distinct().toList();
    }

    /**
     * Whether the parts of a group make up the whole.
     *
     * @param group the name of the group, such as 校区
     * @return what is said of it, or nothing where nothing is
     */
    public Optional<Addition> addition(String group) {
        Objects.requireNonNull(group, "group");
        return partGroups().stream()
                .filter(one -> one.name().equals(group))
                .map(PartGroup::addsUp)
                .findFirst();
    }

    /**
     * The plan's own words on a measure's result.
     *
     * @param measure the measure's id
     * @return the remarks in the order of the tables; often empty
     * @throws UnknownElementException if there is no measure of that id
     */
    public List<Remark> remarks(String measure) {
        String id = measure(measure).id();
        return remarks().stream().filter(remark -> remark.measure().equals(id)).toList();
    }

    /**
     * The plan's own words on the result of one of its parts, or of the whole.
     *
     * @param scope the part, which is found by its number, or the whole plan
     * @return the remarks in the order of the tables; often empty
     */
    public List<Remark> remarks(Scope scope) {
        Objects.requireNonNull(scope, "scope");
        Remark.Subject subject = scope.fold(() -> Remark.OF_PLAN, part -> new Remark.OfPart(part.number()));
        return remarks().stream()
                .filter(remark -> remark.subject().equals(subject))
                .toList();
    }

    /**
     * The scale by which the city rates the results of a measure.
     *
     * @param measure the measure's id
     * @return the scale, or nothing where there is none
     * @throws UnknownElementException if there is no measure of that id
     */
    public Optional<RatingScale> scaleOf(String measure) {
        String id = measure(measure).scale();
        return ratingScales().stream().filter(scale -> scale.id().equals(id)).findFirst();
    }

    /**
     * What the city's scale makes of a measure's result in a year, which stands beside the verdict and never in its place.
     *
     * @param measure the measure's id
     * @param year the year
     * @return the rating, or why the scale gives none; nothing where the measure has no scale
     * @throws UnknownElementException if there is no measure of that id
     */
    public Optional<Rating> rating(String measure, FiscalYear year) {
        Objects.requireNonNull(year, "year");
        return scaleOf(measure)
                .map(scale -> scale.rate(assess(measure, year), assess(measure, year.minusYears(1)), policy()));
    }

    /**
     * The city's own word for a measure's result in a year, as printed: of the observation, or of a remark on that year.
     *
     * @param measure the measure's id
     * @param year the year
     * @return the word, such as A; nothing where none is printed
     * @throws UnknownElementException if there is no measure of that id
     */
    public Optional<String> printedRating(String measure, FiscalYear year) {
        Objects.requireNonNull(year, "year");
        Stream<String> ofObservations = observations(measure).stream()
                .filter(observation -> observation.year().equals(year))
                .map(Observation::rating);
        Stream<String> ofRemarks = remarks(measure).stream()
                .filter(remark -> remark.years().contains(year))
                .map(Remark::rating);
        return Stream.concat(ofObservations, ofRemarks)
                .filter(rating -> !rating.isEmpty())
                .findFirst();
    }

    /**
     * The known values of a measure over the years, through every plan in which it goes on.
     *
     * @param measure the measure's id
     * @return the series; without points while nothing is known, or if the set was built without it
     * @throws UnknownElementException if there is no measure of that id
     */
    public MeasureSeries series(String measure) {
        String id = measure(measure).id();
        MeasureSeries.Member member = new MeasureSeries.Member(edition().id(), id);
        for (MeasureSeries one : series()) {
            if (one.members().contains(member)) {
                return one;
            }
        }
        return new MeasureSeries(List.of(member), List.of());
    }

    /**
     * The values of what a measure goes on from in another unit, or counted otherwise. They are in no {@link #series(String)}.
     *
     * @param measure the measure's id
     * @return the earlier series, the earliest first; mostly none
     * @throws UnknownElementException if there is no measure of that id
     */
    public List<EarlierSeries> earlierSeries(String measure) {
        String id = measure(measure).id();
        return earlierSeries().stream().filter(one -> one.measure().equals(id)).toList();
    }

    /**
     * Assesses the latest observed value of a measure. A {@linkplain Measure#isPartYear count of some months} is not assessed
     * against a target for a year, and so an observation of a whole year comes before it; and a word that says why there is no
     * value (未公表, 中止) hides none of an earlier year.
     *
     * @param measure the measure's id
     * @return the assessment; while no value has been observed, or only of some months of a count, one that says so
     * @throws UnknownElementException if there is no measure of that id
     */
    public Assessment assess(String measure) {
        Measure found = measure(measure);
        List<Observation> observed = observations(measure);
        if (observed.isEmpty()) {
            return found.assessWithoutObservation();
        }
        Observation latest = observed.get(observed.size() - 1);
        for (Observation observation : observed) {
            if (!found.isPartYear(observation) && observation.value().isPresent()) {
                latest = observation;
            }
        }
        return found.assess(latest);
    }

    /**
     * Assesses what was observed of a measure in a fiscal year.
     *
     * @param measure the measure's id
     * @param year the fiscal year
     * @return the assessment; where nothing was observed in that year, one that says so or that the measure had ended, with the
     *     baseline and target in force at its end
     * @throws UnknownElementException if there is no measure of that id
     */
    public Assessment assess(String measure, FiscalYear year) {
        Objects.requireNonNull(year, "year");
        Measure found = measure(measure);
        for (Observation observation : observations(measure)) {
            if (observation.year().equals(year)) {
                return found.assess(observation);
            }
        }
        return found.assessWithoutObservation(year);
    }

    /**
     * Assesses the latest observation of every measure.
     *
     * @return one assessment for each measure, in the order of the plan
     */
    public List<Assessment> assessments() {
        return measures().stream().map(measure -> assess(measure.id())).toList();
    }

    /**
     * What is wrong with it as a whole, or worth looking at: observations outside the years of the plan, baselines under
     * survey and targets under review, series and printed forms of what the set does not have.
     *
     * <p>A set that was read from tables has no errors, since they are refused there; one that was built may have.
     *
     * @return the problems, each at the property that it concerns
     */
    @Override
    public List<Problem> problems() {
        return new IndicatorRules(this).problems();
    }

    /**
     * Names and units as other pages and documents print them.
     *
     * @return the printed forms that are variants, in the order of the tables
     */
    public List<PrintedForm> variants() {
        return PrintedForm.Kind.VARIANT.among(printedForms());
    }

    /**
     * Slips of the print or the transcription in names and units, corrected here.
     *
     * @return the printed forms that are errata, in the order of the tables
     */
    public List<PrintedForm> errata() {
        return PrintedForm.Kind.ERRATUM.among(printedForms());
    }

    /**
     * Keeps the parts consistent.
     *
     * @throws IllegalArgumentException if two indicators, measures or scales share an id, two groups of parts a name, there are two
     *     policies, or a remark is on an unknown measure
     * @throws InvalidObservationException if an observation or a part of one is of an unknown measure, one that its measure cannot
     *     have, or the second final or the second provisional one of the same year, or of the same months of a year
     */
    @Value.Check
    protected void check() {
        Set<String> seen = new HashSet<>();
        for (Indicator indicator : indicators()) {
            if (!seen.add("indicator " + indicator.id())) {
                throw new IllegalArgumentException("Two indicators have the id " + indicator.id());
            }
        }
        for (Measure measure : measures()) {
            if (!seen.add("measure " + measure.id())) {
                throw new IllegalArgumentException("Two measures have the id " + measure.id());
            }
        }
        Map<String, Observation> observed = new HashMap<>();
        for (Observation observation : observations()) {
            Measure measure = measuresById().get(observation.measure());
            if (measure == null) {
                throw InvalidObservationException.of(
                        "The observation " + observation + " is of no measure of this set");
            }
            measure.check(observation);
            Observation first = observed.putIfAbsent(measure.id() + " " + measure.occasion(observation), observation);
            if (first != null) {
                throw InvalidObservationException.of("Of one measure and year one " + observation.state()
                        + " value was expected, but found two: " + first + " and " + observation);
            }
        }
        checkParts(seen);
        for (RatingScale scale : ratingScales()) {
            if (!seen.add("scale " + scale.id())) {
                throw new IllegalArgumentException("Two scales have the id " + scale.id());
            }
        }
        if (statedPolicies().size() > 1) {
            throw new IllegalArgumentException("A plan states one policy, but found " + statedPolicies());
        }
        for (Remark remark : remarks()) {
            boolean isOfMeasure = remark.subject() instanceof Remark.OfMeasure;
            if (isOfMeasure && !measuresById().containsKey(remark.measure())) {
                throw new IllegalArgumentException("The remark \"" + remark + "\" is on no measure of this set");
            }
        }
    }

    private void checkParts(Set<String> seen) {
        for (ObservationPart part : observationParts()) {
            Measure measure = measuresById().get(part.measure());
            if (measure == null) {
                throw InvalidObservationException.of("The part " + part + " is of no measure of this set");
            }
            measure.check(part);
            if (!seen.add("part " + part.measure() + "\n" + part.firstYear() + "\n" + part.year() + "\n" + part.group()
                    + "\n" + part.part())) {
                throw InvalidObservationException.of("Of one measure, year, group and part one value was expected, but "
                        + part + " is a second one");
            }
        }
        for (PartGroup group : partGroups()) {
            if (!seen.add("group " + group.name())) {
                throw new IllegalArgumentException("Two groups of parts have the name " + group.name());
            }
        }
    }

    /** Prints the edition and what the set counts; not the measures themselves. */
    @Override
    public String toString() {
        return edition() + ": " + indicators().size() + " indicators, "
                + measures().size() + " measures, " + observations().size() + " observations";
    }

    /** Builds a set part by part. */
    public static final class Builder extends ImmutableIndicatorSet.Builder {
        Builder() {}
    }
}

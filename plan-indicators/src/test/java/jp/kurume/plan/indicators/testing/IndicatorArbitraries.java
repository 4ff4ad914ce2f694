package jp.kurume.plan.indicators.testing;

import static jp.kurume.plan.testing.ModelArbitraries.citations;
import static jp.kurume.plan.testing.ModelArbitraries.distinctIds;
import static jp.kurume.plan.testing.ModelArbitraries.editions;
import static jp.kurume.plan.testing.ModelArbitraries.ids;
import static jp.kurume.plan.testing.ModelArbitraries.printedForms;
import static jp.kurume.plan.testing.ModelArbitraries.texts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kurume.plan.indicators.Addition;
import jp.kurume.plan.indicators.Assessment;
import jp.kurume.plan.indicators.Baseline;
import jp.kurume.plan.indicators.CompoundPath;
import jp.kurume.plan.indicators.Counting;
import jp.kurume.plan.indicators.DesiredDirection;
import jp.kurume.plan.indicators.EarlierSeries;
import jp.kurume.plan.indicators.Fraction;
import jp.kurume.plan.indicators.Indicator;
import jp.kurume.plan.indicators.IndicatorKind;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.InterimTarget;
import jp.kurume.plan.indicators.LinearPath;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureNature;
import jp.kurume.plan.indicators.MeasureSeries;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.ObservationEntry;
import jp.kurume.plan.indicators.ObservationMethod;
import jp.kurume.plan.indicators.ObservationPart;
import jp.kurume.plan.indicators.ObservationPeriod;
import jp.kurume.plan.indicators.ObservationState;
import jp.kurume.plan.indicators.ObservedValue;
import jp.kurume.plan.indicators.Obstacle;
import jp.kurume.plan.indicators.PartGroup;
import jp.kurume.plan.indicators.PiecewisePath;
import jp.kurume.plan.indicators.PrintedSide;
import jp.kurume.plan.indicators.RatingScale;
import jp.kurume.plan.indicators.Remark;
import jp.kurume.plan.indicators.RunningTotal;
import jp.kurume.plan.indicators.SampleSize;
import jp.kurume.plan.indicators.Scope;
import jp.kurume.plan.indicators.Sense;
import jp.kurume.plan.indicators.Status;
import jp.kurume.plan.indicators.StatusPolicy;
import jp.kurume.plan.indicators.Target;
import jp.kurume.plan.indicators.TargetPath;
import jp.kurume.plan.indicators.Unit;
import jp.kurume.plan.indicators.UnobservedReason;
import jp.kurume.plan.indicators.Verdict;
import jp.kurume.plan.indicators.YearKind;
import jp.kurume.plan.indicators.YearlyTarget;
import jp.kurume.plan.indicators.report.EvaluationReport;
import jp.kurume.plan.time.FiscalYear;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Valid values of every type of {@code plan-indicators}. */
public final class IndicatorArbitraries {

    private static final List<String> GRADES = List.of("なし", "検討中", "設置");

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private IndicatorArbitraries() {}

    /** Every value type, with its values. */
    public static Map<Class<?>, Arbitrary<?>> all() {
        Map<Class<?>, Arbitrary<?>> kit = new LinkedHashMap<>();
        kit.put(IndicatorKind.class, Arbitraries.of(IndicatorKind.class));
        kit.put(MeasureNature.class, Arbitraries.of(MeasureNature.class));
        kit.put(ObservationMethod.class, Arbitraries.of(ObservationMethod.class));
        kit.put(Obstacle.class, Arbitraries.of(Obstacle.class));
        kit.put(Sense.class, Arbitraries.of(Sense.class));
        kit.put(Status.class, Arbitraries.of(Status.class));
        kit.put(Unit.class, units());
        kit.put(Scope.class, scopes());
        kit.put(Baseline.class, baselines(2024, anyNumbers()));
        kit.put(Target.class, targets(2030, anyNumbers()));
        kit.put(DesiredDirection.class, directions(anyNumbers()));
        kit.put(MeasureVersion.class, versions(day(2026), anyNumbers()));
        kit.put(Measure.class, ids().flatMap(IndicatorArbitraries::measures));
        kit.put(Indicator.class, ids().flatMap(id -> indicators(id, List.of(id + "-1"))));
        kit.put(ObservationState.class, Arbitraries.of(ObservationState.class));
        kit.put(ObservationPeriod.class, periods(FiscalYear.of(2026)));
        kit.put(
                Observation.class,
                Arbitraries.oneOf(observations(ids(), anyNumbers()), furtherObservations(ids(), anyNumbers())));
        kit.put(ObservationPart.class, observationParts(ids(), anyNumbers()));
        kit.put(PartGroup.class, partGroups());
        kit.put(InterimTarget.class, interimTargets(anyNumbers()));
        kit.put(Remark.class, remarks(ids()));
        kit.put(MeasureSeries.class, series());
        kit.put(EarlierSeries.class, earlierSeries(ids()));
        kit.put(MeasureSeries.Member.class, members());
        kit.put(MeasureSeries.Point.class, points(FiscalYear.of(2026)));
        kit.put(LinearPath.class, linearPaths());
        kit.put(TargetPath.class, targetPaths());
        kit.put(YearlyTarget.class, yearlyTargets());
        kit.put(Fraction.class, fractions());
        kit.put(StatusPolicy.class, policies());
        kit.put(Verdict.class, verdicts());
        kit.put(Assessment.class, assessments());
        kit.put(IndicatorSet.class, indicatorSets());
        kit.put(ObservationEntry.class, entries());
        kit.putAll(RatingArbitraries.all());
        kit.putAll(SurveyArbitraries.all());
        kit.putAll(ForecastArbitraries.all());
        kit.putAll(RollUpArbitraries.all());
        kit.putAll(ReportArbitraries.all());
        return kit;
    }

    /** What anybody may type. */
    public static Arbitrary<ObservationEntry> entries() {
        Arbitrary<String> typed = Arbitraries.oneOf(texts(), Arbitraries.just(""));
        return typed.list()
                .ofSize(13)
                .map(all -> new ObservationEntry(
                        all.get(0),
                        all.get(1),
                        all.get(2),
                        all.get(3),
                        all.get(4),
                        all.get(5),
                        all.get(6),
                        all.get(7),
                        all.get(8),
                        all.get(9),
                        all.get(10),
                        all.get(11),
                        all.get(12)));
    }

    /** Any number that can be kept: of either sign, with up to a hundred digits on either side of its point. */
    public static Arbitrary<BigDecimal> anyNumbers() {
        return Arbitraries.oneOf(
                decimals(9),
                Arbitraries.of(
                        new BigDecimal("61.30"),
                        new BigDecimal("1E+3"),
                        new BigDecimal("0E+99"),
                        new BigDecimal("-0.0000000001"),
                        new BigDecimal("9".repeat(100) + "." + "9".repeat(100))),
                Arbitraries.bigIntegers().map(BigDecimal::new));
    }

    /** Numbers that a measure of any nature may have, with exactly so many decimals at the most. */
    private static Arbitrary<BigDecimal> decimals(int most) {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000_000L),
                        Arbitraries.integers().between(0, most))
                .as(BigDecimal::valueOf);
    }

    static Arbitrary<BigDecimal> decimals(MeasureNature nature, int most) {
        return switch (nature) {
            case SHARE -> decimals(most).map(value -> value.compareTo(WHOLE) > 0 ? value.remainder(WHOLE) : value);
            case FLOW, STOCK -> decimals(most);
            case BALANCE, CUMULATIVE ->
                Arbitraries.oneOf(decimals(most), decimals(most).map(BigDecimal::negate));
            case RANK -> Arbitraries.integers().between(1, 47).map(BigDecimal::valueOf);
            case GRADE -> Arbitraries.integers().between(1, GRADES.size()).map(BigDecimal::valueOf);
        };
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 4, 1);
    }

    public static Arbitrary<Unit> units() {
        return Arbitraries.oneOf(Arbitraries.of(Unit.PERCENT, Unit.NONE), texts().map(Unit::new));
    }

    public static Arbitrary<Scope> scopes() {
        return Arbitraries.oneOf(
                Arbitraries.just(Scope.WHOLE_PLAN),
                Combinators.combine(Arbitraries.integers().greaterOrEqual(1), texts())
                        .as(Scope.Part::new));
    }

    public static Arbitrary<Baseline> baselines(int year, Arbitrary<BigDecimal> values) {
        FiscalYear fiscalYear = FiscalYear.of(year);
        return Arbitraries.oneOf(
                values.map(value -> new Baseline.Known(fiscalYear, value)),
                Combinators.combine(values, Arbitraries.integers().between(0, 3), Arbitraries.of(Counting.class))
                        .as((value, years, counting) ->
                                new Baseline.Known(fiscalYear.minusYears(years), fiscalYear, value, counting)),
                Arbitraries.just(new Baseline.UnderSurvey(fiscalYear)),
                Arbitraries.just(new Baseline.None(fiscalYear)));
    }

    public static Arbitrary<Target> targets(int year, Arbitrary<BigDecimal> values) {
        FiscalYear fiscalYear = FiscalYear.of(year);
        // Mostly the year itself, as with numbers.
        Arbitrary<FiscalYear> firstYears = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(fiscalYear)),
                Tuple.of(1, Arbitraries.integers().between(1, 3).map(fiscalYear::minusYears)));
        return Arbitraries.oneOf(
                values.map(value -> new Target.Fixed(fiscalYear, value)),
                Combinators.combine(values, Arbitraries.integers().between(0, 3), Arbitraries.of(PrintedSide.class))
                        .as((value, years, side) ->
                                new Target.Fixed(fiscalYear.minusYears(years), fiscalYear, value, side)),
                Combinators.combine(values, values, firstYears)
                        .as((one, other, first) -> new Target.Band(first, fiscalYear, one.min(other), one.max(other))),
                Combinators.combine(Arbitraries.of(Sense.MORE_THAN, Sense.LESS_THAN), firstYears)
                        .as((sense, first) -> new Target.Change(first, fiscalYear, sense)),
                firstYears.map(first -> new Target.Change(first, fiscalYear, Sense.MORE_THAN, "延伸")),
                firstYears.map(first -> new Target.Hold(first, fiscalYear)),
                Arbitraries.just(new Target.UnderReview(fiscalYear)),
                Arbitraries.of(new Target.NoneSet(List.of()), new Target.NoneSet(List.of(fiscalYear))));
    }

    public static Arbitrary<DesiredDirection> directions(Arbitrary<BigDecimal> values) {
        return Arbitraries.oneOf(
                Arbitraries.just(DesiredDirection.FROM_TARGET),
                Combinators.combine(Arbitraries.of(Sense.class), citations()).as(DesiredDirection.Stated::new),
                Combinators.combine(values, values, citations())
                        .as((one, other, citation) ->
                                new DesiredDirection.Within(one.min(other), one.max(other), citation)));
    }

    /** Versions from a day on; a direction that the target's word contradicts is left to the target, and a band leads to it. */
    public static Arbitrary<MeasureVersion> versions(LocalDate holdsFrom, Arbitrary<BigDecimal> values) {
        Arbitrary<MeasureVersion> versions = Combinators.combine(
                        Arbitraries.integers().between(2010, 2023).flatMap(year -> baselines(year, values)),
                        Arbitraries.integers().between(2026, 2040).flatMap(year -> targets(year, values)),
                        directions(values),
                        interimTargets(values).list().ofMaxSize(2).uniqueElements(InterimTarget::year),
                        citations())
                .as((baseline, target, direction, interims, citation) -> new MeasureVersion(
                                holdsFrom,
                                baseline,
                                target,
                                contradicts(target, direction)
                                        ? DesiredDirection.FROM_TARGET
                                        : leadingTo(target, direction),
                                citation)
                        .withInterimTargets(target instanceof Target.Fixed ? inOrder(interims) : List.of()));
        return Combinators.combine(
                        versions,
                        texts().optional(0.2),
                        texts().optional(0.2),
                        Arbitraries.integers().between(0, 9))
                .as((version, recounted, note, years) -> version.withRecounted(recounted.orElse(""))
                        .withNote(note.orElse(""))
                        .withHoldsTo(years > 5 ? List.of(holdsFrom.plusYears(years)) : List.of()));
    }

    private static List<InterimTarget> inOrder(List<InterimTarget> interims) {
        return interims.stream()
                .sorted(Comparator.comparing(InterimTarget::year))
                .toList();
    }

    public static Arbitrary<InterimTarget> interimTargets(Arbitrary<BigDecimal> values) {
        return Combinators.combine(Arbitraries.integers().between(2024, 2025).map(FiscalYear::of), values)
                .as(InterimTarget::of);
    }

    private static DesiredDirection leadingTo(Target target, DesiredDirection direction) {
        return direction instanceof DesiredDirection.Within band && target instanceof Target.Fixed fixed
                ? new DesiredDirection.Within(
                        band.lowest().min(fixed.value()), band.highest().max(fixed.value()), band.citation())
                : direction;
    }

    private static boolean contradicts(Target target, DesiredDirection direction) {
        Optional<Sense> word = target instanceof Target.Fixed fixed
                ? fixed.side().sense()
                : target instanceof Target.Change change ? Optional.of(change.sense()) : Optional.empty();
        return word.isPresent()
                && direction.<Boolean>fold(
                        () -> false,
                        stated -> stated.sense().isMore() != word.get().isMore(),
                        band -> true);
    }

    public static Arbitrary<Measure> measures(String id) {
        return Combinators.combine(
                        Arbitraries.of(MeasureNature.class),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of(YearKind.class))
                .flatAs((nature, decimals, versions, years) ->
                        measures(id, nature, decimals, versions).map(measure -> measure.withCountedBy(years)));
    }

    static Arbitrary<Measure> measures(String id, MeasureNature nature, int decimals, int count) {
        List<Arbitrary<MeasureVersion>> versions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            versions.add(versions(day(2020 + i), decimals(nature, decimals)));
        }
        return Combinators.combine(
                        texts(),
                        units(),
                        citations(),
                        citations(),
                        texts().list().ofMaxSize(2),
                        texts().optional(0.2),
                        Combinators.combine(versions).as(all -> all),
                        citations())
                .as((name, unit, unitCitation, natureCitation, sources, further, all, citation) -> new Measure.Builder()
                        .id(id)
                        .name(name)
                        .unit(unit)
                        .unitCitation(unitCitation)
                        .decimals(decimals)
                        .nature(nature)
                        .natureCitation(natureCitation)
                        .grades(nature == MeasureNature.GRADE ? GRADES : List.of())
                        .partOf(further.orElse(""))
                        .scale(further.orElse(""))
                        .note(further.orElse(""))
                        .dataSources(sources)
                        .versions(all.stream()
                                .map(version -> growing(version, nature))
                                .toList())
                        .citation(citation)
                        .build());
    }

    /** A total grows: one that would not has no target yet. */
    private static MeasureVersion growing(MeasureVersion version, MeasureNature nature) {
        return nature == MeasureNature.CUMULATIVE && version.target() instanceof Target.Fixed fixed
                ? version.withInterimTargets().withTarget(new Target.UnderReview(fixed.year()))
                : version;
    }

    /** Indicators with measures of the ids given. */
    public static Arbitrary<Indicator> indicators(String id, List<String> measures) {
        List<Arbitrary<Measure>> its =
                measures.stream().map(IndicatorArbitraries::measures).toList();
        return Combinators.combine(
                        Arbitraries.of(IndicatorKind.class),
                        scopes(),
                        texts(),
                        Combinators.combine(its).as(all -> all),
                        citations())
                .as((kind, scope, title, all, citation) -> new Indicator(id, kind, scope, title, all, citation));
    }

    /** Days of a year's result, within the year. */
    public static Arbitrary<ObservationPeriod> periods(FiscalYear year) {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 364);
        return Arbitraries.oneOf(
                Arbitraries.just(ObservationPeriod.NOT_STATED),
                Arbitraries.just(ObservationPeriod.of(year.start(), year.end())),
                Combinators.combine(days, days)
                        .as((one, other) -> ObservationPeriod.of(
                                year.start().plusDays(Math.min(one, other)),
                                year.start().plusDays(Math.max(one, other)))));
    }

    public static Arbitrary<Observation> observations(Arbitrary<String> measures, Arbitrary<BigDecimal> values) {
        return observations(measures, values, SurveyArbitraries.sampleSizes());
    }

    /** Observations with everything that the plain ones have not: spans, words in place of numbers, and totals. */
    public static Arbitrary<Observation> furtherObservations(Arbitrary<String> measures, Arbitrary<BigDecimal> values) {
        Arbitrary<ObservedValue> observed = Arbitraries.oneOf(
                values.map(ObservedValue.Known::new),
                Arbitraries.of(UnobservedReason.class).map(ObservedValue.Unobserved::new));
        return Combinators.combine(
                        observations(measures, values),
                        observed,
                        Arbitraries.of(Counting.class),
                        values,
                        Arbitraries.integers().between(0, 3))
                .as((plain, value, counting, total, years) -> plain.withObserved(value)
                        .withCounting(counting)
                        .withTotal(counting == Counting.YEAR ? new RunningTotal.Known(total) : RunningTotal.UNKNOWN)
                        .withSpanFrom(
                                years == 0 ? List.of() : List.of(plain.year().minusYears(years))));
    }

    private static Arbitrary<Observation> observations(
            Arbitrary<String> measures, Arbitrary<BigDecimal> values, Arbitrary<SampleSize> sizes) {
        return fiscalYears()
                .flatMap(year -> Combinators.combine(
                                measures,
                                values,
                                Arbitraries.of(ObservationMethod.class),
                                periods(year),
                                Arbitraries.of(ObservationState.class),
                                sizes,
                                texts().optional(0.2),
                                citations().list().ofMaxSize(2))
                        .as((measure, value, method, period, state, size, further, citations) ->
                                new Observation.Builder()
                                        .measure(measure)
                                        .year(year)
                                        .value(value)
                                        .method(method)
                                        .period(period)
                                        .state(state)
                                        .sampleSize(method == ObservationMethod.RECORD ? SampleSize.NOT_STATED : size)
                                        .rating(further.orElse(""))
                                        .note(further.orElse(""))
                                        .citations(citations)
                                        .build()))
                // There are far more of them than tries.
                .withoutEdgeCases();
    }

    /** Parts of any group, of one year or a span. */
    public static Arbitrary<ObservationPart> observationParts(
            Arbitrary<String> measures, Arbitrary<BigDecimal> values) {
        Arbitrary<ObservedValue> observed = Arbitraries.oneOf(
                values.map(ObservedValue.Known::new),
                Arbitraries.of(UnobservedReason.class).map(ObservedValue.Unobserved::new));
        return Combinators.combine(
                        measures,
                        fiscalYears(),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.oneOf(texts(), Arbitraries.of("校区", "年代")),
                        texts(),
                        observed,
                        texts().optional(0.2),
                        citations())
                .as((measure, year, years, group, part, value, note, citation) -> new ObservationPart(
                        measure,
                        years == 0 ? List.of() : List.of(year.minusYears(years)),
                        year,
                        group,
                        part,
                        value,
                        SampleSize.NOT_STATED,
                        note.orElse(""),
                        citation))
                .flatMap(part -> SurveyArbitraries.sampleSizes().map(part::withSampleSize))
                // There are far more of them than tries.
                .withoutEdgeCases();
    }

    public static Arbitrary<PartGroup> partGroups() {
        return Combinators.combine(texts(), Arbitraries.of(Addition.class)).as(PartGroup::new);
    }

    public static Arbitrary<Remark> remarks(Arbitrary<String> measures) {
        Arbitrary<Remark.Subject> subjects = Arbitraries.oneOf(
                measures.map(Remark.OfMeasure::new),
                Arbitraries.integers().between(1, 99).map(Remark.OfPart::new),
                Arbitraries.just(Remark.OF_PLAN));
        return Combinators.combine(
                        subjects, fiscalYears().list().ofMaxSize(1), texts().optional(0.5), texts(), citations())
                .as((subject, years, rating, text, citation) ->
                        new Remark(subject, years, rating.orElse(""), rating.isPresent() ? "" : text, citation));
    }

    public static Arbitrary<MeasureSeries.Member> members() {
        return Combinators.combine(ids(), ids()).as(MeasureSeries.Member::new);
    }

    public static Arbitrary<MeasureSeries.Point> points(FiscalYear year) {
        return Combinators.combine(
                        anyNumbers(),
                        Arbitraries.of(ObservationState.class),
                        SurveyArbitraries.sampleSizes(),
                        citations().list().ofMaxSize(2))
                .as((value, state, size, citations) -> new MeasureSeries.Point(year, value, state, size, citations));
    }

    public static Arbitrary<MeasureSeries> series() {
        Arbitrary<List<MeasureSeries.Point>> points = Arbitraries.integers()
                .between(2000, 2050)
                .flatMap(year -> points(FiscalYear.of(year)))
                .list()
                .ofMaxSize(3)
                .uniqueElements(MeasureSeries.Point::year)
                .map(all -> all.stream()
                        .sorted(Comparator.comparing(MeasureSeries.Point::year))
                        .toList());
        return Combinators.combine(members().list().ofMinSize(1).ofMaxSize(2), points)
                .as(MeasureSeries::new);
    }

    /** What measures go on from in another unit, or counted otherwise. */
    public static Arbitrary<EarlierSeries> earlierSeries(Arbitrary<String> measures) {
        return Combinators.combine(measures, ids().flatMap(IndicatorArbitraries::measures))
                .flatAs((measure, earlier) -> Combinators.combine(
                                decimals(earlier.nature(), 6).list().ofMaxSize(2), citations())
                        .as((values, citation) -> {
                            List<MeasureSeries.Point> points = new ArrayList<>();
                            for (BigDecimal value : values) {
                                FiscalYear year = FiscalYear.of(2010 + 5 * points.size());
                                points.add(MeasureSeries.Point.of(year, value, List.of(citation)));
                            }
                            MeasureSeries.Member member = new MeasureSeries.Member("before", earlier.id());
                            return new EarlierSeries(measure, earlier, new MeasureSeries(List.of(member), points));
                        }))
                // There are far more of them than tries.
                .withoutEdgeCases();
    }

    public static Arbitrary<LinearPath> linearPaths() {
        return Combinators.combine(
                        Arbitraries.integers().between(2000, 2020),
                        anyNumbers(),
                        Arbitraries.integers().between(1, 20),
                        anyNumbers())
                .as((year, baseline, years, target) ->
                        new LinearPath(FiscalYear.of(year), baseline, FiscalYear.of(year + years), target));
    }

    public static Arbitrary<TargetPath> targetPaths() {
        Arbitrary<BigDecimal> positive = anyNumbers().map(BigDecimal::abs).filter(value -> value.signum() > 0);
        return Arbitraries.oneOf(
                linearPaths(),
                Combinators.combine(linearPaths(), anyNumbers())
                        .as((path, value) -> new PiecewisePath(
                                path.baselineYear(),
                                path.baseline(),
                                List.of(InterimTarget.of(path.targetYear(), value)),
                                path.targetYear().plusYears(2),
                                path.target())),
                Combinators.combine(
                                Arbitraries.integers().between(2000, 2020),
                                positive,
                                Arbitraries.integers().between(1, 20),
                                positive)
                        .as((year, baseline, years, target) ->
                                new CompoundPath(FiscalYear.of(year), baseline, FiscalYear.of(year + years), target)));
    }

    public static Arbitrary<YearlyTarget> yearlyTargets() {
        return Arbitraries.oneOf(
                targetPaths().map(path -> path.yearlyTargets().get(0)),
                Combinators.combine(fiscalYears(), anyNumbers()).as(YearlyTarget::new));
    }

    static Arbitrary<FiscalYear> fiscalYears() {
        return Arbitraries.integers().between(2000, 2050).map(FiscalYear::of);
    }

    public static Arbitrary<Fraction> fractions() {
        return Combinators.combine(anyNumbers(), anyNumbers().filter(value -> value.signum() != 0))
                .as(Fraction::of);
    }

    public static Arbitrary<StatusPolicy> policies() {
        Arbitrary<BigDecimal> shares = Arbitraries.oneOf(
                Arbitraries.of(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("0.10")),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.ONE)
                        .ofScale(9));
        return Combinators.combine(shares, shares).as(StatusPolicy::new);
    }

    public static Arbitrary<Verdict> verdicts() {
        return Arbitraries.oneOf(
                Arbitraries.of(Status.class).map(Verdict.Given::new),
                Arbitraries.of(Obstacle.class)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .uniqueElements()
                        .map(Verdict.Withheld::new));
    }

    public static Arbitrary<Assessment> assessments() {
        return ids().flatMap(IndicatorArbitraries::measures)
                .flatMap(measure -> Arbitraries.oneOf(
                        Arbitraries.just(measure.assessWithoutObservation()),
                        observationsOf(measure).map(measure::assess)));
    }

    /** Observations that a measure accepts. */
    public static Arbitrary<Observation> observationsOf(Measure measure) {
        Arbitrary<Observation> observations = observations(
                        Arbitraries.just(measure.id()),
                        decimals(measure.nature(), 6),
                        measure.nature() == MeasureNature.SHARE
                                ? SurveyArbitraries.sampleSizes()
                                : Arbitraries.just(SampleSize.NOT_STATED))
                // The days are those of fiscal years.
                .map(observation -> measure.countedBy() == YearKind.FISCAL_YEAR
                        ? observation
                        : observation.withPeriod(ObservationPeriod.NOT_STATED));
        Arbitrary<Observation> unobserved = Combinators.combine(observations, Arbitraries.of(UnobservedReason.class))
                .as((observation, reason) -> observation.withObserved(new ObservedValue.Unobserved(reason)));
        Arbitrary<Observation> either = Arbitraries.frequencyOf(Tuple.of(5, observations), Tuple.of(1, unobserved));
        return measure.nature() == MeasureNature.CUMULATIVE
                ? Combinators.combine(either, Arbitraries.of(Counting.TOTAL, Counting.YEAR))
                        .as(Observation::withCounting)
                : either;
    }

    /** Reports on whole sets, for any year. */
    public static Arbitrary<EvaluationReport> reports() {
        return ReportArbitraries.reports();
    }

    /** Whole sets, of up to three of everything. */
    public static Arbitrary<IndicatorSet> indicatorSets() {
        return distinctIds(0, 3).flatMap(ids -> {
            List<Arbitrary<Indicator>> indicators = new ArrayList<>();
            for (String id : ids) {
                indicators.add(indicators(id, List.of(id + "/1", id + "/2")));
            }
            return Combinators.combine(indicators).as(all -> all).flatMap(IndicatorArbitraries::indicatorSets);
        });
    }

    private static Arbitrary<IndicatorSet> indicatorSets(List<Indicator> indicators) {
        List<Measure> measures = indicators.stream()
                .flatMap(indicator -> indicator.measures().stream())
                .toList();
        Arbitrary<List<Observation>> observations = measures.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(measures)
                        .flatMap(IndicatorArbitraries::observationsOf)
                        .list()
                        .ofMaxSize(3)
                        .uniqueElements(
                                observation -> List.of(observation.measure(), observation.year(), observation.state()));
        Arbitrary<List<Remark>> remarks = measures.isEmpty()
                ? Arbitraries.just(List.of())
                : remarks(Arbitraries.of(measures).map(Measure::id)).list().ofMaxSize(2);
        return Combinators.combine(
                        editions(),
                        observations,
                        remarks,
                        series().list().ofMaxSize(2),
                        printedForms().list().ofMaxSize(2),
                        scalesOf(measures),
                        RatingArbitraries.statedPolicies().list().ofMaxSize(1),
                        continued(measures))
                .as((edition, observed, words, series, forms, scales, policies, further) -> IndicatorSet.builder()
                        .addAllObservationParts(further.parts().parts())
                        .addAllPartGroups(further.parts().groups())
                        .addAllEarlierSeries(further.earlier())
                        .edition(edition)
                        .addAllIndicators(indicators)
                        .addAllObservations(observed)
                        .addAllRemarks(words)
                        .addAllSeries(series)
                        .addAllPrintedForms(forms)
                        .addAllRatingScales(scales)
                        .addAllStatedPolicies(policies)
                        .build());
    }

    /** Parts of observations, and what is said of their groups. */
    private record Parts(List<ObservationPart> parts, List<PartGroup> groups) {}

    private static Arbitrary<Parts> partsOf(List<Measure> measures) {
        Arbitrary<List<ObservationPart>> parts = measures.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(measures)
                        .flatMap(measure -> observationParts(
                                        Arbitraries.just(measure.id()), decimals(measure.nature(), 6))
                                .map(part -> measure.nature() == MeasureNature.SHARE
                                        ? part
                                        : part.withSampleSize(SampleSize.NOT_STATED)))
                        .list()
                        .ofMaxSize(2)
                        .uniqueElements(part -> List.of(part.measure(), part.year(), part.group(), part.part()));
        return Combinators.combine(parts, partGroups().list().ofMaxSize(2).uniqueElements(PartGroup::name))
                .as(Parts::new);
    }

    /** What is told of measures beside their own values. */
    private record Further(Parts parts, List<EarlierSeries> earlier) {}

    private static Arbitrary<Further> continued(List<Measure> measures) {
        Arbitrary<List<EarlierSeries>> earlier = measures.isEmpty()
                ? Arbitraries.just(List.of())
                : earlierSeries(Arbitraries.of(measures).map(Measure::id))
                        .list()
                        .ofMaxSize(1);
        return Combinators.combine(partsOf(measures), earlier).as(Further::new);
    }

    /** The scales by which measures are rated. */
    private static Arbitrary<List<RatingScale>> scalesOf(List<Measure> measures) {
        List<Arbitrary<RatingScale>> scales = measures.stream()
                .map(Measure::scale)
                .filter(scale -> !scale.isEmpty())
                .distinct()
                .map(RatingArbitraries::scales)
                .toList();
        return Combinators.combine(scales).as(all -> all);
    }
}

package jp.kurume.plan.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kurume.plan.model.Initiative;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.text.SimilarNames;
import jp.kurume.plan.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What has to hold in a set of indicators as a whole, beyond what the set itself refuses to be without.
 *
 * <p>Errors are what readers of tables refuse; warnings are what they let pass. Elements are named by their ids, as in
 * {@code measures[overall].target}; an observation by its measure and its year.
 */
final class IndicatorRules {

    /**
     * Where a word ends a name or a part of it, so that it says what is to become of the number: 増加の抑制 and （増加を抑制）, but
     * neither 虐待防止研修 nor 転出超過数.
     */
    private static final String AT_END = "(?=$|[()（）\\[\\]［］【】「」、，,・：:／/\\s]|する|を図る|を目指す)";

    /** A number of years, people or months before the word makes a group of it, as in 65歳以上. */
    private static final String NO_GROUP =
            "(?<![0-9０-９](?:歳|才|月|年|日|人|回|級|戸|棟|分|本|g|ｇ|mm|cm|kg|点)|時間|か月|ヶ月|mmHg|mg/dl|mg/dL)";

    /** A measure may have been observed this many years before its baseline, as plans print its history. */
    private static final int YEARS_BEFORE = 10;

    /** A measure may still be observed this many years after its target. */
    private static final int YEARS_AFTER = 5;

    /** What nobody wants more of, without a word that says so. */
    private static final String UNWANTED = "死亡率|死亡数|死亡者数|自殺者数|罹患率|り患率|有病率|有病者数|認定率|離職率|離職者数|喫煙率|滞納率|滞納額|待機児童数|待機者数"
            + "|不登校児童生徒数|不登校者数|虐待件数|未\\p{IsHan}{1,4}率";

    private static final Pattern AGAINST_MORE = Pattern.compile(
            "(?:(?:抑制|低減|軽減|削減|縮減|減少|短縮|防止|解消)|" + NO_GROUP + "(?:以下|以内|未満)|(?:" + UNWANTED + "))" + AT_END);

    private static final Pattern AGAINST_LESS =
            Pattern.compile("(?:(?:増加|向上|拡大|延伸|促進|充実)|" + NO_GROUP + "(?:以上|超))" + AT_END);

    private final IndicatorSet set;
    private final List<Problem> problems = new ArrayList<>();

    IndicatorRules(IndicatorSet set) {
        this.set = set;
    }

    /** What can be told of the set alone. */
    List<Problem> problems() {
        checkPending();
        set.measures().forEach(this::checkDirection);
        set.observations().forEach(this::checkObservation);
        set.measures().forEach(this::checkScale);
        set.measures().forEach(this::checkRemarkedRatings);
        set.measures()
                .forEach(measure -> problems.addAll(MagnitudeRules.problems(measure, set.observations(measure.id()))));
        checkSeries();
        checkPrintedForms();
        problems.addAll(PartRules.problems(set));
        return List.copyOf(problems);
    }

    /**
     * What can be told of the set beside the plan of its edition: parts that the plan does not have or calls otherwise.
     *
     * <p>Nothing where no indicator's part is one of the plan's initiatives by number and title: the parts are something
     * else then, as the categories of Kurume's first plan are.
     */
    List<Problem> problems(Plan plan) {
        Map<Integer, String> titles = new HashMap<>();
        for (Initiative initiative : plan.initiatives()) {
            titles.put(initiative.number(), initiative.title());
        }
        boolean initiatives = false;
        for (Indicator indicator : set.indicators()) {
            initiatives |=
                    indicator.scope() instanceof Scope.Part part && part.title().equals(titles.get(part.number()));
        }
        for (Indicator indicator : set.indicators()) {
            if (initiatives && indicator.scope() instanceof Scope.Part part) {
                checkPart(
                        Place.Property.of("indicators", indicator.id()).then("scope"), part, titles.get(part.number()));
            }
        }
        for (Remark remark : set.remarks()) {
            if (initiatives && remark.subject() instanceof Remark.OfPart part && !titles.containsKey(part.number())) {
                String number = String.valueOf(part.number());
                add(
                        IndicatorProblems.PART_UNKNOWN,
                        Place.Property.of("remarks", number).then("part"),
                        number,
                        List.of());
            }
        }
        return List.copyOf(problems);
    }

    private void checkPart(Place place, Scope.Part part, @Nullable String title) {
        if (title == null) {
            add(IndicatorProblems.PART_UNKNOWN, place, part.toString(), List.of());
        } else if (!title.equals(part.title())) {
            add(IndicatorProblems.PART_TITLE, place, part.title(), List.of(title), String.valueOf(part.number()));
        }
    }

    /** Whether anything tells the better side, and the words of a name do not speak against one that only the numbers tell. */
    private void checkDirection(Measure measure) {
        Optional<MeasureVersion> open = measure.versions().stream()
                .filter(version -> isSideOpen(measure, version))
                .findFirst();
        if (open.isPresent()) {
            add(
                    IndicatorProblems.DIRECTION_OPEN,
                    Place.Property.of("measures", measure.id()).then("direction"),
                    "",
                    List.of(),
                    measure.printBaseline(open.get()),
                    measure.printTarget(open.get()));
        }
        MeasureVersion version = measure.latestVersion();
        if (!measure.isDirectionDerived(version)) {
            return;
        }
        boolean isMore = measure.sense(version).orElseThrow().isMore();
        Matcher word = (isMore ? AGAINST_MORE : AGAINST_LESS).matcher(measure.name());
        if (word.find()) {
            add(
                    IndicatorProblems.DIRECTION_DOUBTED,
                    Place.Property.of("measures", measure.id()).then("direction"),
                    "",
                    List.of(),
                    measure.printBaseline(version),
                    measure.printTarget(version),
                    word.group());
        }
    }

    /** Whether a target without a baseline, or one that is the least or the most there can be, leaves open which side is the better one. */
    private static boolean isSideOpen(Measure measure, MeasureVersion version) {
        return measure.isDirectionMissing(version)
                && (version.baseline() instanceof Baseline.None || isAtBound(measure, version.target()));
    }

    private static boolean isAtBound(Measure measure, Target target) {
        return target instanceof Target.Fixed fixed
                && ((fixed.value().signum() == 0 && !measure.nature().accepts(BigDecimal.ONE.negate()))
                        || (measure.nature() == MeasureNature.SHARE
                                && fixed.value().compareTo(BigDecimal.valueOf(100)) == 0));
    }

    /** Whether the city's own ratings are those of its scale. */
    private void checkScale(Measure measure) {
        if (measure.scale().isEmpty()) {
            return;
        }
        if (set.scaleOf(measure.id()).isEmpty()) {
            List<String> known =
                    set.ratingScales().stream().map(RatingScale::id).toList();
            add(
                    IndicatorProblems.RATING_SCALE,
                    Place.Property.of("measures", measure.id()).then("scale"),
                    measure.scale(),
                    SimilarNames.closest(measure.scale(), known, 1));
            return;
        }
        for (Observation observation : set.observations(measure.id())) {
            FiscalYear year = observation.year();
            Optional<String> printed = set.printedRating(measure.id(), year);
            Optional<String> computed = set.rating(measure.id(), year).flatMap(Rating::label);
            if (printed.isPresent() && computed.isPresent() && !isSameMark(printed.get(), computed.get())) {
                add(
                        IndicatorProblems.RATING_DIFFERS,
                        observation.rating().isEmpty()
                                ? remarkPlace(observation)
                                : place(observation).then("rating"),
                        printed.get(),
                        List.of(),
                        computed.get(),
                        measure.scale());
            }
        }
    }

    /** Whether a remark gives another rating than the observation of its year, or than another remark. */
    private void checkRemarkedRatings(Measure measure) {
        for (Observation observation : set.observations(measure.id())) {
            Optional<String> first = set.printedRating(measure.id(), observation.year());
            for (Remark remark : set.remarks(measure.id())) {
                boolean isOfYear = remark.years().contains(observation.year())
                        && !remark.rating().isEmpty();
                if (isOfYear
                        && first.filter(one -> !isSameMark(one, remark.rating()))
                                .isPresent()) {
                    add(
                            IndicatorProblems.RATING_TWICE,
                            remarkPlace(observation),
                            remark.rating(),
                            List.of(),
                            measure.countedBy().print(observation.year()),
                            first.get());
                }
            }
        }
    }

    private static boolean isSameMark(String one, String other) {
        return RatingMarks.folded(one).equals(RatingMarks.folded(other));
    }

    /** The rating that a remark gives to an observation. */
    private static Place.Property remarkPlace(Observation observation) {
        return Place.Property.of("remarks", observation.measure() + " " + observation.year())
                .then("rating");
    }

    private void checkPending() {
        List<String> underSurvey = new ArrayList<>();
        List<String> underReview = new ArrayList<>();
        for (Measure measure : set.measures()) {
            if (measure.baseline() instanceof Baseline.UnderSurvey) {
                underSurvey.add(measure.id());
            }
            if (measure.target() instanceof Target.UnderReview) {
                underReview.add(measure.id());
            }
        }
        addTogether(IndicatorProblems.BASELINE_UNDER_SURVEY, "baseline", underSurvey);
        addTogether(IndicatorProblems.TARGET_UNDER_REVIEW, "target", underReview);
    }

    private static Place.Property place(Observation observation) {
        return Place.Property.of("observations", observation.measure() + " " + observation.year());
    }

    private void checkObservation(Observation observation) {
        Measure measure = set.measure(observation.measure());
        Place.Property place = place(observation);
        FiscalYear first = measure.versions().get(0).baseline().year();
        FiscalYear last = measure.target().dueYear().orElse(observation.year());
        int year = observation.year().startYear();
        if (year < first.startYear() - YEARS_BEFORE || year > last.startYear() + YEARS_AFTER) {
            add(
                    IndicatorProblems.OBSERVATION_YEAR,
                    place.then("year"),
                    measure.countedBy().print(observation.year()),
                    List.of(),
                    measure.countedBy().print(first),
                    measure.countedBy().print(last));
        }
        observation.value().ifPresent(value -> checkValue(measure, observation, value, place));
    }

    private void checkValue(Measure measure, Observation observation, BigDecimal value, Place.Property place) {
        int decimals = measure.decimals(measure.versionAt(observation.year()));
        if (value.stripTrailingZeros().scale() > decimals) {
            add(
                    IndicatorProblems.value(measure.nature(), false),
                    place.then("value"),
                    value.toPlainString(),
                    List.of(),
                    String.valueOf(decimals));
        }
        if (observation.sampleSize() instanceof SampleSize.Known size
                && !size.gives(value.setScale(Math.max(value.scale(), decimals)))) {
            add(
                    IndicatorProblems.SAMPLE_SHARE,
                    place.then("sampleSize"),
                    String.valueOf(size.respondents()),
                    List.of(),
                    String.valueOf(size.respondents()),
                    value.toPlainString());
        }
    }

    private void checkSeries() {
        for (MeasureSeries series : set.series()) {
            for (MeasureSeries.Member member : series.members()) {
                if (member.edition().equals(set.edition().id())) {
                    checkSeries(series, member.measure());
                }
            }
        }
        for (EarlierSeries earlier : set.earlierSeries()) {
            isKnown(
                    earlier.measure(),
                    Place.Property.of("earlierSeries", earlier.measure()).then("measure"));
        }
    }

    /** Whether the set has the measure that a series is of. */
    private boolean isKnown(String measure, Place place) {
        List<String> known = set.measures().stream().map(Measure::id).toList();
        if (known.contains(measure)) {
            return true;
        }
        add(IndicatorProblems.SERIES_MEASURE, place, measure, SimilarNames.closest(measure, known, 1));
        return false;
    }

    private void checkSeries(MeasureSeries series, String measure) {
        Place.Property place = Place.Property.of("series", measure);
        if (!isKnown(measure, place.then("members"))) {
            return;
        }
        Measure its = set.measure(measure);
        Map<String, BigDecimal> observed = new HashMap<>();
        for (Observation observation : set.observations(measure)) {
            if (observation.state() == ObservationState.FINAL
                    && !its.isPartYear(observation)
                    && !its.isBeforeRecount(observation)) {
                its.valueOf(observation)
                        .ifPresent(value -> observed.put(years(observation.firstYear(), observation.year()), value));
            }
        }
        for (MeasureSeries.Point point : series.points()) {
            BigDecimal value = observed.getOrDefault(years(point.firstYear(), point.year()), point.value());
            if (value.compareTo(point.value()) != 0) {
                add(
                        IndicatorProblems.SERIES_DIFFERS,
                        place.then("points"),
                        "",
                        List.of(),
                        point.year().toString(),
                        point.value().toPlainString(),
                        point.citations().toString(),
                        value.toPlainString(),
                        "observations");
            }
        }
    }

    private static String years(FiscalYear first, FiscalYear last) {
        return first + "～" + last;
    }

    private void checkPrintedForms() {
        Set<String> elements = new HashSet<>();
        set.indicators().forEach(indicator -> elements.add(indicator.id()));
        set.measures().forEach(measure -> elements.add(measure.id()));
        List<PrintedForm> forms = set.printedForms();
        for (int i = 0; i < forms.size(); i++) {
            String element = forms.get(i).element();
            if (!elements.contains(element)) {
                List<String> alike = SimilarNames.closest(element, new TreeSet<>(elements), 1);
                add(
                        IndicatorProblems.ELEMENT,
                        Place.Property.of("printedForms", i).then("element"),
                        element,
                        alike);
            }
        }
    }

    /** One problem for all measures that have it, at the first of them. */
    private void addTogether(ProblemCode code, String property, List<String> measures) {
        if (!measures.isEmpty()) {
            Place place = Place.Property.of("measures", measures.get(0)).then(property);
            add(code, place, "", List.of(), String.valueOf(measures.size()), Excerpt.of(measures));
        }
    }

    private void add(ProblemCode code, Place place, String found, List<String> suggestions, String... arguments) {
        problems.add(new Problem(code, place, found, List.of(arguments), suggestions));
    }
}

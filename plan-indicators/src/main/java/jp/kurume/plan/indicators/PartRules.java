package jp.kurume.plan.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.text.SimilarNames;
import jp.kurume.plan.time.FiscalYear;

/**
 * What has to hold between what was observed of parts and of the whole.
 *
 * <p>Only parts that are said to make up the whole are held against it, and only as far as that is sound:
 *
 * <ul>
 *   <li>Counts add up to the whole. Whole numbers of a plain unit do so exactly; numbers with decimals, or in a unit of thousands,
 *       within what rounding can make of them. Where a part has no number, the others may be less than the whole.
 *   <li>Shares add up to it, too, where they are of one and the same people (the answers to one question); or they average to it by
 *       how many answered. Where not everybody told to which part they belong, whatever these may have answered is allowed. Where
 *       nobody says how many answered, the whole lies between the least and the greatest part. Of weighted surveys no more than that
 *       is looked at.
 *   <li>Ranks and grades do neither.
 * </ul>
 */
final class PartRules {

    /** Units of which a whole number is rounded: 千円, 百万円, 億円. */
    private static final Pattern ROUNDED_UNIT = Pattern.compile("[十百千万億兆].+");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final IndicatorSet set;
    private final List<Problem> problems = new ArrayList<>();

    private PartRules(IndicatorSet set) {
        this.set = set;
    }

    /** What can be told of the parts of a set. */
    static List<Problem> problems(IndicatorSet set) {
        PartRules rules = new PartRules(set);
        set.measures().forEach(rules::check);
        rules.checkGroups();
        return rules.problems;
    }

    /** The property at which a part stands, with a key that its row gives, too. */
    static Place.Property place(ObservationPart part) {
        return Place.Property.of(
                "observationParts", key(part.measure(), part.firstYear(), part.year(), part.group(), part.part()));
    }

    static String key(String measure, FiscalYear first, FiscalYear last, String group, String part) {
        return String.join(" ", measure, first.equals(last) ? last.toString() : first + "～" + last, group, part);
    }

    private record Occasion(FiscalYear first, FiscalYear last, String group) {}

    private void check(Measure measure) {
        Map<Occasion, List<ObservationPart>> occasions = new LinkedHashMap<>();
        for (ObservationPart part : set.parts(measure.id())) {
            occasions
                    .computeIfAbsent(
                            new Occasion(part.firstYear(), part.year(), part.group()), first -> new ArrayList<>())
                    .add(part);
            checkSample(part);
        }
        occasions.values().forEach(parts -> check(measure, parts));
    }

    /** Whether any count of so many answers gives the percentage. */
    private void checkSample(ObservationPart part) {
        if (part.sampleSize() instanceof SampleSize.Known size
                && part.value().filter(value -> !size.gives(value)).isPresent()) {
            add(
                    IndicatorProblems.SAMPLE_SHARE,
                    place(part).then("sampleSize"),
                    String.valueOf(size.respondents()),
                    String.valueOf(size.respondents()),
                    part.observed().toString());
        }
    }

    private void check(Measure measure, List<ObservationPart> parts) {
        ObservationPart first = parts.get(0);
        Optional<Observation> whole = set.observations().stream()
                .filter(observation -> first.isOf(observation) && !measure.isPartYear(observation))
                .min(Comparator.comparing(Observation::state));
        if (whole.isEmpty()) {
            add(
                    IndicatorProblems.PART_ALONE,
                    place(first).then("year"),
                    measure.countedBy().print(first.year()),
                    measure.countedBy().print(first.year()));
            return;
        }
        Optional<BigDecimal> value = whole.get().value();
        boolean addsUp =
                set.addition(first.group()).filter(Addition.SUM::equals).isPresent();
        if (value.isEmpty() || !addsUp) {
            return;
        }
        switch (measure.nature()) {
            case FLOW, STOCK, BALANCE, CUMULATIVE -> checkSum(measure, whole.get(), value.get(), parts);
            case SHARE -> checkShares(measure, whole.get(), value.get(), parts);
            case RANK, GRADE -> {
                // Neither adds up.
            }
        }
    }

    private static BigDecimal sum(List<ObservationPart> parts) {
        return parts.stream().flatMap(part -> part.value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isWhole(List<ObservationPart> parts) {
        return parts.stream().allMatch(part -> part.value().isPresent());
    }

    /** Half of the last decimal: what rounding takes from a number or adds to it. */
    private static BigDecimal half(BigDecimal number) {
        return HALF.movePointLeft(Math.max(0, number.scale()));
    }

    /** How far the sum of so many parts may be from the whole, if all of them are rounded. */
    private static BigDecimal slack(BigDecimal whole, int parts) {
        return half(whole).multiply(BigDecimal.valueOf(parts + 1L));
    }

    private void checkSum(Measure measure, Observation whole, BigDecimal value, List<ObservationPart> parts) {
        MeasureVersion version = measure.versionAt(whole.year());
        boolean isRounded = measure.decimals(version) > 0
                || ROUNDED_UNIT.matcher(measure.unit(version).symbol()).matches();
        BigDecimal allowed = isRounded ? slack(value, parts.size()) : BigDecimal.ZERO;
        BigDecimal more = sum(parts).subtract(value);
        boolean isOff = isWhole(parts)
                ? more.abs().compareTo(allowed) > 0
                : measure.nature() != MeasureNature.BALANCE && more.compareTo(allowed) > 0;
        if (isOff) {
            ObservationPart first = parts.get(0);
            add(
                    IndicatorProblems.PART_SUM,
                    place(first).then("value"),
                    first.observed().toString(),
                    first.group(),
                    measure.print(sum(parts), version),
                    measure.print(value, version),
                    measure.printDifference(more, version));
        }
    }

    private void checkShares(Measure measure, Observation whole, BigDecimal value, List<ObservationPart> parts) {
        if (!isWhole(parts) || sum(parts).subtract(value).abs().compareTo(slack(value, parts.size())) <= 0) {
            return;
        }
        boolean isWeighted = whole.sampleSize() instanceof SampleSize.Known size && size.designEffect() != 1;
        boolean isCounted = parts.stream().allMatch(part -> part.sampleSize() instanceof SampleSize.Known);
        if (isCounted && !isWeighted) {
            checkMean(measure, whole, value, parts);
        } else {
            checkRange(measure, whole, value, parts);
        }
    }

    /** The weight of a part is how many answered, in hundredths of answers. */
    private void checkMean(Measure measure, Observation whole, BigDecimal value, List<ObservationPart> parts) {
        BigDecimal answers = BigDecimal.ZERO;
        BigDecimal counted = BigDecimal.ZERO;
        BigDecimal slack = BigDecimal.ZERO;
        for (ObservationPart part : parts) {
            BigDecimal its =
                    part.sampleSize().fold(size -> BigDecimal.valueOf(size.respondents()), () -> BigDecimal.ZERO);
            BigDecimal percent = part.value().orElseThrow();
            answers = answers.add(its);
            counted = counted.add(its.multiply(percent));
            slack = slack.add(its.multiply(half(percent)));
        }
        BigDecimal told = answers;
        BigDecimal all = whole.sampleSize().fold(size -> BigDecimal.valueOf(size.respondents()), () -> told);
        ObservationPart first = parts.get(0);
        if (answers.compareTo(all) > 0) {
            add(
                    IndicatorProblems.PART_SAMPLE,
                    place(first).then("sampleSize"),
                    first.sampleSize().toString(),
                    first.group(),
                    answers.toPlainString(),
                    all.toPlainString());
            return;
        }
        BigDecimal least = counted.subtract(slack);
        BigDecimal most = counted.add(slack).add(all.subtract(answers).multiply(HUNDRED));
        boolean isBelow = all.multiply(value.add(half(value))).compareTo(least) < 0;
        boolean isAbove = all.multiply(value.subtract(half(value))).compareTo(most) > 0;
        if (isBelow || isAbove) {
            MeasureVersion version = measure.versionAt(whole.year());
            add(
                    IndicatorProblems.PART_MEAN,
                    place(first).then("value"),
                    first.observed().toString(),
                    first.group(),
                    measure.print(
                            counted.divide(answers, measure.decimals(version) + 1, RoundingMode.HALF_UP), version),
                    measure.print(value, version));
        }
    }

    private void checkRange(Measure measure, Observation whole, BigDecimal value, List<ObservationPart> parts) {
        List<BigDecimal> values =
                parts.stream().flatMap(part -> part.value().stream()).toList();
        BigDecimal least = values.stream().min(Comparator.naturalOrder()).orElseThrow();
        BigDecimal most = values.stream().max(Comparator.naturalOrder()).orElseThrow();
        BigDecimal slack = half(value).add(half(value));
        if (value.add(slack).compareTo(least) < 0 || value.subtract(slack).compareTo(most) > 0) {
            MeasureVersion version = measure.versionAt(whole.year());
            ObservationPart first = parts.get(0);
            add(
                    IndicatorProblems.PART_RANGE,
                    place(first).then("value"),
                    first.observed().toString(),
                    first.group(),
                    measure.print(least, version),
                    measure.print(most, version),
                    measure.print(value, version));
        }
    }

    /** A group of which something is said, and that no part names, is mostly another writing of one. */
    private void checkGroups() {
        Set<String> used = new LinkedHashSet<>();
        set.observationParts().forEach(part -> used.add(part.group()));
        for (PartGroup group : set.partGroups()) {
            if (!used.contains(group.name())) {
                problems.add(new Problem(
                        IndicatorProblems.PART_GROUP_UNUSED,
                        Place.Property.of("partGroups", group.name()).then("name"),
                        group.name(),
                        List.of(),
                        SimilarNames.closest(group.name(), used, 1)));
            }
        }
    }

    private void add(ProblemCode code, Place place, String found, String... arguments) {
        problems.add(new Problem(code, place, found, List.of(arguments), List.of()));
    }
}

package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.time.FiscalYear;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever really happened is told of nobody, and what cannot have happened is. */
class PartRulesProperties {

    private static final FiscalYear R6 = FiscalYear.of(2024);

    /** How many of those who answered said yes, in a part. */
    private record Answers(int yes, int all) {}

    private static List<Answers> answers(List<Integer> yes, List<Integer> no) {
        List<Answers> answers = new ArrayList<>();
        for (int i = 0; i < Math.min(yes.size(), no.size()); i++) {
            answers.add(new Answers(yes.get(i), yes.get(i) + no.get(i)));
        }
        return answers;
    }

    private static BigDecimal percent(long yes, long all) {
        return BigDecimal.valueOf(yes * 100).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }

    private static IndicatorSet set(Measure measure, Observation whole, List<ObservationPart> parts) {
        return IndicatorSet.builder()
                .edition(Fixtures.EDITION)
                .addIndicators(Fixtures.indicator("i", measure))
                .addObservations(whole)
                .addAllObservationParts(parts)
                .addPartGroups(new PartGroup("年代", Addition.SUM))
                .build();
    }

    private static ObservationPart part(int number, BigDecimal value, SampleSize size) {
        return new ObservationPart(
                "m",
                List.of(),
                R6,
                "年代",
                "part " + number,
                new ObservedValue.Known(value),
                size,
                "",
                Fixtures.CITATION);
    }

    private static List<String> told(IndicatorSet set) {
        return PartRules.problems(set).stream()
                .map(Problem::code)
                .map(code -> code.id())
                .toList();
    }

    @Property
    void percentagesOfRealAnswersAreNeverTold(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 400) Integer> yes,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 400) Integer> no,
            @ForAll @IntRange(max = 50) int yesOfUnknownAge,
            @ForAll @IntRange(max = 50) int noOfUnknownAge,
            @ForAll boolean areSizesTold,
            @ForAll boolean isSizeOfWholeTold) {
        List<Answers> answers = answers(yes, no);
        boolean isUnknown = areSizesTold && isSizeOfWholeTold;
        long allYes = answers.stream().mapToLong(Answers::yes).sum() + (isUnknown ? yesOfUnknownAge : 0);
        long all = answers.stream().mapToLong(Answers::all).sum() + (isUnknown ? yesOfUnknownAge + noOfUnknownAge : 0);
        List<ObservationPart> parts = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Answers one = answers.get(i);
            parts.add(part(
                    i, percent(one.yes(), one.all()), areSizesTold ? SampleSize.of(one.all()) : SampleSize.NOT_STATED));
        }
        Observation whole = Observation.of("m", R6, percent(allYes, all))
                .withSampleSize(isSizeOfWholeTold ? SampleSize.of((int) all) : SampleSize.NOT_STATED);
        Measure share = Fixtures.measure(
                "m", MeasureNature.SHARE, 1, Fixtures.version(Fixtures.known("50"), Fixtures.fixed("60")));
        assertThat(told(set(share, whole, parts))).isEmpty();
    }

    /** A whole that is a whole point from the mean of all who answered cannot be, nor be the sum of parts that are all above it. */
    @Property
    void aWholeThatNoAnswersGiveIsTold(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 60, max = 400) Integer> yes,
            @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 1, max = 50) Integer> no) {
        List<Answers> answers = answers(yes, no);
        long allYes = answers.stream().mapToLong(Answers::yes).sum();
        long all = answers.stream().mapToLong(Answers::all).sum();
        List<ObservationPart> parts = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Answers one = answers.get(i);
            parts.add(part(i, percent(one.yes(), one.all()), SampleSize.of(one.all())));
        }
        Measure share = Fixtures.measure(
                "m", MeasureNature.SHARE, 1, Fixtures.version(Fixtures.known("50"), Fixtures.fixed("60")));
        Observation wrong = Observation.of("m", R6, percent(allYes, all).subtract(BigDecimal.ONE));
        assertThat(told(set(share, wrong, parts))).containsExactly("indicators.observation-part.mean");
    }

    @Property
    void countsAreToldIfAndOnlyIfTheyDoNotAddUp(
            @ForAll @Size(min = 1, max = 46) List<@IntRange(max = 5000) Integer> counts,
            @ForAll @IntRange(min = -2, max = 2) int off) {
        int sum = counts.stream().mapToInt(Integer::intValue).sum();
        List<ObservationPart> parts = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            parts.add(part(i, BigDecimal.valueOf(counts.get(i)), SampleSize.NOT_STATED));
        }
        int told = Math.max(0, sum + off);
        IndicatorSet set = set(Fixtures.count("50", "60"), Observation.of("m", R6, BigDecimal.valueOf(told)), parts);
        assertThat(told(set).isEmpty()).isEqualTo(told == sum);
    }
}

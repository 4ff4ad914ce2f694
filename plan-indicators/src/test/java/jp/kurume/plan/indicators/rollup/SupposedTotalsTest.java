package jp.kurume.plan.indicators.rollup;

import static jp.kurume.plan.indicators.Fixtures.R7;
import static jp.kurume.plan.indicators.Fixtures.R8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.indicators.Assessment;
import jp.kurume.plan.indicators.Counting;
import jp.kurume.plan.indicators.Fixtures;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.Obstacle;
import jp.kurume.plan.indicators.StatusPolicy;
import jp.kurume.plan.time.FiscalYear;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What is supposed of one year of a total goes on from what had been counted before. */
class SupposedTotalsTest {

    private static final Measure TOTAL = Fixtures.total("31", "300");

    private static Observation own(FiscalYear year, int number) {
        return Observation.of("m", year, BigDecimal.valueOf(number)).withCounting(Counting.YEAR);
    }

    private static Observation total(FiscalYear year, int number) {
        return new Observation.Builder()
                .measure("m")
                .year(year)
                .value(BigDecimal.valueOf(number))
                .counting(Counting.TOTAL)
                .build();
    }

    private static Assessment supposed(List<Observation> observed, Observation... supposed) {
        IndicatorSet set = IndicatorSet.builder()
                .edition(Fixtures.EDITION)
                .addIndicators(Fixtures.indicator("i", TOTAL))
                .addAllObservations(TOTAL.withTotals(observed))
                .build();
        WhatIf whatIf = new WhatIf(set, List.of(supposed), StatusPolicy.STRICT);
        return whatIf.comparisons().get(0).supposed();
    }

    private static Optional<BigDecimal> counted(Assessment assessment) {
        return assessment.fold(assessed -> Optional.of(assessed.value()), pending -> Optional.<BigDecimal>empty());
    }

    @Test
    void aSupposedYearIsAddedToTheLastTotal() {
        assertThat(counted(supposed(List.of(total(R7, 77)), own(R8, 50)))).contains(new BigDecimal("127"));
        assertThat(counted(supposed(List.of(), own(R7, 10), own(R8, 50)))).contains(new BigDecimal("91"));
        assertThat(counted(supposed(List.of(own(R7, 10)), total(R8, 500)))).contains(new BigDecimal("500"));
    }

    @Test
    void aNumberThatDoesNotSayWhatItCountsHasNoTotal() {
        Assessment assessment = supposed(List.of(total(R7, 77)), Observation.of("m", R8, "50"));
        assertThat(assessment.obstacles()).containsExactly(Obstacle.TOTAL_UNKNOWN);
    }

    /** Supposing what was really observed changes nothing, and a supposed year changes the totals of real ones after it. */
    @Property
    void supposingTheRealChangesNothing(
            @ForAll @Size(min = 2, max = 5) List<@IntRange(max = 60) Integer> numbers,
            @ForAll @IntRange(max = 4) int at) {
        List<Observation> observed = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            observed.add(own(R7.plusYears(i), numbers.get(i)));
        }
        int one = Math.min(at, numbers.size() - 1);
        int sum = 31 + numbers.stream().mapToInt(Integer::intValue).sum();
        assertThat(counted(supposed(observed, observed.get(one)))).contains(BigDecimal.valueOf(sum));
        Observation more = own(R7.plusYears(one), numbers.get(one) + 7);
        assertThat(counted(supposed(observed, more))).contains(BigDecimal.valueOf(sum + 7L));
    }
}

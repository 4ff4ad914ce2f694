package jp.kurume.plan.indicators;

import static jp.kurume.plan.indicators.Fixtures.CITATION;
import static jp.kurume.plan.indicators.Fixtures.EDITION;
import static jp.kurume.plan.indicators.Fixtures.R7;
import static jp.kurume.plan.indicators.Fixtures.R8;
import static jp.kurume.plan.indicators.Fixtures.count;
import static jp.kurume.plan.indicators.Fixtures.indicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.Consumer;
import jp.kurume.plan.city.UnknownElementException;
import org.junit.jupiter.api.Test;

class IndicatorSetTest {

    private static final IndicatorSet SECOND = KurumeIndicators.secondPeriod();

    private static IndicatorSet.Builder one() {
        IndicatorSet.Builder builder = IndicatorSet.builder();
        builder.edition(EDITION).addIndicators(indicator("i", count("100", "160")));
        return builder;
    }

    // Lookups

    @Test
    void anUnknownMeasureComesWithSuggestions() {
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> SECOND.measure("4-activty-1"))
                .withMessageStartingWith("There is no measure \"4-activty-1\"; did you mean 4-activity-1")
                .satisfies(e -> {
                    assertThat(e.kind()).isEqualTo("measure");
                    assertThat(e.id()).isEqualTo("4-activty-1");
                    assertThat(e.suggestions()).startsWith("4-activity-1");
                });
        List<Consumer<String>> lookups = List.of(
                SECOND::measure,
                SECOND::indicatorOf,
                SECOND::observations,
                SECOND::remarks,
                SECOND::series,
                SECOND::assess);
        for (Consumer<String> lookup : lookups) {
            assertThatExceptionOfType(UnknownElementException.class)
                    .isThrownBy(() -> lookup.accept("overal"))
                    .satisfies(e -> assertThat(e.suggestions()).startsWith("overall"));
        }
    }

    @Test
    void anUnknownIndicatorComesWithSuggestions() {
        assertThat(SECOND.indicator("4-activity").measures()).hasSize(3);
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> SECOND.indicator("4-activity-1"))
                .satisfies(e -> {
                    assertThat(e.kind()).isEqualTo("indicator");
                    assertThat(e.suggestions()).startsWith("4-activity");
                });
    }

    @Test
    void theIndicatorOfAMeasure() {
        assertThat(SECOND.indicatorOf("3-outcome-2").id()).isEqualTo("3-outcome");
        assertThat(SECOND.indicatorOf("overall").kind()).isEqualTo(IndicatorKind.OVERALL);
        assertThat(SECOND.indicatorOf("4-activity-2"))
                .hasToString("4-activity 活動指標 " + "①ふれあいの会等の見守り訪問活動件数 ②民生委員の相談・支援・訪問件数 ③支え合いの場の数");
    }

    // Built by hand

    @Test
    void aSetBuiltByHand() {
        IndicatorSet.Builder builder = one();
        builder.addObservations(Observation.of("m", R8, "130"), Observation.of("m", R7, "90"));
        IndicatorSet set = builder.build();
        assertThat(set.observations("m")).extracting(Observation::year).containsExactly(R7, R8);
        assertThat(set.assess("m").status()).contains(Status.ON_TRACK);
        assertThat(set.series("m").points()).isEmpty();
        assertThat(set.remarks("m")).isEmpty();
        assertThat(set).hasToString("計画: 1 indicators, 1 measures, 2 observations");
    }

    @Test
    void refusesTwoOfOneId() {
        IndicatorSet.Builder measures = one();
        measures.addIndicators(indicator("j", count("1", "2")));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(measures::build)
                .withMessage("Two measures have the id m");
        IndicatorSet.Builder indicators = one();
        indicators.addIndicators(indicator("i", count("1", "2").withId("n")));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(indicators::build)
                .withMessage("Two indicators have the id i");
    }

    @Test
    void refusesObservationsThatCannotBe() {
        assertRefused("is of no measure of this set", Observation.of("n", R8, "1"));
        assertRefused("out of range", Observation.of("m", R8, "-1"));
        assertRefused(
                "one FINAL value was expected, but found two: m 令和8年度 1 and m 令和8年度 1.0",
                Observation.of("m", R8, "1"),
                Observation.of("m", R8, "1.0"));
    }

    private static void assertRefused(String why, Observation... observations) {
        IndicatorSet.Builder builder = one();
        builder.addObservations(observations);
        assertThatExceptionOfType(InvalidObservationException.class)
                .isThrownBy(builder::build)
                .withMessageContaining(why);
    }

    @Test
    void refusesARemarkOnNothing() {
        IndicatorSet.Builder builder = one();
        builder.addRemarks(new Remark("n", "横ばい", CITATION));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(builder::build)
                .withMessageContaining("n: 横ばい");
    }

    @Test
    void refusesToBeWithoutAnEditionAndAnIndicatorWithoutAMeasure() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> IndicatorSet.builder().build())
                .withMessageContaining("edition");
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> indicator("i"));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> indicator(" ", count("1", "2")));
    }
}

package jp.kurume.plan.indicators.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Stream;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.indicators.Assessment;
import jp.kurume.plan.indicators.Baseline;
import jp.kurume.plan.indicators.Fixtures;
import jp.kurume.plan.indicators.Fraction;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.InvalidObservationException;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureNature;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.ObservationPeriod;
import jp.kurume.plan.indicators.StatusPolicy;
import jp.kurume.plan.indicators.Target;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;

class ObservationColumnsTest {

    private static final IndicatorSet FIRST = KurumeIndicators.firstPeriod();
    private static final IndicatorSet SECOND = KurumeIndicators.secondPeriod();

    /** Every measure of the second plan in every year from R5 to R13, on and off its path. */
    private static List<Observation> many() {
        List<Observation> many = new ArrayList<>();
        for (int year = 2023; year <= 2031; year++) {
            for (Measure measure : SECOND.measures()) {
                many.add(Observation.of(measure.id(), FiscalYear.of(year), BigDecimal.valueOf(20 + (year % 7) * 10L)));
                many.add(Observation.of(measure.id(), FiscalYear.of(year), BigDecimal.valueOf(50)));
            }
        }
        return many;
    }

    @Test
    void everyRowIsWhatTheExactAssessmentSays() {
        List<Observation> many = many();
        ObservationColumns columns = many.stream().collect(ObservationColumns.collector(SECOND));
        assertThat(columns.size()).isEqualTo(many.size()).isEqualTo(324);
        assertThat(columns.observations()).isEqualTo(many);
        StatusPolicy policy = StatusPolicy.of("0.1", "0.05");
        byte[] strict = columns.statuses(StatusPolicy.STRICT);
        byte[] generous = columns.statuses(policy);
        double[] progress = columns.progress();
        double[] expected = columns.expected();
        for (int i = 0; i < many.size(); i++) {
            Assessment assessment = SECOND.measure(many.get(i).measure()).assess(many.get(i));
            assertThat(StatusCode.status(strict[i])).as("%s", assessment).isEqualTo(assessment.status());
            assertThat(StatusCode.status(generous[i]))
                    .isEqualTo(assessment.verdict(policy).fold(Optional::of, obstacles -> Optional.empty()));
            assertSame(progress[i], assessment.progress());
            assertSame(expected[i], assessment.expected().map(Fraction::value));
        }
    }

    private static void assertSame(double actual, Optional<BigDecimal> exact) {
        if (exact.isEmpty()) {
            assertThat(actual).isNaN();
        } else {
            assertThat(actual).isCloseTo(exact.get().doubleValue(), within(1e-9));
        }
    }

    /** Known or pending baseline and target, each within a band. */
    @Test
    void someMonthsOfACountHaveNoStatus() {
        FiscalYear r7 = FiscalYear.of(2025);
        ObservationPeriod half = ObservationPeriod.of(r7.start(), r7.start().plusDays(182));
        ObservationColumns columns = Stream.of(
                        Observation.of("1-activity", r7, "200").withPeriod(half),
                        Observation.of("overall", r7, "75.0").withPeriod(half))
                .collect(ObservationColumns.collector(SECOND));
        assertThat(columns.observed()).containsExactly(Double.NaN, 75);
        assertThat(columns.progress()[0]).isNaN();
        assertThat(columns.statuses(StatusPolicy.STRICT)).containsExactly(StatusCode.NONE, StatusCode.REACHED);
        assertThat(columns.observations().get(0).value()).contains(BigDecimal.valueOf(200));
    }

    @Test
    void aBandIsWhatTheExactAssessmentSays() {
        List<Measure> measures = new ArrayList<>();
        for (Baseline baseline : List.of(Fixtures.known("55"), new Baseline.UnderSurvey(Fixtures.R6))) {
            for (Target target : List.of(Fixtures.fixed("65"), new Target.UnderReview(Fixtures.R12))) {
                measures.add(Fixtures.measure(
                        "m" + measures.size(),
                        MeasureNature.SHARE,
                        1,
                        Fixtures.version(baseline, target, Fixtures.within("60.1", "70.3"))));
            }
        }
        measures.add(Fixtures.measure(
                "way", MeasureNature.SHARE, 1, Fixtures.version(Fixtures.known("55"), Fixtures.fixed("65"))));
        IndicatorSet.Builder set = IndicatorSet.builder();
        set.edition(Fixtures.EDITION).addIndicators(Fixtures.indicator("i", measures.toArray(Measure[]::new)));
        IndicatorSet indicators = set.build();
        List<Observation> many = new ArrayList<>();
        for (Measure measure : measures) {
            for (int year = 2023; year <= 2031; year++) {
                for (String value : List.of("0", "60", "60.1", "65", "70.3", "70.4")) {
                    many.add(Observation.of(measure.id(), FiscalYear.of(year), value));
                }
            }
        }
        ObservationColumns columns = many.parallelStream().collect(ObservationColumns.collector(indicators));
        byte[] codes = columns.statuses(StatusPolicy.of("1", "1"));
        for (int i = 0; i < many.size(); i++) {
            Assessment assessment = indicators.measure(many.get(i).measure()).assess(many.get(i));
            assertThat(StatusCode.status(codes[i]))
                    .as("%s", assessment)
                    .isEqualTo(assessment
                            .verdict(StatusPolicy.of("1", "1"))
                            .fold(Optional::of, obstacles -> Optional.empty()));
            assertSame(columns.progress()[i], assessment.progress());
            assertSame(columns.expected()[i], assessment.expected().map(Fraction::value));
        }
        assertThat(columns.lowest()[0]).isEqualTo(60.1);
        assertThat(columns.highest()[0]).isEqualTo(70.3);
        assertThat(columns.lowest()[many.size() - 1]).isNaN();
        assertThat(columns.highest()[many.size() - 1]).isNaN();
        columns.lowest()[0] = 0;
        columns.highest()[0] = 0;
        assertThat(columns.statuses(StatusPolicy.of("1", "1"))).isEqualTo(codes);
    }

    @Test
    void columnsOfABandHaveOneLength() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> BandKernel.statuses(
                        new double[2], new double[1], new double[2], new double[2], new double[2], new byte[2]))
                .withMessage("The results have 2 rows, but the column of highest values has 1");
    }

    @Test
    void theFirstPlansResults() {
        ObservationColumns columns = FIRST.observations().stream().collect(ObservationColumns.collector(FIRST));
        assertThat(columns).hasToString("6 observations in columns");
        assertThat(columns.baselines()).containsExactly(64.1, 226650, 1020, 81.3, 81.3, 23.7);
        assertThat(columns.targets()).containsExactly(70.0, 296000, 1020, 87.0, 87.0, 29.0);
        assertThat(columns.observed()).containsExactly(61.3, 248933, 1181, 82.8, 80.4, 23.8);
        assertThat(columns.yearsPassed()).containsExactly(5, 6, 6, 3, 5, 3);
        assertThat(columns.yearsInAll()).containsExactly(6, 7, 7, 6, 6, 6);
        assertThat(columns.directions()).containsExactly(1, 1, 0, 1, 1, 1);
        assertThat(columns.statuses(StatusPolicy.STRICT))
                .containsExactly(
                        StatusCode.REGRESSED,
                        StatusCode.BEHIND,
                        StatusCode.NONE,
                        StatusCode.BEHIND,
                        StatusCode.REGRESSED,
                        StatusCode.BEHIND);
    }

    @Test
    void aParallelStreamKeepsTheOrder() {
        List<Observation> many = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            many.addAll(many());
        }
        ObservationColumns columns = many.parallelStream().collect(ObservationColumns.collector(SECOND));
        ObservationColumns inOrder = many.stream().collect(ObservationColumns.collector(SECOND));
        assertThat(columns.observations()).isEqualTo(many);
        assertThat(columns.observed()).isEqualTo(inOrder.observed());
        assertThat(columns.baselines()).isEqualTo(inOrder.baselines());
        assertThat(columns.targets()).isEqualTo(inOrder.targets());
        assertThat(columns.yearsPassed()).isEqualTo(inOrder.yearsPassed());
        assertThat(columns.yearsInAll()).isEqualTo(inOrder.yearsInAll());
        assertThat(columns.directions()).isEqualTo(inOrder.directions());
    }

    @Test
    void columnsGivenOutAreCopies() {
        ObservationColumns columns = FIRST.observations().stream().collect(ObservationColumns.collector(FIRST));
        columns.baselines()[0] = 0;
        columns.targets()[0] = 0;
        columns.observed()[0] = 0;
        columns.yearsPassed()[0] = 0;
        columns.yearsInAll()[0] = 0;
        columns.directions()[0] = 0;
        assertThat(columns.progress()[0]).isEqualTo((61.3 - 64.1) / (70.0 - 64.1));
        assertThat(columns.statuses(StatusPolicy.STRICT)[0]).isEqualTo(StatusCode.REGRESSED);
    }

    @Test
    void nothingAtAll() {
        ObservationColumns columns = List.<Observation>of().stream().collect(ObservationColumns.collector(FIRST));
        assertThat(columns.size()).isZero();
        assertThat(columns.progress()).isEmpty();
        assertThat(columns.statuses(StatusPolicy.STRICT)).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        FiscalYear r8 = FiscalYear.of(2026);
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> List.of(Observation.of("overal", r8, "60")).stream()
                        .collect(ObservationColumns.collector(SECOND)));
        assertThatExceptionOfType(InvalidObservationException.class)
                .isThrownBy(() -> List.of(Observation.of("overall", r8, "101")).stream()
                        .collect(ObservationColumns.collector(SECOND)));
    }

    @Test
    @SuppressWarnings("unchecked")
    void columnsAndCollectorCanBeCarried() throws IOException, ClassNotFoundException {
        Collector<Observation, ?, ObservationColumns> carried = (Collector<Observation, ?, ObservationColumns>)
                Fixtures.serialized((Serializable) ObservationColumns.collector(FIRST));
        ObservationColumns columns = FIRST.observations().stream().collect(carried);
        ObservationColumns copy = (ObservationColumns) Fixtures.serialized(columns);
        assertThat(copy.observations()).isEqualTo(FIRST.observations());
        assertThat(copy.progress()).isEqualTo(columns.progress());
        assertThat(copy.statuses(StatusPolicy.STRICT)).isEqualTo(columns.statuses(StatusPolicy.STRICT));
    }
}

package jp.kurume.plan.indicators.forecast;

import static jp.kurume.plan.indicators.Fixtures.count;
import static jp.kurume.plan.indicators.Fixtures.countAtMost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.indicators.Fixtures;
import jp.kurume.plan.indicators.Fraction;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.InvalidObservationException;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureNature;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.indicators.SampleSize;
import jp.kurume.plan.indicators.Sense;
import jp.kurume.plan.indicators.Target;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected numbers were computed apart, with exact fractions and another library's t distribution. */
class ForecastTest {

    private static final IndicatorSet SECOND = KurumeIndicators.secondPeriod();
    private static final Measure OVERALL = SECOND.measure("overall");
    private static final String[] EIGHT = {"61.3", "60.9", "62.4", "62.0", "63.5", "63.1", "64.2", "65.0"};

    /** One value a year from R1 on. */
    private static Forecast forecast(Measure measure, SampleSize size, int years, String... values) {
        List<YearlyValue> yearly = new ArrayList<>();
        for (int i = 0; i < years; i++) {
            yearly.add(new YearlyValue(FiscalYear.of(2019 + i), new BigDecimal(values[i]), size));
        }
        return new Forecast(measure, yearly);
    }

    private static Forecast overall(int years) {
        return forecast(OVERALL, SampleSize.NOT_STATED, years, EIGHT);
    }

    private static <T extends Serializable> T told(Finding<T> finding) {
        return finding.fold(value -> value, gaps -> {
            throw new AssertionError(gaps);
        });
    }

    private static List<Gap> gaps(Finding<?> finding) {
        return finding.fold(value -> List.of(), gaps -> List.copyOf(gaps));
    }

    // How much is enough

    @Test
    void whatCanBeToldFromHowMany() {
        for (int years = 0; years <= 8; years++) {
            Forecast forecast = overall(years);
            List<Gap> three = years < 3 ? List.of(Gap.UNDER_THREE_VALUES) : List.of();
            assertThat(gaps(forecast.leastSquares())).isEqualTo(three);
            assertThat(gaps(forecast.theilSen())).isEqualTo(three);
            assertThat(gaps(forecast.inTargetYear())).isEqualTo(three);
            assertThat(gaps(forecast.predictionInterval(0.95)))
                    .isEqualTo(years < 5 ? List.of(Gap.UNDER_FIVE_VALUES) : List.of());
            assertThat(gaps(forecast.chanceOfReaching()))
                    .isEqualTo(years < 8 ? List.of(Gap.UNDER_EIGHT_VALUES) : List.of());
        }
        assertThat(overall(2).leastSquares()).hasToString("not enough: [UNDER_THREE_VALUES]");
        assertThat(Gap.UNDER_THREE_VALUES.label()).isEqualTo("値が3年分に満たない");
    }

    @Test
    void theSeriesOfThePlans() {
        Forecast help = Forecast.of(SECOND.measure("6-outcome"), SECOND.series("6-outcome"));
        assertThat(help).hasToString("6-outcome [令和元年度 81.3, 令和4年度 82.8, 令和6年度 80.4]");
        Trend line = told(help.leastSquares());
        assertThat(line.yearlyChange()).isEqualTo(Fraction.of(-12).dividedBy(Fraction.of(95)));
        assertThat(line.valueAtOrigin()).isEqualTo(Fraction.of(15549).dividedBy(Fraction.of(190)));
        assertThat(line).hasToString("令和元年度 81.8368, -0.1263 a year");
        assertThat(told(help.theilSen())).hasToString("令和元年度 81.3000, -0.1800 a year");
        assertThat(told(help.inTargetYear()).value())
                .isCloseTo(new BigDecimal("80.44736842105263"), within(new BigDecimal("1E-13")));
        assertThat(help.predictionInterval(0.95)).hasToString("not enough: [UNDER_FIVE_VALUES]");
        Forecast support = Forecast.of(SECOND.measure("overall"), SECOND.series("overall"));
        assertThat(gaps(support.leastSquares())).containsExactly(Gap.UNDER_THREE_VALUES);
    }

    @Test
    void whatElseMayBeMissing() {
        Forecast pending = forecast(SECOND.measure("1-outcome"), SampleSize.NOT_STATED, 8, EIGHT);
        assertThat(gaps(pending.predictionInterval(0.95))).isEmpty();
        assertThat(gaps(pending.chanceOfReaching())).containsExactly(Gap.TARGET_UNDER_REVIEW, Gap.DIRECTION_NOT_STATED);
        // The first plan's target year is R7, of which there is a value here.
        Forecast late =
                forecast(KurumeIndicators.firstPeriod().measure("first-overall"), SampleSize.NOT_STATED, 8, EIGHT);
        assertThat(gaps(late.leastSquares())).isEmpty();
        assertThat(gaps(late.inTargetYear())).containsExactly(Gap.TARGET_YEAR_OBSERVED);
        assertThat(gaps(late.chanceOfReaching())).containsExactly(Gap.TARGET_YEAR_OBSERVED);
        Forecast noDirection = forecast(
                KurumeIndicators.firstPeriod().measure("first-support"),
                SampleSize.NOT_STATED,
                4,
                "1020",
                "1500",
                "1400",
                "1300");
        assertThat(gaps(noDirection.chanceOfReaching()))
                .containsExactly(Gap.UNDER_EIGHT_VALUES, Gap.DIRECTION_NOT_STATED);
    }

    // Figures

    @ParameterizedTest
    @CsvSource({
        "5, 0, 61.138823860584, 72.801176139416",
        "8, 0, 65.0222512973712, 68.79203441691452",
        // The samples alone scatter more than the values do.
        "5, 1500, 54.81025305116979, 79.12974694883022",
        "8, 1500, 62.11525851904369, 71.69902719524202"
    })
    void predictionInterval(int years, int size, double lower, double upper) {
        Forecast forecast = forecast(OVERALL, size == 0 ? SampleSize.NOT_STATED : SampleSize.of(size), years, EIGHT);
        PredictionInterval interval = told(forecast.predictionInterval(0.95));
        assertThat(interval.lower()).isCloseTo(lower, within(1e-9));
        assertThat(interval.upper()).isCloseTo(upper, within(1e-9));
        assertThat(interval.year()).isEqualTo(FiscalYear.of(2030));
    }

    @Test
    void chanceOfReachingTheTarget() {
        assertThat(told(overall(8).chanceOfReaching())).isCloseTo(0.0034990164341703912, within(1e-12));
        assertThat(told(forecast(OVERALL, SampleSize.of(1500), 8, EIGHT).chanceOfReaching()))
                .isCloseTo(0.08267040684323845, within(1e-12));
        // The fewer the better: the other side of the same distribution
        String[] falling = new String[8];
        for (int i = 0; i < 8; i++) {
            falling[i] =
                    new BigDecimal("100").subtract(new BigDecimal(EIGHT[i])).toPlainString();
        }
        assertThat(told(forecast(count("60", "30"), SampleSize.NOT_STATED, 8, falling)
                        .chanceOfReaching()))
                .isCloseTo(0.0034990164341703912, within(1e-12));
    }

    /** Student's distribution integrated between the ends by Simpson's rule. */
    @Test
    void chanceOfStayingWithinABand() {
        assertThat(chanceWithin("66", "68")).isCloseTo(0.7553442043329556, within(1e-9));
        assertThat(chanceWithin("70", "100"))
                .as("no value is above 100%%")
                .isCloseTo(told(overall(8).chanceOfReaching()), within(1e-12));
        assertThat(chanceWithin("0", "100")).isEqualTo(1);
        assertThat(chanceWithin("67", "67")).isCloseTo(0, within(1e-12));
    }

    private static double chanceWithin(String lowest, String highest) {
        MeasureVersion version = OVERALL.latestVersion()
                .withTarget(new Target.Fixed(FiscalYear.of(2030), new BigDecimal(highest)))
                .withDirection(Fixtures.within(lowest, highest));
        return told(forecast(OVERALL.withVersions(version), SampleSize.NOT_STATED, 8, EIGHT)
                .chanceOfReaching());
    }

    @Test
    void valuesOnALineAreWithinABandOrNot() {
        String[] line = {"60", "61", "62", "63", "64", "65", "66", "67"};
        for (boolean within : new boolean[] {true, false}) {
            Measure measure = Fixtures.measure(
                    "m",
                    MeasureNature.FLOW,
                    0,
                    Fixtures.version(
                            Fixtures.known("60"), Fixtures.fixed("80"), Fixtures.within(within ? "71" : "72", "90")));
            assertThat(told(forecast(measure, SampleSize.NOT_STATED, 8, line).chanceOfReaching()))
                    .isEqualTo(within ? 1 : 0);
        }
    }

    @Test
    void theilSenStandsASingleValueOutOfLine() {
        String[] jump = {"60", "61", "62", "63", "64", "65", "66", "95"};
        Forecast forecast = forecast(OVERALL, SampleSize.NOT_STATED, 8, jump);
        assertThat(told(forecast.theilSen()).yearlyChange()).isEqualTo(Fraction.of(1));
        assertThat(told(forecast.theilSen()).valueIn(FiscalYear.of(2030))).isEqualTo(Fraction.of(71));
        assertThat(told(forecast.leastSquares()).yearlyChange().rounded(2)).hasToString("3.33");
    }

    // Ends of the range

    @Test
    void aBalanceMayFallBelowZero() {
        Measure balance = count("10", "0").withNature(MeasureNature.BALANCE);
        Forecast falling = forecast(balance, SampleSize.NOT_STATED, 8, "90", "81", "69", "60", "51", "39", "31", "20");
        assertThat(told(falling.inTargetYear()).signum()).isNegative();
        assertThat(told(falling.predictionInterval(0.95)).lower()).isNegative();
        Measure rising = Fixtures.measure(
                "m", MeasureNature.BALANCE, 0, Fixtures.version(Fixtures.known("-10"), Fixtures.fixed("0")));
        Forecast never =
                forecast(rising, SampleSize.NOT_STATED, 8, "-20", "-31", "-39", "-51", "-60", "-69", "-81", "-90");
        assertThat(told(never.chanceOfReaching())).isCloseTo(0, within(1e-6));
    }

    @Test
    void sharesStayWithinTheirRange() {
        Forecast steep = forecast(OVERALL, SampleSize.NOT_STATED, 8, "20", "31", "39", "51", "60", "69", "81", "90");
        assertThat(told(steep.inTargetYear())).isEqualTo(Fraction.of(100));
        assertThat(told(steep.predictionInterval(0.95)).upper()).isEqualTo(100);
        assertThat(told(steep.predictionInterval(0.95)).lower()).isEqualTo(100);
        assertThat(told(steep.chanceOfReaching())).isCloseTo(1, within(1e-6));
        Forecast falling = forecast(OVERALL, SampleSize.NOT_STATED, 8, "90", "81", "69", "60", "51", "39", "31", "20");
        assertThat(told(falling.inTargetYear())).isEqualTo(Fraction.of(0));
        assertThat(told(falling.predictionInterval(0.95)).lower()).isZero();
        Forecast counts = forecast(count("10", "5"), SampleSize.NOT_STATED, 5, "90", "81", "69", "60", "51");
        assertThat(told(counts.inTargetYear())).isEqualTo(Fraction.of(0));
        assertThat(told(forecast(count("10", "500"), SampleSize.NOT_STATED, 5, "20", "60", "100", "140", "180")
                        .inTargetYear()))
                .isEqualTo(Fraction.of(460));
    }

    @Test
    void valuesOnALineLeaveNoDoubt() {
        String[] line = {"60.1", "60.2", "60.3", "60.4", "60.5", "60.6", "60.7", "60.8"};
        Forecast forecast = forecast(OVERALL, SampleSize.NOT_STATED, 8, line);
        PredictionInterval interval = told(forecast.predictionInterval(0.95));
        assertThat(interval).isEqualTo(new PredictionInterval(FiscalYear.of(2030), 0.95, 61.2, 61.2));
        assertThat(told(forecast.chanceOfReaching())).isZero();
        // In R12 it is 61.2, to the last digit.
        assertThat(told(forecast(share("61.2"), SampleSize.NOT_STATED, 8, line).chanceOfReaching()))
                .isEqualTo(1);
        assertThat(told(forecast(share("61.3"), SampleSize.NOT_STATED, 8, line).chanceOfReaching()))
                .isZero();
        String[] none = {"0", "0", "0", "0", "0", "0", "0", "0"};
        assertThat(told(forecast(countAtMost("1", "0"), SampleSize.NOT_STATED, 8, none)
                        .chanceOfReaching()))
                .isEqualTo(1);
    }

    private static Measure share(String target) {
        return Fixtures.measure(
                "m", MeasureNature.SHARE, 1, Fixtures.version(Fixtures.known("50.0"), Fixtures.fixed(target)));
    }

    @Test
    void aTargetAtTheEndOfTheRangeIsAlwaysMet() {
        Measure any = Fixtures.measure(
                "m",
                MeasureNature.SHARE,
                1,
                Fixtures.version(Fixtures.known("0"), Fixtures.fixed("0"), Fixtures.read(Sense.AT_LEAST)));
        assertThat(told(forecast(any, SampleSize.NOT_STATED, 8, EIGHT).chanceOfReaching()))
                .isEqualTo(1);
        Measure most = Fixtures.measure(
                "m",
                MeasureNature.SHARE,
                1,
                Fixtures.version(Fixtures.known("100"), Fixtures.fixed("100"), Fixtures.read(Sense.AT_MOST)));
        assertThat(told(forecast(most, SampleSize.NOT_STATED, 8, EIGHT).chanceOfReaching()))
                .isEqualTo(1);
    }

    // Words

    @Test
    void wordsSayHowLittleItIs() {
        assertThat(overall(0).caution(Locale.JAPAN)).isEqualTo("値がまだなく、見通しは示せません。");
        assertThat(overall(2).caution(Locale.JAPANESE))
                .startsWith("値は2年分しかなく、傾向は読み取れません。")
                .endsWith("誤差の大きさは分かりません。");
        assertThat(overall(3).caution(Locale.JAPANESE)).startsWith("3年分の値から引いた線です。");
        assertThat(overall(5).caution(Locale.JAPANESE)).contains("確率を示すには足りません");
        assertThat(overall(8).caution(Locale.JAPANESE)).contains("幅と確率は");
        assertThat(overall(0).caution(Locale.ENGLISH)).startsWith("There is no value yet");
        assertThat(overall(1).caution(Locale.ENGLISH)).startsWith("Values of 1 year show no trend.");
        assertThat(overall(2).caution(Locale.FRENCH)).startsWith("Values of 2 years show no trend.");
        assertThat(overall(4).caution(Locale.ENGLISH)).startsWith("A line through the values of 4 years");
        assertThat(overall(7).caution(Locale.ENGLISH)).contains("7 years").contains("takes more");
        assertThat(overall(8).caution(Locale.ENGLISH))
                .contains("range and chance")
                .contains("sample size");
        assertThat(forecast(OVERALL, SampleSize.of(1500), 8, EIGHT).caution(Locale.ENGLISH))
                .doesNotContain("sample size");
        assertThat(forecast(count("60", "70"), SampleSize.NOT_STATED, 8, EIGHT).caution(Locale.JAPANESE))
                .doesNotContain("回答者数");
    }

    // Refusals and values

    @Test
    void refusesNonsense() {
        YearlyValue r1 = YearlyValue.of(FiscalYear.of(2019), new BigDecimal("61.3"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Forecast(OVERALL, List.of(r1, r1)))
                .withMessageContaining("not in order, each once")
                .withMessageContaining("overall");
        assertThatExceptionOfType(InvalidObservationException.class)
                .isThrownBy(() ->
                        new Forecast(OVERALL, List.of(YearlyValue.of(FiscalYear.of(2019), new BigDecimal("101")))))
                .withMessageContaining("令和元年度 101");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Forecast.of(OVERALL, SECOND.series("6-outcome")))
                .withMessageContaining("not of overall");
        for (double level : new double[] {0, 1, 95, Double.NaN}) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> overall(2).predictionInterval(level))
                    .withMessageContaining("" + level);
        }
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new PredictionInterval(FiscalYear.of(2030), 0.95, 2, 1));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Finding.NotEnough<String>(List.of()));
    }

    @Test
    void survivesSerialization() throws IOException, ClassNotFoundException {
        Forecast forecast = overall(8);
        for (Serializable value : List.of(
                forecast,
                forecast.leastSquares(),
                forecast.predictionInterval(0.9),
                forecast.chanceOfReaching(),
                overall(2).theilSen())) {
            assertThat(Fixtures.serialized(value)).isEqualTo(value);
        }
        assertThat(told(forecast.predictionInterval(0.95))).hasToString("令和12年度 65.0 to 68.8");
    }
}

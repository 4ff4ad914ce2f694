package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import jp.kurume.plan.indicators.forecast.PredictionInterval;
import jp.kurume.plan.indicators.forecast.Trend;
import jp.kurume.plan.indicators.survey.Answers;
import jp.kurume.plan.indicators.survey.ConfidenceInterval;
import jp.kurume.plan.indicators.survey.Judgement;
import jp.kurume.plan.indicators.survey.Precision;
import jp.kurume.plan.indicators.survey.ShareVerdict;
import jp.kurume.plan.json.InvalidJsonException;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms in JSON, letter by letter, as other programs see them. */
class CalculatorJsonTest {

    private static final FiscalYear R6 = FiscalYear.of(2024);
    private static final Fraction PROGRESS = Fraction.of(new BigDecimal("-2.8"), new BigDecimal("5.9"));

    @Test
    void theForms() {
        written(PROGRESS, "{'numerator':'-28','denominator':'59'}");
        written(StatusPolicy.of("0.10", "0"), "{'tolerance':'0.1','flatBand':'0'}");
        written(
                new LinearPath(R6, new BigDecimal("61.30"), Fixtures.R12, BigDecimal.valueOf(70)),
                "{'kind':'linear','baselineYear':2024,'baseline':'61.30','targetYear':2030,'target':'70'}");
        written(
                new CompoundPath(R6, new BigDecimal("61.30"), Fixtures.R12, new BigDecimal("7E+1")),
                "{'kind':'compound','baselineYear':2024,'baseline':'61.30','targetYear':2030,'target':'70'}");
        written(new YearlyTarget(R6, new BigDecimal("62.750")), "{'year':2024,'value':'62.750'}");
        written(
                Answers.printed(new BigDecimal("61.3"), SampleSize.of(1500)),
                "{'lowest':919,'highest':920,'sample':{'kind':'known','respondents':1500,'designEffect':1.0}}");
        written(SampleSize.NOT_STATED, "{'kind':'not-stated'}");
        written(new ConfidenceInterval(0.95, -0.5, 0), "{'level':0.95,'lower':-0.5,'upper':0.0}");
        written(
                new ShareVerdict(Status.REGRESSED, new Precision.Stated<>(Judgement.NOT_MET)),
                "{'status':'regressed','judgement':{'kind':'stated','value':'not-met'}}");
        written(
                new Trend(R6, Fraction.of(61), PROGRESS),
                "{'origin':2024,'valueAtOrigin':{'numerator':'61','denominator':'1'},"
                        + "'yearlyChange':{'numerator':'-28','denominator':'59'}}");
        written(new PredictionInterval(R6, 0.95, 0, 61.5), "{'year':2024,'level':0.95,'lower':0.0,'upper':61.5}");
    }

    private static void written(Object value, String form) {
        assertThat(PlanJson.write(value)).isEqualTo(form.replace('\'', '"'));
    }

    @Test
    void aWholeNumberIsANumberToo() {
        assertThat(PlanJson.read("{\"kind\":\"known\",\"respondents\":10,\"designEffect\":2}", SampleSize.class))
                .isEqualTo(SampleSize.of(10, 2));
    }

    @ParameterizedTest
    @CsvSource({"'\"0.95\"', true", "'\"most\"', false", "[], false", "true, false"})
    void aLevelIsANumber(String level, boolean suggested) {
        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() ->
                        PlanJson.read("{\"level\":" + level + ",\"lower\":0,\"upper\":1}", ConfidenceInterval.class))
                .withMessageContaining("$.level")
                .withMessageContaining("expected a number without quotation marks, such as 0.95"
                        + (suggested ? "; did you mean 0.95?" : ""));
    }

    @Test
    void noNumberIsInfinite() {
        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> PlanJson.read(
                        "{\"year\":2024,\"level\":0.95,\"lower\":0,\"upper\":1e400}", PredictionInterval.class))
                .withMessageContaining("Infinity");
    }

    @Test
    void onePolicyHasOneForm() {
        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> PlanJson.read("{\"tolerance\":\"0.10\",\"flatBand\":\"0\"}", StatusPolicy.class))
                .withMessageContaining("0.1 was expected, but found 0.10");
    }

    @ParameterizedTest
    @CsvSource({"0", "-5.9", "0.00"})
    void aDenominatorIsAboveZero(String denominator) {
        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() ->
                        PlanJson.read("{\"numerator\":\"1\",\"denominator\":\"" + denominator + "\"}", Fraction.class))
                .withMessageContaining("A denominator above zero was expected, but found " + denominator);
    }

    @Test
    void equalFractionsAreWrittenAlike() {
        for (Fraction same : List.of(
                PROGRESS,
                Fraction.of(new BigDecimal("-28"), new BigDecimal("59")),
                Fraction.of(new BigDecimal("5.60"), new BigDecimal("-11.800")),
                Fraction.of(new BigDecimal("-2.8E+3"), new BigDecimal("5.9E+3")))) {
            assertThat(PlanJson.write(same)).isEqualTo(PlanJson.write(PROGRESS));
        }
        assertThat(PlanJson.write(PROGRESS).replaceAll("\\s", ""))
                .contains("\"numerator\":\"-28\",\"denominator\":\"59\"");
        assertThat(PlanJson.write(Fraction.of(new BigDecimal("0.00"), new BigDecimal("5.9")))
                        .replaceAll("\\s", ""))
                .contains("\"numerator\":\"0\",\"denominator\":\"1\"");
        for (String unreduced : new String[] {"2|4", "0.5|1", "0|2", "5|10"}) {
            int bar = unreduced.indexOf('|');
            assertThatExceptionOfType(InvalidJsonException.class)
                    .isThrownBy(() -> PlanJson.read(
                            "{\"numerator\":\"" + unreduced.substring(0, bar) + "\",\"denominator\":\""
                                    + unreduced.substring(bar + 1) + "\"}",
                            Fraction.class))
                    .withMessageContaining("lowest terms");
        }
    }

    @Test
    void aFractionIsWrittenUpToTwoThousandDigits() {
        Fraction longest = Fraction.of(new BigDecimal("9".repeat(1000) + "." + "9".repeat(1000)), BigDecimal.TEN);
        assertThat(PlanJson.read(PlanJson.write(longest), Fraction.class)).isEqualTo(longest);
        Fraction longer = longest.times(longest);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> PlanJson.write(longer))
                .withMessageContaining("2000 digits");
    }
}

package jp.kurume.plan.indicators.report;

import static jp.kurume.plan.indicators.Fixtures.CITATION;
import static jp.kurume.plan.indicators.Fixtures.R7;
import static jp.kurume.plan.indicators.Fixtures.R8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.indicators.Fixtures;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.RatingBand;
import jp.kurume.plan.indicators.RatingBasis;
import jp.kurume.plan.indicators.RatingScale;
import jp.kurume.plan.indicators.RatingThreshold;
import jp.kurume.plan.indicators.Remark;
import jp.kurume.plan.indicators.StatedPolicy;
import jp.kurume.plan.indicators.StatusPolicy;
import jp.kurume.plan.table.TableForm;
import org.junit.jupiter.api.Test;

/** A city's own ratings stand beside the verdicts in every form of the report. */
class RatingReportTest {

    private static final RatingScale SCALE = new RatingScale(
            "rate",
            "達成度",
            RatingBasis.ATTAINMENT,
            List.of(
                    new RatingBand("A", new RatingThreshold.AtLeast(new BigDecimal("100")), "目標を達成"),
                    new RatingBand("B", new RatingThreshold.MoreThan(new BigDecimal("50"))),
                    new RatingBand("C", RatingThreshold.REST)),
            CITATION);

    private static final IndicatorSet SET = IndicatorSet.builder()
            .edition(Fixtures.EDITION)
            .addIndicators(Fixtures.indicator("i", Fixtures.count("50", "200").withScale("rate")))
            .addObservations(
                    Observation.of("m", R7, "100"),
                    Observation.of("m", R8, "101").withRating("B"))
            .addRatingScales(SCALE)
            .addStatedPolicies(new StatedPolicy(StatusPolicy.of("0.1", "0.05"), CITATION))
            .addRemarks(
                    new Remark(Remark.OF_PLAN, List.of(R8), "S", "おおむね順調", CITATION),
                    new Remark(new Remark.OfPart(7), List.of(R8), "T", "", CITATION),
                    new Remark(Remark.OF_PLAN, List.of(R8.plusYears(1)), "", "来年の言葉", CITATION))
            .build();

    private static final EvaluationReport REPORT = EvaluationReport.of(SET, R8, LocalDate.of(2027, 6, 30));

    @Test
    void thePageTellsBothRatingsTheScaleTheRemarksAndThePolicy() {
        String page = REPORT.toMarkdown(Locale.JAPANESE);
        assertThat(page)
                .contains("市の評価（R8）")
                .contains("B（公表）、B（基準により計算）")
                .contains("C（基準により計算）")
                .contains("達成率による。")
                .contains("A：100%以上（目標を達成）、B：50%超、C：その他")
                .contains("R8 S 「おおむね順調」（報告書 p1）")
                .contains("R8 T（報告書 p1）")
                .contains("部分7")
                .contains("許容幅 10%")
                .doesNotContain("来年の言葉");
        assertThat(REPORT.toMarkdown(Locale.ENGLISH))
                .contains("City’s rating, R8")
                .contains("B (published)")
                .contains("A: 100% or more (目標を達成)");
    }

    @Test
    void theTableTellsBothRatings() {
        List<String> rows = new String(REPORT.toCsv(TableForm.LOSSLESS, Locale.ENGLISH), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(rows.get(0)).contains(",rating,computed_rating,");
        assertThat(rows.get(1)).endsWith(",,C,");
        assertThat(rows.get(2)).endsWith(",B,B,");
    }
}

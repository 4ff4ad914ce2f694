package jp.kurume.plan.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.kurume.plan.indicators.Baseline;
import jp.kurume.plan.indicators.DesiredDirection;
import jp.kurume.plan.indicators.Fixtures;
import jp.kurume.plan.indicators.Fraction;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureNature;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.ObservationMethod;
import jp.kurume.plan.indicators.ObservationPeriod;
import jp.kurume.plan.indicators.ObservationState;
import jp.kurume.plan.indicators.Obstacle;
import jp.kurume.plan.indicators.SampleSize;
import jp.kurume.plan.indicators.Status;
import jp.kurume.plan.indicators.StatusPolicy;
import jp.kurume.plan.indicators.Target;
import jp.kurume.plan.indicators.Verdict;
import jp.kurume.plan.indicators.survey.Judgement;
import jp.kurume.plan.indicators.survey.Precision;
import jp.kurume.plan.json.InvalidJsonException;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;

class EvaluationReportTest {

    private static final EvaluationReport FIRST = Reports.firstPlan();

    private static MeasureReport measure(EvaluationReport report, String id) {
        return report.measures().stream()
                .filter(one -> one.measure().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** By hand: 61.3 − 70.0; 61.3 / 70.0; (61.3 − 64.1) / (70.0 − 64.1); 5 of 6 years; 64.1 + 5.9 · 5/6. */
    @Test
    void theFiguresOfAYear() {
        YearResult overall = measure(FIRST, "first-overall").latest();
        assertThat(overall.verdict()).isEqualTo(new Verdict.Given(Status.REGRESSED));
        assertThat(overall.figure(FigureKind.DISTANCE)).contains(Fraction.of(new BigDecimal("-8.7")));
        assertThat(overall.figure(FigureKind.ATTAINMENT_RATE).orElseThrow().rounded(4))
                .isEqualByComparingTo("0.8757");
        assertThat(overall.figure(FigureKind.PROGRESS).orElseThrow().rounded(4)).isEqualByComparingTo("-0.4746");
        assertThat(overall.figure(FigureKind.ELAPSED_SHARE).orElseThrow().rounded(4))
                .isEqualByComparingTo("0.8333");
        assertThat(overall.figure(FigureKind.EXPECTED).orElseThrow().rounded(2)).isEqualByComparingTo("69.02");
        assertThat(overall.figure(FigureKind.PACE_SO_FAR)).contains(Fraction.of(new BigDecimal("-0.56")));
        assertThat(overall.figure(FigureKind.PACE_NEEDED)).contains(Fraction.of(new BigDecimal("8.7")));
    }

    @Test
    void aMeasureThatWasNotObservedInTheYearHasNoVerdictOfAnEarlierOne() {
        MeasureReport people = measure(FIRST, "first-people-2");
        assertThat(people.results()).extracting(YearResult::year).containsExactly(FiscalYear.of(2022), Fixtures.R6);
        assertThat(people.latest().verdict()).isEqualTo(new Verdict.Withheld(List.of(Obstacle.NO_OBSERVATION)));
        assertThat(people.result(FiscalYear.of(2022)).orElseThrow().verdict())
                .isEqualTo(new Verdict.Given(Status.BEHIND));
        assertThat(FIRST.toMarkdown(Locale.JAPANESE)).contains("令和6年度の実績はなく、最新の値は令和4年度のものです。");
        assertThat(FIRST.toMarkdown(Locale.ENGLISH))
                .contains("Nothing was observed in FY2024 (R6); the latest value is of FY2022 (R4).");
    }

    @Test
    void whatComesAfterTheYearIsLeftOut() {
        EvaluationReport r4 = FIRST.withYear(FiscalYear.of(2022));
        assertThat(r4.years()).containsExactly(FiscalYear.of(2022));
        assertThat(r4.toMarkdown(Locale.JAPANESE)).contains("82.8%").doesNotContain("80.4%", "61.3%", "248,933");
        assertThat(measure(r4, "first-overall").earlier())
                .extracting(point -> point.year())
                .containsExactly(FiscalYear.of(2019));
        assertThat(measure(r4, "first-people-1").forecast().values()).hasSize(2);
    }

    @Test
    void baselineAndTargetAreThoseInForceAtTheEndOfTheYear() {
        MeasureVersion first = Fixtures.version(Fixtures.known("10"), Fixtures.fixed("20"));
        MeasureVersion later = new MeasureVersion(
                LocalDate.of(2028, 4, 1),
                Fixtures.known("10"),
                Fixtures.fixed("40"),
                DesiredDirection.FROM_TARGET,
                Fixtures.CITATION);
        Measure measure = Fixtures.measure("m", MeasureNature.STOCK, 0, first, later);
        EvaluationReport report =
                Reports.of(measure, Observation.of("m", Reports.R9, "20"), Observation.of("m", Reports.R11, "20"));
        assertThat(measure(report, "m").results())
                .extracting(YearResult::version, result -> result.verdict().toString())
                .containsExactly(tuple(first, "REACHED"), tuple(later, "BEHIND"));
        assertThat(report.toMarkdown(Locale.JAPANESE)).contains("令和11年度からは、2028年4月1日から適用される策定時の値・目標と比べています。");
        EvaluationReport before = report.withYear(Reports.R9);
        assertThat(measure(before, "m").measure().versions()).containsExactly(first);
        assertThat(before.toMarkdown(Locale.JAPANESE)).doesNotContain("40件");
    }

    @Test
    void aTargetThatDidNotHoldYetIsNamed() {
        EvaluationReport report =
                Reports.of(Fixtures.count("10", "20"), Observation.of("m", FiscalYear.of(2025), "12"));
        assertThat(report.toMarkdown(Locale.ENGLISH))
                .contains(
                        "The value of FY2025 (R7) is held against baseline and target that hold only from 2026-04-01.");
    }

    @Test
    void valuesArePrintedAsThePlanPrintsThem() {
        String japanese = FIRST.toMarkdown(Locale.JAPANESE);
        assertThat(japanese)
                .contains("| R6 | 61.3% | ▼ 後退 | 精度の記載なし | 69.02% | -7.72ポイント | -8.7ポイント | 87.6% | -47.5% | 83.3% |")
                .contains("| R6 | 248,933件 | △ 遅れ | 286,092.9件 | -37,159.9件 | -47,067件 | 84.1% | 32.1% | 85.7% |")
                .contains("- **これまでの年平均**: -0.56ポイント／年（R6時点）");
        assertThat(FIRST.toMarkdown(Locale.ENGLISH))
                .contains(
                        "| R6 | 61.3% | ▼ regressed | precision not stated | 69.02% | -7.72 points | -8.7 points | 87.6% | -47.5% |"
                                + " 83.3% |")
                .contains("- **Pace needed**: +8.70 points a year, as of R6");
    }

    @Test
    void thePlansOwnWordsStandBesideTheVerdict() {
        assertThat(FIRST.toMarkdown(Locale.JAPANESE)).contains("""
                        - **判定（R6）**: 判定なし（目標の向きの記載なし）
                        - **実績（R6）**: 1,181件
                        - **プランの評価 1**: 「コロナ禍で急増し、その収束とともに目標値近くまで減少」（第2期くるめ支え合うプラン（案） p8–9）
                        - **プランの評価 2**: 「適切に対応できたものと考えられ」（第2期くるめ支え合うプラン（案） p8–9）
                        """);
    }

    @Test
    void whatIsPendingIsAWordAndNoPicture() {
        EvaluationReport report = Reports.secondPlan();
        assertThat(report.toMarkdown(Locale.JAPANESE))
                .contains("- **策定時と目標**: R7 調査中 → R12 精査中")
                .contains("まだ値がないため、図はありません。")
                .contains("- 策定時（令和7年度）の値は調査中です。")
                .contains("- 目標（令和12年度）の値は精査中です。");
        assertThat(report.toMarkdown(Locale.ENGLISH)).contains("R7 being surveyed (調査中) → R12 being worked out (精査中)");
        assertThat(report.toHtml(Locale.JAPANESE).split("<svg ", -1)).hasSize(18 - 4 + 1);
    }

    @Test
    void readingsAndSlipsAreTold() {
        assertThat(Reports.secondPlan().toMarkdown(Locale.JAPANESE))
                .contains("目標の向きの読み取り：以上")
                .contains("単位の読み取り：か所")
                .contains("ほかの表記（正誤）：");
    }

    /** Of 1,500 answers 61.3% are 919 or 920: Wilson's interval is 58.8% to 63.7%, as the survey package's tests have it. */
    @Test
    void aSampleSizeGivesAnInterval() {
        Observation observation = Observation.of("overall", Reports.R8, "61.3")
                .withMethod(ObservationMethod.SURVEY)
                .withSampleSize(SampleSize.of(1500));
        EvaluationReport report = Reports.secondPlan(observation).withYear(Reports.R8);
        assertThat(measure(report, "overall").latest().judgements())
                .containsExactly(new Precision.Stated<>(Judgement.NOT_MET));
        assertThat(report.toMarkdown(Locale.JAPANESE))
                .contains("| R8 | 61.3% | △ 遅れ | 58.8%～63.8% |")
                .contains("- 標本誤差を考慮した判定（R8）：誤差を考慮しても未達成")
                .contains("- R8の実績（調査、回答者数1,500）：出典の記載なし");
    }

    @Test
    void aShareThatNoCountGivesIsJudgedByTheCountsBesideIt() {
        Observation observation = Observation.of("overall", Reports.R8, "61.3").withSampleSize(SampleSize.of(7));
        EvaluationReport report = Reports.secondPlan(observation).withYear(Reports.R8);
        // Wilson's interval of 4 of 7 begins at 25.0%, that of 5 of 7 ends at 91.8%.
        assertThat(report.toMarkdown(Locale.JAPANESE))
                .contains("| R8 | 61.3% | △ 遅れ | 25.0%～91.8% |")
                .contains("## データについての注意");
    }

    @Test
    void whatMayStillChangeSaysSoAndWhatWasSupersededIsKept() {
        Observation early = Observation.of("1-activity", Reports.R8, "170").withState(ObservationState.PROVISIONAL);
        EvaluationReport report = Reports.secondPlan(early).withYear(Reports.R8);
        assertThat(report.toMarkdown(Locale.JAPANESE)).contains("| R8 | 170回（速報値） |");
        EvaluationReport corrected = Reports.secondPlan(early, Observation.of("1-activity", Reports.R8, "168"))
                .withYear(Reports.R8);
        assertThat(corrected.toMarkdown(Locale.JAPANESE))
                .contains("| R8 | 168回 |")
                .contains("- R8の差し替え前の値：170回（速報値）");
    }

    @Test
    void someMonthsOfACountAreNoResultOfAYear() {
        Observation half = Observation.of("1-activity", Reports.R8, "90")
                .withPeriod(ObservationPeriod.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 9, 30)));
        EvaluationReport report = Reports.secondPlan(half).withYear(Reports.R8);
        MeasureReport measure = measure(report, "1-activity");
        assertThat(measure.latest().verdict()).isEqualTo(new Verdict.Withheld(List.of(Obstacle.PART_YEAR)));
        assertThat(measure.forecast().values())
                .extracting(value -> value.year())
                .containsExactly(Fixtures.R6);
        assertThat(report.toMarkdown(Locale.JAPANESE))
                .contains("判定なし（年度途中の実績）")
                .contains("2026年4月1日から2026年9月30日まで")
                .doesNotContain("実績 R8 90回");
    }

    @Test
    void policyAndDatesAreStated() {
        EvaluationReport report = FIRST.withPolicy(StatusPolicy.of("0.1", "0.05"));
        assertThat(report.toMarkdown(Locale.JAPANESE))
                .contains("許容幅 10%、横ばいの幅 5%")
                .contains("令和6年度（2025年3月31日時点の策定時の値・目標による）")
                .contains("- **作成日**: 2025年11月1日");
        assertThat(report.toMarkdown(Locale.ENGLISH)).contains("tolerance 10%, flat band 5%");
        // 80.4 is within 5% of 81.3.
        assertThat(measure(report, "first-people-1").latest().verdict()).isEqualTo(new Verdict.Given(Status.BEHIND));
        assertThat(FIRST.rollUp().toString()).isEqualTo("5 measures: BEHIND 1, REGRESSED 2, no verdict 2");
    }

    @Test
    void aDraftSaysSo() {
        assertThat(Reports.secondPlan().toMarkdown(Locale.JAPANESE)).startsWith("# 第2期くるめ支え合うプラン（案）　令和11年度　評価報告書\n");
        assertThat(Reports.secondPlan().toMarkdown(Locale.ENGLISH))
                .startsWith("# Evaluation report for FY2029 (R11): 第2期くるめ支え合うプラン (draft)\n");
    }

    @Test
    void theForecastSaysHowLittleItKnows() {
        EvaluationReport report = Reports.secondPlan(
                Observation.of("overall", Reports.R8, "62.0"), Observation.of("overall", Reports.R9, "63.0"));
        MeasureReport overall = measure(report, "overall");
        assertThat(overall.forecast().values()).hasSize(4);
        assertThat(report.toMarkdown(Locale.JAPANESE))
                .contains(overall.forecast().caution(Locale.JAPANESE));
        EvaluationReport over = report.withYear(Fixtures.R12);
        assertThat(over.toMarkdown(Locale.JAPANESE)).doesNotContain("- 見通し：");
    }

    @Test
    void sourcesAreListedOnce() {
        assertThat(FIRST.sources())
                .extracting(Source::id)
                .containsExactly("first-plan-chapter-5", "second-plan-draft", "second-plan-outline");
        assertThat(FIRST.toMarkdown(Locale.JAPANESE)).contains("- 資料 first-plan-chapter-5：第５章 具体的な取組み等");
    }

    @Test
    void theTableHasARowForEachResult() {
        String csv = new String(FIRST.toCsv(TableForm.LOSSLESS, Locale.ENGLISH), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(1 + FIRST.results().size());
        assertThat(csv)
                .startsWith("measure,year,part,indicator,kind,name,unit,baseline_year,baseline,")
                .contains(",regressed,-8.7,87.571429,-47.457627,83.333333,69.016667,-7.716667,-0.56,8.7,-2.8,,,"
                        + "precision not stated,目標との差が開く,");
        assertThat(new String(FIRST.toCsv(TableForm.SPREADSHEET, Locale.JAPANESE), StandardCharsets.UTF_8))
                .startsWith("\uFEFF項目,年度,")
                .contains(",後退,-8.7,87.571429,");
    }

    @Test
    void everyColumnHasAJapaneseHeading() {
        String csv = new String(FIRST.toCsv(TableForm.LOSSLESS, Locale.JAPANESE), StandardCharsets.UTF_8);
        assertThat(List.of(csv.substring(0, csv.indexOf('\n')).split(",", -1)))
                .doesNotHaveDuplicates()
                .hasSize(EvaluationReport.tableFormat().allColumns().size())
                .allSatisfy(heading -> assertThat(heading.codePoints().anyMatch(Character::isIdeographic))
                        .isTrue());
    }

    @Test
    void itsJsonHasTheFiguresAndRefusesOthers() {
        String json = PlanJson.writeDocument(FIRST);
        assertThat(PlanJson.readDocument(json, EvaluationReport.class)).isEqualTo(FIRST);
        assertThat(json).contains("\"verdict\":{\"kind\":\"given\",\"status\":\"regressed\"}");
        String other = json.replaceFirst(
                "\"results\":\\[\\{\"measure\":\"first-overall\"", "\"results\":[{\"measure\":\"first-support\"");
        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> PlanJson.readDocument(other, EvaluationReport.class));
    }

    /** A stored report may tell what today's library works out otherwise, as one of before there was a verdict of 未達成 may. */
    @Test
    void whatAStoredReportToldStaysAsItWasTold() {
        String given = "\"verdict\":{\"kind\":\"given\",\"status\":\"regressed\"}";
        String stored =
                PlanJson.writeDocument(FIRST).replaceFirst(Pattern.quote(given), given.replace("regressed", "behind"));
        EvaluationReport report = PlanJson.readDocument(stored, EvaluationReport.class);
        assertThat(measure(report, "first-overall").latest().verdict()).isEqualTo(new Verdict.Given(Status.BEHIND));
        assertThat(report.results()).isEqualTo(report.told()).hasSameSizeAs(FIRST.results());
        assertThat(PlanJson.writeDocument(report)).isEqualTo(stored);
        assertThat(report.withTold(List.of())).isEqualTo(FIRST);
        assertThat(FIRST.withTold(FIRST.results())).isEqualTo(FIRST);
        assertThat(report.toMarkdown(Locale.JAPANESE))
                .contains("- **判定（R6）**: △ 遅れ")
                .contains("今の計算と違うものは「記載のまま残した判定と数値」にあります。")
                .contains("- 地域での支え合いや助け合いが充実していると感じる市民の割合（R6）：記載は △ 遅れ、今の計算では ▼ 後退");
        assertThat(report.toMarkdown(Locale.ENGLISH)).contains("Verdicts and figures kept as they were told");
        assertThat(FIRST.toMarkdown(Locale.JAPANESE)).doesNotContain("記載のまま");
        List<YearResult> fewer = FIRST.results().subList(1, FIRST.results().size());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIRST.withTold(fewer))
                .withMessageStartingWith("The results of a report are of its observations, but number 1 is");
    }

    @Test
    void theSameReportGivesTheSameTexts() throws Exception {
        EvaluationReport copy = (EvaluationReport) Fixtures.serialized(FIRST);
        assertThat(copy).isEqualTo(FIRST);
        assertThat(copy.toHtml(Locale.JAPANESE)).isEqualTo(FIRST.toHtml(Locale.JAPANESE));
        assertThat(copy.toMarkdown(Locale.ENGLISH)).isEqualTo(FIRST.toMarkdown(Locale.ENGLISH));
        assertThat(copy.toCsv(TableForm.LOSSLESS, Locale.JAPANESE))
                .isEqualTo(FIRST.toCsv(TableForm.LOSSLESS, Locale.JAPANESE));
    }

    @Test
    void aLevelLiesBetweenZeroAndOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIRST.withLevel(1))
                .withMessageContaining("0.95");
    }

    @Test
    void aPlanWithoutMeasuresHasAReport() {
        EvaluationReport empty = EvaluationReport.of(
                IndicatorSet.builder().edition(Fixtures.EDITION).build(), Fixtures.R6, Reports.MADE);
        assertThat(empty.results()).isEmpty();
        assertThat(empty.toMarkdown(Locale.JAPANESE)).contains("全0指標");
        assertThat(empty.toHtml(Locale.ENGLISH)).contains("<main");
    }

    @Test
    void whatIsUnderSurveyHasAChartOnceSomethingWasObserved() {
        Measure measure = Fixtures.measure(
                "m",
                MeasureNature.STOCK,
                0,
                Fixtures.version(new Baseline.UnderSurvey(Fixtures.R7), new Target.UnderReview(Fixtures.R12)));
        assertThat(Reports.of(measure).toHtml(Locale.JAPANESE)).doesNotContain("<svg");
        assertThat(Reports.of(measure, Observation.of("m", Reports.R9, "5")).toHtml(Locale.JAPANESE))
                .contains("<svg")
                .doesNotContain("class=\"path\"");
    }

    @Test
    void printed() {
        assertThat(FIRST).hasToString("第1期くるめ支え合うプラン 令和6年度: 5 measures: BEHIND 1, REGRESSED 2, no verdict 2");
        assertThat(measure(FIRST, "first-overall")).hasToString("first-overall 令和6年度: REGRESSED");
        assertThat(measure(FIRST, "first-overall").latest().figures().get(0)).hasToString("DISTANCE -8.7");
    }
}

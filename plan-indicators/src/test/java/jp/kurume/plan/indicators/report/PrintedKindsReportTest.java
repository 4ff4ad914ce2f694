package jp.kurume.plan.indicators.report;

import static jp.kurume.plan.indicators.Fixtures.CITATION;
import static jp.kurume.plan.indicators.Fixtures.R12;
import static jp.kurume.plan.indicators.Fixtures.R6;
import static jp.kurume.plan.indicators.Fixtures.R7;
import static jp.kurume.plan.indicators.Fixtures.R8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.indicators.Baseline;
import jp.kurume.plan.indicators.Counting;
import jp.kurume.plan.indicators.Fixtures;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.InterimTarget;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureNature;
import jp.kurume.plan.indicators.MeasureSeries;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.ObservationState;
import jp.kurume.plan.indicators.ObservedValue;
import jp.kurume.plan.indicators.PrintedSide;
import jp.kurume.plan.indicators.Remark;
import jp.kurume.plan.indicators.RunningTotal;
import jp.kurume.plan.indicators.SampleSize;
import jp.kurume.plan.indicators.Sense;
import jp.kurume.plan.indicators.Target;
import jp.kurume.plan.indicators.Unit;
import jp.kurume.plan.indicators.UnobservedReason;
import jp.kurume.plan.indicators.YearKind;
import jp.kurume.plan.json.PlanJson;
import org.junit.jupiter.api.Test;

/** What plans print beside one number a year stands in the page as they print it. */
class PrintedKindsReportTest {

    private static final LocalDate MADE = LocalDate.of(2027, 6, 30);

    private static IndicatorSet set(List<Measure> measures, Observation... observations) {
        return IndicatorSet.builder()
                .edition(Fixtures.EDITION)
                .addIndicators(Fixtures.indicator("i", measures.toArray(new Measure[0])))
                .addObservations(observations)
                .build();
    }

    private static String page(List<Measure> measures, Observation... observations) {
        return EvaluationReport.of(set(measures, observations), R8, MADE).toMarkdown(Locale.JAPANESE);
    }

    private static Chart chart(Measure measure, Observation... observations) {
        Words words = new Words(Locale.JAPANESE);
        EvaluationReport report = EvaluationReport.of(set(List.of(measure), observations), R8, MADE);
        return new Charts(words, new Print(words)).of(report.measures().get(0)).orElseThrow();
    }

    @Test
    void yearsOfTheCalendarAreToldAsSuch() {
        Measure measure = Fixtures.count("50", "200").withCountedBy(YearKind.CALENDAR_YEAR);
        assertThat(page(List.of(measure), Observation.of("m", R8, "100")))
                .contains("- **策定時と目標**: R6年 50件 → R12年 200件")
                .contains("- **判定（R8年）**: ○ 順調")
                .contains("| R8年 | 100件 |")
                .contains("| 名称（暦年） |")
                .doesNotContain("R12 200件");
        assertThat(EvaluationReport.of(set(List.of(measure), Observation.of("m", R8, "100")), R8, MADE)
                        .toMarkdown(Locale.ENGLISH))
                .contains("2024 50件 → 2030 200件");
        assertThat(chart(measure).years()).extracting(Chart.Tick::text).endsWith("R12年");
    }

    @Test
    void averagesAreToldWithAllTheirYears() {
        Measure measure = Fixtures.measure(
                "m",
                MeasureNature.STOCK,
                0,
                Fixtures.version(
                        new Baseline.Known(R6.minusYears(2), R6, new BigDecimal("50"), Counting.NOT_STATED),
                        new Target.Fixed(R12.minusYears(2), R12, new BigDecimal("80"), PrintedSide.NOT_PRINTED)));
        IndicatorSet set = IndicatorSet.builder()
                .from(set(List.of(measure), Observation.of("m", R8, "60").withSpanFrom(R6)))
                .addSeries(new MeasureSeries(
                        List.of(new MeasureSeries.Member("plan", "m")),
                        List.of(new MeasureSeries.Point(
                                R6.minusYears(5),
                                R6.minusYears(3),
                                new BigDecimal("45"),
                                ObservationState.FINAL,
                                SampleSize.NOT_STATED,
                                List.of(CITATION)))))
                .build();
        EvaluationReport report = EvaluationReport.of(set, R8, MADE);
        assertThat(report.toMarkdown(Locale.JAPANESE))
                .contains("- **策定時と目標**: R4～R6 50件 → R10～R12 80件")
                .contains("| R6～R8 | 60件 | ○ 順調 |")
                .contains("| R1～R3 | 45件 | 以前の値 |");
        assertThat(PlanJson.readDocument(PlanJson.writeDocument(report), EvaluationReport.class))
                .isEqualTo(report);
    }

    @Test
    void interimTargetsStandOnTheWayAndInTheChart() {
        Measure measure = Fixtures.measure(
                "m",
                MeasureNature.STOCK,
                0,
                Fixtures.version(Fixtures.known("50"), Fixtures.fixed("200"))
                        .withInterimTargets(InterimTarget.of(R8, new BigDecimal("120"))));
        assertThat(page(List.of(measure), Observation.of("m", R8, "130")))
                .contains("- **策定時と目標**: R6 50件 → R8 120件 → R12 200件")
                .contains("中間目標 R8 120件");
        Chart chart = chart(measure);
        assertThat(chart.markers()).extracting(Chart.Marker::kind).contains(Chart.MarkerKind.MILESTONE);
        assertThat(chart.lines()).hasSize(2);
        assertThat(chart.legend().plain()).contains("◇中間目標");
    }

    @Test
    void breakdownsStandBelowTheirWholeAndAreNotCounted() {
        Measure men = Fixtures.count("20", "80").withId("men").withName("男性").withPartOf("m");
        Measure other = Fixtures.count("1", "2").withId("other").withName("ほか");
        String page = page(
                List.of(men, other, Fixtures.count("50", "200")),
                Observation.of("men", R8, "40"),
                Observation.of("m", R8, "100"));
        assertThat(page).contains("全2指標のうち").contains("\n#### 男性\n").contains("「名称」の内訳");
        assertThat(page.indexOf("| うち 男性 |")).isGreaterThan(page.indexOf("| 名称 |"));
        assertThat(page.indexOf("| ほか |")).isLessThan(page.indexOf("| 名称 |"));
    }

    @Test
    void aTotalTellsTheYearsOwnAndWhatWasCounted() {
        Observation observation = new Observation.Builder()
                .measure("m")
                .year(R7)
                .value(new BigDecimal("60"))
                .counting(Counting.YEAR)
                .total(new RunningTotal.Known(new BigDecimal("180")))
                .build();
        assertThat(page(List.of(Fixtures.total("120", "500")), observation)).contains("| R7 | 60件（累計 180件） |");
        assertThat(page(List.of(Fixtures.total("120", "500")), observation.withTotal(RunningTotal.UNKNOWN)))
                .contains("| R7 | 60件（累計不明） |");
    }

    @Test
    void footnotesAndSeveralRemarksAreTold() {
        Measure measure = Fixtures.count("50", "200").withNote("H24平均=100");
        IndicatorSet set = IndicatorSet.builder()
                .from(set(List.of(measure), Observation.of("m", R8, "100").withNote("12月末現在")))
                .addRemarks(
                        new Remark("m", "順調です", CITATION),
                        new Remark(new Remark.OfMeasure("m"), List.of(R8), "A", "", CITATION))
                .build();
        assertThat(EvaluationReport.of(set, R8, MADE).toMarkdown(Locale.JAPANESE))
                .contains("- 注：H24平均=100")
                .contains("- 注（R8）：12月末現在")
                .contains("- **プランの評価 1**: 「順調です」")
                .contains("- **プランの評価 2**: R8 A");
    }

    @Test
    void aReportOnTheLatestValuesTellsOfWhichYearTheyAre() {
        Measure late = Fixtures.count("50", "200").withId("late").withName("遅い統計");
        Observation inPreparation = Observation.of("late", R8, "1")
                .withObserved(new ObservedValue.Unobserved(UnobservedReason.IN_PREPARATION));
        IndicatorSet set = set(
                List.of(Fixtures.count("50", "200"), late),
                Observation.of("m", R8, "100"),
                Observation.of("late", R7, "80"),
                inPreparation);
        EvaluationReport report = EvaluationReport.ofLatest(set, R8, MADE);
        assertThat(report.rollUp().whole().withoutVerdict()).isZero();
        assertThat(report.toMarkdown(Locale.JAPANESE))
                .contains("- **対象の値**: 指標ごとの、令和8年度までの最新値")
                .contains("| 遅い統計 | ○ 順調※（R7） |")
                .contains("| 名称 | ○ 順調※（R8） |")
                .contains("- **判定（R7）**: ○ 順調")
                .contains("- R8：集計中");
        assertThat(EvaluationReport.of(set, R8, MADE).rollUp().whole().withoutVerdict())
                .isEqualTo(1);
        String json = PlanJson.writeDocument(report);
        assertThat(json).contains("\"choice\":\"latest\"");
        assertThat(PlanJson.readDocument(json, EvaluationReport.class)).isEqualTo(report);
    }

    /** Of the year in which counting begins anew, both numbers are told, and the chart has those of the new rule only. */
    @Test
    void aRecountStandsBesideWhatWasCountedBefore() {
        Measure measure = Fixtures.measure(
                "m",
                MeasureNature.STOCK,
                0,
                Fixtures.version(new Baseline.Known(R7, new BigDecimal("1050")), Fixtures.fixed("1200")),
                Fixtures.version(new Baseline.Known(R8, new BigDecimal("300")), Fixtures.fixed("400"))
                        .withHoldsFrom(LocalDate.of(2027, 4, 1))
                        .withRecounted("延べ人数から実人数へ"));
        IndicatorSet set =
                set(List.of(measure), Observation.of("m", R8, "1080"), Observation.of("m", R8.plusYears(1), "330"));
        EvaluationReport report = EvaluationReport.of(set, R8.plusYears(1), MADE);
        assertThat(report.toMarkdown(Locale.JAPANESE))
                .contains("| R8 | 1,080件 | ○ 順調 |")
                .contains("| R8 | 300件 | 策定時 |")
                .contains("| R9 | 330件 | ○ 順調 |")
                .contains("延べ人数から実人数へ");
        Words words = new Words(Locale.JAPANESE);
        assertThat(new Charts(words, new Print(words))
                        .of(report.measures().get(0))
                        .orElseThrow()
                        .labels())
                .extracting(Chart.Label::text)
                .contains("330件")
                .doesNotContain("1,080件");
    }

    /** Nothing had been counted at the end of R7, and the path begins there. */
    @Test
    void aTotalThatBeginsAtNothingHasItsPathWithinThePicture() {
        Measure total = Fixtures.measure(
                "m",
                MeasureNature.CUMULATIVE,
                0,
                Fixtures.version(
                        new Baseline.Known(R7, R7, new BigDecimal("80"), Counting.YEAR), Fixtures.fixed("500")));
        Chart chart = chart(total);
        assertThat(chart.lines())
                .singleElement()
                .satisfies(
                        line -> assertThat(line.fromY()).isEqualTo(chart.plot().bottom()));
        assertThat(chart.labels()).extracting(Chart.Label::text).containsExactly("目標 500件");
    }

    /** 10,000,000,000円 are 100億円. */
    @Test
    void anAxisOfLargeNumbersIsWrittenInMultiples() {
        Measure yen = Fixtures.count("10000000000", "12000000000").withUnit(new Unit("円"));
        Chart chart = chart(yen);
        assertThat(chart.unit()).isEqualTo("（億円）");
        assertThat(chart.values())
                .extracting(Chart.Tick::text)
                .contains("100", "120")
                .noneMatch(text -> text.contains("e"));
        assertThat(chart(yen.withUnit(new Unit("千円"))).unit()).isEqualTo("（億×千円）");
        assertThat(chart(Fixtures.count("248933", "296000")).values())
                .extracting(Chart.Tick::text)
                .contains("260,000");
        assertThat(chart.legend().plain()).contains("縦軸は0から始まっていません");
    }

    /** A table may print a unit beside grades; steps from one to the next are none of it. */
    @Test
    void differencesOfGradesAreStepsWhateverTheirUnitIs() {
        Measure measure = Fixtures.grade(List.of("30%未満", "30～50%", "50%以上")).withUnit(Unit.PERCENT);
        EvaluationReport report = EvaluationReport.of(set(List.of(measure), Observation.of("m", R8, "2")), R8, MADE);
        assertThat(report.toMarkdown(Locale.JAPANESE))
                .contains("| R8 | 30～50% |")
                .contains(" -1段階 |");
        assertThat(report.toMarkdown(Locale.ENGLISH)).contains(" -1段階 |");
    }

    @Test
    void gradesAreWordsOnTheAxisAndTheFirstRankIsOnTop() {
        Chart grades = chart(Fixtures.grade(List.of("なし", "検討中", "設置")), Observation.of("m", R8, "2"));
        assertThat(grades.values()).extracting(Chart.Tick::text).containsExactly("なし", "検討中", "設置");
        assertThat(grades.description().plain()).contains("実績 R8 検討中").doesNotContain("縦軸");
        Measure rank = Fixtures.measure(
                        "m", MeasureNature.RANK, 0, Fixtures.version(Fixtures.known("12"), Fixtures.fixed("5")))
                .withUnit(new Unit("位"));
        Chart ranks = chart(rank);
        Chart.Marker target = ranks.markers().stream()
                .filter(marker -> marker.kind() == Chart.MarkerKind.TARGET)
                .findFirst()
                .orElseThrow();
        Chart.Marker baseline = ranks.markers().stream()
                .filter(marker -> marker.kind() == Chart.MarkerKind.BASELINE)
                .findFirst()
                .orElseThrow();
        assertThat(target.y()).isLessThan(baseline.y());
        assertThat(ranks.values()).extracting(Chart.Tick::text).doesNotContain("0");
    }

    @Test
    void aTargetThatIsNoNumberIsWrittenInTheChart() {
        Measure more = Fixtures.measure(
                "m",
                MeasureNature.STOCK,
                0,
                Fixtures.version(Fixtures.known("50"), new Target.Change(R12, Sense.MORE_THAN)));
        assertThat(chart(more, Observation.of("m", R8, "60")).labels())
                .extracting(Chart.Label::text)
                .contains("目標 増加");
        Measure band = Fixtures.measure(
                "m", MeasureNature.STOCK, 0, Fixtures.version(Fixtures.known("33"), Fixtures.band("40", "60")));
        assertThat(chart(band, Observation.of("m", R8, "36")).labels())
                .extracting(Chart.Label::text)
                .contains("目標 40～60件");
    }
}

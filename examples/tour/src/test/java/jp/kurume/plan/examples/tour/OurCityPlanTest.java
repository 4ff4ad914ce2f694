package jp.kurume.plan.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.kurume.plan.around.result.ActionResults;
import jp.kurume.plan.around.result.ResultCounts;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.department.Department;
import jp.kurume.plan.department.OwnedElement;
import jp.kurume.plan.department.Owners;
import jp.kurume.plan.indicators.Assessment;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.report.EvaluationReport;
import jp.kurume.plan.model.ActionItem;
import jp.kurume.plan.model.ActorRole;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableDescriptions;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The made-up plan and its indicators use everything that other cities print, and their page says what the library reads. */
class OurCityPlanTest {

    private static final Path CITY = Path.of("..", "our-city");
    private static final TableSource TABLES = TableSource.folder(CITY.resolve("midori-plan"));
    private static final FiscalYear R9 = FiscalYear.of(2027);

    /** The tables that the pages describe. */
    private static List<TableFormat> formats() {
        return Stream.of(IndicatorSet.tableFormats(), Owners.tableFormats(), ActionResults.tableFormats())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static IndicatorSet indicators() {
        return IndicatorSet.readFrom(TABLES, "plan-2026");
    }

    /** The pages are what is generated now; {@code -Dtables.write} writes them anew. */
    @ParameterizedTest
    @CsvSource({"plan-tables.md, en", "plan-tables_ja.md, ja"})
    void everyColumnIsDescribed(String page, String language) throws IOException {
        String now = TableDescriptions.of(formats(), TABLES).markdown(Locale.forLanguageTag(language));
        if (System.getProperty("tables.write") != null) {
            Files.writeString(CITY.resolve(page), now);
        }
        assertThat(CITY.resolve(page)).content(StandardCharsets.UTF_8).isEqualTo(now);
    }

    @Test
    void theExampleIsAPlanOfACity() {
        assertThat(CityCheck.check(TABLES).problems())
                .filteredOn(problem -> problem.severity() != Severity.NOTE)
                .extracting(problem -> problem.code().id())
                .containsExactlyInAnyOrder(
                        "indicators.baseline.under-survey",
                        "indicators.target.under-review",
                        "indicators.direction.open",
                        "plan.actors.not-legible");
        assertThat(Plan.readFrom(TABLES, "plan-2026").initiatives()).hasSize(2);
    }

    /** Reasons stand only where something is read and not printed. */
    @Test
    void everyColumnIsUsed() {
        TableReading reading = new TableReading(TABLES);
        for (TableFormat format : formats()) {
            for (Column<?> column : format.columns()) {
                String name = column.name();
                boolean isUsed = reading.table(format).rows().stream()
                        .anyMatch(row -> !row.text(column).isEmpty());
                assertThat(isUsed || name.endsWith("because"))
                        .as(format.file() + " " + name)
                        .isTrue();
            }
        }
    }

    /** Each verdict follows from the printed numbers by hand; a dash stands for none. */
    @ParameterizedTest
    @CsvSource({
        // 55.2 in R6 and 58.0 in R10: 57.3 were due.
        "support, BEHIND",
        // 53.0 and 57.1 in R6, 60.0 in R12: 56.5 and 58.55 were due.
        "support-men, BEHIND",
        "support-women, ON_TRACK",
        // 1,240 in R7, 2,000 in R12: 1,544 were due of 1,520.
        "trained, BEHIND",
        "visits, -",
        // 300 by the new rule in R8, 400 in R12: 325 were due of 330.
        "leaders, ON_TRACK",
        "over-93, BEHIND",
        "salons, NOT_HELD",
        // 180 on average over R4 to R6, 200 over R10 to R12: 190 were due of 189.5.
        "days, BEHIND",
        "distance, NOT_HELD",
        "old-map, -",
        "suicide, -",
        "crimes, REACHED",
        "health, REACHED",
        "fires, REGRESSED",
        "births, -",
        // −120 and 0: −60 were due.
        "migration, ON_TRACK",
        "one-stop, ON_TRACK",
        // 12th and 5th: 8.5 were due of 9.
        "rank, BEHIND",
        "satisfied, -",
        "waiting, REACHED",
        "share-known, -",
        "fund, BEHIND",
        // 430.0 in R8, 500.0 in R12, in 万円: 447.5 were due of 455.
        "gifts, ON_TRACK",
        "welfare, -",
        "aging, BEHIND"
    })
    void verdictsAreThoseOfThePrintedNumbers(String measure, String expected) {
        Assessment assessment = indicators().assess(measure, R9);
        assertThat(assessment.status().map(Enum::name).orElse("-"))
                .as("%s", assessment)
                .isEqualTo(expected);
    }

    /** The desk was the 福祉課's until the 総合相談課 was there; the 福祉課 is called 地域福祉課 since. */
    @Test
    void everythingIsAnsweredFor() {
        Owners owners = Owners.readFrom(TABLES, "plan-2026");
        LocalDate before = LocalDate.of(2027, 3, 31);
        LocalDate after = LocalDate.of(2027, 4, 1);
        OwnedElement desk = OwnedElement.measure("one-stop");
        assertThat(owners.inCharge(desk, before)).map(Department::id).hasValue("community");
        assertThat(owners.inCharge(desk, after)).map(Department::name).hasValue("総合相談課");
        assertThat(owners.inCharge(after, OwnedElement.action("2.1-1"), OwnedElement.direction("2.1")))
                .map(Department::id)
                .hasValue("desk");
        assertThat(owners.with(OwnedElement.measure("suicide"), after))
                .extracting(Department::name)
                .containsExactly("地域福祉課");
    }

    /** Counted by hand in the table. */
    @Test
    void twoYearsOfResults() {
        ActionResults results = ActionResults.readFrom(TABLES, "plan-2026");
        Plan plan = Plan.readFrom(TABLES, "plan-2026");
        assertThat(results.counts(plan.actions(), R9.minusYears(1))).isEqualTo(new ResultCounts(7, 5, 1, 1, 0));
        assertThat(results.counts(plan.actions(), R9)).isEqualTo(new ResultCounts(7, 2, 2, 1, 1));
        assertThat(results.withoutResult(plan.actions(), R9))
                .extracting(ActionItem::id)
                .containsExactly("1.2-2", "2.1-2");
        assertThat(results.actorsOf(plan.action("1.1-3")).known()).containsExactly(ActorRole.COUNCIL, ActorRole.CITY);
    }

    @Test
    void theReportHasTheResultsBesideTheMeasures() {
        Plan plan = Plan.readFrom(TABLES, "plan-2026");
        ActionResults results = ActionResults.readFrom(TABLES, "plan-2026");
        String page = EvaluationReport.of(indicators(), R9, LocalDate.of(2028, 6, 30))
                .page(Locale.JAPANESE, plan, results)
                .toMarkdown();
        assertThat(page)
                .contains("取組み5件のうち、実績があるものは4件です（実施2件、一部実施1件、未実施1件）。予定のみは1件、記載のないものは0件です。")
                .contains("取組み2件のうち、実績があるものは1件です（実施0件、一部実施1件、未実施0件）。予定のみは0件、記載のないものは1件です。")
                .contains("市の評価：B 2件、D 1件、A 1件、C 1件")
                .contains("実績のない取組み：2.1-2");
        assertThat(page.indexOf("支え合いサポーター養成講座を開く")).isBetween(page.indexOf("取組み5件のうち"), page.indexOf("取組み2件のうち"));
    }

    @Test
    void theReportOnTheSecondYearTellsAllOfIt() {
        EvaluationReport report = EvaluationReport.of(indicators(), R9, LocalDate.of(2028, 6, 30));
        assertThat(report.toMarkdown(Locale.JAPANESE))
                .contains("R6 55.2% → R10 58.0%以上 → R12 60.0%以上")
                .contains("130人（累計 1,370人）")
                .contains("R4～R6 180.0日 → R10～R12 200.0日")
                .contains("R6年 573件 → R12年 減少")
                .contains("R6 12位 → R12 5位以内")
                .contains("数え方が変わっています：延べ人数から実人数へ")
                .contains("この指標は2027年3月31日で終わります。")
                .contains("10,980,000,000円（見込値）")
                .contains("C（公表）、C（基準により計算）");
        assertThat(EvaluationReport.ofLatest(indicators(), R9, LocalDate.of(2028, 6, 30))
                        .toMarkdown(Locale.JAPANESE))
                .contains("○ 順調（R8年）");
    }
}

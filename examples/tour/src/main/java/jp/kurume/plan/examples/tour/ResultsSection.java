package jp.kurume.plan.examples.tour;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import jp.kurume.plan.indicators.Assessment;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.Obstacle;
import jp.kurume.plan.indicators.Remark;
import jp.kurume.plan.indicators.Status;
import jp.kurume.plan.text.TextTable;
import jp.kurume.plan.time.FiscalYearStyle;

/** How a plan did: every observation with the library's verdict, and the plan's own words beside it. */
record ResultsSection(IndicatorSet indicators) {

    @Override
    public String toString() {
        TextTable table = TextTable.of("id", "年度", ">実績", ">目標との差", ">達成率", ">進捗率", ">経過", "判定", "プランの評価");
        for (Measure measure : indicators.measures()) {
            List<Observation> observations = indicators.observations(measure.id());
            for (Observation observation : observations) {
                // The plan speaks of the latest result only.
                boolean latest = observation.equals(observations.get(observations.size() - 1));
                row(table, measure, observation, latest ? indicators.remarks(measure.id()) : List.of());
            }
        }
        return "3. 第1期プランの実績 / How the first plan did\n\n" + table
                + "判定はこのライブラリの計算です。/ The verdicts are the library's; the plan's own words are beside them ("
                + indicators.remarks().stream()
                        .map(remark -> remark.citation().toString())
                        .distinct()
                        .collect(Collectors.joining(", "))
                + ").\n";
    }

    private static void row(TextTable table, Measure measure, Observation observation, List<Remark> remarks) {
        Assessment assessment = measure.assess(observation);
        table.row(
                measure.id(),
                observation.year().format(FiscalYearStyle.SHORT)
                        + observation.method().label(),
                measure.print(observation),
                assessment.distance().map(measure.unit()::printDifference).orElse("-"),
                assessment.attainmentRate().map(ResultsSection::percent).orElse("-"),
                assessment.progress().map(ResultsSection::percent).orElse("-"),
                assessment.elapsedShare().map(ResultsSection::percent).orElse("-"),
                assessment
                        .verdict()
                        .fold(
                                Status::label,
                                obstacles -> obstacles.stream()
                                        .map(Obstacle::label)
                                        .collect(Collectors.joining("、", "判定なし（", "）"))),
                remarks.stream().map(Remark::text).collect(Collectors.joining(" / ")));
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}

package jp.kurume.plan.examples.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.around.result.ActionResultEntry;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.AssignmentCorrection;
import jp.kurume.plan.districts.routing.OfficeCorrection;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.ObservationEntry;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.time.FiscalYear;

/** Forms as they may be filled in, and data that does not go together; each with what the library itself says of it. */
final class Samples {

    private Samples() {}

    static Map<Object, List<Problem>> all() {
        Map<Object, List<Problem>> samples = new LinkedHashMap<>();
        for (ObservationEntry entry : List.of(
                ObservationEntry.of("overall", "令和8年度", "６３．１％", "survey", "second-plan-draft p8"),
                ObservationEntry.of("", " ", "", "", ""),
                ObservationEntry.of("a b", "令和", "1,23", "servey", "p8"),
                ObservationEntry.of("{year}", "${1+1}", "\\{0}", "$", "C:\\temp"),
                new ObservationEntry(
                        "overall",
                        "R8",
                        "63.1",
                        "",
                        "provisional",
                        "令和8年6月",
                        "2027-02",
                        "1,500",
                        "1.5",
                        "",
                        "",
                        "A",
                        "暫定"),
                new ObservationEntry("overall", "R6～R8", "中止", "調査", "expected", "", "", "", "", "", "", "", ""),
                new ObservationEntry("overall", "R8", "63.1", "", "early", "June", "32", "0", "x", "", "累積", "", ""))) {
            samples.put(entry, entry.problems());
        }
        for (ActionResultEntry entry : List.of(
                new ActionResultEntry.Builder()
                        .action("5.1-1")
                        .year("令和9年度")
                        .state("一部実施")
                        .value("１，５２０")
                        .unit("人")
                        .source("report p3")
                        .build(),
                new ActionResultEntry.Builder()
                        .action("")
                        .year(" ")
                        .state("")
                        .source("")
                        .build(),
                new ActionResultEntry.Builder()
                        .action("5.1の1")
                        .year("去年")
                        .state("だいたい")
                        .value("多数")
                        .source("p3")
                        .build())) {
            samples.put(entry, entry.problems());
        }
        for (OfficeCorrection correction : List.of(
                new OfficeCorrection("shakyou", "fax", "0942-34-3090", "０９４２－３４－３０９１", "市", "2026/5/1"),
                new OfficeCorrection("shakyou", "fax", "0942-34-3090", "なし", "市", "2026-05-01"),
                new OfficeCorrection("shakyou", "受付時間", "", "8:30～17:15", "市", "2026-05-01"),
                new OfficeCorrection("shakyou", "fax", "0942", "０９４２", "", "2026-02-30"),
                new OfficeCorrection("", "fx", "", "", "", ""))) {
            samples.put(correction, correction.problems());
        }
        for (AssignmentCorrection correction : List.of(
                new AssignmentCorrection("日吉", "livelihood", "なし", "seikatsu-jiritsu-toubu", "市", "2026-05-01"),
                new AssignmentCorrection("", "a;b", "a b", "", " ", "tomorrow"))) {
            samples.put(correction, correction.problems());
        }
        samples.put(KurumePlans.secondPeriod(), List.of());
        samples.put(KurumeIndicators.secondPeriod(), List.of());
        samples.put(KurumeDistricts.routing(), List.of());
        samples.put(plan(), errors(plan().problems()));
        samples.put(indicators(), errors(indicators().problems()));
        samples.put(routing(), errors(routing().problems()));
        return samples;
    }

    private static List<Problem> errors(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    private static Plan plan() {
        Plan.Builder plan = Plan.builder();
        return plan.from(KurumePlans.secondPeriod()).legalBases(List.of()).build();
    }

    private static IndicatorSet indicators() {
        IndicatorSet.Builder set = IndicatorSet.builder();
        return set.from(KurumeIndicators.secondPeriod())
                .addObservations(Observation.of("1-activity", FiscalYear.of(2026), "170.5"))
                .build();
    }

    private static RoutingTable routing() {
        RoutingTable table = KurumeDistricts.routing();
        RoutingTable.Builder edited = RoutingTable.builder();
        return edited.from(table)
                .addPrintedForms(
                        new PrintedForm("hiyosi", PrintedForm.Kind.VARIANT, "日吉町", "日吉", "a slip", table.citation()))
                .build();
    }
}

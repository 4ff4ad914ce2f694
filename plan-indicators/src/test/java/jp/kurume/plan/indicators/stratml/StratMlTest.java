package jp.kurume.plan.indicators.stratml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.indicators.Baseline;
import jp.kurume.plan.indicators.DesiredDirection;
import jp.kurume.plan.indicators.Fixtures;
import jp.kurume.plan.indicators.Indicator;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.Target;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.model.Vision;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StratMlTest {

    private static final Plan PLAN = KurumePlans.secondPeriod();
    private static final IndicatorSet INDICATORS = KurumeIndicators.secondPeriod();
    private static final StratMl SECOND = StratMl.plan(PLAN, INDICATORS);

    /** The first plan as far as its indicators tell of it: it has no initiatives of its own here. */
    private static Plan.Builder firstPlan() {
        Edition edition = KurumeIndicators.firstPeriod().edition();
        Plan.Builder plan = Plan.builder();
        plan.edition(edition)
                .period(FiscalYearRange.parse("R2–R7"))
                .periodCitation(edition.citation())
                .vision(new Vision("支え合うこころあふれるまち", edition.citation()));
        return plan;
    }

    static StratMl firstReport() {
        return StratMl.report(firstPlan().build(), KurumeIndicators.firstPeriod());
    }

    private static Parsed indicator(Parsed document, String id) {
        List<Parsed> found = document.all("PerformanceIndicator").stream()
                .filter(indicator ->
                        List.of(indicator.text("OtherInformation").split("\n")).contains("指標の値のid: " + id))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    // The document

    @Test
    void whatItIs() {
        Parsed document = Parsed.of(SECOND);
        assertThat(document.name()).isEqualTo("PerformancePlanOrReport");
        assertThat(document.attribute("Type")).isEqualTo("Performance_Plan");
        assertThat(Parsed.of(StratMl.report(PLAN, INDICATORS)).attribute("Type"))
                .isEqualTo("Performance_Report");
        assertThat(document.text("Name")).isEqualTo("第2期くるめ支え合うプラン（案）");
        assertThat(document.text("Description")).isEqualTo("久留米市地域福祉計画・久留米市地域福祉活動計画");
        assertThat(document.text("OtherInformation"))
                .contains("段階: 案\n公表: 2025-11（日は記載なし）")
                .contains("根拠法令: 社会福祉法第107条 地域福祉計画")
                .contains("読み取り: 条は「第」なしで");
        Parsed administration = document.child("AdministrativeInformation");
        assertThat(administration.text("StartDate")).isEqualTo("2026-04-01");
        assertThat(administration.text("EndDate")).isEqualTo("2031-03-31");
    }

    @Test
    void whatThePlanDoesNotSayIsLeftOut() {
        Parsed document = Parsed.of(SECOND);
        for (String missing : List.of("Mission", "PublicationDate", "Source", "Submitter")) {
            assertThat(document.all(missing)).as(missing).isEmpty();
        }
    }

    @Test
    void whoseItIsAndWhatForm() {
        Parsed core = Parsed.of(SECOND).child("StrategicPlanCore");
        Parsed city = core.child("Organization");
        assertThat(city.text("Name")).isEqualTo("久留米市");
        assertThat(city.text("Description")).isEqualTo("全国地方公共団体コード 402036");
        assertThat(city.children("Stakeholder"))
                .extracting(role -> role.text("Name"))
                .containsExactly("地域住民等", "社会福祉協議会", "久留米市");
        assertThat(city.children("Stakeholder"))
                .extracting(role -> role.attribute("StakeholderTypeType"))
                .containsExactly("Generic_Group", "Organization", "Organization");
        assertThat(core.child("Vision").text("Description")).isEqualTo("みんなでつくる 支え合うこころあふれるまち くるめ");
        assertThat(core.children("Value"))
                .extracting(value -> value.text("Name"))
                .containsExactly("ともにあるこころを育む", "支え合う地域をつくる", "安心できる仕組みをつくる");
    }

    // Goals and objectives

    @Test
    void sixInitiativesAndTheWholePlanAreGoals() {
        Parsed document = Parsed.of(SECOND);
        assertThat(document.goals())
                .extracting(goal -> goal.text("Name"))
                .containsExactly(
                        "ともに生きるこころを育む取組みの推進",
                        "権利を守る取組みの推進",
                        "福祉のまちづくりへの参画促進",
                        "見守り活動や交流の場・居場所づくりの推進",
                        "災害時支援に備えた取組みの推進",
                        "包括的な相談支援の推進",
                        "プラン全体");
        // 12 directions, and what the indicators of seven goals stand in.
        assertThat(document.all("Objective")).hasSize(19);
        assertThat(document.goals().get(3).children("Objective"))
                .extracting(objective -> objective.text("Name"))
                .containsExactly("多様な見守り活動による支え合いの推進", "出会い、交流できるつながりの機会の創出", "評価指標");
        assertThat(document.goals().get(1).text("Description"))
                .contains("3 相手の立場を想像する", "8 相談がしやすい環境づくり", "9 あらゆる課題へ対応できる体制", "成年後見制度利用促進基本計画");
    }

    /** The plan's marks, counted by hand in section 6 of the draft: 27 items of the city's, 12 of which nobody can tell. */
    @Test
    void performersAreThoseWhoCertainlyTakePart() {
        List<Parsed> stakeholders = Parsed.of(SECOND).all("Objective").stream()
                .flatMap(objective -> objective.children("Stakeholder").stream())
                .toList();
        assertThat(stakeholders.stream()
                        .filter(one -> one.text("Name").equals("久留米市"))
                        .mapToInt(one -> one.children("Role").size())
                        .sum())
                .isEqualTo(28);
        assertThat(PLAN.actionsOfUnknownActors()).hasSize(11).allSatisfy(action -> {
            Parsed objective = Parsed.of(SECOND).all("Objective").stream()
                    .filter(one -> one.texts("SequenceIndicator").contains(action.directionId()))
                    .findFirst()
                    .orElseThrow();
            assertThat(objective.text("OtherInformation"))
                    .contains("具体的な取組み " + action.id() + ": " + action.text() + "（主体を読み取れない: ");
            assertThat(objective.all("Role"))
                    .noneSatisfy(role -> assertThat(role.text("Name")).endsWith(" " + action.id()));
        });
    }

    @Test
    void whatIsNotKnownOfActorsAndItemsIsSaid() {
        Parsed objective =
                Parsed.of(SECOND).goals().get(0).children("Objective").get(0);
        assertThat(objective.text("OtherInformation")).contains("具体的な取組みは一部しか分からない: ");
        Parsed residents = objective.child("Stakeholder");
        assertThat(residents.text("Name")).isEqualTo("地域住民等");
        assertThat(residents.child("Role").text("Description"))
                .startsWith("自分の住む地域や活動に興味を持つ。\nほかの主体は読み取れない: ")
                .contains("（読み取り: この方向性の表に項目は書き起こされていない");
    }

    @Test
    void aPartThatIsNoInitiativeIsAGoalOfItsOwn() {
        Parsed report = Parsed.of(firstReport());
        assertThat(report.goals())
                .extracting(goal -> goal.text("Name"))
                .containsExactly("プラン全体", "関係を豊かにする", "寄り添う体制を整える", "地域をともに創る人を育む");
        assertThat(report.goals())
                .extracting(goal -> goal.text("Description"))
                .containsExactly("支え合うこころあふれるまち", "", "", "");
    }

    // Indicators

    @Test
    void eighteenMeasures() {
        List<Parsed> measures = Parsed.of(SECOND).all("PerformanceIndicator");
        assertThat(measures).hasSize(18);
        assertThat(measures)
                .filteredOn(one -> one.attribute("ValueChainStage").equals("Output"))
                .hasSize(9);
        assertThat(measures)
                .filteredOn(one -> one.attribute("ValueChainStage").equals("Outcome"))
                .hasSize(9);
        assertThat(measures)
                .allSatisfy(one ->
                        assertThat(one.attribute("PerformanceIndicatorType")).isEqualTo("Quantitative"));
    }

    @Test
    void fourPendingMeasuresHaveWordsAndNoNumbers() {
        Parsed document = Parsed.of(SECOND);
        for (String id : List.of("1-outcome", "2-outcome", "4-outcome", "5-outcome")) {
            Parsed measure = indicator(document, id);
            assertThat(measure.all("NumberOfUnits")).isEmpty();
            assertThat(measure.all("DescriptorValue")).extracting(Parsed::text).containsExactly("調査中", "精査中");
        }
        assertThat(document.all("Descriptor")).hasSize(8);
        assertThat(document.all("NumberOfUnits")).hasSize(28);
    }

    @Test
    void aMeasureOfTheSecondPlan() {
        Parsed measure = indicator(Parsed.of(SECOND), "4-activity-1");
        assertThat(measure.attribute("ValueChainStage")).isEqualTo("Output");
        assertThat(measure.text("MeasurementDimension")).isEqualTo("ふれあいの会等の見守り訪問活動件数");
        assertThat(measure.text("UnitOfMeasurement")).isEqualTo("件");
        List<Parsed> years = measure.children("MeasurementInstance");
        assertThat(years).hasSize(2);
        Parsed baseline = years.get(0).child("ActualResult");
        assertThat(List.of(baseline.text("StartDate"), baseline.text("EndDate"), baseline.text("NumberOfUnits")))
                .containsExactly("2024-04-01", "2025-03-31", "248933");
        assertThat(baseline.text("Description"))
                .startsWith("策定時: 令和6年度\n出典: ")
                .contains(" p14（読み取り: 策定時の値と目標値は印刷のとおり。適用の始まりの日は印刷されておらず");
        Parsed target = years.get(1).child("TargetResult");
        assertThat(List.of(target.text("StartDate"), target.text("EndDate"), target.text("NumberOfUnits")))
                .containsExactly("2030-04-01", "2031-03-31", "250000");
    }

    @Test
    void numbersKeepTheirDecimals() {
        assertThat(indicator(Parsed.of(SECOND), "overall").all("NumberOfUnits"))
                .extracting(Parsed::text)
                .containsExactly("61.3", "70.0");
    }

    @Test
    void readingsSaySo() {
        Parsed document = Parsed.of(SECOND);
        assertThat(indicator(document, "3-outcome-2").text("OtherInformation"))
                .contains("目標の向き: 以上（")
                .contains("読み取り: 目標値と策定時の値が同じ")
                .contains("単位: 団体（");
        assertThat(indicator(document, "overall").text("OtherInformation"))
                .contains("値の性質: 市民の割合（")
                .contains("読み取り: 名称から読む：市民に占める割合")
                .doesNotContain("目標の向き", "単位: ");
        assertThat(indicator(Parsed.of(firstReport()), "first-support").text("OtherInformation"))
                .contains("目標の向き: 記載なし");
    }

    @Test
    void aBandSaysItsEnds() {
        Indicator indicator = KurumeIndicators.firstPeriod().indicator("first-overall");
        Measure overall = indicator.measures().get(0);
        DesiredDirection band =
                new DesiredDirection.Within(new BigDecimal("65"), new BigDecimal("75"), reading(overall.citation()));
        Measure measure = overall.withVersions(overall.latestVersion().withDirection(band));
        IndicatorSet.Builder set = IndicatorSet.builder();
        set.edition(firstPlan().build().edition()).addIndicators(indicator.withMeasures(List.of(measure)));
        Parsed document = Parsed.of(StratMl.plan(firstPlan().build(), set.build()));
        assertThat(indicator(document, "first-overall").text("OtherInformation"))
                .contains("目標の向き: 65.0%から75.0%までの範囲内（")
                .contains("読み取り: agreed");
    }

    private static Citation.Reading reading(Citation citation) {
        return new Citation.Reading(citation.source(), citation.place(), "agreed");
    }

    @Test
    void aMeasureThatGoesOnPointsIntoTheOtherPlansDocument() {
        Parsed overall = indicator(Parsed.of(SECOND), "overall");
        Parsed first = indicator(Parsed.of(firstReport()), "first-overall");
        Parsed before = overall.child("Relationship");
        assertThat(before.attribute("RelationshipType")).isEqualTo("Peer_To");
        assertThat(before.text("Name")).isEqualTo("前のプランから続く指標");
        assertThat(before.text("ReferentIdentifier")).isEqualTo(first.text("Identifier"));
        Parsed after = first.child("Relationship");
        assertThat(after.text("Name")).isEqualTo("後のプランへ続く指標");
        assertThat(after.text("ReferentIdentifier")).isEqualTo(overall.text("Identifier"));
        assertThat(Parsed.of(SECOND).all("Relationship")).hasSize(3);
    }

    // Reports

    @Test
    void aReportHasEveryObservationOnceAndThePlansOwnWords() {
        Parsed report = Parsed.of(firstReport());
        // Five baselines and six observations; five targets.
        assertThat(report.all("ActualResult")).hasSize(11);
        assertThat(report.all("TargetResult")).hasSize(5);
        Parsed measure = indicator(report, "first-people-1");
        assertThat(measure.all("NumberOfUnits"))
                .extracting(Parsed::text)
                .containsExactly("81.3", "82.8", "80.4", "87.0");
        assertThat(measure.all("ActualResult").get(1).text("Description"))
                .startsWith("実績: 令和4年度調査\n出典: 第2期くるめ支え合うプラン(R8~R12)骨子(案)について 2-(1)");
        assertThat(measure.text("OtherInformation")).contains("プランの評価: ほぼ横ばい（").contains("値の出所: 市民意識調査");
    }

    @Test
    void aPlanHasNoObservations() {
        Parsed plan = Parsed.of(StratMl.plan(firstPlan().build(), KurumeIndicators.firstPeriod()));
        assertThat(plan.all("ActualResult")).hasSize(5);
        assertThat(plan.text()).doesNotContain("プランの評価", "実績: ");
    }

    /** A baseline that became known and a target that was revised: the plan has them as they are now, the report all. */
    @Test
    void whatChangedIsTheReports() {
        Plan plan = firstPlan().build();
        Citation citation = plan.edition().citation();
        FiscalYear r7 = FiscalYear.of(2025);
        FiscalYear r12 = FiscalYear.of(2030);
        MeasureVersion then = new MeasureVersion(
                LocalDate.of(2026, 4, 1),
                new Baseline.UnderSurvey(r7),
                new Target.Fixed(r12, new BigDecimal("70.0")),
                DesiredDirection.FROM_TARGET,
                citation);
        MeasureVersion surveyed = then.withHoldsFrom(LocalDate.of(2027, 4, 1))
                .withBaseline(new Baseline.Known(r7, new BigDecimal("61.5")));
        MeasureVersion now = surveyed.withHoldsFrom(LocalDate.of(2028, 4, 1))
                .withTarget(new Target.Fixed(r12, new BigDecimal("72.5")));
        Indicator indicator = KurumeIndicators.firstPeriod().indicator("first-overall");
        Measure measure = indicator.measures().get(0).withVersions(List.of(then, surveyed, now));
        IndicatorSet.Builder set = IndicatorSet.builder();
        set.edition(plan.edition()).addIndicators(indicator.withMeasures(List.of(measure)));
        set.addObservations(Observation.of("first-overall", r12, "71.0"));
        IndicatorSet indicators = set.build();
        assertThat(results(StratMl.plan(plan, indicators)))
                .containsExactly("61.5 策定時: 令和7年度 適用: 2028-04-01から", "72.5 目標: 令和12年度 適用: 2028-04-01から");
        assertThat(results(StratMl.report(plan, indicators)))
                .containsExactly(
                        "調査中 策定時: 令和7年度 適用: 2026-04-01から",
                        "61.5 策定時: 令和7年度 適用: 2027-04-01から",
                        "70.0 目標: 令和12年度 適用: 2026-04-01から",
                        "72.5 目標: 令和12年度 適用: 2028-04-01から",
                        "71.0 実績: 令和12年度");
    }

    /** Values and descriptions, sources left out, in the order of the document. */
    private static List<String> results(StratMl document) {
        List<String> results = new ArrayList<>();
        for (Parsed instance : Parsed.of(document).all("MeasurementInstance")) {
            for (String name : List.of("TargetResult", "ActualResult")) {
                for (Parsed result : instance.children(name)) {
                    String value = result.children("NumberOfUnits").isEmpty()
                            ? result.child("Descriptor").text("DescriptorValue")
                            : result.text("NumberOfUnits");
                    String description = result.text("Description").replaceAll("\n出典: .*", "");
                    results.add(value + " " + description.replace('\n', ' '));
                }
            }
        }
        return results;
    }

    // Identifiers

    /** Computed with Python: uuid.uuid5 of the namespace and 402036/second-plan-draft/initiative/4, …/measure/overall. */
    @Test
    void identifiersAreThoseThatAreDocumented() {
        assertThat(Parsed.of(SECOND).goals().get(3).text("Identifier"))
                .isEqualTo("_c401708a-5028-516d-8e86-0e60f376ce88");
        assertThat(indicator(Parsed.of(SECOND), "overall").text("Identifier"))
                .isEqualTo("_7606b679-b052-517a-a98c-97e4a2bfae3d");
    }

    @Test
    void anotherEditionHasOtherIdentifiersAndTheSameCity() {
        Edition other = new Edition.Builder()
                .id("second-plan")
                .municipality(PLAN.edition().municipality())
                .title(PLAN.edition().title())
                .subtitle("")
                .status(PLAN.edition().status())
                .published(PLAN.edition().published())
                .citation(PLAN.edition().citation())
                .build();
        Plan.Builder plan = Plan.builder();
        IndicatorSet.Builder indicators = IndicatorSet.builder();
        plan.from(PLAN).edition(other);
        indicators.from(INDICATORS).edition(other);
        List<String> before =
                Parsed.of(SECOND).all("Identifier").stream().map(Parsed::text).toList();
        List<String> after = Parsed.of(StratMl.plan(plan.build(), indicators.build())).all("Identifier").stream()
                .map(Parsed::text)
                .toList();
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.stream().filter(before::contains)).containsExactly(before.get(0));
    }

    // Writing

    @Test
    void writesTheSameBytesEverywhere(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plan.xml");
        Files.writeString(file, "what was there before, and longer than nothing");
        SECOND.writeTo(file);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        SECOND.writeTo(stream);
        assertThat(Files.readAllBytes(file)).isEqualTo(stream.toByteArray());
        assertThat(Files.readString(file))
                .isEqualTo(SECOND.toXml())
                .startsWith("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <PerformancePlanOrReport xmlns="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport" Type="Performance_Plan">
                          <Name>第2期くるめ支え合うプラン（案）</Name>
                        """)
                .endsWith("</PerformancePlanOrReport>\n")
                .doesNotContain("\r", "\t");
    }

    @Test
    void isAValue() throws IOException, ClassNotFoundException {
        assertThat(SECOND)
                .isEqualTo(StratMl.plan(PLAN, INDICATORS))
                .isNotEqualTo(StratMl.report(PLAN, INDICATORS))
                .hasToString("Performance_Plan: 第2期くるめ支え合うプラン（案） 2025-11");
        assertThat(Fixtures.serialized(SECOND)).isEqualTo(SECOND);
    }

    // Refusals

    @Test
    void refusesIndicatorsOfAnotherEdition() {
        assertThatExceptionOfType(StratMlException.class)
                .isThrownBy(() -> StratMl.plan(PLAN, KurumeIndicators.firstPeriod()))
                .withMessageStartingWith("A StratML document is of one edition, but the plan is of second-plan-draft "
                        + "(第2期くるめ支え合うプラン（案） 2025-11")
                .withMessageContaining("and the indicators of first-plan (第1期くるめ支え合うプラン");
    }

    @Test
    void refusesAPlanWithoutAnythingToReach() {
        Plan plan = firstPlan().build();
        IndicatorSet.Builder none = IndicatorSet.builder();
        none.edition(plan.edition());
        assertThatExceptionOfType(StratMlException.class)
                .isThrownBy(() -> StratMl.report(plan, none.build()))
                .withMessageStartingWith("A StratML document needs a goal, but first-plan (第1期くるめ支え合うプラン")
                .withMessageEndingWith("has neither an initiative nor an indicator");
    }
}

package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.EditionStatus;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.time.FiscalYear;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the documents print, typed here a second time: independent of the tables that are tested. */
class KurumeIndicatorsTest {

    private static final IndicatorSet SECOND = KurumeIndicators.secondPeriod();
    private static final IndicatorSet FIRST = KurumeIndicators.firstPeriod();

    // The draft of the second plan, section 5, p14

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            overall | OVERALL | overall | 全体 | 「地域での支え合いや助け合いが充実している」と感じる市民の割合 | % | 1 | SHARE | 2024 | 61.3 | 70.0
            1-activity | ACTIVITY | 1-activity | 1 ともに生きるこころを育む取組みの推進 | 福祉教育や啓発の実施回数 | 回 | 0 | FLOW | 2024 | 166 | 182
            1-outcome | OUTCOME | 1-outcome | 1 ともに生きるこころを育む取組みの推進 | 地域共生社会の実現のためにできることをしたいと思う市民の割合 | % | 1 | SHARE | 2025 | 調査中 | 精査中
            2-activity | ACTIVITY | 2-activity | 2 権利を守る取組みの推進 | 成年後見センターの相談件数 | 件 | 0 | FLOW | 2024 | 626 | 795
            2-outcome | OUTCOME | 2-outcome | 2 権利を守る取組みの推進 | 人権感覚を高めたい市民の割合 | % | 1 | SHARE | 2025 | 調査中 | 精査中
            3-activity-1 | ACTIVITY | 3-activity | 3 福祉のまちづくりへの参画促進 | 多様な主体と協働した社会参画等スキーム数 | スキーム | 0 | STOCK | 2024 | 4 | 8
            3-activity-2 | ACTIVITY | 3-activity | 3 福祉のまちづくりへの参画促進 | 多様な主体と協働した社会参画等スキームに関わった主体の数 | 団体 | 0 | STOCK | 2024 | 3 | 8
            3-outcome-1 | OUTCOME | 3-outcome | 3 福祉のまちづくりへの参画促進 | ライフレスキュー久留米連絡会登録の社会福祉法人数 | 法人 | 0 | STOCK | 2024 | 31 | 33
            3-outcome-2 | OUTCOME | 3-outcome | 3 福祉のまちづくりへの参画促進 | 市民活動・ボランティア活動の団体数 | 団体 | 0 | STOCK | 2024 | 388 | 388
            3-outcome-3 | OUTCOME | 3-outcome | 3 福祉のまちづくりへの参画促進 | ボランティア活動や地域活動に参加したことがある市民の割合 | % | 1 | SHARE | 2024 | 22.4 | 25.0
            4-activity-1 | ACTIVITY | 4-activity | 4 見守り活動や交流の場・居場所づくりの推進 | ふれあいの会等の見守り訪問活動件数 | 件 | 0 | FLOW | 2024 | 248933 | 250000
            4-activity-2 | ACTIVITY | 4-activity | 4 見守り活動や交流の場・居場所づくりの推進 | 民生委員の相談・支援・訪問件数 | 件 | 0 | FLOW | 2024 | 21304 | 28500
            4-activity-3 | ACTIVITY | 4-activity | 4 見守り活動や交流の場・居場所づくりの推進 | 支え合いの場の数 | か所 | 0 | STOCK | 2024 | 848 | 902
            4-outcome | OUTCOME | 4-outcome | 4 見守り活動や交流の場・居場所づくりの推進 | 人が集い、話し、つながりや関係性が生まれる場が、市内に充実していると思う市民の割合 | % | 1 | SHARE | 2025 | 調査中 | 精査中
            5-activity | ACTIVITY | 5-activity | 5 災害時支援に備えた取組みの推進 | 図上訓練の参加人数 | 人 | 0 | FLOW | 2024 | 1039 | 1100
            5-outcome | OUTCOME | 5-outcome | 5 災害時支援に備えた取組みの推進 | 災害などの非常時に備えた、地域で助け合える取組みが充実していると思う市民の割合 | % | 1 | SHARE | 2025 | 調査中 | 精査中
            6-activity | ACTIVITY | 6-activity | 6 包括的な相談支援の推進 | 「住民に身近な地域」で多分野の関係者がチームとなり支援した件数 | 件 | 0 | FLOW | 2024 | 0 | 11
            6-outcome | OUTCOME | 6-outcome | 6 包括的な相談支援の推進 | 助けを求めることができる人がいる市民の割合 | % | 1 | SHARE | 2024 | 80.4 | 87.0
            """)
    void secondPlan(
            String id,
            IndicatorKind kind,
            String indicator,
            String scope,
            String name,
            String unit,
            int decimals,
            MeasureNature nature,
            int baselineYear,
            String baseline,
            String target) {
        assertMeasure(
                SECOND, 2030, id, kind, indicator, scope, name, unit, decimals, nature, baselineYear, baseline, target);
        assertThat(SECOND.measure(id).latestVersion().holdsFrom()).isEqualTo("2026-04-01");
        assertThat(SECOND.measure(id).citation().toString()).startsWith("second-plan-draft p14");
    }

    // The first plan's chapter 5, section 3

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            first-overall | OVERALL | first-overall | 全体 | 地域での支え合いや助け合いが充実していると感じる市民の割合 | % | 1 | SHARE | 2019 | 64.1 | 70.0
            first-relations | OUTCOME | first-relations | 1 関係を豊かにする | 地域での見守り訪問活動件数（ふれあいの会による訪問活動件数） | 件 | 0 | FLOW | 2018 | 226650 | 296000
            first-support | OUTCOME | first-support | 2 寄り添う体制を整える | 生活自立支援センターの新規相談受付件数 | 件 | 0 | FLOW | 2018 | 1020 | 1020
            first-people-1 | OUTCOME | first-people | 3 地域をともに創る人を育む | 助けを求めることができる人がいる市民の割合 | % | 1 | SHARE | 2019 | 81.3 | 87.0
            first-people-2 | OUTCOME | first-people | 3 地域をともに創る人を育む | 困っている人の相談にのることができる市民の割合 | % | 1 | SHARE | 2019 | 23.7 | 29.0
            """)
    void firstPlan(
            String id,
            IndicatorKind kind,
            String indicator,
            String scope,
            String name,
            String unit,
            int decimals,
            MeasureNature nature,
            int baselineYear,
            String baseline,
            String target) {
        assertMeasure(
                FIRST, 2025, id, kind, indicator, scope, name, unit, decimals, nature, baselineYear, baseline, target);
        assertThat(FIRST.measure(id).latestVersion().holdsFrom()).isEqualTo("2020-04-01");
        assertThat(FIRST.measure(id).citation()).hasToString("first-plan-chapter-5 3");
    }

    private static void assertMeasure(
            IndicatorSet set,
            int targetYear,
            String id,
            IndicatorKind kind,
            String indicatorId,
            String scope,
            String name,
            String unit,
            int decimals,
            MeasureNature nature,
            int baselineYear,
            String baseline,
            String target) {
        Measure measure = set.measure(id);
        assertThat(measure.id()).isEqualTo(id);
        assertThat(measure.name()).isEqualTo(name);
        assertThat(measure.unit().symbol()).isEqualTo(unit);
        assertThat(measure.decimals()).isEqualTo(decimals);
        assertThat(measure.nature()).isEqualTo(nature);
        assertThat(measure.versions()).hasSize(1);

        Indicator indicator = set.indicatorOf(id);
        assertThat(indicator.id()).isEqualTo(indicatorId);
        assertThat(indicator.kind()).isEqualTo(kind);
        assertThat(indicator.scope()).hasToString(scope);
        assertThat(indicator.measures()).contains(measure);

        // equals, not only compareTo: 70.0 has its decimal
        FiscalYear from = FiscalYear.of(baselineYear);
        FiscalYear to = FiscalYear.of(targetYear);
        assertThat(measure.baseline())
                .isEqualTo(
                        baseline.equals("調査中")
                                ? new Baseline.UnderSurvey(from)
                                : new Baseline.Known(from, new BigDecimal(baseline)));
        assertThat(measure.target())
                .isEqualTo(
                        target.equals("精査中")
                                ? new Target.UnderReview(to)
                                : new Target.Fixed(to, new BigDecimal(target)));
    }

    @Test
    void counts() {
        assertThat(SECOND.measures())
                .extracting(Measure::id)
                .containsExactly(
                        "overall",
                        "1-activity",
                        "1-outcome",
                        "2-activity",
                        "2-outcome",
                        "3-activity-1",
                        "3-activity-2",
                        "3-outcome-1",
                        "3-outcome-2",
                        "3-outcome-3",
                        "4-activity-1",
                        "4-activity-2",
                        "4-activity-3",
                        "4-outcome",
                        "5-activity",
                        "5-outcome",
                        "6-activity",
                        "6-outcome");
        assertThat(SECOND.indicators()).hasSize(13);
        assertThat(SECOND.indicators(IndicatorKind.OVERALL)).hasSize(1);
        assertThat(SECOND.indicators(IndicatorKind.ACTIVITY)).hasSize(6);
        assertThat(SECOND.indicators(IndicatorKind.OUTCOME)).hasSize(6);
        assertThat(SECOND.observations()).isEmpty();
        assertThat(SECOND.remarks()).isEmpty();
        assertThat(FIRST.measures())
                .extracting(Measure::id)
                .containsExactly(
                        "first-overall", "first-relations", "first-support", "first-people-1", "first-people-2");
        assertThat(FIRST.indicators()).hasSize(4);
        assertThat(FIRST.indicators(IndicatorKind.OVERALL)).hasSize(1);
        assertThat(FIRST.indicators(IndicatorKind.OUTCOME)).hasSize(3);
        assertThat(FIRST.indicators(IndicatorKind.ACTIVITY)).isEmpty();
    }

    @Test
    void fourMeasuresArePendingOnBothSides() {
        assertThat(SECOND.measures())
                .filteredOn(measure -> measure.baseline() instanceof Baseline.UnderSurvey
                        && measure.target() instanceof Target.UnderReview)
                .extracting(Measure::id)
                .containsExactly("1-outcome", "2-outcome", "4-outcome", "5-outcome");
        assertThat(Stream.of(SECOND, FIRST).flatMap(set -> set.measures().stream()))
                .filteredOn(measure -> measure.baseline() instanceof Baseline.UnderSurvey
                        || measure.target() instanceof Target.UnderReview)
                .hasSize(4);
        assertThat(SECOND.measure("1-outcome").latestVersion()).hasToString("令和7年度 調査中 → 令和12年度 精査中");
    }

    @Test
    void sevenMeasuresAreShares() {
        assertThat(SECOND.measures())
                .filteredOn(measure -> measure.nature() == MeasureNature.SHARE)
                .extracting(Measure::id)
                .containsExactly(
                        "overall", "1-outcome", "2-outcome", "3-outcome-3", "4-outcome", "5-outcome", "6-outcome");
        assertThat(Stream.of(SECOND, FIRST).flatMap(set -> set.measures().stream()))
                .allMatch(measure -> (measure.nature() == MeasureNature.SHARE)
                        == measure.unit().equals(Unit.PERCENT));
    }

    @Test
    void titlesOfIndicators() {
        assertThat(SECOND.indicator("3-activity").title()).isEqualTo("多様な主体と協働した社会参画等スキーム数・関わった主体の数");
        assertThat(SECOND.indicator("4-activity").title()).isEqualTo("①ふれあいの会等の見守り訪問活動件数 ②民生委員の相談・支援・訪問件数 ③支え合いの場の数");
        assertThat(FIRST.indicator("first-people").title()).isEqualTo("助けを求めることができる人がいる市民・困っている人の相談にのることができる市民の割合");
    }

    @Test
    void partsAreTheInitiativesOfThePlan() {
        for (Indicator indicator : SECOND.indicators()) {
            indicator
                    .scope()
                    .fold(
                            () -> assertThat(indicator.id()).isEqualTo("overall"),
                            part -> assertThat(part.title())
                                    .isEqualTo(KurumePlans.secondPeriod()
                                            .initiative(part.number())
                                            .title()));
        }
    }

    @Test
    void observations() {
        assertThat(FIRST.observations())
                .extracting(
                        Observation::measure,
                        Observation::year,
                        observation -> observation.observed().toString(),
                        Observation::method,
                        observation -> observation.citations().toString())
                .containsExactly(
                        observed(
                                "first-overall",
                                2024,
                                "61.3",
                                ObservationMethod.SURVEY,
                                "[second-plan-draft p8, second-plan-outline 2-(1)]"),
                        observed(
                                "first-relations",
                                2024,
                                "248933",
                                ObservationMethod.RECORD,
                                "[second-plan-draft p8, second-plan-outline 2-(1)]"),
                        observed(
                                "first-support",
                                2024,
                                "1181",
                                ObservationMethod.RECORD,
                                "[second-plan-draft p8, second-plan-outline 2-(1)]"),
                        observed(
                                "first-people-1",
                                2022,
                                "82.8",
                                ObservationMethod.SURVEY,
                                "[second-plan-outline 2-(1)]"),
                        observed("first-people-1", 2024, "80.4", ObservationMethod.SURVEY, "[second-plan-draft p8]"),
                        observed(
                                "first-people-2",
                                2022,
                                "23.8",
                                ObservationMethod.SURVEY,
                                "[second-plan-draft p8, second-plan-outline 2-(1)]"));
        assertThat(FIRST.observations("first-people-1"))
                .extracting(Observation::year)
                .containsExactly(FiscalYear.of(2022), FiscalYear.of(2024));
        assertThat(FIRST.observations("first-overall").get(0)).hasToString("first-overall 令和6年度調査 61.3");
        assertThat(FIRST.observations("first-support").get(0)).hasToString("first-support 令和6年度実績 1181");
    }

    private static Tuple observed(String measure, int year, String value, ObservationMethod method, String citations) {
        return tuple(measure, FiscalYear.of(year), value, method, citations);
    }

    @Test
    void dataSourcesArePrintedForThreeMeasuresOnly() {
        assertThat(Stream.of(SECOND, FIRST).flatMap(set -> set.measures().stream()))
                .filteredOn(measure -> !measure.dataSources().isEmpty())
                .extracting(Measure::id, Measure::dataSources)
                .containsExactly(
                        tuple("first-overall", List.of("市民意識調査")),
                        tuple("first-people-1", List.of("市民意識調査")),
                        tuple("first-people-2", List.of("市民意識調査")));
    }

    // From plan to plan

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            overall | first-overall | [令和元年度 64.1, 令和6年度 61.3]
            4-activity-1 | first-relations | [平成30年度 226650, 令和6年度 248933]
            6-outcome | first-people-1 | [令和元年度 81.3, 令和4年度 82.8, 令和6年度 80.4]
            """)
    void threeMeasuresGoOn(String measure, String predecessor, String points) {
        MeasureSeries series = SECOND.series(measure);
        assertThat(series.measures()).containsExactly(predecessor, measure);
        assertThat(series.members())
                .containsExactly(
                        new MeasureSeries.Member("first-plan", predecessor),
                        new MeasureSeries.Member("second-plan-draft", measure));
        assertThat(series.points()).hasToString(points);
        assertThat(FIRST.series(predecessor)).isEqualTo(series);

        // The first plan's result is the second one's baseline: one point, both places.
        MeasureSeries.Point shared = series.points().get(series.points().size() - 1);
        assertThat(shared.year()).isEqualTo(FiscalYear.of(2024));
        assertThat(shared.citations())
                .extracting(citation -> citation.source().id(), Citation::place)
                .contains(tuple("second-plan-draft", "p8"), tuple("second-plan-draft", "p14"))
                .hasSize(measure.equals("6-outcome") ? 2 : 3);
        // From which day the baseline holds is read from the plan's period.
        assertThat(series.points().get(0).citations()).singleElement().satisfies(citation -> {
            assertThat(citation.place()).isEqualTo("3");
            assertThat(citation.isReading()).isTrue();
        });
    }

    @Test
    void everyMeasureHasItsSeriesInTheOrderOfThePlan() {
        for (IndicatorSet set : List.of(SECOND, FIRST)) {
            assertThat(set.series()).hasSameSizeAs(set.measures());
            for (int i = 0; i < set.series().size(); i++) {
                Measure measure = set.measures().get(i);
                assertThat(set.series().get(i)).isEqualTo(set.series(measure.id()));
                assertThat(set.series().get(i).measures()).contains(measure.id());
            }
        }
        assertThat(Stream.of(SECOND, FIRST).flatMap(set -> set.series().stream()))
                .filteredOn(series -> series.members().size() > 1)
                .hasSize(6);
        assertThat(SECOND.series("1-outcome").points()).isEmpty();
        assertThat(SECOND.series("5-activity").points()).hasToString("[令和6年度 1039]");
        assertThat(FIRST.series("first-people-2").points()).hasToString("[令和元年度 23.7, 令和4年度 23.8]");
        assertThat(SECOND.series("overall")).hasToString("first-overall → overall [令和元年度 64.1, 令和6年度 61.3]");
    }

    // Directions

    @Test
    void directionIsAMarkedReadingForOneMeasure() {
        assertThat(Stream.of(SECOND, FIRST).flatMap(set -> set.measures().stream()))
                .filteredOn(measure -> measure.latestVersion().direction() instanceof DesiredDirection.Stated)
                .extracting(Measure::id)
                .containsExactly("3-outcome-2");
        MeasureVersion version = SECOND.measure("3-outcome-2").latestVersion();
        assertThat(SECOND.measure("3-outcome-2").sense(version)).contains(Sense.AT_LEAST);
        String reason = version.direction()
                .fold(() -> "", stated -> stated.citation().fold(p -> "", Citation.Reading::reason), band -> "");
        assertThat(reason).contains("目標値と策定時の値が同じ");
    }

    @Test
    void directionOfNewConsultationsIsNotStated() {
        MeasureVersion version = FIRST.measure("first-support").latestVersion();
        assertThat(version.direction()).isEqualTo(DesiredDirection.FROM_TARGET);
        Measure measure = FIRST.measure("first-support");
        assertThat(measure.sense(version)).isEmpty();
        assertThat(measure.isDirectionMissing(version)).isTrue();
        assertThat(measure.path(version)).get().matches(path -> path instanceof LinearPath line && line.isLevel());
    }

    @Test
    void everyOtherDirectionFollowsFromTheTarget() {
        assertThat(Stream.of(SECOND, FIRST).flatMap(set -> set.measures().stream()))
                .filteredOn(measure -> !measure.id().equals("first-support"))
                .filteredOn(measure -> measure.path(measure.latestVersion()).isPresent())
                .hasSize(18)
                .allMatch(measure -> measure.sense(measure.latestVersion()).equals(Optional.of(Sense.AT_LEAST)))
                .filteredOn(measure -> !measure.id().equals("3-outcome-2"))
                .allMatch(measure -> measure.isDirectionDerived(measure.latestVersion()));
    }

    // What was corrected, and what is printed elsewhere

    @Test
    void errata() {
        assertThat(SECOND.errata())
                .extracting(PrintedForm::element)
                .containsExactlyInAnyOrder("6-outcome", "3-activity-1", "3-outcome-2", "4-activity-3", "3-outcome-1");
        assertThat(SECOND.errata())
                .filteredOn(form -> form.citation().place().equals("p14"))
                .hasSize(4);
        assertThat(SECOND.errata())
                .filteredOn(form -> form.element().equals("3-outcome-1"))
                .extracting(PrintedForm::printed)
                .containsExactly("ライフレスキューハウス久留米連絡会");
        assertThat(SECOND.errata())
                .filteredOn(form -> form.element().equals("6-outcome"))
                .singleElement()
                .satisfies(form -> {
                    assertThat(form.printed()).isEqualTo("助けを求めるができる人がいる市民の割合");
                    assertThat(form.canonical()).isEqualTo("助けを求めることができる人がいる市民の割合");
                });
        assertThat(FIRST.errata()).isEmpty();
    }

    @Test
    void variants() {
        assertThat(SECOND.variants()).singleElement().satisfies(form -> {
            assertThat(form.element()).isEqualTo("6-activity");
            assertThat(form.printed()).contains("圏域").contains("他分野");
        });
        assertThat(FIRST.variants()).hasSize(3).allSatisfy(form -> {
            assertThat(form.element()).isEqualTo("first-people");
            assertThat(form.printed()).isEqualTo("地域とともに創る人を育む");
            assertThat(form.canonical()).isEqualTo("地域をともに創る人を育む");
        });
        assertThat(FIRST.variants())
                .extracting(form -> form.citation().toString())
                .containsExactlyInAnyOrder("second-plan-draft p6", "second-plan-draft p8", "second-plan-draft p10–11");
    }

    @Test
    void thePlansOwnWordsStandBeside() {
        // The evaluation of the whole stands below the table on p8; the table of categories may go on on the next page.
        assertThat(FIRST.remarks())
                .allSatisfy(remark -> assertThat(remark.citation())
                        .hasToString(
                                remark.measure().equals("first-overall")
                                        ? "second-plan-draft p8"
                                        : "second-plan-draft p8–9"));
        assertThat(words("first-overall")).containsExactly("目標との差が開く");
        assertThat(words("first-relations")).containsExactly("ほぼ横ばい");
        assertThat(words("first-support")).hasSize(2).last().isEqualTo("適切に対応できたものと考えられ");
        assertThat(words("first-support").get(0)).isEqualTo("コロナ禍で急増し、その収束とともに目標値近くまで減少");
        assertThat(words("first-people-1")).containsExactly("ほぼ横ばい");
        assertThat(words("first-people-2")).containsExactly("ほぼ横ばい");
    }

    private static List<String> words(String measure) {
        return FIRST.remarks(measure).stream().map(Remark::text).toList();
    }

    // Editions and citations

    @Test
    void editions() {
        Edition second = SECOND.edition();
        assertThat(second.id()).isEqualTo("second-plan-draft");
        assertThat(second.municipality().code()).isEqualTo("402036");
        assertThat(second.status()).isEqualTo(EditionStatus.DRAFT);
        assertThat(second.published()).isEqualTo(PublicationDate.in(YearMonth.of(2025, 11)));
        assertThat(second).isEqualTo(KurumePlans.secondPeriod().edition());
        Edition first = FIRST.edition();
        assertThat(first.id()).isEqualTo("first-plan");
        assertThat(first.municipality().code()).isEqualTo("402036");
        assertThat(first.published()).isEqualTo(PublicationDate.NOT_PRINTED);
    }

    @Test
    void everyFactIsCited() {
        for (IndicatorSet set : List.of(SECOND, FIRST)) {
            List<Citation> citations = new ArrayList<>();
            citations.add(set.edition().citation());
            set.indicators().forEach(indicator -> citations.add(indicator.citation()));
            for (Measure measure : set.measures()) {
                citations.addAll(List.of(measure.citation(), measure.unitCitation(), measure.natureCitation()));
                measure.versions().forEach(version -> {
                    citations.add(version.citation());
                    version.direction()
                            .fold(
                                    () -> true,
                                    read -> citations.add(read.citation()),
                                    band -> citations.add(band.citation()));
                });
            }
            for (Observation observation : set.observations()) {
                assertThat(observation.citations()).isNotEmpty();
                citations.addAll(observation.citations());
            }
            for (MeasureSeries series : set.series()) {
                series.points().forEach(point -> {
                    assertThat(point.citations()).isNotEmpty();
                    citations.addAll(point.citations());
                });
            }
            set.remarks().forEach(remark -> citations.add(remark.citation()));
            set.printedForms().forEach(form -> citations.add(form.citation()));
            assertThat(citations).hasSizeGreaterThan(30).doesNotContainNull().allSatisfy(citation -> {
                assertThat(citation.source().title()).isNotBlank();
                assertThat(citation.place()).isNotBlank();
            });
        }
    }

    @Test
    void naturesAreReadingsAndSevenUnitsAre() {
        List<Measure> all =
                Stream.of(SECOND, FIRST).flatMap(set -> set.measures().stream()).toList();
        assertThat(all).allMatch(measure -> measure.natureCitation().isReading());
        assertThat(all)
                .filteredOn(measure -> measure.unitCitation().isReading())
                .extracting(Measure::id)
                .containsExactly(
                        "1-outcome",
                        "2-outcome",
                        "3-activity-1",
                        "3-outcome-2",
                        "4-activity-3",
                        "4-outcome",
                        "5-outcome");
        assertThat(all)
                .filteredOn(measure -> measure.citation().isReading())
                .extracting(Measure::id)
                .containsExactly("overall", "3-activity-2", "4-activity-1", "6-outcome");
    }

    // As values

    @Test
    void printsShort() {
        assertThat(SECOND).hasToString("第2期くるめ支え合うプラン（案） 2025-11: 13 indicators, 18 measures, 0 observations");
        assertThat(FIRST).hasToString("第1期くるめ支え合うプラン: 4 indicators, 5 measures, 6 observations");
        assertThat(SECOND.measure("overall"))
                .hasToString("overall 「地域での支え合いや助け合いが充実している」と感じる市民の割合 [%] 令和6年度 61.3 → 令和12年度 70.0");
    }

    @Test
    void listsAreImmutable() {
        for (IndicatorSet set : List.of(SECOND, FIRST)) {
            assertThat(set.indicators()).isUnmodifiable();
            assertThat(set.measures()).isUnmodifiable();
            assertThat(set.observations()).isUnmodifiable();
            assertThat(set.remarks()).isUnmodifiable();
            assertThat(set.series()).isUnmodifiable();
            assertThat(set.printedForms()).isUnmodifiable();
            assertThat(set.errata()).isUnmodifiable();
            assertThat(set.variants()).isUnmodifiable();
            assertThat(set.assessments()).isUnmodifiable();
            assertThat(set.indicators().get(0).measures()).isUnmodifiable();
            assertThat(set.measures().get(0).versions()).isUnmodifiable();
            assertThat(set.measures().get(0).dataSources()).isUnmodifiable();
            assertThat(set.series().get(0).points()).isUnmodifiable();
            assertThat(set.series().get(0).members()).isUnmodifiable();
            assertThat(set.series().get(0).points().get(0).citations()).isUnmodifiable();
        }
        assertThat(FIRST.observations().get(0).citations()).isUnmodifiable();
    }

    @Test
    void survivesSerialization() throws IOException, ClassNotFoundException {
        for (IndicatorSet set : List.of(SECOND, FIRST)) {
            Object copy = Fixtures.serialized(set);
            assertThat(copy).isEqualTo(set).hasSameHashCodeAs(set).hasToString(set.toString());
            assertThat(((IndicatorSet) copy).measure(set.measures().get(0).id()))
                    .isEqualTo(set.measures().get(0));
            assertThat(((IndicatorSet) copy).assessments()).isEqualTo(set.assessments());
        }
        // Enum singletons stay what they are.
        assertThat(Fixtures.serialized(Scope.WHOLE_PLAN)).isEqualTo(Scope.WHOLE_PLAN);
        assertThat(Fixtures.serialized(DesiredDirection.FROM_TARGET)).isEqualTo(DesiredDirection.FROM_TARGET);
    }

    @Test
    void isReadOnceAndTheTablesGiveTheSame() {
        assertThat(KurumeIndicators.secondPeriod()).isSameAs(SECOND);
        assertThat(KurumeIndicators.firstPeriod()).isSameAs(FIRST);
        assertThat(IndicatorSet.readFrom(KurumeIndicators.tables(), "second-plan-draft"))
                .isEqualTo(SECOND);
        assertThat(IndicatorSet.readFrom(KurumeIndicators.tables(), "first-plan"))
                .isEqualTo(FIRST);
    }
}

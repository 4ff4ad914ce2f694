package jp.kurume.plan.indicators.stratml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.kurume.plan.indicators.Baseline;
import jp.kurume.plan.indicators.Indicator;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.Target;
import jp.kurume.plan.model.ActionItem;
import jp.kurume.plan.model.ActorRole;
import jp.kurume.plan.model.Direction;
import jp.kurume.plan.model.Initiative;
import jp.kurume.plan.syntax.XmlText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is in the plan is in the document, once and unchanged, and nothing else is. */
class StratMlProperties {

    private static final int TRIES = 100;

    @Provide
    Arbitrary<StratMl> documents() {
        return Arbitraries.randomValue(MadeUp::document);
    }

    /** A text as it comes back from XML 1.0, by its grammar of characters and its rule on line ends. */
    private static String asRead(String text) {
        return text.replaceAll("\r\n?", "\n")
                .replaceAll("[^\t\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }

    private static List<String> asRead(Stream<String> texts) {
        return texts.map(StratMlProperties::asRead).toList();
    }

    @Property(tries = TRIES)
    void everyInitiativeIsAGoalInOrderBeforeAllOthers(@ForAll("documents") StratMl document) {
        List<Parsed> goals = Parsed.of(document).goals();
        List<Initiative> initiatives = document.plan().initiatives();
        List<Parsed> first = goals.subList(0, initiatives.size());
        assertThat(first.stream().map(goal -> goal.text("Name")))
                .isEqualTo(asRead(initiatives.stream().map(Initiative::title)));
        assertThat(first.stream().map(goal -> goal.text("SequenceIndicator")))
                .isEqualTo(initiatives.stream()
                        .map(initiative -> String.valueOf(initiative.number()))
                        .toList());
        assertThat(goals.subList(initiatives.size(), goals.size()))
                .allSatisfy(goal -> assertThat(goal.texts("SequenceIndicator")).isEmpty());
    }

    @Property(tries = TRIES)
    void everyDirectionIsANumberedObjectiveOfItsInitiative(@ForAll("documents") StratMl document) {
        List<Parsed> goals = Parsed.of(document).goals();
        for (int i = 0; i < document.plan().initiatives().size(); i++) {
            List<Direction> directions = document.plan().initiatives().get(i).directions();
            List<Parsed> numbered = goals.get(i).children("Objective").stream()
                    .filter(objective -> !objective.texts("SequenceIndicator").isEmpty())
                    .toList();
            assertThat(numbered.stream().map(objective -> objective.text("SequenceIndicator") + objective.text("Name")))
                    .isEqualTo(asRead(directions.stream().map(direction -> direction.id() + direction.title())));
        }
    }

    /** Neither more nor less: whoever is not legibly among the actors performs nothing. */
    @Property(tries = TRIES)
    void rolesPerformWhatTheyCertainlyTakePartIn(@ForAll("documents") StratMl document) {
        List<String> performed = new ArrayList<>();
        Parsed.of(document)
                .all("Objective")
                .forEach(objective -> objective
                        .children("Stakeholder")
                        .forEach(stakeholder -> stakeholder.children("Role").forEach(role -> {
                            assertThat(role.texts("RoleType")).containsExactly("Performer");
                            performed.add(stakeholder.text("Name") + " " + role.text("Name"));
                        })));
        List<String> certain = new ArrayList<>();
        for (ActionItem action : document.plan().actions()) {
            for (ActorRole role : action.actors().known()) {
                certain.add(asRead(name(role, document)) + " 具体的な取組み " + action.id());
            }
        }
        assertThat(performed).containsExactlyInAnyOrderElementsOf(certain);
    }

    private static String name(ActorRole role, StratMl document) {
        return switch (role.id()) {
            case "residents" -> "地域住民等";
            case "council" -> "社会福祉協議会";
            case "city" -> document.plan().edition().municipality().name();
            default -> role.id();
        };
    }

    @Property(tries = TRIES)
    void everyActionItemIsTold(@ForAll("documents") StratMl document) {
        String text = Parsed.of(document).text();
        assertThat(document.plan().actions())
                .allSatisfy(action -> assertThat(text).contains(asRead(action.text())));
    }

    @Property(tries = TRIES)
    void everyMeasureIsAnIndicatorWithItsStageAndUnit(@ForAll("documents") StratMl document) {
        List<String> expected = new ArrayList<>();
        for (Indicator indicator : document.indicators().indicators()) {
            String stage = switch (indicator.kind()) {
                case ACTIVITY -> "Output";
                case OUTCOME, OVERALL -> "Outcome";
            };
            indicator
                    .measures()
                    .forEach(measure ->
                            expected.add(stage + measure.name() + measure.unit().symbol()));
        }
        assertThat(Parsed.of(document).all("PerformanceIndicator").stream()
                        .map(indicator -> indicator.attribute("ValueChainStage")
                                + indicator.text("MeasurementDimension")
                                + indicator.text("UnitOfMeasurement")))
                .containsExactlyInAnyOrderElementsOf(asRead(expected.stream()));
    }

    /** Every number comes back exactly; where there is none in the plan, a word stands in its place. */
    @Property(tries = TRIES)
    void resultsAreWhatIsKnownAndNothingElse(@ForAll("documents") StratMl document) {
        List<String> expected = new ArrayList<>();
        for (Measure measure : document.indicators().measures()) {
            boolean report = document.type() == StratMlType.PERFORMANCE_REPORT;
            List<MeasureVersion> versions = report ? measure.versions() : List.of(measure.latestVersion());
            Baseline baseline = null;
            Target target = null;
            for (MeasureVersion version : versions) {
                if (!version.baseline().equals(baseline)) {
                    baseline = version.baseline();
                    expected.add("ActualResult " + baseline.year().start() + " "
                            + baseline.<String>fold(
                                    known -> known.value().toPlainString(), pending -> "策定時調査中", none -> "策定時なし"));
                }
                if (!version.target().equals(target)) {
                    target = version.target();
                    expected.add(
                            "TargetResult " + target.dueYear().orElseThrow().start() + " "
                                    + target.<String>fold(
                                            fixed -> fixed.value().toPlainString(),
                                            band -> "目標" + measure.printTarget(version),
                                            change -> "目標" + change.word(),
                                            hold -> "目標維持",
                                            pending -> "目標精査中",
                                            none -> "目標設定なし"));
                }
            }
            for (Observation observed :
                    report ? document.indicators().observations(measure.id()) : List.<Observation>of()) {
                expected.add("ActualResult " + observed.year().start() + " "
                        + observed.observed().fold(BigDecimal::toPlainString, reason -> "実績" + reason.label()));
            }
        }
        List<String> results = new ArrayList<>();
        for (String name : List.of("ActualResult", "TargetResult")) {
            for (Parsed result : Parsed.of(document).all(name)) {
                String value = String.join("", result.texts("NumberOfUnits"));
                for (Parsed descriptor : result.children("Descriptor")) {
                    value += descriptor.text("DescriptorName") + descriptor.text("DescriptorValue");
                }
                results.add(name + " " + result.text("StartDate") + " " + value);
            }
        }
        assertThat(results)
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(XmlText::allowed).toList());
    }

    /** What a plan aimed at in a year stands beside what came of it, and the years are in order. */
    @Property(tries = TRIES)
    void oneInstanceForEachYear(@ForAll("documents") StratMl document) {
        for (Parsed indicator : Parsed.of(document).all("PerformanceIndicator")) {
            List<String> years = new ArrayList<>();
            for (Parsed instance : indicator.children("MeasurementInstance")) {
                List<String> starts = instance.all("StartDate").stream()
                        .map(Parsed::text)
                        .distinct()
                        .toList();
                assertThat(starts).hasSize(1);
                years.addAll(starts);
            }
            assertThat(years).isSorted().doesNotHaveDuplicates();
        }
    }

    private static List<String> identifiers(StratMl document) {
        return Parsed.of(document).all("Identifier").stream().map(Parsed::text).toList();
    }

    @Property(tries = TRIES)
    void identifiersAreDistinctAndPlanAndReportShareThem(@ForAll("documents") StratMl document) {
        List<String> plan = identifiers(StratMl.plan(document.plan(), document.indicators()));
        List<String> report = identifiers(StratMl.report(document.plan(), document.indicators()));
        assertThat(plan)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
        assertThat(report).doesNotHaveDuplicates().hasSameSizeAs(plan);
        // The document's own identifier comes last, and is the only one that tells them apart.
        assertThat(report.subList(0, report.size() - 1)).isEqualTo(plan.subList(0, plan.size() - 1));
        assertThat(report).isNotEqualTo(plan);
    }

    @Property(tries = TRIES)
    void theSameInputGivesTheSameDocument(@ForAll long seed) {
        assertThat(MadeUp.document(new Random(seed)).toXml())
                .isEqualTo(MadeUp.document(new Random(seed)).toXml());
    }
}

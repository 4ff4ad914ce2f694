package jp.kurume.plan.around.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.department.Departments;
import jp.kurume.plan.diff.Attribute;
import jp.kurume.plan.diff.Change;
import jp.kurume.plan.diff.PlanDiff;
import jp.kurume.plan.entry.InvalidEntryException;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.model.ActionItem;
import jp.kurume.plan.model.ActorRole;
import jp.kurume.plan.model.Actors;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.model.PlanPart;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.search.ElementKind;
import jp.kurume.plan.search.PlanSearch;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.testing.MadeUpCity;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two years of みなと市, whose plan runs from R8 to R10 and has the items 1.1-1 (住・漁), 1.1-2 (住 at least) and 2.1-1 (not legible). */
class ActionResultsTest {

    private static final FiscalYear R8 = FiscalYear.of(2026);
    private static final FiscalYear R9 = FiscalYear.of(2027);
    private static final ActorRole FISHERS = new ActorRole("fishery-cooperative");

    private final Path folder;

    ActionResultsTest(@TempDir Path folder) {
        this.folder = folder;
        MadeUpCity.writeTo(folder);
        MadeUpCity.append(folder, "sources.csv", "report,進捗報告,2028-06");
        MadeUpCity.write(folder, "departments.csv", """
                edition,id,name,from,to,source
                minato-1,welfare,福祉課,,2027-03-31,report p1
                minato-1,welfare,地域福祉課,2027-04-01,,report p1
                """);
        MadeUpCity.write(folder, "rating-bands.csv", """
                edition,scale,label,from
                minato-1,letters,A,100
                minato-1,letters,B,
                """);
        MadeUpCity.write(folder, "action-results.csv", """
                edition,action,year,actors,state,text,value,unit,rating,reason,next,departments,source
                minato-1,1.1-1,R8,住;漁,一部実施,浜の家を週1日開けた,48,日,B,鍵が1本だけだった,鍵をふやす,福祉課,report p3
                minato-1,1.1-1,R9,住,実施,浜の家を週5日開けた,"1,240",人,A,,,地域福祉課,report p3
                minato-1,1.1-1,R9,漁,未実施,,,,B,漁期と重なった,,地域福祉課,report p3
                minato-1,1.1-2,R8,,実施,茶を出した,,,,,,welfare,report p4
                minato-1,2.1-1,令和9年度,漁,done,灯台から手を振った,,,A,,,,report p5
                """);
    }

    private ActionResults results() {
        return ActionResults.readFrom(TableSource.folder(folder), MadeUpCity.EDITION);
    }

    private Plan plan() {
        return Plan.readFrom(TableSource.folder(folder), MadeUpCity.EDITION);
    }

    private List<String> problems() {
        return CityCheck.check(folder).problems().stream()
                .filter(problem -> problem.code().id().startsWith("result."))
                .map(Problem::toString)
                .toList();
    }

    @Test
    void byItemDirectionInitiativeActorDepartmentAndYear() {
        ActionResults results = results();
        Plan plan = plan();
        assertThat(results.years()).containsExactly(R8, R9);
        assertThat(results.of("1.1-1")).hasSize(3);
        assertThat(results.of("1.1-1", R9))
                .extracting(ActionResult::state)
                .containsExactly(ResultState.DONE, ResultState.NOT_DONE);
        assertThat(results.of(plan.direction("1.1"))).hasSize(4);
        assertThat(results.of(plan.initiative(2))).hasSize(1);
        assertThat(results.by(FISHERS)).hasSize(3);
        assertThat(results.possiblyBy(ActorRole.RESIDENTS, plan))
                .extracting(ActionResult::action)
                .containsExactly("1.1-2");
        assertThat(results.in(R8)).hasSize(2);
        assertThat(results.in(ResultState.NOT_DONE)).hasSize(1);
        assertThat(results.ofDepartment("福祉課")).hasSize(1);
        Departments departments = Departments.readFrom(TableSource.folder(folder), MadeUpCity.EDITION);
        assertThat(results.of(departments.department("welfare"))).hasSize(4);
        assertThat(results).hasToString("第1期みなとプラン 2026-03: 5 results of 3 action items [令和8年度, 令和9年度]");
        assertThat(results.of("1.1-1").get(1)).hasToString("1.1-1 令和9年度 実施 A: 浜の家を週5日開けた");
        assertThat(results.of("1.1-1").get(1).figure()).hasToString("1,240人");
    }

    /** What was done by some and not by others was done in part. */
    @Test
    void eachItemCountsOnce() {
        ActionResults results = results();
        List<ActionItem> items = plan().actions();
        assertThat(results.counts(items, R8)).isEqualTo(new ResultCounts(3, 1, 1, 0, 0));
        assertThat(results.counts(items, R9))
                .isEqualTo(new ResultCounts(3, 1, 1, 0, 0))
                .hasToString("2 of 3 items have a result: 1 done, 1 partly, 0 not done; 0 planned");
        assertThat(results.withoutResult(items, R8)).extracting(ActionItem::id).containsExactly("2.1-1");
        assertThat(results.withoutResult(items, R9)).extracting(ActionItem::id).containsExactly("1.1-2");
        assertThat(results.ratings(items, R9)).containsExactly(Map.entry("A", 2), Map.entry("B", 1));
    }

    @Test
    void whatIsPlannedIsNoResult() {
        MadeUpCity.append(folder, "action-results.csv", "minato-1,1.1-2,R9,,予定,,,,,,,,report p4");
        ActionResults results = results();
        List<ActionItem> items = plan().actions();
        assertThat(results.state("1.1-2", R9)).hasValue(ResultState.PLANNED);
        assertThat(results.counts(items, R9)).isEqualTo(new ResultCounts(3, 1, 1, 0, 1));
        assertThat(results.withoutResult(items, R9)).extracting(ActionItem::id).containsExactly("1.1-2");
    }

    @Test
    void fromYearToYear() {
        assertThat(results().changes(R8, R9))
                .extracting(ResultChange::toString)
                .containsExactly("1.1-1: 一部実施 B 48日 → 実施 A 1,240人, 未実施 B", "1.1-2: 実施 → —", "2.1-1: — → 実施 A");
        assertThat(results().changes(R9, R9)).isEmpty();
        ResultChange first = results().changes(R8, R9).get(0);
        assertThat(first.stateBefore()).isEqualTo(first.stateAfter()).hasValue(ResultState.PARTLY);
    }

    /** A role that did something takes part; what it did not do or only plans confirms nothing. */
    @Test
    void resultsConfirmMarks() {
        ActionResults results = results();
        Plan plan = plan();
        assertThat(results.actorsOf(plan.action("2.1-1"))).isInstanceOfSatisfying(Actors.AtLeast.class, actors -> {
            assertThat(actors.known()).containsExactly(FISHERS);
            assertThat(actors.reason()).startsWith("the marks are torn off").contains("令和9年度");
        });
        assertThat(results.actorsOf(plan.action("1.1-1")))
                .isEqualTo(plan.action("1.1-1").actors());
        assertThat(results.actorsOf(plan.action("1.1-2")))
                .isEqualTo(plan.action("1.1-2").actors());
        MadeUpCity.change(folder, "action-results.csv", "漁,done", "漁,planned");
        assertThat(results().actorsOf(plan.action("2.1-1")))
                .isEqualTo(plan.action("2.1-1").actors());
    }

    @Test
    void aSoundFolderHasNothingToTell() {
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.1-2,R8 | 1.1-3,R8 | line 5, column action: found \"1.1-3\", expected an action item of actions.csv, such as"
                        + " 1.1-1, in the same edition; did you mean 1.1-1 or 1.1-2?",
                "住;漁 | 住;魚 | line 2, column actors: found \"住;魚\", expected marks of actor-marks.csv (住, 漁) in place of"
                        + " \"魚\"",
                "1.1-1,R9,漁 | 1.1-1,2027年度,住 | line 4, column action: found \"1.1-1\", expected an action item, year and"
                        + " actors once, but 1.1-1 令和9年度 residents stands in line 3 too",
                "1.1-2,R8 | 1.1-2,R7 | line 5, column year: found \"R7\", this year is before the plan begins"
                        + " (令和8年度～令和10年度)",
                "1.1-2,R8 | 1.1-2,R11 | line 5, column year: found \"R11\", this year is after the plan has ended"
                        + " (令和8年度～令和10年度)",
                "1.1-2,R8,,実施 | 1.1-2,R8,,予定 | line 5, column state: found \"予定\", this is still planned, although there"
                        + " are results of 令和9年度",
                "漁期と重なった | '' | line 4, column reason: this was not done, and nobody says why",
                "日,B | 日,Ｃ | line 2, column rating: found \"Ｃ\", this is no word of the city's scales: A, B",
                "welfare | wellfare | line 5, column departments: found \"wellfare\", wellfare is no department of"
                        + " departments.csv; did you mean welfare?",
                "48,日 | ,日 | line 2, column unit: found \"日\", expected a number in value, or no unit",
                "done | dun | line 6, column state: found \"dun\", expected one of done, partly, not-done, planned",
                "住,実施 | 住,実施せず | line 3, column reason: this was not done, and nobody says why",
            })
    void oneProblemEach(String from, String to, String message) {
        MadeUpCity.change(folder, "action-results.csv", from, to);
        List<Problem> problems = CityCheck.check(folder).problems();
        assertThat(problems)
                .anySatisfy(problem -> assertThat(problem.toString()).startsWith("action-results.csv, " + message))
                .allSatisfy(problem -> assertThat(problem.text(Locale.JAPANESE)).doesNotContain("result."));
    }

    @Test
    void anItemOfAnotherEditionIsToldSo() {
        MadeUpCity.append(folder, "editions.csv", "minato-2,999997,みなと市,第2期みなとプラン,,draft,2028-03,book p9");
        MadeUpCity.append(folder, "action-results.csv", "minato-2,1.1-1,R11,,実施,,,,,,,,report p4");
        assertThat(problems())
                .containsExactly(
                        "action-results.csv, line 7, column action: found \"1.1-1\", expected an action item of the"
                                + " edition minato-2; this one is an item of minato-1");
    }

    @Test
    void aRoleBeyondTheMarksIsNoted() {
        MadeUpCity.change(folder, "actions.csv", "stated,住;漁", "stated,住");
        assertThat(problems())
                .containsExactly(
                        "action-results.csv, line 2, column actors: found \"住;漁\", the plan marks this action item for"
                                + " residents only, and not for fishery-cooperative");
    }

    @Test
    void aCityWithoutScalesAndDepartmentsWritesWhatItLikes() {
        MadeUpCity.write(folder, "rating-bands.csv", "edition,scale,label,from\n");
        MadeUpCity.write(folder, "departments.csv", "edition,id,name,source\n");
        MadeUpCity.change(folder, "action-results.csv", "日,B", "日,やや順調");
        MadeUpCity.change(folder, "action-results.csv", "welfare", "関係各課");
        assertThat(problems()).isEmpty();
    }

    @Test
    void editionsAreCompared() {
        ActionResults before = results();
        MadeUpCity.change(folder, "action-results.csv", "\"1,240\"", "\"1,249\"");
        MadeUpCity.change(folder, "action-results.csv", "minato-1,1.1-2,R8,,実施,茶を出した,,,,,,welfare,report p4\n", "");
        PlanDiff diff = PlanDiff.between(before, results());
        assertThat(diff.changes()).hasSize(2).allMatch(change -> change.part() == PlanPart.ACTION_RESULTS);
        assertThat(diff.changes().get(0)).isInstanceOf(Change.Removed.class);
        assertThat(diff.changes().get(1)).isInstanceOfSatisfying(Change.Altered.class, altered -> {
            assertThat(altered.attribute()).isEqualTo(Attribute.FIGURE);
            assertThat(altered.from()).isEqualTo("1,240人");
            assertThat(altered.to()).isEqualTo("1,249人");
        });
        assertThat(diff.text(Locale.JAPANESE)).contains("取組みの実績", "実績値：1,240人 → 1,249人");
    }

    @Test
    void aPageInitiativeByInitiative() {
        String page = results().page(plan(), R9, Locale.JAPANESE).toMarkdown();
        assertThat(page)
                .contains("取組み3件のうち、実績があるものは2件です（実施1件、一部実施1件、未実施0件）。予定のみは0件、記載のないものは1件です。")
                .contains("市の評価：A 2件、B 1件")
                .contains("実績のない取組み：1.1-2")
                .contains("## 1 集う場をひらく")
                .contains("実績なし | 実施 | 住ほか")
                .contains("方向性 2.1 には、ほかに内容の分からない取組みがあります：the rest of the page is torn off")
                .doesNotContain("今後の予定");
        assertThat(results().page(plan(), R8, Locale.ENGLISH).toText())
                .contains("Of 3 action items, 2 have a result: 1 done, 1 partly done, 0 not done.")
                .contains("not legible");
        assertThat(results().section(plan(), plan().initiative(2), R9, Locale.JAPANESE))
                .hasToString("具体的な取組みの実績（令和9年度）");
    }

    @Test
    void areFound() {
        assertThat(PlanSearch.of(plan()).with(results()).find("漁期"))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.kind()).isEqualTo(ElementKind.ACTION_RESULT);
                    assertThat(hit.id()).isEqualTo("1.1-1 令和9年度 fishery-cooperative");
                });
    }

    @Test
    void jsonLeavesOutWhatIsEmpty() {
        ActionResult tea = results().of("1.1-2").get(0);
        assertThat(PlanJson.write(tea))
                .startsWith("{\"action\":\"1.1-2\",\"year\":")
                .contains(
                        "\"actors\":{\"kind\":\"not-told\"},\"state\":\"done\",\"text\":\"茶を出した\",\"figure\":{\"kind\":\"none\"},"
                                + "\"departments\":[\"welfare\"]")
                .doesNotContain("rating", "reason", "next");
        assertThat(PlanJson.read(PlanJson.write(results()), ActionResults.class))
                .isEqualTo(results());
    }

    @Test
    void aFormBecomesAResult() {
        Source report = new Source("report", "進捗報告", PublicationDate.NOT_PRINTED);
        ActionResultEntry.Builder typed = new ActionResultEntry.Builder()
                .action("1.1-1")
                .year("令和９年度")
                .state("一部実施")
                .actors("住; 漁")
                .value("１,２４０")
                .unit("人")
                .rating("A")
                .source("report p3");
        ActionResult result = typed.build().toResult(plan(), report);
        assertThat(result.actors().known()).containsExactly(ActorRole.RESIDENTS, FISHERS);
        assertThat(result.figure()).isEqualTo(ResultFigure.of(new BigDecimal("1240"), "人"));
        assertThat(result.citation()).hasToString("report p3");
        assertThat(typed.build().problems()).isEmpty();
        assertThatExceptionOfType(InvalidEntryException.class)
                .isThrownBy(() -> typed.action("1.1-9")
                        .actors("魚")
                        .value("")
                        .source("repot p3")
                        .build()
                        .toResult(plan(), report))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(problem -> problem.place().toString())
                        .containsExactly("unit", "action", "actors", "source"));
        assertThat(new ActionResultEntry.Builder()
                        .action("")
                        .year("R")
                        .state("やった")
                        .source("")
                        .build()
                        .problems())
                .extracting(problem -> problem.code().id())
                .containsExactly("entry.required", "entry.fiscal-year", "entry.choice", "entry.required");
    }

    @Test
    void valuesRefuseNonsense() {
        ActionResults results = results();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActionResults.builder()
                        .from(results)
                        .addAll(results.all().get(0))
                        .build())
                .withMessage("There cannot be two results 1.1-1 令和8年度 residents, fishery-cooperative");
        assertThatIllegalArgumentException().isThrownBy(() -> new ResultCounts(3, 2, 1, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ResultCounts(3, -1, 1, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ResultChange("1.1-1", List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResultChange("1.1-2", results.of("1.1-1"), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> ResultActors.of(List.of(ActorRole.CITY, ActorRole.CITY)));
        assertThat(results.state("9.9-9", R8)).isEqualTo(Optional.empty());
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> ActionResults.readFrom(TableSource.folder(folder), "minato-2"));
    }
}

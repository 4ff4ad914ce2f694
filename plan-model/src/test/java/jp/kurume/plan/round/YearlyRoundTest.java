package jp.kurume.plan.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.kurume.plan.around.result.ActionResults;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.department.Owners;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.testing.MadeUpCity;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rounds of みなと市, whose plan runs from R8 to R10 and has the items 1.1-1 (住・漁), 1.1-2 (住 at least) and 2.1-1 (not legible). */
class YearlyRoundTest {

    private static final FiscalYear R9 = FiscalYear.of(2027);
    private static final LocalDate ASKED_ON = LocalDate.of(2028, 4, 10);

    private static final String HEADING = "版,具体的な取組み,年度,主体,実施状況,取組みの内容,実施できなかった理由,担当課,出典\n";

    private final Path folder;

    YearlyRoundTest(@TempDir Path folder) {
        this.folder = folder;
        MadeUpCity.writeTo(folder);
        MadeUpCity.append(folder, "sources.csv", "report,進捗報告,2028-06");
        MadeUpCity.write(folder, "departments.csv", """
                edition,id,name,from,to,source
                minato-1,welfare,福祉課,,2027-03-31,report p1
                minato-1,welfare,地域福祉課,2027-04-01,,report p1
                minato-1,harbour,港湾課,,2027-03-31,report p1
                """);
        MadeUpCity.write(folder, "owners.csv", """
                edition,element_kind,element,department,role,to
                minato-1,direction,1.1,welfare,,
                minato-1,direction,2.1,harbour,,2027-03-31
                """);
        results("""
                minato-1,1.1-1,R8,住;漁,一部実施,浜の家を週1日開けた,,report p3
                minato-1,1.1-1,R9,住,実施,浜の家を週5日開けた,,report p3
                minato-1,1.1-2,R9,住,予定,茶を出す,,report p4
                """);
    }

    private void results(String rows) {
        MadeUpCity.write(folder, "action-results.csv", "edition,action,year,actors,state,text,reason,source\n" + rows);
    }

    private TableSource tables() {
        return TableSource.folder(folder);
    }

    private static YearlyRound round(TableSource tables, FiscalYear year) {
        return YearlyRound.of(
                year,
                ASKED_ON,
                List.of(Owners.readFrom(tables, MadeUpCity.EDITION)),
                ResultDues.of(
                        Plan.readFrom(tables, MadeUpCity.EDITION),
                        ActionResults.readFrom(tables, MadeUpCity.EDITION),
                        year));
    }

    private Collation collated(Reply... replies) {
        return Collation.of(tables(), round(tables(), R9), List.of(replies), Locale.JAPANESE);
    }

    private static Reply reply(String from, String rows) {
        return new Reply(from, Map.of("action-results.csv", (HEADING + rows).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsDueBelongsToTheDepartmentInChargeOrToNobody() {
        YearlyRound round = round(tables(), R9);
        assertThat(round).hasToString("令和9年度 [地域福祉課: 2 due, nobody: 1 due]");
        assertThat(round.of("welfare").orElseThrow().dues())
                .hasToString("[RESULT 具体的な取組み 1.1-1: NOT_TOLD_BY_ALL, RESULT 具体的な取組み 1.1-2: PLANNED_ONLY]");
        assertThat(round.of("welfare").orElseThrow().dues())
                .extracting(due -> due.given("actors"))
                .containsExactly("漁", "住");
        assertThat(round.of("harbour")).isEmpty();
        Due nobodys = round.unanswered().get(0);
        assertThat(nobodys.given("action")).isEqualTo("2.1-1");
        assertThat(nobodys.given("actors")).isEmpty();
        assertThat(nobodys.facts()).contains(new DueFact(DueTopic.FORMERLY, "港湾課"));
        assertThat(round.dues().get(0).facts()).contains(new DueFact(DueTopic.LAST_RESULT, "令和8年度 一部実施 浜の家を週1日開けた"));
    }

    @Test
    void nothingIsDueOutsideThePlan() {
        assertThat(round(tables(), FiscalYear.of(2029)).inquiries()).isEmpty();
        assertThat(round(tables(), FiscalYear.of(2025)).inquiries()).isEmpty();
    }

    @Test
    void aResultThatTellsOfNobodyIsOfAll() {
        results("minato-1,1.1-1,R9,,実施,浜の家を開けた,,report p3\n");
        assertThat(round(tables(), R9).dues())
                .extracting(due -> due.given("action"))
                .containsExactly("1.1-2", "2.1-1");
    }

    @Test
    void answersBecomeRowsAndTakeThePlaceOfPlans() {
        Collation collation = collated(reply("地域福祉課.xlsx", """
                minato-1,1.1-1,R9,漁,未実施,,漁期と重なった,地域福祉課,round-R9 地域福祉課
                minato-1,1.1-2,令和9年度,住,実施,茶を120回出した,,地域福祉課,round-R9 地域福祉課
                """));
        assertThat(collation.problems()).isEmpty();
        assertThat(collation.conflicts()).isEmpty();
        assertThat(collation.changes()).hasSize(2);
        assertThat(collation.changes().get(1).replaced())
                .singleElement()
                .extracting(row -> row.text("text"))
                .isEqualTo("茶を出す");
        TableSource answered = TableSource.of(collation.tables()).orElse(tables());
        assertThat(CityCheck.check(answered, ASKED_ON).hasErrors()).isFalse();
        ActionResults results = ActionResults.readFrom(answered, MadeUpCity.EDITION);
        assertThat(results.all()).hasSize(4);
        assertThat(results.of("1.1-2", R9).get(0)).hasToString("1.1-2 令和9年度 実施: 茶を120回出した");
        assertThat(results.of("1.1-2", R9).get(0).citation()).hasToString("round-R9 地域福祉課");
        assertThat(new String(collation.tables().getOrDefault("sources.csv", new byte[0]), StandardCharsets.UTF_8))
                .contains("round-R9,令和9年度の進捗照会への回答,2028-04");
        assertThat(round(answered, R9).dues()).extracting(Due::element).hasToString("[具体的な取組み 2.1-1]");
        assertThat(collation.progress()).hasToString("[地域福祉課: ANSWERED 2 of 2, nobody: NO_REPLY 0 of 1]");
    }

    @Test
    void whatIsNotFilledInIsNotAnswered() {
        Collation collation =
                collated(reply("a.xlsx", "minato-1,1.1-1,R9,漁,,,,地域福祉課,round-R9 地域福祉課\n"), reply("b.xlsx", ""));
        assertThat(collation.progress()).hasToString("[地域福祉課: NOTHING_ANSWERED 0 of 2, nobody: NO_REPLY 0 of 1]");
        assertThat(collation.isSound()).isTrue();
        assertThat(collation.tables()).isEmpty();
    }

    @Test
    void everyProblemIsToldAtOnceAtItsRowAndColumn() {
        Collation collation = collated(
                reply("a.xlsx", """
                        minato-1,1.1-1,R9,漁,未実施,,,地域福祉課,round-R9 p1
                        minato-1,1.1-2,R9,住,じっし,,,地域福祉課,round-R9 p1
                        """),
                reply("b.xlsx", "minato-1,2.1-9,R9,,実施,,,,round-R9 p1\n"),
                new Reply("c.xlsx", Map.of("action-results.csv", "版,年度\n".getBytes(StandardCharsets.UTF_8))));
        assertThat(collation.problems()).extracting(ReplyProblem::from).contains("a.xlsx", "b.xlsx", "c.xlsx");
        assertThat(collation.problems())
                .extracting(problem -> problem.problem().place().in(Locale.JAPANESE))
                .contains(
                        "action-results.csv 2行目 実施できなかった理由列",
                        "action-results.csv 3行目 実施状況列",
                        "action-results.csv 2行目 具体的な取組み列");
        assertThat(collation.isSound()).isFalse();
        assertThatIllegalStateException().isThrownBy(collation::tables);
    }

    @Test
    void twoAnswersToOneQuestionAreAConflict() {
        Reply one = reply("a.xlsx", "minato-1,1.1-2,R9,住,実施,茶を120回出した,,地域福祉課,round-R9 p1\n");
        Reply other = reply("b.xlsx", "minato-1,1.1-2,R9,住,実施,茶を12回出した,,港湾課,round-R9 p1\n");
        Collation collation = collated(other, one);
        assertThat(collation.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.columns()).containsExactly("text");
            assertThat(conflict.rows()).extracting(ReplyRow::from).containsExactly("a.xlsx", "b.xlsx");
        });
        assertThat(collation.changes()).isEmpty();
        assertThatIllegalStateException().isThrownBy(collation::tables);
        assertThat(collation.leavingOut().isSound()).isTrue();
        assertThat(collation.leavingOut().tables()).isEmpty();
        // Who answers, and what is cited, makes no other answer of the same.
        Collation same = collated(one, reply("c.xlsx", "minato-1,1.1-2,令和9年度,住,done,茶を120回出した,,港湾課,round-R9 x\n"));
        assertThat(same.conflicts()).isEmpty();
        assertThat(same.changes()).hasSize(1);
    }

    @Test
    void whatTheTablesHoldIsNotOverwritten() {
        Collation same = collated(reply("a.xlsx", "minato-1,1.1-1,R9,住,実施,浜の家を週5日開けた,,,round-R9 p1\n"));
        assertThat(same.changes()).isEmpty();
        assertThat(same.isSound()).isTrue();
        Collation other = collated(reply("a.xlsx", "minato-1,1.1-1,R9,住,実施,浜の家を週6日開けた,,,round-R9 p1\n"));
        assertThat(other.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.rows()).extracting(ReplyRow::from).containsExactly("", "a.xlsx");
            assertThat(conflict.rows().get(0).line()).isEqualTo(3);
        });
        assertThat(other.leavingOut().tables()).isEmpty();
    }

    @Test
    void rowsWithErrorsMayBeLeftOutAndTheOthersTaken() {
        Collation collation = collated(reply("a.xlsx", """
                        minato-1,1.1-1,R9,漁,だいたい,,,地域福祉課,round-R9 p1
                        minato-1,1.1-2,R9,住,実施,茶を出した,,地域福祉課,round-R9 p1
                        """)).leavingOut();
        assertThat(collation.changes()).hasSize(1);
        assertThat(collation.tables()).containsOnlyKeys("action-results.csv", "sources.csv");
        assertThat(collation.progress().get(0)).hasToString("地域福祉課: PARTLY_ANSWERED 1 of 2");
    }
}

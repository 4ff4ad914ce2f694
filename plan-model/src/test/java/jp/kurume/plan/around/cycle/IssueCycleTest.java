package jp.kurume.plan.around.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.kurume.KurumeWelfare;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.testing.MadeUpCity;
import jp.kurume.plan.testing.Serialisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueCycleTest {

    private static final IssueCycle KURUME = KurumeWelfare.issueCycle();

    private static String numbers(List<IssueStep> steps) {
        return steps.stream().map(step -> String.valueOf(step.number())).collect(Collectors.joining(" "));
    }

    // Section 2 of the first plan's chapter 5, typed from the document

    @ParameterizedTest
    @CsvSource({
        "1, Ⅰ 個別課題, 1 2 3, ''",
        "2, Ⅱ 地域課題, 4 5 6, 校区内で同様のケースが複数あった",
        "3, Ⅲ 全市的な課題, 7 8 9, 久留米市内で同様のケースが多くあった",
    })
    void levels(int number, String name, String steps, String risesWhen) {
        assertThat(KURUME.levels()).hasSize(3);
        IssueLevel level = KURUME.level(number);
        assertThat(level).hasToString(name);
        assertThat(level.risesWhen()).isEqualTo(risesWhen);
        assertThat(numbers(KURUME.steps(level))).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 個別課題発生, ISSUE_ARISES, ''",
        "2, 個別支援検討会議, DELIBERATION, 専門職 社会福祉協議会 地域包括支援センター 生活自立支援センター 保健所 本人 民生委員･児童委員 隣近所の住民",
        "3, 個別支援検討会議の結果の地域住民との共有, SHARED_WITH_RESIDENTS, 専門職 隣近所の住民",
        "4, 地域課題検討会議, DELIBERATION, 専門職",
        "5, 地域課題検討会議の結果の校区との共有, SHARED_WITH_DISTRICT, 専門職 地域住民 支え合い推進会議",
        "6, 校区での協議結果の地域住民との共有, SHARED_WITH_RESIDENTS, 校区 地域住民",
        "7, 多機関連携部会, DELIBERATION, 様々な分野 多機関連携部会",
        "8, 支え合い推進部会との共有, SHARED_WITH_BODY, 多機関連携部会 支え合い推進部会",
        "9, 久留米市の取組みの地域住民との共有, SHARED_WITH_RESIDENTS, 地域住民",
    })
    void steps(int number, String name, StepKind kind, String parties) {
        assertThat(KURUME.steps()).hasSize(9);
        IssueStep step = KURUME.step(number);
        assertThat(step).hasToString(number + " " + name);
        assertThat(step.kind()).isEqualTo(kind);
        assertThat(String.join(" ", step.parties())).isEqualTo(parties);
        assertThat(step.citation().place()).isEqualTo("2 " + "①②③④⑤⑥⑦⑧⑨".charAt(number - 1));
        // To which level it belongs is shown in a figure alone.
        assertThat(step.citation().isReading()).isTrue();
    }

    @Test
    void everyStepTellsWhatIsDone() {
        assertThat(KURUME.steps()).allSatisfy(step -> assertThat(step.does()).isNotBlank());
        assertThat(KURUME.step(6).does()).contains("声かけ", "見守り");
    }

    /** Each level ends with the residents; what comes before differs. */
    @Test
    void theLevelsDifferInPattern() {
        List<List<StepKind>> patterns = new ArrayList<>();
        for (IssueLevel level : KURUME.levels()) {
            patterns.add(KURUME.steps(level).stream().map(IssueStep::kind).toList());
        }
        assertThat(patterns).doesNotHaveDuplicates();
        assertThat(patterns)
                .allMatch(pattern -> pattern.get(2) == StepKind.SHARED_WITH_RESIDENTS && pattern.size() == 3);
    }

    @Test
    void goesRound() {
        IssueStep step = KURUME.step(1);
        List<IssueStep> walked = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            walked.add(step);
            step = KURUME.next(step);
        }
        assertThat(numbers(walked)).isEqualTo("1 2 3 4 5 6 7 8 9");
        assertThat(step).isSameAs(KURUME.step(1));
    }

    @ParameterizedTest
    @CsvSource({"1, 3 6 9", "2, 3 6 9", "3, 3 6 9", "4, 6 9", "5, 6 9", "6, 6 9", "7, 9", "8, 9", "9, 9"})
    void whereAnIssueCanEndUp(int from, String ends) {
        assertThat(numbers(KURUME.endsFrom(KURUME.step(from)))).isEqualTo(ends);
        assertThat(KURUME.isEnd(KURUME.step(from))).isEqualTo(from % 3 == 0);
    }

    @Test
    void isOneValue() {
        assertThat(KURUME)
                .hasToString("第1期くるめ支え合うプラン: 3 levels, 9 steps")
                .isSameAs(KurumeWelfare.issueCycle())
                .isEqualTo(IssueCycle.readFrom(KurumePlans.tables(), "first-plan"));
        assertThat(Serialisation.roundTrip(KURUME)).isEqualTo(KURUME).hasSameHashCodeAs(KURUME);
        assertThat(KURUME.steps()).isUnmodifiable();
        assertThat(KURUME.endsFrom(KURUME.step(1))).isUnmodifiable();
    }

    @Test
    void unknownElements() {
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> KURUME.level(4))
                .withMessage("There is no level \"4\"; there are 1, 2, 3");
        assertThatExceptionOfType(UnknownElementException.class).isThrownBy(() -> KURUME.step(10));
        IssueStep other = KURUME.step(1).withName("他の課題");
        assertThatExceptionOfType(UnknownElementException.class).isThrownBy(() -> KURUME.next(other));
        assertThatExceptionOfType(UnknownElementException.class).isThrownBy(() -> KURUME.endsFrom(other));
    }

    @Test
    void valuesRefuseNonsense() {
        assertThatIllegalArgumentException().isThrownBy(() -> KURUME.level(1).withMark(""));
        assertThatIllegalArgumentException().isThrownBy(() -> KURUME.step(1).withNumber(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IssueCycle.builder()
                        .from(KURUME)
                        .addSteps(KURUME.step(1))
                        .build())
                .withMessageContaining("The steps of a cycle stand in their order");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IssueCycle.builder()
                        .from(KURUME)
                        .addSteps(KURUME.step(1).withNumber(10))
                        .build())
                .withMessageContaining("10 個別課題発生 does not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IssueCycle.builder()
                        .from(KURUME)
                        .addLevels(KURUME.level(3).withNumber(4))
                        .build())
                .withMessageContaining("each has a step");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IssueCycle.builder()
                        .from(KURUME)
                        .levels(KURUME.levels().subList(0, 2))
                        .build())
                .withMessageContaining("on levels of its own");
    }

    /** Another city's cycle, and what can be wrong with one. */
    @Nested
    class OfAnotherCity {

        private final Path folder;

        OfAnotherCity(@TempDir Path folder) {
            this.folder = folder;
        }

        @BeforeEach
        void writeTables() {
            MadeUpCity.writeTo(folder);
            MadeUpCity.write(folder, "issue-levels.csv", """
                    edition,number,mark,name,rises_when,source
                    minato-1,1,甲,船の課題,,book p12
                    minato-1,2,乙,港の課題,同じ船が増えた,book p12
                    """);
            MadeUpCity.write(folder, "issue-steps.csv", """
                    edition,number,level,kind,name,parties,source
                    minato-1,1,1,issue-arises,浸水,,book p12
                    minato-1,2,2,deliberation,港の会議,漁協;港湾課,book p12
                    """);
        }

        private IssueCycle read() {
            return IssueCycle.readFrom(TableSource.folder(folder), "minato-1");
        }

        private List<String> problems() {
            return catchThrowableOfType(InvalidTablesException.class, this::read).problems().stream()
                    .map(Problem::toString)
                    .toList();
        }

        @Test
        void isRead() {
            IssueCycle cycle = read();
            assertThat(cycle.endsFrom(cycle.step(1))).isEqualTo(cycle.steps());
            assertThat(cycle.next(cycle.step(2))).isSameAs(cycle.step(1));
            assertThat(cycle.step(2).parties()).containsExactly("漁協", "港湾課");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "issue-levels.csv | minato-1,1 | minato-1,3 | issue-levels.csv, line 2, column number: found \"3\","
                            + " expected at least one step of this level in issue-steps.csv ~ issue-levels.csv, line 3, column"
                            + " number: found \"2\", expected a number above that of the row before, 3 ~ issue-steps.csv, line"
                            + " 2, column level: found \"1\", expected an id of issue-levels.csv",
                    "issue-steps.csv | minato-1,1,1 | minato-1,1,2 | issue-levels.csv, line 2, column number: found \"1\","
                            + " expected at least one step of this level in issue-steps.csv",
                    "issue-steps.csv | minato-1,1,1 | minato-1,3,1 | issue-steps.csv, line 3, column number: found \"2\","
                            + " expected a number above that of the row before, 3",
                    "issue-steps.csv | minato-1,2,2 | minato-1,x,2 | issue-steps.csv, line 3, column number: found \"x\","
                            + " expected a whole number from 1 to 99",
                    "issue-steps.csv | issue-arises | arises | issue-steps.csv, line 2, column kind: found \"arises\", expected"
                            + " one of issue-arises, deliberation, shared-with-district, shared-with-body,"
                            + " shared-with-residents; did you mean issue-arises?",
                })
        void problemsOfEachKind(String file, String from, String to, String messages) {
            MadeUpCity.change(folder, file, from, to);
            assertThat(problems()).containsExactly(messages.split(" ~ "));
        }

        @Test
        void aStepThatFallsBack() {
            MadeUpCity.append(folder, "issue-steps.csv", "minato-1,3,1,shared-with-residents,船に戻す,,book p12");
            assertThat(problems())
                    .containsExactly(
                            "issue-steps.csv, line 4, column level: found \"1\", expected a level that is not below"
                                    + " that of the step before, 2");
        }

        @Test
        void mayBeMissing() {
            assertThatExceptionOfType(UnknownElementException.class)
                    .isThrownBy(() -> IssueCycle.readFrom(TableSource.folder(folder), "x"))
                    .withMessage("There is no cycle of the edition \"x\"; there are minato-1");
        }
    }
}

package jp.kurume.plan.around.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
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

class MilestonesTest {

    private static final Milestones KURUME = KurumeWelfare.milestones();

    private static String ids(List<Milestone> milestones) {
        return milestones.stream().map(Milestone::id).collect(Collectors.joining(" "));
    }

    // Section 4 of the outline and its heading on the policy, typed from the document

    @Test
    void nineRowsAndThePolicy() {
        assertThat(KURUME.all())
                .extracting(Milestone::toString)
                .containsExactly(
                        "2024-08～(随時) 団体へのヒアリング、アンケート",
                        "2024-10 くるめ支え合うプラン推進協議会・部会の委員アンケート",
                        "2024-10～2024-11 在宅高齢者基礎調査",
                        "2024-11 くるモニ",
                        "2025-02 プラン策定方針",
                        "2025-03～2025-06 ワークショップ(5圏域5校区)",
                        "2025-06～2026-02 市民意識調査",
                        "2025-08(予定) 教育民生常任委員会報告",
                        "2025-12(予定) 市民説明会、パブリックコメント",
                        "2026-03 策定");
        assertThat(KURUME.all())
                .filteredOn(milestone -> milestone.citation().place().equals("4"))
                .hasSize(9);
        assertThat(KURUME.get("policy").citation()).hasToString("second-plan-outline 策定の基本姿勢");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-31, ''",
        "2024-08-01, hearings",
        "2025-02-28, hearings council-survey elderly-survey monitors policy",
        "2025-07-31, hearings council-survey elderly-survey monitors policy workshops citizens-survey",
        "2025-08-01, hearings council-survey elderly-survey monitors policy workshops citizens-survey committee-report",
        "2026-03-01, hearings council-survey elderly-survey monitors policy workshops citizens-survey committee-report"
                + " public-comment adoption",
    })
    void dueAsOfADate(LocalDate date, String due) {
        assertThat(ids(KURUME.dueBy(date))).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, UNDER_WAY, hearings workshops citizens-survey",
        "2025-06-30, OVER, council-survey elderly-survey monitors policy",
        "2025-06-30, AHEAD, committee-report public-comment adoption",
        "2025-06-30, TO_BE_CONFIRMED, ''",
        "2025-08-31, UNDER_WAY, hearings citizens-survey committee-report",
        "2025-09-01, TO_BE_CONFIRMED, committee-report",
        "2026-04-01, TO_BE_CONFIRMED, committee-report public-comment",
        "2026-04-01, UNDER_WAY, hearings",
        "2026-04-01, OVER, council-survey elderly-survey monitors policy workshops citizens-survey adoption",
    })
    void standingOnADate(LocalDate date, Standing standing, String milestones) {
        assertThat(ids(KURUME.standing(standing, date))).isEqualTo(milestones);
    }

    @Test
    void times() {
        YearMonth march = YearMonth.of(2026, 3);
        YearMonth may = YearMonth.of(2026, 5);
        List<MilestoneTime> times = List.of(
                MilestoneTime.in(march),
                MilestoneTime.between(march, may),
                MilestoneTime.openFrom(march),
                MilestoneTime.planned(march, march),
                MilestoneTime.planned(march, may));
        assertThat(times)
                .extracting(MilestoneTime::toString)
                .containsExactly("2026-03", "2026-03～2026-05", "2026-03～(随時)", "2026-03(予定)", "2026-03～2026-05(予定)");
        assertThat(times).allMatch(time -> time.first().equals(march));
        assertThat(times)
                .extracting(time -> time.<String>fold(
                        (first, last) -> "in " + last, first -> "open " + first, (first, last) -> "planned " + last))
                .containsExactly("in 2026-03", "in 2026-05", "open 2026-03", "planned 2026-03", "planned 2026-05");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MilestoneTime.between(may, march))
                .withMessage("A milestone cannot end in 2026-03 before it begins in 2026-05");
        assertThatIllegalArgumentException().isThrownBy(() -> MilestoneTime.planned(may, march));
    }

    @Test
    void isOneValue() {
        assertThat(KURUME)
                .hasToString("第2期くるめ支え合うプラン（案） 2025-11: 10 milestones")
                .isSameAs(KurumeWelfare.milestones())
                .isEqualTo(Milestones.readFrom(KurumePlans.tables(), "second-plan-draft"));
        assertThat(Serialisation.roundTrip(KURUME)).isEqualTo(KURUME).hasSameHashCodeAs(KURUME);
        assertThat(KURUME.all()).isUnmodifiable();
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> KURUME.get("policies"))
                .withMessage("There is no milestone \"policies\"; did you mean policy?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Milestones.builder()
                        .from(KURUME)
                        .addAll(KURUME.get("policy"))
                        .build())
                .withMessage("There cannot be two milestones policy");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KURUME.get("policy").withTitle(""));
    }

    /** Another city's milestones, and what can be wrong with them. */
    @Nested
    class OfAnotherCity {

        private final Path folder;

        OfAnotherCity(@TempDir Path folder) {
            this.folder = folder;
        }

        @BeforeEach
        void writeTables() {
            MadeUpCity.writeTo(folder);
            MadeUpCity.write(folder, "milestones.csv", """
                    edition,id,title,kind,from,to,source
                    minato-1,launch,進水式,planned,2026-04,2026-05,book p14
                    minato-1,voyage,航海,open,2026-06,,book p14
                    """);
        }

        private Milestones read() {
            return Milestones.readFrom(TableSource.folder(folder), "minato-1");
        }

        @Test
        void areRead() {
            assertThat(read().all())
                    .extracting(Milestone::toString)
                    .containsExactly("2026-04～2026-05(予定) 進水式", "2026-06～(随時) 航海");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "2026-04,2026-05 | 2026-04,2026-03 | line 2, column to: found \"2026-03\", expected a month that is not"
                            + " before the one in \"from\", or nothing",
                    "2026-06,, | 2026-06,2026-07, | line 3, column to: found \"2026-07\", expected nothing, since the end is"
                            + " open",
                    "2026-06,, | ,, | line 3, column from: expected a text",
                    "2026-06,, | soon,, | line 3, column from: found \"soon\", expected a month such as 2025-11, or nothing"
                            + " where none is printed",
                    "planned | plan | line 2, column kind: found \"plan\", expected one of in, open, planned; did you mean"
                            + " planned?",
                })
        void oneProblemEach(String from, String to, String message) {
            MadeUpCity.change(folder, "milestones.csv", from, to);
            assertThat(catchThrowableOfType(InvalidTablesException.class, this::read)
                            .problems())
                    .extracting(Problem::toString)
                    .containsExactly("milestones.csv, " + message);
        }
    }
}

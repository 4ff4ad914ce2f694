package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.entry.InvalidEntryException;
import jp.kurume.plan.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form takes the words of a grade, and only the measure tells which these are. */
class GradeFormTest {

    private static ObservationEntry entry(String value) {
        return ObservationEntry.of("m", "R8", value, "record", "");
    }

    private static IndicatorSet graded(String... words) {
        return IndicatorSet.builder()
                .edition(Fixtures.EDITION)
                .addIndicators(Fixtures.indicator("i", Fixtures.grade(List.of(words))))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"検討中", "なし", "◎", "Ａ", "レベル3", "維持", "進展"})
    void aWordOfAGradeIsNoProblemBeforeTheMeasureIsKnown(String word) {
        assertThat(entry(word).problems()).isEmpty();
        assertThat(entry(word).problemsTogether()).isEmpty();
        assertThat(entry(word).toObservation(graded("後退", word, "最良")).value())
                .isEqualTo(Optional.of(new BigDecimal("2")));
    }

    @Test
    void aWordThatTheMeasureDoesNotHaveIsRefusedWithThoseThatItHas() {
        assertThatExceptionOfType(InvalidEntryException.class)
                .isThrownBy(() -> entry("検討").toObservation(graded("なし", "検討中", "設置")))
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.code()).isEqualTo(IndicatorProblems.VALUE_GRADE);
                            assertThat(problem.arguments()).containsExactly("なし, 検討中, 設置");
                        }));
    }

    /** Everything is told at once, with the measure as without it. */
    @Test
    void beforeTheMeasureIsLookedUpAndAfterwardsTheSameIsTold() {
        ObservationEntry entry = new ObservationEntry(
                "m", "someday", "検討", "phone", "soon", "x", "y", "many", "", "nowhere", "", "", "");
        List<String> before = properties(entry.problems());
        assertThat(before).contains("year", "method", "state", "firstDay", "lastDay", "sampleSize");
        assertThatExceptionOfType(InvalidEntryException.class)
                .isThrownBy(() -> entry.toObservation(graded("なし", "検討中", "設置")))
                .satisfies(refused -> assertThat(properties(refused.problems()))
                        .containsAll(before)
                        .contains("value"));
    }

    @Test
    void ofAMeasureThatNobodyKnowsOnlyTheMeasureIsWrong() {
        assertThatExceptionOfType(InvalidEntryException.class)
                .isThrownBy(() ->
                        ObservationEntry.of("n", "R8", "検討中", "record", "").toObservation(graded("なし", "検討中", "設置")))
                .satisfies(refused -> assertThat(properties(refused.problems())).containsExactly("measure"));
    }

    private static List<String> properties(List<Problem> problems) {
        return problems.stream().map(problem -> problem.place().toString()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"63..1", "-", "1,23", "2時間30分", "年2回", "40～50", ".5.", "5年間で500人"})
    void whatBeginsAsANumberHasToBeOne(String typed) {
        if (!typed.equals("-")) {
            assertThat(entry(typed).problems()).isNotEmpty();
        }
        assertThat(entry(typed).problems())
                .allMatch(problem -> problem.place().toString().contains("value"));
    }

    @Test
    void nothingIsStillMissing() {
        assertThat(entry("").problems()).isNotEmpty();
        assertThatExceptionOfType(InvalidEntryException.class)
                .isThrownBy(() -> ObservationEntry.of("overall", "R8", "増加", "survey", "")
                        .toObservation(KurumeIndicators.secondPeriod()));
    }
}

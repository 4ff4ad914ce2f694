package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import jp.kurume.plan.entry.InvalidEntryException;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.source.Citation;
import org.junit.jupiter.api.Test;

class ObservationEntryTest {

    private static final IndicatorSet SECOND = KurumeIndicators.secondPeriod();

    private static List<String> refused(ObservationEntry entry, IndicatorSet set) {
        return catchThrowableOfType(InvalidEntryException.class, () -> entry.toObservation(set)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void becomesAnObservationWithTheDecimalsOfItsMeasure() {
        Observation observation = new ObservationEntry("overall", "令和8年度", "63％", "survey", "").toObservation(SECOND);
        assertThat(observation)
                .isEqualTo(new Observation(
                        "overall", Fixtures.R8, new BigDecimal("63.0"), ObservationMethod.SURVEY, List.of()));
    }

    @Test
    void citesWhatTheSetCitesOrWhatIsGiven() {
        assertThat(new ObservationEntry("overall", "R8", "63.1", "", "second-plan-draft p8")
                        .toObservation(SECOND)
                        .citations())
                .extracting(Citation::toString)
                .containsExactly("second-plan-draft p8");
        ObservationEntry own = new ObservationEntry("overall", "R8", "63.1", "record", "report p1");
        assertThat(own.toObservation(SECOND, Fixtures.REPORT).citations()).containsExactly(Fixtures.CITATION);
        assertThat(refused(own, SECOND))
                .singleElement()
                .asString()
                .startsWith("source: found \"report\", expected one of");
    }

    @Test
    void everyProblemIsToldAtOnce() {
        assertThat(refused(new ObservationEntry("overal", "", "x", "servey", "p8"), SECOND))
                .hasSize(5)
                .anyMatch(text ->
                        text.startsWith("measure: found \"overal\"") && text.endsWith("; did you mean overall?"));
        assertThat(refused(new ObservationEntry("1-activity", "R8", "170.5", "", ""), SECOND))
                .containsExactly("value: found \"170.5\", expected a count, not negative, with 0 decimals");
        assertThat(refused(new ObservationEntry("overall", "R8", "631", "", ""), SECOND))
                .containsExactly("value: found \"631\", expected a percentage from 0 to 100, with 1 decimals");
        assertThat(refused(new ObservationEntry("first-overall", "R6", "60.0", "", ""), KurumeIndicators.firstPeriod()))
                .containsExactly("year: found \"令和6年度\", expected one observation of first-overall for 令和6年度, which has"
                        + " 61.3 already");
    }

    @Test
    @SuppressWarnings("NullAway") // what a host's own reader of forms may give
    void whatAHostLeavesOutIsEmpty() {
        ObservationEntry entry = new ObservationEntry(null, null, null, null, null);
        assertThat(entry).isEqualTo(new ObservationEntry("", "", "", "", ""));
        assertThat(entry.problems())
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly("measure entry.required", "year entry.required", "value entry.required");
    }
}

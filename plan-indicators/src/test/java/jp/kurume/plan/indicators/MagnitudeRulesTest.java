package jp.kurume.plan.indicators;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.TableSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Observed values of another order of magnitude than all that is known of their measure. */
class MagnitudeRulesTest {

    private static List<Problem> check(String... rows) {
        String table = "edition,measure,year,value,method,source\n" + String.join("\n", rows) + "\n";
        return CityCheck.check(TableSource.of(Map.of("observations.csv", table.getBytes(UTF_8)))
                        .orElse(KurumeIndicators.tables()))
                .problems()
                .stream()
                .filter(problem -> problem.code().equals(IndicatorProblems.VALUE_LARGE)
                        || problem.code().equals(IndicatorProblems.VALUE_SMALL))
                .toList();
    }

    private static String row(String measure, String year, String value) {
        return "second-plan-draft," + measure + "," + year + "," + value + ",,second-plan-draft p14";
    }

    /** Baseline 166, target 182. */
    @ParameterizedTest
    @CsvSource({
        "170000, this is 934 times 182",
        "18200, this is 100 times 182",
        "1660, this is 10 times 166",
        "16600, this is 100 times 166",
        "166000, this is 912 times 182",
    })
    void oneValueAlone(String value, String told) {
        assertThat(check(row("1-activity", "R8", value))).singleElement().satisfies(problem -> {
            assertThat(problem.toString()).contains("column value: found \"" + value + "\", " + told);
            assertThat(problem.message(Locale.JAPANESE)).contains("倍です");
        });
    }

    @Test
    void whatMayBeIsNotDoubted() {
        assertThat(check(row("1-activity", "R8", "170"), row("1-activity", "R9", "1701")))
                .isEmpty();
        assertThat(check(row("1-activity", "R8", "0"), row("1-activity", "R9", "182")))
                .isEmpty();
        assertThat(check(row("overall", "R8", "63.1"))).isEmpty();
    }

    @Test
    void theValueBeforeIsCompared() {
        assertThat(check(row("1-activity", "R8", "171"), row("1-activity", "R9", "1710")))
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains("this is 10 times 171");
        assertThat(check(row("1-activity", "R8", "1710"), row("1-activity", "R9", "171")))
                .extracting(Problem::code)
                .contains(IndicatorProblems.VALUE_SMALL);
        assertThat(check(row("overall", "R8", "61.0"), row("overall", "R9", "6.1")))
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains("this is 1/10 of 61.0");
    }
}

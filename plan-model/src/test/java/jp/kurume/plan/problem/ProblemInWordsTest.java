package jp.kurume.plan.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Locale;
import jp.kurume.plan.city.CityProblems;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.entry.EntryReading;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.testing.Serialisation;
import org.junit.jupiter.api.Test;

class ProblemInWordsTest {

    private static final Problem CELL = new Problem(
            TableProblems.CELL_DECIMAL, new Place.Cell("measures.csv", 5, "target"), "多数", List.of(), List.of("70.0"));

    @Test
    void isWhatTheProblemSaysInOneLanguage() {
        assertThat(ProblemInWords.of(CELL, Locale.JAPAN))
                .isEqualTo(new ProblemInWords(
                        "table.cell.decimal",
                        Severity.ERROR,
                        "measures.csv 5行目 target列",
                        "「多数」となっています。70.0のような数を書いてください。もしかして：70.0",
                        "70.0 と書く",
                        List.of("70.0")));
        assertThat(ProblemInWords.of(CELL, Locale.FRENCH))
                .hasToString("measures.csv, line 5, column target: found \"多数\", expected a decimal number such as"
                        + " 70.0; did you mean 70.0?");
    }

    @Test
    void severalStayInTheirOrderAndAreReadBack() {
        EntryReading entry = new EntryReading();
        entry.required("year", " ");
        entry.decimal("value", "多数");
        List<ProblemInWords> words = ProblemInWords.of(entry.problems(), Locale.JAPANESE);
        assertThat(PlanJson.write(words))
                .isEqualTo("[{\"code\":\"entry.required\",\"severity\":\"error\",\"place\":\"year\","
                        + "\"message\":\"入力してください\",\"repair\":\"\",\"suggestions\":[]},"
                        + "{\"code\":\"entry.decimal\",\"severity\":\"error\",\"place\":\"value\","
                        + "\"message\":\"「多数」となっています。70.0のような数を入力してください\",\"repair\":\"\",\"suggestions\":[]}]");
        assertThat(PlanJson.readList(PlanJson.write(words), ProblemInWords.class))
                .isEqualTo(words);
    }

    @Test
    void aProblemOfTheWholeHasNoPlace() {
        HasProblems unknown =
                (HasProblems) UnknownElementException.of("measure", "overal", List.of("overall", "1-activity"));
        assertThat(unknown.problems()).extracting(Problem::code).containsExactly(CityProblems.ELEMENT_UNKNOWN);
        assertThat(ProblemInWords.of(unknown.problems().get(0), Locale.ENGLISH))
                .hasToString("found \"overal\", expected an existing measure; did you mean overall?")
                .isEqualTo(Serialisation.roundTrip(
                        ProblemInWords.of(unknown.problems().get(0), Locale.ENGLISH)));
        assertThat(ProblemInWords.of(unknown.problems().get(0), Locale.JAPANESE))
                .hasToString("「overal」となっています。あるものを指定してください。もしかして：overall");
    }

    @Test
    void partsAreNeverMissing() {
        assertThatNullPointerException()
                .isThrownBy(() -> new ProblemInWords("a", Severity.NOTE, "", nothing(), "", List.of()))
                .withMessage("message");
    }

    @SuppressWarnings("NullAway")
    private static String nothing() {
        return null;
    }
}

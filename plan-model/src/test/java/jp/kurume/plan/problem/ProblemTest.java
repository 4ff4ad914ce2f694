package jp.kurume.plan.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.testing.Serialisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {

    private static final Place CELL = new Place.Cell("measures.csv", 5, "target");

    private final Problem problem = new Problem(TableProblems.CELL_DECIMAL, CELL, "多数", List.of(), List.of("70.0"));

    @Test
    void inEnglish() {
        assertThat(problem)
                .hasToString("measures.csv, line 5, column target: found \"多数\", expected a decimal number such as"
                        + " 70.0; did you mean 70.0?");
        assertThat(problem.text(Locale.ENGLISH))
                .isEqualTo("found \"多数\", expected a decimal number such as 70.0; did you mean 70.0?");
        assertThat(problem.repair(Locale.ENGLISH)).contains("write 70.0");
    }

    @Test
    void inJapanese() {
        assertThat(problem.message(Locale.JAPAN))
                .isEqualTo("measures.csv 5行目 target列：「多数」となっています。70.0のような数を書いてください。もしかして：70.0");
        assertThat(problem.repair(Locale.JAPAN)).contains("70.0 と書く");
        assertThat(new Place.Line("routes.csv", 12).in(Locale.JAPAN)).isEqualTo("routes.csv 12行目");
        assertThat(new Place.WholeTable("routes.csv").in(Locale.JAPAN)).isEqualTo("routes.csv");
        assertThat(new Place.Json("$.measures[3]").in(Locale.JAPAN)).isEqualTo("$.measures[3]");
    }

    @Test
    void otherLanguagesAreAnsweredInEnglishWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);
            assertThat(problem.message(Locale.FRENCH)).isEqualTo(problem.toString());
            assertThat(problem.message(Locale.ENGLISH)).contains("expected");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void severalSuggestionsAreNoRepair() {
        Problem unsure = new Problem(TableProblems.CELL_DECIMAL, CELL, "7O", List.of(), List.of("70", "7"));
        assertThat(unsure.repair(Locale.ENGLISH)).isEmpty();
        assertThat(unsure.toString()).endsWith("; did you mean 70 or 7?");
        assertThat(unsure.message(Locale.JAPANESE)).endsWith("もしかして：70、7");
    }

    @Test
    void aValueAsAWholeNeedsNoPlace() {
        Problem whole = new Problem(TableProblems.CELL_EMPTY, Place.Property.parse(""), "", List.of(), List.of());
        assertThat(whole).hasToString("expected a text");
        assertThat(whole.message(Locale.JAPANESE)).isEqualTo("空欄にはできません");
    }

    @Test
    void bracesAndQuotesOfAFileAreNoPattern() {
        Problem odd = new Problem(TableProblems.COLUMN_MISSING, CELL, "it's {0}", List.of("{1} 'x'"), List.of("{2}"));
        assertThat(odd.text(Locale.ENGLISH))
                .isEqualTo("found \"it's {0}\", expected a column {1} 'x'; did you mean {2}?");
    }

    @Test
    void isAValue() {
        assertThat(Serialisation.roundTrip(problem)).isEqualTo(problem).hasSameHashCodeAs(problem);
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(ProblemCode.warning("a.b").severity()).isEqualTo(Severity.WARNING);
        assertThat(ProblemCode.note("a.b-c").severity()).isEqualTo(Severity.NOTE);
        assertThat(ProblemCode.note("a.b-c")).hasToString("a.b-c");
        assertThat(problem.arguments()).isUnmodifiable();
        assertThat(problem.suggestions()).isUnmodifiable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a..b", "a b", "a.", ".a", "表"})
    void idsAreForPrograms(String id) {
        assertThatThrownBy(() -> ProblemCode.error(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + id + "\"");
    }

    /** A damaged table has ids of thousands of letters, which nobody is told to type. */
    @Test
    void whatNobodyWouldTypeIsNotSuggested() {
        Problem damaged =
                new Problem(TableProblems.CELL_DECIMAL, CELL, "x", List.of(), List.of("9".repeat(201), "70.0"));
        assertThat(damaged.suggestions()).containsExactly("70.0");
        assertThat(damaged.text(Locale.ENGLISH)).endsWith("did you mean 70.0?");
    }
}

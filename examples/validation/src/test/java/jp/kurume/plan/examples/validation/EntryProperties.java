package jp.kurume.plan.examples.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import jp.kurume.plan.districts.routing.AssignmentCorrection;
import jp.kurume.plan.districts.routing.OfficeCorrection;
import jp.kurume.plan.indicators.ObservationEntry;
import jp.kurume.plan.problem.Problem;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever is typed, the provider and the library say the same. */
class EntryProperties {

    private static final Validated JAPANESE = new Validated(Locale.JAPANESE);
    private static final Validated ENGLISH = new Validated(Locale.ENGLISH);

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(8),
                Arbitraries.strings().withChars("{}$\\'\"[].;#").ofMaxLength(8),
                Arbitraries.of(
                        "",
                        "　",
                        "telephone",
                        "fax",
                        "name",
                        "survey",
                        "R8",
                        "令和8年度",
                        "63.1",
                        "248,933",
                        "2026-04-01",
                        "0942-46-8711",
                        "{jp.kurume.plan.problem.Problem}",
                        "${validatedValue}",
                        "second-plan-draft p8"));
    }

    private static void sameBothWays(Object form, List<Problem> problems) {
        assertThat(JAPANESE.violations(form))
                .containsExactlyInAnyOrderElementsOf(problems.stream()
                        .map(problem -> problem.place() + ": " + problem.text(Locale.JAPANESE))
                        .toList());
        assertThat(ENGLISH.violations(form))
                .containsExactlyInAnyOrderElementsOf(problems.stream()
                        .map(problem -> problem.place() + ": " + problem.text(Locale.ENGLISH))
                        .toList());
        assertThat(ENGLISH.problems(form)).containsExactlyInAnyOrderElementsOf(problems);
    }

    @Property(tries = 300)
    void observations(@ForAll @Size(13) List<@From("typed") String> texts) {
        ObservationEntry entry = new ObservationEntry(
                texts.get(0),
                texts.get(1),
                texts.get(2),
                texts.get(3),
                texts.get(4),
                texts.get(5),
                texts.get(6),
                texts.get(7),
                texts.get(8),
                texts.get(9),
                texts.get(10),
                texts.get(11),
                texts.get(12));
        sameBothWays(entry, entry.problems());
    }

    @Property(tries = 300)
    void corrections(@ForAll @Size(6) List<@From("typed") String> texts) {
        OfficeCorrection office = new OfficeCorrection(
                texts.get(0), texts.get(1), texts.get(2), texts.get(3), texts.get(4), texts.get(5));
        sameBothWays(office, office.problems());
        AssignmentCorrection assignment = new AssignmentCorrection(
                texts.get(0), texts.get(1), texts.get(2), texts.get(3), texts.get(4), texts.get(5));
        sameBothWays(assignment, assignment.problems());
    }
}

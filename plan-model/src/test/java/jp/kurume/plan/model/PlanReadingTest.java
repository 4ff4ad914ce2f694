package jp.kurume.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.city.EditionStatus;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.testing.MadeUpCity;
import jp.kurume.plan.time.FiscalYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanReadingTest {

    private final Path folder;

    PlanReadingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void writeTables() {
        MadeUpCity.writeTo(folder);
    }

    private Plan read() {
        return Plan.readFrom(TableSource.folder(folder), MadeUpCity.EDITION);
    }

    /** The problems that one change makes. */
    private List<Problem> problemsOf(String file, String from, String to) {
        MadeUpCity.change(folder, file, from, to);
        return catchThrowableOfType(InvalidTablesException.class, this::read).problems();
    }

    private void oneProblem(String file, String from, String to, String message) {
        assertThat(problemsOf(file, from, to)).extracting(Problem::toString).containsExactly(message);
    }

    @Test
    void readsAnotherCitysPlan() {
        Plan plan = read();
        assertThat(plan.edition().municipality()).isEqualTo(new Municipality("999997", "みなと市"));
        assertThat(plan.edition().status()).isEqualTo(EditionStatus.ADOPTED);
        assertThat(plan.edition().subtitle()).isEmpty();
        assertThat(plan.period().first()).isEqualTo(FiscalYear.of(2026));
        assertThat(plan.period().length()).isEqualTo(3);
        assertThat(plan.periodCitation())
                .isEqualTo(Citation.printed(
                        new Source("book", "みなと市地域福祉計画", PublicationDate.in(YearMonth.of(2026, 3))), "p2"));
        assertThat(plan.vision().text()).isEqualTo("だれもが港に帰れるまち");
        assertThat(plan.viewpoints()).extracting(Viewpoint::title).containsExactly("波に学ぶ");
        assertThat(plan.initiatives()).extracting(Initiative::title).containsExactly("集う場をひらく", "夜を見守る");
        assertThat(plan.initiativesOf(plan.embeddedPlan("見守"))).containsExactly(plan.initiative(2));
        assertThat(plan.initiativesFor(plan.need(2))).containsExactly(plan.initiative(2));
        assertThat(plan.embeddedPlan("guard").legalBasis())
                .isSameAs(plan.legalBases().get(0));
        assertThat(plan.direction("2.1").completeness())
                .isEqualTo(Completeness.incomplete("the rest of the page is torn off"));
        assertThat(plan.direction("1.1").completeness()).isEqualTo(Completeness.COMPLETE);
        ActorRole fishers = new ActorRole("fishery-cooperative");
        assertThat(plan.actionsOf(fishers)).containsExactly(plan.action("1.1-1"));
        assertThat(plan.actionsPossiblyOf(fishers)).containsExactly(plan.action("1.1-2"), plan.action("2.1-1"));
        assertThat(plan.action("1.1-2").actors())
                .isEqualTo(new Actors.AtLeast(List.of(ActorRole.RESIDENTS), "the picture shows residents"));
        assertThat(plan.action("2.1-1").actors()).isEqualTo(new Actors.NotLegible("the marks are torn off"));
        assertThat(plan.variants()).extracting(PrintedForm::printed).containsExactly("だれもが湊に帰れるまち");
        assertThat(plan.errata()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewpoints.csv", "plan-printed-forms.csv", "need-links.csv", "actions.csv"})
    void aCityMayDoWithout(String file) {
        assertThat(folder.resolve(file).toFile().delete()).isTrue();
        assertThat(read().initiatives()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources.csv", "editions.csv", "plans.csv", "initiatives.csv", "directions.csv"})
    void noCityMayDoWithout(String file) {
        assertThat(folder.resolve(file).toFile().delete()).isTrue();
        InvalidTablesException e = catchThrowableOfType(InvalidTablesException.class, this::read);
        // Whoever refers to the missing table is not blamed.
        assertThat(e.problems())
                .extracting(Problem::toString)
                .containsExactly(file + ": expected this table in the folder " + folder);
    }

    @Test
    void oneFolderMayHoldSeveralEditions() {
        MadeUpCity.change(
                folder,
                "editions.csv",
                "minato-1,999997",
                "minato-0,999997,みなと市,第0期みなとプラン,,outline,,map legend\nminato-1,999997");
        MadeUpCity.change(folder, "plans.csv", "minato-1,", "minato-0,R5–R7,map legend,帰れるまち,map legend\nminato-1,");
        MadeUpCity.change(folder, "initiatives.csv", "minato-1,1,", "minato-0,1,同じ番号,,map legend\nminato-1,1,");
        Plan earlier = Plan.readFrom(TableSource.folder(folder), "minato-0");
        assertThat(earlier.initiatives()).extracting(Initiative::toString).containsExactly("1 同じ番号");
        assertThat(earlier.actions()).isEmpty();
        assertThat(earlier.edition()).hasToString("第0期みなとプラン（骨子案）");
        assertThat(read().initiatives()).hasSize(2);
    }

    @Test
    void needsOfAnotherEditionAreNotThisEditionsOwn() {
        MadeUpCity.change(
                folder,
                "editions.csv",
                "minato-1,999997",
                "minato-0,999997,みなと市,第0期みなとプラン,,outline,,map legend\nminato-1,999997");
        MadeUpCity.change(folder, "plans.csv", "minato-1,", "minato-0,R5–R7,map legend,帰れるまち,map legend\nminato-1,");
        oneProblem(
                "needs.csv",
                "minato-1,2,",
                "minato-0,2,",
                "need-links.csv, line 3, column need: found \"2\", expected an id of needs.csv");
    }

    @Test
    void unknownEditionAskedFor() {
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> Plan.readFrom(TableSource.folder(folder), "minato-2"))
                .withMessage("There is no plan of the edition \"minato-2\"; did you mean minato-1?");
    }

    @ParameterizedTest
    @CsvSource({
        "stated, '', ''",
        "stated, 住, because",
        "at-least, 住, ''",
        "at-least, '', because",
        "not-legible, 住, because",
        "not-legible, '', ''",
        "legible, 住, ''",
        "'', 住, ''",
    })
    void legibilityMustFit(String legibility, String actors, String because) {
        List<Problem> problems = problemsOf(
                "actions.csv", "not-legible,,the marks are torn off", legibility + "," + actors + "," + because);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.place()).hasToString("actions.csv, line 4, column legibility");
            assertThat(problem.found()).isEqualTo(legibility);
            assertThat(problem.text(Locale.ENGLISH))
                    .contains("\"stated\"")
                    .contains("\"at-least\"")
                    .contains("\"not-legible\"");
        });
    }

    @Test
    void unknownMark() {
        oneProblem(
                "actions.csv",
                "住;漁",
                "住;魚",
                "actions.csv, line 2, column actors: found \"住;魚\", expected an id of actor-marks.csv in place of"
                        + " \"魚\"");
    }

    @Test
    void twoMarksOfOneRole() {
        // Each mark is known, and yet no set of roles comes of it.
        MadeUpCity.change(folder, "actor-marks.csv", "fishery-cooperative", "residents");
        InvalidTablesException e = catchThrowableOfType(InvalidTablesException.class, this::read);
        assertThat(e.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).hasToString("actions.csv, line 2, column actors");
            assertThat(problem.found()).isEqualTo("住;漁");
        });
    }

    @Test
    void actionOfUnknownDirection() {
        oneProblem(
                "actions.csv",
                "minato-1,2.1,1",
                "minato-1,2.2,1",
                "actions.csv, line 4, column direction: found \"2.2\", expected a direction of directions.csv, such as"
                        + " 5.1");
    }

    @Test
    void directionOfUnknownInitiative() {
        // Its action item is not blamed: the direction stands there.
        oneProblem(
                "directions.csv",
                "minato-1,2,1",
                "minato-1,3,1,もう一つ,,book p5\nminato-1,2,1",
                "directions.csv, line 3, column initiative: found \"3\", expected an initiative of initiatives.csv");
    }

    @Test
    void everyProblemOfARowIsReported() {
        assertThat(problemsOf("directions.csv", "minato-1,2,1", "minato-1,3,1,,,bok p5\nminato-1,2,1"))
                .extracting(problem -> problem.place().toString())
                .containsExactlyInAnyOrder(
                        "directions.csv, line 3, column title",
                        "directions.csv, line 3, column source",
                        "directions.csv, line 3, column initiative");
    }

    @Test
    void needLinkToUnknownNeed() {
        oneProblem(
                "need-links.csv",
                "minato-1,2,2",
                "minato-1,2,3",
                "need-links.csv, line 3, column need: found \"3\", expected an id of needs.csv");
    }

    @Test
    void printedFormOfUnknownElement() {
        oneProblem(
                "plan-printed-forms.csv",
                ",vision,",
                ",direction-9.9,",
                "plan-printed-forms.csv, line 2, column element: found \"direction-9.9\", expected an element of the"
                        + " plan, such as vision, initiative-4 or action-5.1-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vision",
                "edition",
                "embedded-plans",
                "viewpoint-1",
                "need-2",
                "initiative-2",
                "direction-2.1",
                "action-1.1-2",
                "legal-basis-act",
                "embedded-plan-guard"
            })
    void printedFormsOfEveryKindOfElement(String element) {
        MadeUpCity.change(folder, "plan-printed-forms.csv", ",vision,", "," + element + ",");
        assertThat(read().printedForms()).extracting(PrintedForm::element).containsExactly(element);
    }

    @ParameterizedTest
    @CsvSource({
        "plans.csv, R8–R10, edition, editions.csv",
        "legal-bases.csv, act, edition, plans.csv",
        "viewpoints.csv, 1, edition, plans.csv",
        "plan-printed-forms.csv, vision, edition, plans.csv",
    })
    void unknownEdition(String file, String behind, String column, String target) {
        MadeUpCity.change(folder, file, "minato-1," + behind, "minato-l," + behind);
        InvalidTablesException e = catchThrowableOfType(InvalidTablesException.class, this::read);
        assertThat(e.problems().stream().map(Problem::toString))
                .contains(file + ", line 2, column " + column + ": found \"minato-l\", expected an id of " + target
                        + "; did you mean minato-1?");
    }

    @ParameterizedTest
    @CsvSource({
        "actions.csv, '1.1,1,'",
        "actions.csv, '2.1,1,'",
        "embedded-plans.csv, guard",
        "initiatives.csv, '2,夜'",
        "need-links.csv, '1,1,'",
        "directions.csv, '1,1,'",
    })
    void aRowOfAnUnknownEditionIsNotBlamedForWhatItRefersToWithinIt(String file, String behind) {
        MadeUpCity.change(folder, file, "minato-1," + behind, "minato-l," + behind);
        InvalidTablesException e = catchThrowableOfType(InvalidTablesException.class, this::read);
        assertThat(e.problems())
                .filteredOn(problem -> ((Place.InTable) problem.place()).file().equals(file))
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains("column edition: found \"minato-l\"");
    }

    @Test
    void wrongCheckDigit() {
        oneProblem(
                "editions.csv",
                "999997",
                "999998",
                "editions.csv, line 2, column municipality_code: found \"999998\", expected a municipality code of six"
                        + " digits with its check digit, such as 402036");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "第1章", "1"})
    void aProvisionThatIsNone(String provision) {
        oneProblem(
                "legal-bases.csv",
                "第1条",
                provision,
                "legal-bases.csv, line 2, column provision: "
                        + (provision.isEmpty() ? "" : "found \"" + provision + "\", ")
                        + "expected an article of a law, and a paragraph and an item of it, such as 第106条の5 or 第14条第1項");
    }

    @Test
    void unknownStatus() {
        oneProblem(
                "editions.csv",
                "adopted",
                "adapted",
                "editions.csv, line 2, column status: found \"adapted\", expected one of outline, draft, adopted; did"
                        + " you mean adopted?");
    }

    @ParameterizedTest
    @CsvSource({
        "initiatives.csv, 'minato-1,2,夜', 'minato-1,1,夜', number",
        "needs.csv, 'minato-1,2,夜', 'minato-1,1,夜', number",
        "directions.csv, 'minato-1,2,1', 'minato-1,1,1', number",
        "actions.csv, 'minato-1,1.1,2', 'minato-1,1.1,1', number",
        "actor-marks.csv, 'minato-1,漁', 'minato-1,住', mark",
        "need-links.csv, 'minato-1,2,2', 'minato-1,1,1', need",
    })
    void twoElementsOfOneNumber(String file, String from, String to, String column) {
        assertThat(problemsOf(file, from, to).stream().map(Problem::toString))
                .anySatisfy(message -> assertThat(message)
                        .startsWith(file + ", line 3, column " + column)
                        .endsWith("which line 2 has already"));
    }

    @ParameterizedTest
    @CsvSource({"needs.csv, 'minato-1,2,夜', 'minato-1,01,夜'", "initiatives.csv, 'minato-1,2,夜', 'minato-1,+1,夜'"})
    void oneNumberWrittenInTwoWays(String file, String from, String to) {
        // 1 and 01 are two keys but one number: no plan could have both.
        assertThat(problemsOf(file, from, to).stream().map(Problem::toString))
                .anySatisfy(message -> assertThat(message)
                        .startsWith(file + ", line 3, column number")
                        .endsWith("expected a whole number from 1 to 99; did you mean 1?"));
    }

    @Test
    void editionsByThemselves() {
        TableReading reading = new TableReading(TableSource.folder(folder));
        Editions editions = Editions.readFrom(reading);
        reading.finish();
        assertThat(editions.get("minato-1").title()).isEqualTo("第1期みなとプラン");
        assertThat(editions).hasToString("[第1期みなとプラン 2026-03]");
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> editions.get("minato"))
                .withMessage("There is no edition \"minato\"; did you mean minato-1?");
    }

    @Test
    void aFolderIsLeftAsItWas() throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve("actions.csv"));
        assertThat(read().actions()).hasSize(3);
        assertThat(Files.readAllBytes(folder.resolve("actions.csv"))).isEqualTo(before);
    }
}

package jp.kurume.plan.districts.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.TableSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be read or built although somebody should look at it, and where the check of a folder tells it. */
final class RoutingRulesTest {

    private static final RoutingTable KURUME = KurumeDistricts.routing();

    @TempDir
    private Path folder;

    private static RoutingTable.Builder kurume() {
        RoutingTable.Builder table = RoutingTable.builder();
        table.from(KURUME);
        return table;
    }

    /** What is wrong beyond what the seeds leave open. */
    private static List<String> found(RoutingTable.Builder table) {
        return table.build().problems().stream()
                .filter(problem -> !KURUME.problems().contains(problem))
                .map(Problem::toString)
                .toList();
    }

    private List<String> checked() {
        return CityCheck.check(TableSource.folder(folder).orElse(KurumeDistricts.tables())).problems().stream()
                .filter(problem -> problem.code().id().startsWith("routing."))
                .map(Problem::toString)
                .toList();
    }

    @Test
    void theBundledTableIsToBeConfirmedForTwoOffices() {
        assertThat(KURUME.problems())
                .allMatch(problem -> problem.severity() == Severity.WARNING)
                .extracting(Problem::toString)
                .containsExactly(
                        "routes[hiyoshi].assignments[livelihood].basis: for 35 districts (日吉, 篠山, 南薫, 荘島, 長門石 …)"
                                + " the office for 暮らしの相談, 生活自立支援センター(東部), is inferred; do not tell it as certain",
                        "routes[kitano].assignments[disability].basis: for 8 districts (北野, 弓削, 大城, 金島, 小森野 …)"
                                + " the office for 障害者の相談, 北部障害者基幹相談支援センター, is inferred; do not tell it as certain");
    }

    @Test
    void theCheckTellsTheRows() {
        assertThat(CityCheck.check(KurumeDistricts.tables()).problems())
                .filteredOn(problem -> problem.code().equals(RoutingProblems.UNCONFIRMED))
                .extracting(problem -> problem.place().toString())
                .containsExactly("routes.csv, line 17, column basis", "routes.csv, line 27, column basis");
    }

    @Test
    void anInferredOfficeHasAlternatives() throws IOException {
        new EditedTables(folder).edit("routes.csv", "kikan-hokubu,inferred,kikan-toubu", "kikan-hokubu,inferred,");
        assertThat(checked())
                .filteredOn(text -> text.contains("no alternative"))
                .singleElement()
                .asString()
                .startsWith("routes.csv, line ")
                .endsWith(
                        ", column alternatives: for 1 districts (北野) the office for 障害者の相談, 北部障害者基幹相談支援センター, is inferred,"
                                + " and no alternative is given");
    }

    @Test
    void everyOfficeIsUsed() throws IOException {
        new EditedTables(folder)
                .append(
                        "offices.csv",
                        "second-plan-draft,spare,予備窓口,予備窓口,0942-30-0000,0942-30-0001,,second-plan-draft p28,");
        assertThat(checked())
                .contains("offices.csv, line 23, column id: found \"予備窓口\", no district is sent to this office");
    }

    @Test
    void aDistrictIsNotCalledLikeAnOffice() {
        RoutingTable.Builder table = kurume();
        table.addOffices(KURUME.fallback().withId("hiyoshi"));
        assertThat(found(table))
                .contains("districts[hiyoshi].id: found \"hiyoshi\", expected an id that no office has, so that printed"
                        + " forms can tell the two apart");
    }

    @Test
    void printedFormsAreOfDistrictsAndOfficesByTheirNames() {
        RoutingTable.Builder table = kurume();
        table.printedForms(List.of(
                new PrintedForm("hiyoshi", PrintedForm.Kind.VARIANT, "日𠮷", "日吉", "why", KURUME.citation()),
                new PrintedForm("hiyoshi", PrintedForm.Kind.VARIANT, "日𠮷", "日よし", "why", KURUME.citation()),
                new PrintedForm("hiyosi", PrintedForm.Kind.VARIANT, "日𠮷", "日吉", "why", KURUME.citation())));
        assertThat(found(table))
                .containsExactly(
                        "printedForms[1].canonical: found \"日よし\", expected the name of hiyoshi, 日吉; did you mean 日吉?",
                        "printedForms[2].element: found \"hiyosi\", expected the id of a district or an office, such as"
                                + " joujima; did you mean hiyoshi?");
    }

    @Test
    void errorsOfFormComeBeforeWhatTheTablesSay() throws IOException {
        new EditedTables(folder).edit("offices.csv", "0942-46-8711", "0942-46-87");
        assertThat(checked())
                .containsExactly("offices.csv, line 4, column telephone: found \"0942-46-87\", expected a Japanese"
                        + " telephone number such as 0942-46-8711");
    }
}

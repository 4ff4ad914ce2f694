package jp.kurume.plan.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.kurume.KurumeWelfare;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.search.ElementKind;
import jp.kurume.plan.search.PlanSearch;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.testing.MadeUpCity;
import jp.kurume.plan.time.DaySpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** みなと市, whose 福祉課 became the 地域福祉課 on 1 April 2027, and its 浜の課 ended the day before. */
class DepartmentsTest {

    private static final LocalDate BEFORE = LocalDate.of(2027, 3, 31);
    private static final LocalDate AFTER = LocalDate.of(2027, 4, 1);

    private final Path folder;

    DepartmentsTest(@TempDir Path folder) {
        this.folder = folder;
        MadeUpCity.writeTo(folder);
        MadeUpCity.write(folder, "departments.csv", """
                edition,id,name,part_of,from,to,source
                minato-1,health,健康福祉部,,,,book p9
                minato-1,welfare,福祉課,health,,2027-03-31,book p9
                minato-1,welfare,地域福祉課,健康福祉部,2027-04-01,,book p9
                minato-1,shore,浜の課,,,2027-03-31,book p9
                minato-1,school,学校教育課,,,,book p9
                """);
        MadeUpCity.write(folder, "owners.csv", """
                edition,element_kind,element,department,role,from,to
                minato-1,direction,1.1,福祉課,,,
                minato-1,direction,2.1,shore,主担当,,2027-03-31
                minato-1,direction,2.1,school,in-charge,2027-04-01,
                minato-1,action,1.1-2,school,関係課,,
                """);
    }

    private Owners owners() {
        return Owners.readFrom(TableSource.folder(folder), MadeUpCity.EDITION);
    }

    private List<String> problems() {
        return CityCheck.check(folder).problems().stream()
                .filter(problem -> problem.code().id().startsWith("department."))
                .map(Problem::toString)
                .toList();
    }

    @Test
    void oneDepartmentThroughAllItsNames() {
        Departments departments = owners().departments();
        Department welfare = departments.department("welfare");
        assertThat(welfare).hasToString("welfare 地域福祉課");
        assertThat(departments.named("福祉課")).containsExactly(welfare);
        assertThat(departments.named("地域福祉課")).containsExactly(welfare);
        assertThat(departments.named("welfare")).containsExactly(welfare);
        assertThat(departments.named("地域 福祉課")).containsExactly(welfare);
        assertThat(departments.named("福祉")).isEmpty();
        assertThat(welfare.on(BEFORE))
                .hasValueSatisfying(name -> assertThat(name.name()).isEqualTo("福祉課"));
        assertThat(welfare.on(AFTER))
                .hasValueSatisfying(name -> assertThat(name).hasToString("地域福祉課 (2027-04-01～)"));
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> departments.department("welfar"))
                .withMessageContaining("did you mean welfare");
    }

    @Test
    void aTreeOfDepartments() {
        Departments departments = owners().departments();
        Department health = departments.department("health");
        Department welfare = departments.department("welfare");
        assertThat(departments.above(welfare, AFTER)).containsExactly(health);
        assertThat(departments.partsOf(health, BEFORE)).containsExactly(welfare);
        assertThat(departments.tops(BEFORE)).extracting(Department::id).containsExactly("health", "shore", "school");
        assertThat(departments.tops(AFTER)).extracting(Department::id).containsExactly("health", "school");
    }

    @Test
    void whoAnswers() {
        Owners owners = owners();
        OwnedElement lamp = OwnedElement.direction("2.1");
        assertThat(owners.inCharge(lamp, BEFORE))
                .hasValueSatisfying(one -> assertThat(one.id()).isEqualTo("shore"));
        assertThat(owners.inCharge(lamp, AFTER))
                .hasValueSatisfying(one -> assertThat(one.id()).isEqualTo("school"));
        OwnedElement tea = OwnedElement.action("1.1-2");
        assertThat(owners.inCharge(tea, AFTER)).isEmpty();
        assertThat(owners.with(tea, AFTER)).extracting(Department::name).containsExactly("学校教育課");
        assertThat(owners.inCharge(AFTER, tea, OwnedElement.direction("1.1")))
                .hasValueSatisfying(one -> assertThat(one.name()).isEqualTo("地域福祉課"));
        assertThat(owners.inCharge(AFTER, tea)).isEmpty();
        assertThat(owners.unanswered(List.of(tea, lamp), AFTER)).containsExactly(tea);
        assertThat(owners.elementsOf(owners.departments().department("school"), AFTER))
                .containsExactly(lamp);
        assertThat(owners.of(owners.departments().department("school"), AFTER)).hasSize(2);
        assertThat(owners).hasToString("第1期みなとプラン 2026-03: 4 departments answer for 3 elements");
        assertThat(owners.all().get(1)).hasToString("取組みの方向性 2.1: shore 主担当 (～2027-03-31)");
    }

    @Test
    void nobodyIsInChargeOnceTheDepartmentIsNoMore() {
        MadeUpCity.change(folder, "owners.csv", "主担当,,2027-03-31", "主担当,,");
        MadeUpCity.change(folder, "owners.csv", "minato-1,direction,2.1,school,in-charge,2027-04-01,\n", "");
        assertThat(owners().inCharge(OwnedElement.direction("2.1"), AFTER)).isEmpty();
        assertThat(problems())
                .containsExactly(
                        "owners.csv, line 3, column department: found \"shore\", this department is not there on all"
                                + " of these days (always): [浜の課 (～2027-03-31)]");
    }

    @Test
    void aSoundFolderHasNothingToTell() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void whatNobodyAnswersForIsToldKindByKind() {
        MadeUpCity.change(folder, "owners.csv", "minato-1,direction,1.1,福祉課,,,\n", "");
        assertThat(problems())
                .containsExactly(
                        "owners.csv: of 2 action items nobody is in charge, nor of their directions: 1.1-1, 1.1-2",
                        "owners.csv: of 1 directions nobody is in charge, nor of all of their action items: 1.1");
        MadeUpCity.append(folder, "owners.csv", "minato-1,action,1.1-1,welfare,,,");
        MadeUpCity.append(folder, "owners.csv", "minato-1,action,1.1-2,welfare,,,");
        // Once school takes part in 1.1-2 already, beside the one in charge.
        assertThat(problems()).isEmpty();
    }

    @Test
    void offices() {
        MadeUpCity.write(
                folder, "offices.csv", "edition,id,name,telephone,source\nminato-1,quay,波止場窓口,03-1234-5678,book p9\n");
        assertThat(problems()).anyMatch(problem -> problem.contains("the data of 1 offices nobody is in charge: quay"));
        MadeUpCity.append(folder, "owners.csv", "minato-1,office,quey,school,,,");
        assertThat(problems())
                .anyMatch(problem ->
                        problem.startsWith("owners.csv, line 6, column element: found \"quey\", expected an id of"
                                + " offices.csv, in the same edition; did you mean quay?"));
    }

    @Test
    void withoutOwnersNothingIsAskedFor() {
        MadeUpCity.write(folder, "owners.csv", "edition,element_kind,element,department\n");
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "owners.csv | 1.1,福祉課 | 1.1,福祉裸 | owners.csv, line 2, column department: found \"福祉裸\", expected the id or"
                        + " the name of a department in departments.csv; did you mean 福祉課?",
                "owners.csv | action,1.1-2 | action,1.1-9 | owners.csv, line 5, column element: found \"1.1-9\", expected an id of"
                        + " actions.csv, in the same edition; did you mean 1.1-1 or 1.1-2?",
                "owners.csv | 2027-04-01 | 2027-03-31 | owners.csv, line 4, column department: found \"school\", expected one"
                        + " department in charge, but shore is too (～2027-03-31), in line 3",
                "owners.csv | 1.1-2,school,関係課 | 1.1-2,school,担当 | owners.csv, line 5, column role: found \"担当\", expected one"
                        + " of in-charge, with or nothing; did you mean 主担当?",
                "departments.csv | 部,,,, | 部,welfare,,, | departments.csv, line 2, column part_of: found \"welfare\", expected"
                        + " another department: 健康福祉部 would be a part of itself",
                "departments.csv | 福祉課,health | 福祉課,helth | departments.csv, line 3, column part_of: found \"helth\", expected"
                        + " the id or the name of a department in departments.csv; did you mean health?",
                "departments.csv | 健康福祉部,2027-04-01 | 健康福祉部,2027-03-01 | departments.csv, line 4, column from: found"
                        + " \"2027-03-01\", expected one name for a day, but it is also called 福祉課 (～2027-03-31) in line 3",
                "departments.csv | 2027-04-01,, | 2027-04-01,2027-03-01, | departments.csv, line 4, column to: found"
                        + " \"2027-03-01\", expected a last day that is not before the first one, 2027-04-01",
                "departments.csv | 学校教育課 | 福祉課 | owners.csv, line 2, column department: found \"福祉課\", expected the id of"
                        + " a department, since several have or had this name; did you mean welfare or school?",
            })
    void oneProblemEach(String file, String from, String to, String message) {
        MadeUpCity.change(folder, file, from, to);
        List<Problem> problems = CityCheck.check(folder).problems();
        assertThat(problems)
                .anySatisfy(problem -> assertThat(problem.toString()).startsWith(message))
                .allSatisfy(problem -> assertThat(problem.text(Locale.JAPANESE)).doesNotContain("department."));
    }

    @Test
    void anEditionWithoutDepartmentsHasThoseOfTheOnlyOther() {
        MadeUpCity.append(folder, "editions.csv", "guide,999997,みなと市,窓口案内,,adopted,2026-04,book p9");
        MadeUpCity.append(folder, "owners.csv", "guide,office,quay,福祉課,,,");
        Owners guide = Owners.readFrom(TableSource.folder(folder), "guide");
        assertThat(guide.inCharge(OwnedElement.office("quay"), AFTER))
                .hasValueSatisfying(one -> assertThat(one.id()).isEqualTo("welfare"));
        assertThat(guide.departments().edition().id()).isEqualTo("guide");
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> Departments.readFrom(TableSource.folder(folder), "nowhere"));
    }

    @Test
    void theRegisterNamesTheSameDepartments() {
        Citation citation = KurumeWelfare.activityRegister().citation();
        Department department = new Department(
                "community",
                List.of(
                        new DepartmentName(
                                "地域福祉課", List.of(), DaySpan.of(Optional.empty(), Optional.of(BEFORE)), citation),
                        new DepartmentName(
                                "支え合い課", List.of(), DaySpan.of(Optional.of(AFTER), Optional.empty()), citation)));
        assertThat(KurumeWelfare.activityRegister().entriesOf(department))
                .isNotEmpty()
                .isEqualTo(KurumeWelfare.activityRegister().entriesOf("地域福祉課"));
    }

    @Test
    void isFoundByFormerNames() {
        assertThat(PlanSearch.of(KurumePlans.secondPeriod())
                        .with(owners().departments())
                        .find("福祉課"))
                .anySatisfy(hit -> {
                    assertThat(hit.kind()).isEqualTo(ElementKind.DEPARTMENT);
                    assertThat(hit.id()).isEqualTo("welfare");
                });
    }

    @Test
    void valuesRefuseNonsense() {
        Owners owners = owners();
        Ownership one = owners.all().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Owners.builder()
                        .from(owners)
                        .addAll(one.withDepartment("school"))
                        .build())
                .withMessageContaining("cannot both be so");
        assertThatExceptionOfType(UnknownElementException.class)
                .isThrownBy(() -> Owners.builder()
                        .from(owners)
                        .addAll(one.withDepartment("nobody"))
                        .build());
        Department health = owners.departments().department("health");
        DepartmentName name = health.names().get(0);
        assertThatIllegalArgumentException().isThrownBy(() -> new Department("a", List.of(name, name)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Department("a", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Departments.builder()
                        .edition(owners.edition())
                        .addAll(new Department(
                                "a", List.of(new DepartmentName("甲", List.of("a"), DaySpan.ALWAYS, name.citation()))))
                        .build())
                .withMessageContaining("a part of itself");
    }

    @Test
    void jsonHasNoDaysWhereNoneAreTold() {
        assertThat(PlanJson.write(owners().all().get(3)))
                .contains(
                        "{\"element\":{\"kind\":\"action\",\"id\":\"1.1-2\"},\"department\":\"school\",\"role\":\"with\",\"days\":{}}");
    }
}

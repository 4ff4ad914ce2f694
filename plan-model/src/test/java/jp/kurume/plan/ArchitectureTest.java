package jp.kurume.plan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.kurume.plan.kurume.KurumePlans;
import org.junit.jupiter.api.Test;

/** What design.md says of packages, kept by the compiled classes. */
class ArchitectureTest {

    private static final JavaClasses MODULE = new ClassFileImporter().importUrl(location());

    private static URL location() {
        return KurumePlans.class.getProtectionDomain().getCodeSource().getLocation();
    }

    @Test
    void seesTheModule() {
        // The rules below would hold for no classes at all.
        assertThat(MODULE.contain("jp.kurume.plan.model.Plan")).isTrue();
        assertThat(MODULE.contain("jp.kurume.plan.time.FiscalYear")).isTrue();
        assertThat(MODULE.contain("jp.kurume.plan.table.TableReading")).isTrue();
        assertThat(MODULE.contain("jp.kurume.plan.ArchitectureTest")).isFalse();
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("jp.kurume.plan.(*)..").should().beFreeOfCycles().check(MODULE);
    }

    /** The floors of the module, from the ground up: the packages of {@code jp.kurume.plan} on each. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("text", "time", "source", "law", "problem", "words", "output", "syntax", "interchange"),
            List.of("table", "entry", "json", "check"),
            List.of("city", "department"),
            List.of("model", "past"),
            List.of(
                    "around.approach",
                    "around.cycle",
                    "around.glossary",
                    "around.governance",
                    "around.milestone",
                    "around.multilayer",
                    "around.profile",
                    "around.register",
                    "around.result",
                    "around.scene"),
            List.of("search", "diff", "round"),
            List.of("kurume"));

    private static String[] packages(Stream<List<String>> floors) {
        return floors.flatMap(List::stream)
                .map(name -> "jp.kurume.plan." + name + "..")
                .toArray(String[]::new);
    }

    @Test
    void everyPackageIsOnOneFloor() {
        Set<String> expected = new TreeSet<>();
        FLOORS.forEach(floor -> floor.forEach(name -> expected.add("jp.kurume.plan." + name)));
        Set<String> found = new TreeSet<>();
        MODULE.forEach(type -> found.add(type.getPackageName()));
        found.remove("");
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void noFloorKnowsOneAboveIt() {
        for (int i = 0; i < FLOORS.size() - 1; i++) {
            noClasses()
                    .that()
                    .resideInAnyPackage(packages(Stream.of(FLOORS.get(i))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages(FLOORS.subList(i + 1, FLOORS.size()).stream()))
                    .check(MODULE);
        }
    }

    @Test
    void noSubjectAroundThePlanKnowsAnother() {
        slices().matching("jp.kurume.plan.around.(*)..")
                .should()
                .notDependOnEachOther()
                .check(MODULE);
    }

    @Test
    void theVocabularyKnowsNoneOfItsUsers() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jp.kurume.plan.indicators..", "jp.kurume.plan.districts..")
                .check(MODULE);
    }

    @Test
    void timeSourceAndTextKnowNeitherTablesNorPlans() {
        noClasses()
                .that()
                .resideInAnyPackage("jp.kurume.plan.time..", "jp.kurume.plan.source..", "jp.kurume.plan.text..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jp.kurume.plan.table..", "jp.kurume.plan.model..")
                .check(MODULE);
    }

    @Test
    void onlyTablesKnowHowTablesAreParsed() {
        noClasses()
                .that()
                .resideOutsideOfPackage("jp.kurume.plan.table..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("de.siegmar.fastcsv..")
                .check(MODULE);
    }

    @Test
    void oneClassKnowsTheProvider() {
        noClasses()
                .that()
                .doNotHaveSimpleName("HibernateMessages")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hibernate..")
                .because("hosts may have another provider, or none")
                .check(MODULE);
    }
}

package jp.kurume.plan.indicators;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.net.URISyntaxException;
import java.util.Set;
import jp.kurume.plan.kurume.KurumePlans;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String[] COMPUTED_WITH_DISTRIBUTIONS = {
        "jp.kurume.plan.indicators.survey", "jp.kurume.plan.indicators.forecast"
    };

    private static JavaClasses main = new ClassFileImporter().importPackages("none");

    /** From where the classes were loaded, since the tests run on the module path. */
    @BeforeAll
    static void load() throws URISyntaxException {
        main = new ClassFileImporter()
                .importLocations(Set.of(locationOf(KurumeIndicators.class), locationOf(KurumePlans.class)));
        assertThat(main.contain(KurumeIndicators.class)).isTrue();
        assertThat(main.contain(KurumePlans.class)).isTrue();
        assertThat(main.contain(ArchitectureTest.class)).isFalse();
    }

    private static Location locationOf(Class<?> type) throws URISyntaxException {
        return Location.of(
                type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    @Test
    void noPackageCycles() {
        slices().matching("jp.kurume.plan.(**)").should().beFreeOfCycles().check(main);
    }

    @Test
    void indicatorsDoNotKnowDistricts() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jp.kurume.plan.districts..")
                .check(main);
    }

    @Test
    void theModelDoesNotKnowIndicators() {
        noClasses()
                .that()
                .resideOutsideOfPackage("jp.kurume.plan.indicators..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jp.kurume.plan.indicators..")
                .check(main);
    }

    @Test
    void indicatorsNeedNothingButTheModel() {
        classes()
                .that()
                .resideInAPackage("jp.kurume.plan.indicators..")
                .and()
                .resideOutsideOfPackages(COMPUTED_WITH_DISTRIBUTIONS)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.xml.stream",
                        "jp.kurume.plan..",
                        "org.jspecify.annotations",
                        "org.immutables.value",
                        "com.fasterxml.jackson.annotation",
                        "jakarta.validation..")
                .check(main);
    }

    /** A process that only looks up a measure loads nothing of it. */
    @Test
    void onlyStratMlKnowsXml() {
        noClasses()
                .that()
                .resideOutsideOfPackage("jp.kurume.plan.indicators.stratml")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.xml..", "jp.kurume.plan.indicators.stratml")
                .check(main);
    }

    @Test
    void surveysNeedDistributionsAndNothingElse() {
        classes()
                .that()
                .resideInAnyPackage(COMPUTED_WITH_DISTRIBUTIONS)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "jp.kurume.plan..",
                        "org.jspecify.annotations",
                        "org.immutables.value",
                        "com.fasterxml.jackson.annotation",
                        "org.apache.commons.statistics.distribution")
                .check(main);
    }

    /** Nothing that bundled indicators need may lead to the distributions: they would be loaded at the start. */
    @Test
    void indicatorsAreReadWithoutWhatIsComputedFromThem() {
        noClasses()
                .that()
                .resideInAnyPackage("jp.kurume.plan.indicators", "jp.kurume.plan.indicators.number")
                .should()
                .dependOnClassesThat(resideInAPackage("jp.kurume.plan.indicators.*..")
                        .and(not(resideInAPackage("jp.kurume.plan.indicators.number"))))
                .check(main);
    }
}

package jp.kurume.plan.districts;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.RoutingTable;
import org.junit.jupiter.api.Test;

final class ArchitectureTest {

    private static final String VALUES = "jp.kurume.plan.districts";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importUrl(
                    KurumeDistricts.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void classesAreThere() {
        assertThat(CLASSES.contain(RoutingTable.class)).isTrue();
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("jp.kurume.plan.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void valuesKnowNothingAboveThem() {
        noClasses()
                .that()
                .resideInAPackage(VALUES)
                .should()
                .dependOnClassesThat(resideInAPackage(VALUES + "..").and(resideOutsideOfPackage(VALUES)))
                .check(CLASSES);
    }

    @Test
    void spellingKnowsNeitherACityNorADistrict() {
        noClasses()
                .that()
                .resideInAPackage(VALUES + ".spelling")
                .should()
                .dependOnClassesThat(resideInAPackage(VALUES + "..").and(resideOutsideOfPackage(VALUES + ".spelling")))
                .check(CLASSES);
    }

    @Test
    void routingKnowsValuesAndSpellingOnly() {
        noClasses()
                .that()
                .resideInAPackage(VALUES + ".routing")
                .should()
                .dependOnClassesThat(resideInAPackage(VALUES + "..")
                        .and(resideOutsideOfPackages(VALUES, VALUES + ".spelling", VALUES + ".routing")))
                .because("towns, listing, opendata, hsds, change and kurume stand on it")
                .check(CLASSES);
    }

    @Test
    void indicatorsAreNotKnown() {
        noClasses()
                .that()
                .resideInAPackage("jp.kurume.plan.districts..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jp.kurume.plan.indicators..")
                .check(CLASSES);
    }

    @Test
    void regularExpressionsAreNotLoaded() {
        // The hours of offices are read for exports only.
        noClasses()
                .that()
                .doNotHaveSimpleName("OpeningHours")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.regex.Pattern")
                .because("tables are read, and names found, at the start of a process")
                .check(CLASSES);
    }
}

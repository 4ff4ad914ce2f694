package jp.kurume.plan.districts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

final class ArchitectureTest {

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
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.regex.Pattern")
                .because("tables are read, and names found, at the start of a process")
                .check(CLASSES);
    }
}

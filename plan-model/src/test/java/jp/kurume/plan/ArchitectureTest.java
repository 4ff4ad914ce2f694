package jp.kurume.plan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import jp.kurume.plan.model.KurumePlans;
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

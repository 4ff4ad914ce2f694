package jp.kurume.plan.examples.tour;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.problem.HasProblems;
import org.junit.jupiter.api.Test;

/** Examples stand for strangers: they see what the modules export, and nothing else. */
class ArchitectureTest {

    private static ModuleDescriptor module(Class<?> type) throws URISyntaxException {
        Path place =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        return ModuleFinder.of(place).findAll().iterator().next().descriptor();
    }

    private static Set<String> exported() throws URISyntaxException {
        return List.of(module(Plan.class), module(IndicatorSet.class), module(RoutingTable.class)).stream()
                .flatMap(module -> module.exports().stream())
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    @Test
    void examplesUseExportedPackagesOnly() throws URISyntaxException {
        Set<String> exported = exported();
        assertThat(exported).contains("jp.kurume.plan.model", "jp.kurume.plan.districts", "jp.kurume.plan.indicators");
        noClasses()
                .that()
                .resideInAPackage("jp.kurume.plan.examples..")
                .should()
                .dependOnClassesThat(describe(
                                "are of the library",
                                (JavaClass type) -> type.getPackageName().startsWith("jp.kurume.plan")
                                        && !type.getPackageName().startsWith("jp.kurume.plan.examples"))
                        .and(not(describe("are exported", type -> exported.contains(type.getPackageName())))))
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPath(Path.of("target", "classes")));
    }

    @Test
    void indicatorsAndDistrictsDoNotKnowEachOther() throws URISyntaxException {
        assertThat(module(IndicatorSet.class).requires())
                .extracting(ModuleDescriptor.Requires::name)
                .doesNotContain("jp.kurume.plan.districts");
        assertThat(module(RoutingTable.class).requires())
                .extracting(ModuleDescriptor.Requires::name)
                .doesNotContain("jp.kurume.plan.indicators");
    }

    /** So that a host answers all of them in one place. */
    @Test
    void exceptionsThatTellProblemsHaveThemInCommon() {
        List<JavaClass> telling = new ArrayList<>();
        for (Class<?> module : List.of(Plan.class, IndicatorSet.class, RoutingTable.class)) {
            for (JavaClass type : new ClassFileImporter()
                    .importUrl(module.getProtectionDomain().getCodeSource().getLocation())) {
                if (type.isAssignableTo(Throwable.class)
                        && type.tryGetMethod("problems").isPresent()) {
                    telling.add(type);
                }
            }
        }
        assertThat(telling).hasSizeGreaterThan(3).allMatch(type -> type.isAssignableTo(HasProblems.class));
    }
}

package jp.kurume.plan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.Serializable;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The value types of a module, found in its class files, so that none is forgotten. */
public final class ValueTypes {

    private ValueTypes() {}

    /**
     * Checks that a collection holds every public record, constant, serializable and annotated type of some packages; an
     * alternative of a sealed type is there with that.
     */
    public static void assertAllIn(Collection<Class<?>> types, Class<?> one, String... packages) {
        assertAllBut(Map.of(), types, one, packages);
    }

    /** Checks the same of all packages that the module of a type exports, but for types that have a reason not to be there. */
    public static void assertAllExported(Map<Class<?>, String> reasons, Collection<Class<?>> types, Class<?> one) {
        String[] packages = ModuleFinder.of(Path.of(locationOf(one))).findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .map(ModuleDescriptor.Exports::source)
                .toArray(String[]::new);
        assertThat(packages).contains(one.getPackageName());
        assertAllBut(reasons, types, one, packages);
    }

    /** Checks the same of some packages, but for types that have a reason not to be there. */
    public static void assertAllBut(
            Map<Class<?>, String> reasons, Collection<Class<?>> types, Class<?> one, String... packages) {
        Set<String> expected = new TreeSet<>();
        DescribedPredicate<JavaClass> there = JavaClass.Predicates.resideInAnyPackage(packages);
        for (JavaClass type : new ClassFileImporter()
                .importLocations(Set.of(Location.of(locationOf(one))))
                .that(there)) {
            boolean alternative =
                    type.getAllRawInterfaces().stream().anyMatch(parent -> parent.isAnnotatedWith(JsonTypeInfo.class));
            boolean value = type.isRecord()
                    || type.isEnum()
                    || type.isAnnotatedWith(JsonRootName.class)
                    || (type.isAssignableTo(Serializable.class) && !type.isAssignableTo(Throwable.class));
            if (type.getModifiers().contains(JavaModifier.PUBLIC) && value && !alternative) {
                expected.add(type.getName());
            }
        }
        assertThat(expected).contains(one.getName());
        for (Class<?> exempt : reasons.keySet()) {
            assertThat(expected.remove(exempt.getName())).as("%s", exempt).isTrue();
            assertThat(types).doesNotContain(exempt);
        }
        assertThat(types).extracting(Class::getName).containsAll(expected);
    }

    private static URI locationOf(Class<?> type) {
        return URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString());
    }
}

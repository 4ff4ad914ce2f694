package jp.kurume.plan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.net.URI;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** The value types of a module, found in its class files, so that none is forgotten. */
public final class ValueTypes {

    private ValueTypes() {}

    /**
     * Checks that a collection holds every public record, constant and annotated type of some packages; an alternative of a
     * sealed type is there with that.
     */
    public static void assertAllIn(Collection<Class<?>> types, Class<?> one, String... packages) {
        Set<String> expected = new TreeSet<>();
        URI location = URI.create(
                one.getProtectionDomain().getCodeSource().getLocation().toString());
        DescribedPredicate<JavaClass> there = JavaClass.Predicates.resideInAnyPackage(packages);
        for (JavaClass type : new ClassFileImporter()
                .importLocations(Set.of(Location.of(location)))
                .that(there)) {
            boolean alternative =
                    type.getAllRawInterfaces().stream().anyMatch(parent -> parent.isAnnotatedWith(JsonTypeInfo.class));
            boolean value = type.isRecord() || type.isEnum() || type.isAnnotatedWith(JsonRootName.class);
            if (type.getModifiers().contains(JavaModifier.PUBLIC) && value && !alternative) {
                expected.add(type.getName());
            }
        }
        assertThat(expected).contains(one.getName());
        assertThat(types).extracting(Class::getName).containsAll(expected);
    }
}

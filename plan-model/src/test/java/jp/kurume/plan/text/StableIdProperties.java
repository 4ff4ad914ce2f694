package jp.kurume.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StableIdProperties {

    /** Few letters, so that steps often hold what separates steps, and how that is written. */
    @Provide
    Arbitrary<List<String>> paths() {
        return Arbitraries.of("", "a", "/", "%", "%2F", "%25", "a/a", "a%2Fa", "/%")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static UUID id(List<String> path) {
        return StableId.of(path.get(0), path.subList(1, path.size()).toArray(String[]::new));
    }

    /** Paths that would have the same name if steps were joined carelessly. */
    private static List<List<String>> relatives(List<String> path) {
        String joined = String.join("/", path);
        return List.of(
                List.of(joined),
                List.of(joined.split("/", -1)),
                path.stream().map(step -> step.replace("/", "%2F")).toList(),
                path.stream().map(step -> step.replace("%", "%25")).toList(),
                path.stream().map(step -> step.replace("%2F", "/")).toList());
    }

    @Property
    void theSamePathGivesTheSameAndAnotherPathAnother(@ForAll("paths") List<String> path) {
        assertThat(id(List.copyOf(path))).isEqualTo(id(path));
        assertThat(relatives(path))
                .allSatisfy(other -> assertThat(id(other).equals(id(path))).isEqualTo(other.equals(path)));
    }

    @Property
    void isOfVersionFive(@ForAll("paths") List<String> path) {
        assertThat(id(path).version()).isEqualTo(5);
        assertThat(id(path).variant()).isEqualTo(2);
    }
}

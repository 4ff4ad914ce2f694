package jp.kurume.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StableIdTest {

    private static final UUID DOMAIN_NAMES = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    /** RFC 9562, appendix A.4; the example in the documentation of Python's module uuid; the namespace of this library. */
    @ParameterizedTest
    @CsvSource({
        "www.example.com, 2ed6657d-e927-568b-95e1-2665a8aea6a2",
        "python.org, 886313e1-3b8a-5372-9b90-0c9aee199e5d",
        "plan.kurume.jp, 0df1e68f-c993-5aae-a3a6-15272381fdb8"
    })
    void publishedExamples(String name, UUID expected) {
        assertThat(StableId.nameBased(DOMAIN_NAMES, name)).isEqualTo(expected);
    }

    /** Computed with Python: uuid.uuid5(uuid.UUID(namespace), "402036/second-plan-draft/initiative/4"). */
    @ParameterizedTest
    @CsvSource({
        "402036, second-plan-draft, initiative, 4, c401708a-5028-516d-8e86-0e60f376ce88",
        "402036, 第2期, 取組項目, 4, d9d29a25-b37d-57a2-9d2b-2e9a31d07a4d"
    })
    void otherSoftwareComputesTheSame(String municipality, String edition, String kind, String id, UUID expected) {
        assertThat(StableId.of(municipality, edition, kind, id)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"402036, 2a846ea7-31c0-5c94-8e99-7455ec7fff86", "a/b%, e37e5ab3-a4e3-561b-b525-d9994f5935e2"})
    void aPathOfOneStep(String step, UUID expected) {
        assertThat(StableId.of(step)).isEqualTo(expected);
    }
}

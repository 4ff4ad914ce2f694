package jp.kurume.plan.districts.kurume;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.source.Facts;
import jp.kurume.plan.testing.CitedValues;
import jp.kurume.plan.testing.KurumeDocuments;
import org.junit.jupiter.api.Test;

class KurumeFactsTest {

    private static final Facts FACTS = KurumeDistricts.facts();

    @Test
    void nothingIsWithoutACitation() {
        CitedValues.assertAllCited(KurumeDistricts.routing(), FACTS);
    }

    @Test
    void everyPlaceIsInItsDocument() {
        KurumeDocuments.assertPlacesExist(FACTS);
    }

    @Test
    void inferredAssignmentsAreAmongTheReadings() {
        long inferred = KurumeDistricts.routing().routes().stream()
                .flatMap(route -> route.assignments().stream())
                .filter(assignment -> assignment.basis() == Basis.INFERRED)
                .count();
        assertThat(FACTS.readings().all())
                .filteredOn(fact -> fact.path().matches("routes\\[\\d+\\]\\.assignments\\[\\d+\\]"))
                .hasSizeGreaterThanOrEqualTo((int) inferred);
        // 35 districts' self-reliance support center, 8 of them their core center, too.
        assertThat(inferred).isEqualTo(43);
    }
}

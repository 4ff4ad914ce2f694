package jp.kurume.plan.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.kurume.KurumeWelfare;
import jp.kurume.plan.source.Fact;
import jp.kurume.plan.source.Facts;
import org.junit.jupiter.api.Test;

/** The lists of all modules are one list of what comes from which page. */
class FactsTest {

    private static final Facts FACTS = KurumePlans.facts()
            .and(KurumeWelfare.facts())
            .and(KurumeIndicators.facts())
            .and(KurumeDistricts.facts());

    @Test
    void theListsAreUnited() {
        assertThat(FACTS.all())
                .doesNotHaveDuplicates()
                .containsAll(KurumePlans.facts().all())
                .containsAll(KurumeWelfare.facts().all())
                .containsAll(KurumeIndicators.facts().all())
                .containsAll(KurumeDistricts.facts().all());
    }

    @Test
    void allFiveDocumentsAreUsedAndOneIdMeansOneDocument() {
        Set<String> ids = new LinkedHashSet<>();
        FACTS.sources().forEach(source -> assertThat(ids.add(source.id())).isTrue());
        assertThat(ids)
                .containsExactlyInAnyOrder(
                        "second-plan-draft",
                        "second-plan-outline",
                        "multilayer-slides-2021",
                        "activities-2020-2022",
                        "first-plan-chapter-5");
    }

    @Test
    void aPageGathersWhatSeveralModulesTookFromIt() {
        // The list of desks: districts and offices; nothing of the plan or the indicators.
        assertThat(FACTS.onPage("second-plan-draft", 28).all())
                .extracting(Fact::subject)
                .containsOnly("routing-table second-plan-draft");
        // The results of the first plan's indicators, and what the plan says of them.
        assertThat(FACTS.onPage("second-plan-draft", 8).all())
                .extracting(Fact::subject)
                .contains("indicator-set first-plan");
    }
}

package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kurume.plan.source.Fact;
import jp.kurume.plan.source.Facts;
import jp.kurume.plan.testing.CitedValues;
import jp.kurume.plan.testing.KurumeDocuments;
import org.junit.jupiter.api.Test;

class KurumeFactsTest {

    private static final Facts FACTS = KurumeIndicators.facts();

    @Test
    void nothingIsWithoutACitation() {
        // Which measures follow each other is said by the rows of the measures themselves.
        String[] ids = {"series.members.edition", "series.members.measure"};
        CitedValues.assertAllCited(KurumeIndicators.secondPeriod(), FACTS, ids);
        CitedValues.assertAllCited(KurumeIndicators.firstPeriod(), FACTS, ids);
    }

    @Test
    void everyPlaceIsInItsDocument() {
        KurumeDocuments.assertPlacesExist(FACTS);
    }

    @Test
    void whatAPageSaysCanBeListed() {
        assertThat(FACTS.onPage("second-plan-draft", 14).all())
                .filteredOn(fact -> fact.path().matches("indicators\\[\\d+\\]\\.measures\\[\\d+\\]\\.unit"))
                .filteredOn(fact -> fact.subject().equals("indicator-set second-plan-draft"))
                .hasSize(18)
                .extracting(Fact::says)
                .contains("回", "団体");
    }
}

package jp.kurume.plan.indicators;

import jp.kurume.plan.testing.PublishedTables;
import org.junit.jupiter.api.Test;

class PublishedTablesTest {

    private final PublishedTables published =
            new PublishedTables(KurumeIndicators.class, "kurume-402036", KurumeIndicators.tables());

    @Test
    void descriptionsAreCurrent() {
        published.assertCurrent();
    }

    @Test
    void bundledTablesAreAsDescribed() {
        published.assertBundledTablesAreSound();
    }

    @Test
    void readersRefuseWhatIsNotAsDescribed() {
        published.assertReaderRefusesWhatIsNotAsDescribed();
    }
}

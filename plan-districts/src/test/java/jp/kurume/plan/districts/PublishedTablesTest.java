package jp.kurume.plan.districts;

import jp.kurume.plan.testing.PublishedTables;
import org.junit.jupiter.api.Test;

class PublishedTablesTest {

    private final PublishedTables published =
            new PublishedTables(KurumeDistricts.class, "kurume-402036", KurumeDistricts.tables());

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

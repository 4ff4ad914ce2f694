package jp.kurume.plan.kurume;

import jp.kurume.plan.model.KurumePlans;
import jp.kurume.plan.testing.PublishedTables;
import org.junit.jupiter.api.Test;

class PublishedTablesTest {

    private final PublishedTables published =
            new PublishedTables(KurumePlans.class, "kurume-402036", KurumePlans.tables());

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

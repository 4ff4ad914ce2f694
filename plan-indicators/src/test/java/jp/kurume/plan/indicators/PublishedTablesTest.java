package jp.kurume.plan.indicators;

import jp.kurume.plan.testing.PublishedTablesLaws;

class PublishedTablesTest extends PublishedTablesLaws {

    PublishedTablesTest() {
        super(KurumeIndicators.class, "kurume-402036", KurumeIndicators.tables());
    }
}

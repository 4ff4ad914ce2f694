package jp.kurume.plan.kurume;

import jp.kurume.plan.testing.PublishedTablesLaws;

class PublishedTablesTest extends PublishedTablesLaws {

    PublishedTablesTest() {
        super(KurumePlans.class, "kurume-402036", KurumePlans.tables());
    }
}

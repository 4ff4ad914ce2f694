package jp.kurume.plan.districts.kurume;

import jp.kurume.plan.testing.PublishedTablesLaws;

class PublishedTablesTest extends PublishedTablesLaws {

    PublishedTablesTest() {
        super(KurumeDistricts.class, "kurume-402036", KurumeDistricts.tables());
    }
}

package jp.kurume.plan.districts;

import java.util.Map;
import jp.kurume.plan.districts.testing.DistrictArbitraries;
import jp.kurume.plan.testing.KeptDocuments;
import net.jqwik.api.Arbitrary;

class KeptDocumentsTest extends KeptDocuments {

    @Override
    protected Map<Class<?>, Arbitrary<?>> kit() {
        return DistrictArbitraries.all();
    }

    @Override
    protected Class<?> anchor() {
        return KeptDocumentsTest.class;
    }
}

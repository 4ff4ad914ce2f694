package jp.kurume.plan.districts;

import java.util.Map;
import jp.kurume.plan.districts.testing.DistrictArbitraries;
import jp.kurume.plan.testing.BadJsonLaws;
import net.jqwik.api.Arbitrary;

class BadJsonProperties extends BadJsonLaws {

    @Override
    protected Map<Class<?>, Arbitrary<?>> kit() {
        return DistrictArbitraries.all();
    }
}

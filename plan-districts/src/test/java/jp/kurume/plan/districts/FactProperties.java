package jp.kurume.plan.districts;

import java.util.Map;
import jp.kurume.plan.districts.testing.DistrictArbitraries;
import jp.kurume.plan.testing.FactLaws;
import net.jqwik.api.Arbitrary;

class FactProperties extends FactLaws {

    @Override
    protected Map<Class<?>, Arbitrary<?>> kit() {
        return DistrictArbitraries.all();
    }
}

package jp.kurume.plan.districts;

import java.util.List;
import java.util.Map;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.testing.DistrictArbitraries;
import jp.kurume.plan.testing.ValueLaws;
import net.jqwik.api.Arbitrary;

class ValueProperties extends ValueLaws {

    @Override
    protected Map<Class<?>, Arbitrary<?>> kit() {
        return DistrictArbitraries.all();
    }

    @Override
    protected List<Class<?>> frontDoors() {
        return List.of(KurumeDistricts.class);
    }
}

package jp.kurume.plan.model;

import java.util.List;
import java.util.Map;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.kurume.KurumeWelfare;
import jp.kurume.plan.testing.ModelArbitraries;
import jp.kurume.plan.testing.ValueLaws;
import net.jqwik.api.Arbitrary;

class ValueProperties extends ValueLaws {

    @Override
    protected Map<Class<?>, Arbitrary<?>> kit() {
        return ModelArbitraries.all();
    }

    @Override
    protected List<Class<?>> frontDoors() {
        return List.of(KurumePlans.class, KurumeWelfare.class);
    }
}

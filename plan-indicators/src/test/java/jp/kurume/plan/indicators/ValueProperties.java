package jp.kurume.plan.indicators;

import java.util.List;
import java.util.Map;
import jp.kurume.plan.indicators.testing.IndicatorArbitraries;
import jp.kurume.plan.testing.ValueLaws;
import net.jqwik.api.Arbitrary;

class ValueProperties extends ValueLaws {

    @Override
    protected Map<Class<?>, Arbitrary<?>> kit() {
        return IndicatorArbitraries.all();
    }

    @Override
    protected List<Class<?>> frontDoors() {
        return List.of(KurumeIndicators.class);
    }
}

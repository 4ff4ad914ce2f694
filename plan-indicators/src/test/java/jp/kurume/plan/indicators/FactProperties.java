package jp.kurume.plan.indicators;

import java.util.Map;
import jp.kurume.plan.indicators.testing.IndicatorArbitraries;
import jp.kurume.plan.testing.FactLaws;
import net.jqwik.api.Arbitrary;

class FactProperties extends FactLaws {

    @Override
    protected Map<Class<?>, Arbitrary<?>> kit() {
        return IndicatorArbitraries.all();
    }
}

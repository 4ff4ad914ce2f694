package jp.kurume.plan.indicators;

import java.util.Map;
import jp.kurume.plan.indicators.testing.IndicatorArbitraries;
import jp.kurume.plan.testing.BadJsonLaws;
import net.jqwik.api.Arbitrary;

class BadJsonProperties extends BadJsonLaws {

    @Override
    protected Map<Class<?>, Arbitrary<?>> kit() {
        return IndicatorArbitraries.all();
    }
}

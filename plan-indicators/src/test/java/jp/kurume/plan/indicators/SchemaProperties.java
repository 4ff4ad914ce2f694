package jp.kurume.plan.indicators;

import java.util.Map;
import jp.kurume.plan.indicators.testing.IndicatorArbitraries;
import jp.kurume.plan.testing.SchemaLaws;
import net.jqwik.api.Arbitrary;

class SchemaProperties extends SchemaLaws {

    @Override
    protected Map<Class<?>, Arbitrary<?>> kit() {
        return IndicatorArbitraries.all();
    }

    @Override
    protected Class<?> anchor() {
        return KurumeIndicators.class;
    }

    @Override
    protected String module() {
        return "plan-indicators";
    }
}

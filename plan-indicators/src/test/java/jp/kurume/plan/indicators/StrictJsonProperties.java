package jp.kurume.plan.indicators;

import java.util.Map;
import jp.kurume.plan.indicators.testing.IndicatorArbitraries;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.testing.JsonRoundTrips;
import net.jqwik.api.Arbitrary;

class StrictJsonProperties extends JsonRoundTrips {

    @Override
    protected Map<Class<?>, Arbitrary<?>> kit() {
        return IndicatorArbitraries.all();
    }

    @Override
    protected String write(Object value) {
        return PlanJson.write(value);
    }

    @Override
    protected <T> T read(String json, Class<T> type) {
        return PlanJson.read(json, type);
    }
}

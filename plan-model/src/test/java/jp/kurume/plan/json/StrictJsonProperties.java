package jp.kurume.plan.json;

import java.util.Map;
import jp.kurume.plan.testing.JsonRoundTrips;
import jp.kurume.plan.testing.ModelArbitraries;
import net.jqwik.api.Arbitrary;

class StrictJsonProperties extends JsonRoundTrips {

    @Override
    protected Map<Class<?>, Arbitrary<?>> kit() {
        return ModelArbitraries.all();
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

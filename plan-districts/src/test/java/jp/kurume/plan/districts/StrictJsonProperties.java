package jp.kurume.plan.districts;

import java.util.Map;
import jp.kurume.plan.districts.testing.DistrictArbitraries;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.testing.JsonRoundTrips;
import net.jqwik.api.Arbitrary;

class StrictJsonProperties extends JsonRoundTrips {

    @Override
    protected Map<Class<?>, Arbitrary<?>> kit() {
        return DistrictArbitraries.all();
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

package jp.kurume.plan.json;

import java.util.Map;
import jp.kurume.plan.testing.BadJsonLaws;
import jp.kurume.plan.testing.ModelArbitraries;
import net.jqwik.api.Arbitrary;

class BadJsonProperties extends BadJsonLaws {

    @Override
    protected Map<Class<?>, Arbitrary<?>> kit() {
        return ModelArbitraries.all();
    }
}

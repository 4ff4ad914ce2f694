package jp.kurume.plan.json;

import java.util.Map;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.testing.ModelArbitraries;
import jp.kurume.plan.testing.SchemaLaws;
import net.jqwik.api.Arbitrary;

class SchemaProperties extends SchemaLaws {

    @Override
    protected Map<Class<?>, Arbitrary<?>> kit() {
        return ModelArbitraries.all();
    }

    @Override
    protected Class<?> anchor() {
        return Plan.class;
    }

    @Override
    protected String module() {
        return "plan-model";
    }
}

package jp.kurume.plan.districts;

import java.util.Map;
import jp.kurume.plan.districts.testing.DistrictArbitraries;
import jp.kurume.plan.testing.SchemaLaws;
import net.jqwik.api.Arbitrary;

class SchemaProperties extends SchemaLaws {

    @Override
    protected Map<Class<?>, Arbitrary<?>> kit() {
        return DistrictArbitraries.all();
    }

    @Override
    protected Class<?> anchor() {
        return SchoolDistrict.class;
    }

    @Override
    protected String module() {
        return "plan-districts";
    }
}

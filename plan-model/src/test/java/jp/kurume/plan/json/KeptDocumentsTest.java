package jp.kurume.plan.json;

import java.util.Map;
import jp.kurume.plan.testing.KeptDocuments;
import jp.kurume.plan.testing.ModelArbitraries;
import net.jqwik.api.Arbitrary;

class KeptDocumentsTest extends KeptDocuments {

    @Override
    protected Map<Class<?>, Arbitrary<?>> kit() {
        return ModelArbitraries.all();
    }

    @Override
    protected Class<?> anchor() {
        return KeptDocumentsTest.class;
    }
}

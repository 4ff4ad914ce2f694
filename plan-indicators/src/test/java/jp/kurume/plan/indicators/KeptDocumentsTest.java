package jp.kurume.plan.indicators;

import java.util.Map;
import jp.kurume.plan.indicators.testing.IndicatorArbitraries;
import jp.kurume.plan.testing.KeptDocuments;
import net.jqwik.api.Arbitrary;

class KeptDocumentsTest extends KeptDocuments {

    @Override
    protected Map<Class<?>, Arbitrary<?>> kit() {
        return IndicatorArbitraries.all();
    }

    @Override
    protected Class<?> anchor() {
        return KeptDocumentsTest.class;
    }
}

package jp.kurume.plan.indicators.testing;

import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.testing.ValueTypes;
import org.junit.jupiter.api.Test;

class IndicatorArbitrariesTest {

    @Test
    void everyValueTypeIsThere() {
        ValueTypes.assertAllIn(IndicatorArbitraries.all().keySet(), Measure.class, "jp.kurume.plan.indicators");
    }
}

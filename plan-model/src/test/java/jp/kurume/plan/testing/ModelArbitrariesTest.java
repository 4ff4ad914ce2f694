package jp.kurume.plan.testing;

import jp.kurume.plan.model.Plan;
import org.junit.jupiter.api.Test;

class ModelArbitrariesTest {

    @Test
    void everyValueTypeIsThere() {
        ValueTypes.assertAllIn(
                ModelArbitraries.all().keySet(),
                Plan.class,
                "jp.kurume.plan.model",
                "jp.kurume.plan.source",
                "jp.kurume.plan.time");
    }
}

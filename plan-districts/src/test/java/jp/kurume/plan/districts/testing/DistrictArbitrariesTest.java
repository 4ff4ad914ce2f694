package jp.kurume.plan.districts.testing;

import jp.kurume.plan.districts.Office;
import jp.kurume.plan.testing.ValueTypes;
import org.junit.jupiter.api.Test;

class DistrictArbitrariesTest {

    @Test
    void everyValueTypeIsThere() {
        ValueTypes.assertAllIn(
                DistrictArbitraries.all().keySet(),
                Office.class,
                "jp.kurume.plan.districts",
                "jp.kurume.plan.districts.change");
    }
}

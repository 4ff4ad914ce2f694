package jp.kurume.plan.districts.testing;

import java.util.Map;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.hsds.Hsds;
import jp.kurume.plan.districts.listing.Listing;
import jp.kurume.plan.testing.ValueTypes;
import org.junit.jupiter.api.Test;

class DistrictArbitrariesTest {

    /** What has no JSON form of its own, and why. */
    private static final Map<Class<?>, String> NO_VALUES = Map.of(
            Hsds.class,
            "documents whose form is that of another standard",
            Listing.class,
            "a text for people, which follows from a routing table");

    @Test
    void everyValueTypeIsThere() {
        ValueTypes.assertAllExported(NO_VALUES, DistrictArbitraries.all().keySet(), Office.class);
    }
}

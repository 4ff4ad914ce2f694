package jp.kurume.plan.districts.testing;

import java.util.Map;
import jp.kurume.plan.districts.DistrictPart;
import jp.kurume.plan.districts.ForWhom;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.OpeningHours;
import jp.kurume.plan.districts.Remit;
import jp.kurume.plan.districts.RemitInJson;
import jp.kurume.plan.districts.RouteRow;
import jp.kurume.plan.districts.hsds.Hsds;
import jp.kurume.plan.districts.listing.Listing;
import jp.kurume.plan.districts.routing.Assurances;
import jp.kurume.plan.districts.routing.ListedDistricts;
import jp.kurume.plan.districts.towns.SchoolZones;
import jp.kurume.plan.testing.ValueTypes;
import org.junit.jupiter.api.Test;

class DistrictArbitrariesTest {

    private static final String IN_A_ROW = "limits of a row, whose properties they are in JSON";

    /** What has no JSON form of its own, and why. */
    private static final Map<Class<?>, String> NO_VALUES = Map.ofEntries(
            Map.entry(Hsds.class, "documents whose form is that of another standard"),
            Map.entry(Listing.class, "a text for people, which follows from a routing table"),
            Map.entry(RouteRow.class, "an assignment or that none serves, which routes hold apart"),
            Map.entry(Remit.class, IN_A_ROW),
            Map.entry(DistrictPart.class, IN_A_ROW),
            Map.entry(DistrictPart.Whole.class, IN_A_ROW),
            Map.entry(DistrictPart.Printed.class, IN_A_ROW),
            Map.entry(ForWhom.class, IN_A_ROW),
            Map.entry(ForWhom.Everybody.class, IN_A_ROW),
            Map.entry(ForWhom.Some.class, IN_A_ROW),
            Map.entry(RemitInJson.class, IN_A_ROW),
            Map.entry(OpeningHours.class, "what follows from the hours that are printed"),
            Map.entry(Assurances.class, "what follows from checks, which are listed in JSON"),
            Map.entry(ListedDistricts.class, "what a reader tells of the districts of one folder"),
            Map.entry(SchoolZones.class, "what a reader tells of one file, with its problems"));

    @Test
    void everyValueTypeIsThere() {
        ValueTypes.assertAllExported(NO_VALUES, DistrictArbitraries.all().keySet(), Office.class);
    }
}

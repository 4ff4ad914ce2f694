package jp.kurume.plan.districts.listing;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.FieldColumn;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.text.TextTable;

/** The districts of one office. */
final class OfficeListing extends Listing {

    private static final long serialVersionUID = 1L;

    private final RoutingTable routing;
    private final Office office;

    OfficeListing(RoutingTable routing, Office office) {
        this.routing = routing;
        this.office = office;
    }

    @Override
    Sheet sheet(Words words) {
        TextTable table = TextTable.of(
                words.say("分野", "field"),
                words.say("圏域", "area"),
                words.say("校区", "district"),
                words.say("確認", "remark"),
                words.say("他の候補", "may also be"));
        List<String> notes = new ArrayList<>();
        for (FieldColumn column : routing.columns()) {
            List<SchoolDistrict> elsewhere = new ArrayList<>();
            for (Route route : routing.routes()) {
                Assignment assignment = route.assignment(column.field());
                if (assignment.office().id().equals(office.id())) {
                    table.row(
                            column.heading(),
                            route.district().area().name(),
                            route.district().name(),
                            words.mark(assignment),
                            words.contacts(assignment.alternatives()));
                } else if (assignment.alternatives().contains(office)) {
                    elsewhere.add(route.district());
                }
            }
            if (!elsewhere.isEmpty()) {
                notes.add(Words.TO_BE_CONFIRMED + " " + column.heading() + ": "
                        + words.say("他の窓口と推定されるが、この窓口かもしれない校区 ", "inferred for another office, and may be this one's: ")
                        + words.names(elsewhere));
            }
        }
        notes.add(words.fallback(routing));
        return new Sheet(
                words.say(words.contact(office) + " の担当校区", "Districts of " + words.contact(office)) + " ("
                        + words.edition(routing) + ")",
                List.of(table),
                notes);
    }
}

package jp.kurume.plan.districts.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.FieldColumn;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.text.TextTable;

/** All districts and all offices. */
final class TableListing extends Listing {

    private static final long serialVersionUID = 1L;

    private final RoutingTable routing;

    TableListing(RoutingTable routing) {
        this.routing = routing;
    }

    @Override
    Sheet sheet(Words words) {
        List<String> notes = new ArrayList<>(toBeConfirmed(words));
        notes.add(words.fallback(routing));
        return new Sheet(
                words.say("相談窓口一覧", "List of offices") + " (" + words.edition(routing) + ")",
                List.of(districts(words), offices(words)),
                notes);
    }

    private TextTable districts(Words words) {
        List<String> headings = new ArrayList<>(List.of(words.say("圏域", "area"), words.say("校区", "district")));
        for (FieldColumn column : routing.columns()) {
            headings.add(column.heading());
        }
        TextTable table = TextTable.of(headings.toArray(new String[0]));
        for (Route route : routing.routes()) {
            List<String> cells = new ArrayList<>(
                    List.of(route.district().area().name(), route.district().name()));
            for (Assignment assignment : route.assignments()) {
                String mark = assignment.basis().isConfirmed() ? "" : " " + Words.TO_BE_CONFIRMED;
                cells.add(assignment.office().shortName() + mark);
            }
            table.row(cells.toArray(new String[0]));
        }
        return table;
    }

    private TextTable offices(Words words) {
        TextTable table = TextTable.of(
                words.say("略称", "short name"), words.say("窓口", "office"), words.say("電話", "telephone"), "FAX");
        for (Office office : routing.offices()) {
            table.row(office.shortName(), office.name(), office.telephone().toString(), words.fax(office.fax()));
        }
        return table;
    }

    /** One note for each field, office and choice of alternatives. */
    private List<String> toBeConfirmed(Words words) {
        Map<List<Object>, List<Assignment>> alike = new LinkedHashMap<>();
        for (Assignment assignment : routing.unconfirmed()) {
            alike.computeIfAbsent(
                            List.of(assignment.field(), assignment.office(), assignment.alternatives()),
                            any -> new ArrayList<>())
                    .add(assignment);
        }
        List<String> notes = new ArrayList<>();
        for (List<Assignment> assignments : alike.values()) {
            Assignment first = assignments.get(0);
            List<SchoolDistrict> districts =
                    assignments.stream().map(Assignment::district).toList();
            notes.add(Words.TO_BE_CONFIRMED + " " + routing.heading(first.field()) + " "
                    + first.office().name() + " (" + words.names(districts) + "): "
                    + words.alternatives(first.alternatives()));
        }
        return notes;
    }
}

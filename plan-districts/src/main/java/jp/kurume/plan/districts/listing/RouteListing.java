package jp.kurume.plan.districts.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.output.Grid;
import jp.kurume.plan.output.Page;
import jp.kurume.plan.output.Text;

/** The offices of one district. */
final class RouteListing extends Listing {

    private static final long serialVersionUID = 1L;

    private final RoutingTable routing;
    private final Route route;

    RouteListing(RoutingTable routing, Route route) {
        this.routing = routing;
        this.route = route;
    }

    @Override
    Page page(ListingWords words) {
        List<List<Text>> rows = new ArrayList<>();
        List<Text> notes = new ArrayList<>();
        for (Assignment assignment : route.assignments()) {
            Office office = assignment.office();
            Text heading = Text.quoted(routing.heading(assignment.field()));
            rows.add(List.of(
                    heading,
                    Text.quoted(office.name()),
                    Text.quoted(office.telephone().toString()),
                    words.fax(office.fax()),
                    words.mark(assignment)));
            if (!assignment.basis().isConfirmed()) {
                notes.add(words.say(
                        "note", ListingWords.TO_BE_CONFIRMED, heading, words.alternatives(assignment.alternatives())));
            }
        }
        Grid table = Grid.of(
                Stream.of("field", "office", "telephone", "fax", "remark")
                        .map(words::say)
                        .toList(),
                rows);
        Text name = Text.quoted(route.district().name());
        return words.page(routing, words.title(routing, "route.title", name), List.of(table.linedUp()), notes);
    }
}

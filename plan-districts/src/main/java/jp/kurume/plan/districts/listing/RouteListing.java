package jp.kurume.plan.districts.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.kurume.plan.districts.FieldColumn;
import jp.kurume.plan.districts.RouteRow;
import jp.kurume.plan.districts.routing.Assurances;
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
        Map<String, Text> reached = new LinkedHashMap<>();
        Assurances checks = route.lastChecks();
        boolean isChecked = !checks.all().isEmpty();
        for (FieldColumn column : routing.columns()) {
            for (RouteRow row : route.rows(column.field())) {
                Text heading = words.limited(Text.quoted(column.heading()), row);
                List<Text> cells = new ArrayList<>(List.of(
                        heading,
                        row.fold(served -> Text.quoted(served.office().name()), words::none),
                        row.serving().map(words::telephone).orElse(Text.NONE),
                        row.serving().map(office -> words.fax(office.fax())).orElse(Text.NONE),
                        words.mark(row)));
                if (isChecked) {
                    cells.add(words.joined(Stream.concat(
                                    Stream.of(words.checks(checks, row)),
                                    row.serving().map(office -> words.checks(checks, office)).stream())
                            .filter(text -> !text.isEmpty())
                            .toList()));
                }
                rows.add(cells);
                if (!row.basis().isConfirmed()) {
                    notes.add(words.say(
                            "note", ListingWords.TO_BE_CONFIRMED, heading, words.alternatives(row.alternatives())));
                }
                row.serving()
                        .filter(office -> !office.details().isEmpty()
                                || !office.contacts().isEmpty())
                        .ifPresent(office -> reached.putIfAbsent(office.id(), words.reached(office)));
            }
        }
        notes.addAll(reached.values());
        Grid table = Grid.of(
                Stream.concat(
                                Stream.of("field", "office", "telephone", "fax", "remark"),
                                isChecked ? Stream.of("checked") : Stream.empty())
                        .map(words::say)
                        .toList(),
                rows);
        Text name = Text.quoted(routing.name(route.district()));
        Text title = Text.quoted(routing.title(route.district()));
        return words.page(routing, words.title(routing, "route.title", name, title), List.of(table.linedUp()), notes);
    }
}

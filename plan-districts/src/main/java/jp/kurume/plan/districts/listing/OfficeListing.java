package jp.kurume.plan.districts.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.kurume.plan.districts.FieldColumn;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.RouteRow;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.output.Grid;
import jp.kurume.plan.output.Page;
import jp.kurume.plan.output.Text;

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
    Page page(ListingWords words) {
        List<List<Text>> rows = new ArrayList<>();
        List<Text> notes = new ArrayList<>();
        Text checks = words.checks(routing.lastChecks(), office);
        if (!checks.isEmpty()) {
            notes.add(words.say("checked.office", checks));
        }
        boolean isChecked =
                routing.lastChecks().all().stream().anyMatch(one -> !one.kind().isOfOffice());
        for (FieldColumn column : routing.columns()) {
            Text heading = Text.quoted(column.heading());
            List<SchoolDistrict> elsewhere = new ArrayList<>();
            for (Route route : routing.routes()) {
                for (RouteRow row : route.rows(column.field())) {
                    if (row.serving().filter(office::equals).isPresent()) {
                        List<Text> cells = new ArrayList<>(List.of(
                                heading,
                                Text.quoted(route.district().area().name()),
                                words.limited(Text.quoted(routing.name(route.district())), row),
                                words.mark(row),
                                words.contacts(row.alternatives())));
                        if (isChecked) {
                            cells.add(words.checks(route.lastChecks(), row));
                        }
                        rows.add(cells);
                    } else if (row.alternatives().contains(office)) {
                        elsewhere.add(route.district());
                    }
                }
            }
            if (!elsewhere.isEmpty()) {
                notes.add(words.say(
                        "elsewhere",
                        ListingWords.TO_BE_CONFIRMED,
                        heading,
                        words.names(routing, elsewhere),
                        words.districtWord(routing)));
            }
        }
        Grid table = Grid.of(
                Stream.concat(
                                Stream.of(
                                        words.say("field"),
                                        words.areaWord(routing),
                                        words.districtWord(routing),
                                        words.say("remark"),
                                        words.say("may-be")),
                                isChecked ? Stream.of(words.say("checked")) : Stream.empty())
                        .toList(),
                rows);
        return words.page(
                routing,
                words.title(routing, "office.title", words.contact(office), words.districtWord(routing)),
                List.of(table.linedUp()),
                notes);
    }
}

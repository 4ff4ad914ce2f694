package jp.kurume.plan.districts.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.FieldColumn;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.RouteRow;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.Unserved;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.output.Grid;
import jp.kurume.plan.output.Page;
import jp.kurume.plan.output.Text;

/** All districts and all offices. */
final class TableListing extends Listing {

    private static final long serialVersionUID = 1L;

    private final RoutingTable routing;

    TableListing(RoutingTable routing) {
        this.routing = routing;
    }

    @Override
    Page page(ListingWords words) {
        return words.page(
                routing,
                words.title(routing, "table.title"),
                List.of(districts(words), offices(words)),
                toBeConfirmed(words));
    }

    private Grid districts(ListingWords words) {
        List<Text> headings = new ArrayList<>(List.of(words.areaWord(routing), words.districtWord(routing)));
        for (FieldColumn column : routing.columns()) {
            headings.add(Text.quoted(column.heading()));
        }
        List<List<Text>> rows = new ArrayList<>();
        for (Route route : routing.routes()) {
            List<Text> cells = new ArrayList<>(List.of(
                    Text.quoted(route.district().area().name()),
                    Text.quoted(route.district().name())));
            for (FieldColumn column : routing.columns()) {
                cells.add(words.joined(route.rows(column.field()).stream()
                        .map(row -> cell(words, row))
                        .toList()));
            }
            rows.add(cells);
        }
        return Grid.of(headings, rows).linedUp();
    }

    private static Text cell(ListingWords words, RouteRow row) {
        Text office = words.office(row, Office::shortName);
        return row.basis().isConfirmed() ? office : words.say("marked", office, ListingWords.TO_BE_CONFIRMED);
    }

    private Grid offices(ListingWords words) {
        boolean isChecked =
                routing.lastChecks().all().stream().anyMatch(one -> one.kind().isOfOffice());
        List<List<Text>> rows = new ArrayList<>();
        for (Office office : routing.offices()) {
            List<Text> cells = new ArrayList<>(List.of(
                    Text.quoted(office.shortName()),
                    Text.quoted(office.name()),
                    words.telephone(office),
                    words.fax(office.fax())));
            if (isChecked) {
                cells.add(words.checks(routing.lastChecks(), office));
            }
            rows.add(cells);
        }
        return Grid.of(
                        Stream.concat(
                                        Stream.of("short-name", "office", "telephone", "fax"),
                                        isChecked ? Stream.of("checked") : Stream.empty())
                                .map(words::say)
                                .toList(),
                        rows)
                .linedUp();
    }

    /** One note for each field, office and choice of alternatives. */
    private List<Text> toBeConfirmed(ListingWords words) {
        Map<List<Object>, List<Assignment>> alike = new LinkedHashMap<>();
        for (Assignment assignment : routing.unconfirmed()) {
            alike.computeIfAbsent(
                            List.of(assignment.field(), assignment.office(), assignment.alternatives()),
                            any -> new ArrayList<>())
                    .add(assignment);
        }
        List<Text> notes = new ArrayList<>();
        for (List<Assignment> assignments : alike.values()) {
            Assignment first = assignments.get(0);
            List<SchoolDistrict> districts =
                    assignments.stream().map(Assignment::district).toList();
            notes.add(words.say(
                    "note.office",
                    ListingWords.TO_BE_CONFIRMED,
                    Text.quoted(routing.heading(first.field())),
                    Text.quoted(first.office().name()),
                    words.names(routing, districts),
                    words.alternatives(first.alternatives())));
        }
        for (Unserved none : routing.unserved()) {
            if (!none.basis().isConfirmed()) {
                notes.add(words.say(
                        "note.office",
                        ListingWords.TO_BE_CONFIRMED,
                        Text.quoted(routing.heading(none.field())),
                        words.none(none),
                        Text.quoted(routing.name(none.district())),
                        words.alternatives(none.alternatives())));
            }
        }
        return notes;
    }
}

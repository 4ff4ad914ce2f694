package jp.kurume.plan.districts.routing;

import java.util.List;
import java.util.Optional;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableRow;

/** Where the parts of a routing table stand in the files that it was read from. */
final class RoutingPlaces {

    private final RoutingDraft draft;
    private final Table offices;

    RoutingPlaces(RoutingDraft draft, Table offices) {
        this.draft = draft;
        this.offices = offices;
    }

    /** The cell that a property was read from; the property itself where it was not read from a row of its own. */
    Place place(Place property) {
        List<Place.Step> steps = ((Place.Property) property).steps();
        String key = steps.get(0).key();
        return switch (steps.get(0).name()) {
            case "offices" ->
                offices.place(
                        draft.edition() + " " + key,
                        column(OfficesTable.OFFICES, steps.get(1).name()));
            case "routes" ->
                route(key, steps.get(1).key())
                        .map(row -> row.place(
                                column(RoutesTable.ROUTES, steps.get(2).name())))
                        .orElseGet(() -> new Place.WholeTable(RoutesTable.ROUTES.file()));
            default -> property;
        };
    }

    private Optional<TableRow> route(String district, String field) {
        return draft.district(district)
                .flatMap(found -> draft.fields().stream()
                        .filter(row -> row.get(FieldsTable.ID).equals(field))
                        .findFirst()
                        .flatMap(found::route));
    }

    /** The column of a property, which is called as the property is. */
    private static Column<?> column(TableFormat format, String property) {
        return format.columns().stream()
                .filter(column -> column.name().equals(property))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(format.file() + " has no column " + property));
    }
}

package jp.kurume.plan.districts.routing;

import java.util.List;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableRow;

/** Where the parts of a routing table stand in the files that it was read from. */
final class RoutingPlaces {

    private final TableRow edition;
    private final RouteRows routes;
    private final Table offices;

    RoutingPlaces(TableRow edition, RouteRows routes, Table offices) {
        this.edition = edition;
        this.routes = routes;
        this.offices = offices;
    }

    /** The cell that a property was read from; the property itself where it was not read from a row of its own. */
    Place place(Place property) {
        List<Place.Step> steps = ((Place.Property) property).steps();
        String key = steps.get(0).key();
        return switch (steps.get(0).name()) {
            case "offices" ->
                offices.place(
                        edition.text(RoutingTablesTable.EDITION) + " " + key,
                        column(OfficesTable.OFFICES, steps.get(1).name()));
            case "routes" ->
                routes.row(edition, key, steps.get(1).key())
                        .map(row -> row.place(
                                column(RoutesTable.ROUTES, steps.get(2).name())))
                        .orElseGet(() -> new Place.WholeTable(RoutesTable.ROUTES.file()));
            default -> property;
        };
    }

    /** The column of a property, which is called as the property is. */
    private static Column<?> column(TableFormat format, String property) {
        return format.columns().stream()
                .filter(column -> column.name().equals(property))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(format.file() + " has no column " + property));
    }
}

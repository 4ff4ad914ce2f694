package jp.kurume.plan.districts.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.FieldColumn;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.Unserved;
import jp.kurume.plan.districts.routing.OfficeItem;
import jp.kurume.plan.districts.routing.RoutingTable;

/** Compares two routing tables, element by element. */
final class Comparison {

    private final RoutingTable before;
    private final RoutingTable after;
    private final List<FieldColumn> columns = new ArrayList<>();
    private final List<RoutingChange> changes = new ArrayList<>();

    Comparison(RoutingTable before, RoutingTable after) {
        this.before = before;
        this.after = after;
    }

    RoutingDifference difference() {
        columns.addAll(after.columns());
        List<ConsultationField> shared = new ArrayList<>();
        compare(
                before.columns(),
                after.columns(),
                column -> column.field().id(),
                added -> changes.add(new RoutingChange.FieldAdded(added, served(after, added), unserved(after, added))),
                removed -> {
                    columns.add(removed);
                    changes.add(new RoutingChange.FieldRemoved(
                            removed, served(before, removed), unserved(before, removed)));
                },
                (old, now) -> {
                    shared.add(now.field());
                    compareColumns(old, now);
                });
        compare(
                before.offices(),
                after.offices(),
                Office::id,
                added -> changes.add(new RoutingChange.OfficeAdded(added)),
                removed -> changes.add(new RoutingChange.OfficeRemoved(removed)),
                this::compareOffices);
        if (!before.fallback().id().equals(after.fallback().id())) {
            changes.add(new RoutingChange.FallbackChanged(before.fallback(), after.fallback()));
        }
        List<RoutingChange> assignments = new ArrayList<>();
        compare(
                before.routes(),
                after.routes(),
                route -> route.district().id(),
                added -> changes.add(new RoutingChange.DistrictAdded(added)),
                ended -> changes.add(new RoutingChange.DistrictEnded(
                        ended, after.successorsOf(ended.district().id()))),
                (old, now) -> {
                    compareDistricts(old.district(), now.district());
                    for (ConsultationField field : shared) {
                        assignments.addAll(RowPairs.changes(old.rows(field), now.rows(field)));
                    }
                });
        changes.addAll(assignments);
        return new RoutingDifference(
                before.asOf(),
                after.asOf(),
                columns,
                after.fallback(),
                changes,
                after.districtWord(),
                after.areaWord(),
                Stream.of(after, before)
                        .flatMap(table -> table.districts().stream()
                                .filter(district -> !table.name(district).equals(district.name())))
                        .map(SchoolDistrict::name)
                        .distinct()
                        .toList());
    }

    /** Tells elements by their ids: those of the second list in its order, then those that only the first has. */
    private static <T> void compare(
            List<T> before,
            List<T> after,
            Function<T, String> id,
            Consumer<T> added,
            Consumer<T> removed,
            BiConsumer<T, T> both) {
        Map<String, T> old = new LinkedHashMap<>();
        before.forEach(element -> old.put(id.apply(element), element));
        for (T now : after) {
            T its = old.remove(id.apply(now));
            if (its == null) {
                added.accept(now);
            } else {
                both.accept(its, now);
            }
        }
        old.values().forEach(removed);
    }

    private static List<Assignment> served(RoutingTable table, FieldColumn column) {
        return table.routes().stream()
                .flatMap(route -> route.assignments(column.field()).stream())
                .toList();
    }

    private static List<Unserved> unserved(RoutingTable table, FieldColumn column) {
        return table.routes().stream()
                .flatMap(route -> route.unserved(column.field()).stream())
                .toList();
    }

    private void compareColumns(FieldColumn old, FieldColumn now) {
        if (!old.heading().equals(now.heading()) || !old.officeKind().equals(now.officeKind())) {
            changes.add(new RoutingChange.FieldRenamed(old, now));
        }
    }

    private void compareOffices(Office old, Office now) {
        for (OfficeItem item : OfficeItem.values()) {
            if (!item.of(old).equals(item.of(now))) {
                changes.add(new RoutingChange.OfficeChanged(item, old, now));
            }
        }
        if (!printed(old).equals(printed(now))) {
            changes.add(new RoutingChange.ContactsChanged(old, now));
        }
    }

    /** The further ways to reach an office as they are told; where they are printed is no change. */
    private static List<String> printed(Office office) {
        return office.contacts().stream()
                .map(contact -> contact.kind() + " " + contact)
                .toList();
    }

    private void compareDistricts(SchoolDistrict old, SchoolDistrict now) {
        if (!old.name().equals(now.name())
                || !old.reading().equals(now.reading())
                || old.readingBasis() != now.readingBasis()
                || !old.area().name().equals(now.area().name())) {
            changes.add(new RoutingChange.DistrictChanged(old, now));
        }
    }
}

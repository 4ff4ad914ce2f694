package jp.kurume.plan.districts.towns;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.DistrictPart;
import jp.kurume.plan.districts.OfficeRole;
import jp.kurume.plan.districts.Remit;
import jp.kurume.plan.districts.RouteRow;
import jp.kurume.plan.districts.Unserved;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.towns.part.Decision;
import jp.kurume.plan.districts.towns.part.Part;

/**
 * What is left of the route of a district for one address: the rows whose part it may be in. A row that it is certainly in is
 * no longer for a part.
 *
 * <p>Nothing is taken away on a guess: where words are no towns of the directory, where two main offices have the address, and
 * where none has it, the rows stay as they are.
 */
final class AddressRoute {

    private final TownIndex towns;
    private final String address;

    AddressRoute(TownIndex towns, String address) {
        this.towns = towns;
        this.address = address;
    }

    Route of(Route route) {
        List<RouteRow> rows = new ArrayList<>(route.assignments());
        rows.addAll(route.unserved());
        if (rows.stream().allMatch(row -> row.part().isWhole())) {
            return route;
        }
        Map<String, List<RouteRow>> byField = new LinkedHashMap<>();
        rows.forEach(row -> byField.computeIfAbsent(row.field().id(), any -> new ArrayList<>())
                .add(row));
        IdentityHashMap<RouteRow, Remit> remits = new IdentityHashMap<>();
        byField.values().forEach(its -> remits.putAll(remits(its)));
        List<Assignment> served = new ArrayList<>();
        for (Assignment row : route.assignments()) {
            Remit remit = remits.get(row);
            if (remit != null) {
                served.add(row.withRemit(remit));
            }
        }
        List<Unserved> none = new ArrayList<>();
        for (Unserved row : route.unserved()) {
            Remit remit = remits.get(row);
            if (remit != null) {
                none.add(row.withRemit(remit));
            }
        }
        return route.withRows(served, none);
    }

    /** What the rows of one field are for that may hold; the others are not in it. */
    private IdentityHashMap<RouteRow, Remit> remits(List<RouteRow> rows) {
        IdentityHashMap<RouteRow, Remit> remits = new IdentityHashMap<>();
        for (RouteRow row : rows) {
            Decision decision = decide(row, rows);
            if (decision != Decision.NO) {
                remits.put(row, decision == Decision.YES ? row.remit().withPart(DistrictPart.whole()) : row.remit());
            }
        }
        unsettle(rows, remits);
        // One of several parts that are all elsewhere may be printed wrong: then every office that residents may turn
        // to is told.
        if (rows.stream().noneMatch(row -> isForEverybody(row) && remits.containsKey(row))) {
            rows.stream().filter(AddressRoute::isForEverybody).forEach(row -> remits.put(row, row.remit()));
        }
        return remits;
    }

    private static boolean isForEverybody(RouteRow row) {
        return row.role() != OfficeRole.BRANCH && row.forWhom().isEverybody();
    }

    /** Leaves their parts to rows that would contradict each other without; of rows that say the same, the first is left. */
    private static void unsettle(List<RouteRow> rows, IdentityHashMap<RouteRow, Remit> remits) {
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < i; j++) {
                RouteRow one = rows.get(j);
                RouteRow other = rows.get(i);
                Remit its = remits.get(one);
                Remit others = remits.get(other);
                if (its == null || others == null || !its.isAlikeButForDays(others)) {
                    continue;
                }
                if (its.equals(others) && isAlike(one, other)) {
                    remits.remove(other);
                } else if (its.contradicts(others)) {
                    remits.put(one, one.remit());
                    remits.put(other, other.remit());
                }
            }
        }
    }

    private static boolean isAlike(RouteRow one, RouteRow other) {
        return one.serving().equals(other.serving())
                && one.basis() == other.basis()
                && one.alternatives().equals(other.alternatives());
    }

    private Decision decide(RouteRow row, List<RouteRow> rows) {
        List<RouteRow> beside =
                rows.stream().filter(other -> isBeside(row, other)).toList();
        if (isRest(row)) {
            boolean takes = row.role() != OfficeRole.CHOICE;
            Decision taken = Decision.NO;
            for (Decision one : takes ? decide(beside) : new Decision[0]) {
                taken = taken.or(one);
            }
            return taken.not();
        }
        int own = beside.indexOf(row);
        return decide(beside)[own];
    }

    /** Whether a row with a part is for the same people, and holds whenever the other one does. */
    private static boolean isBeside(RouteRow row, RouteRow other) {
        return !isRest(other)
                && other.role() == row.role()
                && other.forWhom().equals(row.forWhom())
                && (other.days().isAlways() || other.days().equals(row.days()));
    }

    private static boolean isRest(RouteRow row) {
        return row.part().fold(() -> true, printed -> Part.read(printed) instanceof Part.Rest);
    }

    /** Whether the address is in the parts of rows: in their order. */
    private Decision[] decide(List<RouteRow> rows) {
        Set<String> names = towns.placeNames();
        List<TownPart> parts = new ArrayList<>();
        List<Integer> rowOfPart = new ArrayList<>();
        Decision[] said = new Decision[rows.size()];
        for (int i = 0; i < said.length; i++) {
            RouteRow row = rows.get(i);
            List<TownListing> listings = TownCell.parse(row.part().printed(), names);
            said[i] = listings == null ? Decision.NOTHING : Decision.NO;
            for (TownListing listing : listings == null ? List.<TownListing>of() : listings) {
                for (String town : listing.towns()) {
                    parts.add(new TownPart(town, row.district(), listing.part(), row.citation()));
                    rowOfPart.add(i);
                }
            }
        }
        Decision[] ofParts = towns.decide(address, parts);
        for (int i = 0; i < ofParts.length; i++) {
            int row = rowOfPart.get(i);
            said[row] = said[row].or(ofParts[i]);
        }
        return said;
    }
}

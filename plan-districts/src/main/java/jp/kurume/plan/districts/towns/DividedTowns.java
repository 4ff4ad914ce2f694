package jp.kurume.plan.districts.towns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.towns.part.AddressNumber;
import jp.kurume.plan.districts.towns.part.Decision;
import jp.kurume.plan.districts.towns.part.Part;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.Excerpt;

/**
 * Looks at the parts of towns together: which numbers two districts print, and which between others none.
 *
 * <p>Tried are the numbers at which a part begins or ends, and those beside them: between these nothing changes.
 */
final class DividedTowns {

    /** Only this many parts of a town are held against each other. */
    private static final int MOST_PARTS = 200;

    private final Places places;
    private final List<TownPart> parts;
    private final IntFunction<TableRow> rows;
    /** The districts by the spelling of their names. */
    private final Map<String, SchoolDistrict> byName = new HashMap<>();

    /**
     * For the parts of one edition.
     *
     * @param places names that may stand before a town
     * @param districts the districts
     * @param parts the parts
     * @param rows the row of a part, by its place among the parts
     */
    DividedTowns(Places places, List<SchoolDistrict> districts, List<TownPart> parts, IntFunction<TableRow> rows) {
        this.places = places;
        this.parts = parts;
        this.rows = rows;
        for (SchoolDistrict district : districts) {
            byName.put(TownSpelling.of(district.name()).letters(), district);
        }
    }

    void check() {
        TownIndex index = new TownIndex(places, parts);
        Set<Town> seen = new LinkedHashSet<>();
        for (TownNames.Name name : index.names()) {
            for (Town town : name.towns()) {
                // A town behind its ward is there under its name alone, too.
                if (name.letters().startsWith(town.prefix()) && seen.add(town)) {
                    check(town);
                    checkName(name, town);
                }
            }
        }
    }

    private void checkName(TownNames.Name name, Town town) {
        SchoolDistrict district = byName.get(name.letters());
        if (district == null) {
            return;
        }
        for (Town.Entry entry : town.entries()) {
            if (!entry.listed().district().id().equals(district.id())) {
                rows.apply(entry.place())
                        .problem(TownTables.TOWN, TownProblems.TOWN_CALLED_AS_DISTRICT, district.name());
            }
        }
    }

    private void check(Town town) {
        List<Town.Entry> entries = town.entries();
        for (Town.Entry entry : entries) {
            TableRow row = rows.apply(entry.place());
            if (entry.part() instanceof Part.Unread) {
                row.problem(
                        column(row),
                        TownProblems.PART_UNREAD,
                        Excerpt.of(entry.listed().part()));
            }
            for (String district : town.unknownDistricts(entry)) {
                row.problem(column(row), TownProblems.PART_OF_DISTRICT, district);
            }
        }
        if (entries.size() > 1 && entries.size() <= MOST_PARTS) {
            checkNumbers(town);
        }
    }

    private static Column<?> column(TableRow row) {
        return row.isEmpty(TownTables.PART) ? TownTables.TOWN : TownTables.PART;
    }

    private void checkNumbers(Town town) {
        List<Town.Entry> entries = town.entries();
        Set<String> overlapping = new LinkedHashSet<>();
        Set<String> missing = new LinkedHashSet<>();
        for (AddressNumber number : new Tried(entries).numbers()) {
            Decision[] said = town.decide(new Town.Reading(number, number.block() == 0));
            int first = -1;
            boolean any = false;
            for (int i = 0; i < said.length; i++) {
                Town.Entry entry = entries.get(i);
                any |= said[i] != Decision.NO;
                if (said[i] != Decision.YES || entry.listed().choice()) {
                    continue;
                }
                if (first >= 0 && !isOfSame(entries.get(first), entry) && overlapping.add(first + " " + i)) {
                    TableRow row = rows.apply(entry.place());
                    String other = String.valueOf(
                            rows.apply(entries.get(first).place()).line());
                    row.problem(column(row), TownProblems.PART_OVERLAPS, number.toString(), other);
                }
                first = first < 0 ? i : first;
            }
            if (!any) {
                missing.add(number.toString());
            }
        }
        if (!missing.isEmpty()) {
            TableRow row = rows.apply(entries.get(0).place());
            row.problem(TownTables.TOWN, TownProblems.PART_GAP, Excerpt.of(List.copyOf(missing)));
        }
    }

    /** Both parts are of one district, or both are the whole town, which is told elsewhere. */
    private static boolean isOfSame(Town.Entry one, Town.Entry other) {
        return one.listed().district().id().equals(other.listed().district().id()) || (one.isRest() && other.isRest());
    }

    /** The numbers of a town that are tried. */
    private static final class Tried {

        /** Branches by numbers by marks and 丁目. */
        private final Map<String, TreeMap<Integer, TreeSet<Integer>>> ends = new HashMap<>();

        private final Map<String, AddressNumber> groups = new HashMap<>();

        Tried(List<Town.Entry> entries) {
            for (Town.Entry entry : entries) {
                if (entry.part() instanceof Part.Numbers numbers) {
                    numbers.ends().forEach(end -> add(end, entry.block()));
                }
            }
        }

        private void add(AddressNumber end, int block) {
            if (end.number() > 0) {
                int its = end.block() > 0 ? end.block() : block;
                String group = its + end.mark();
                groups.putIfAbsent(group, new AddressNumber(its, end.mark(), 0, 0));
                ends.computeIfAbsent(group, any -> new TreeMap<>())
                        .computeIfAbsent(end.number(), any -> new TreeSet<>())
                        .add(end.branch());
            }
        }

        /** Within what is printed: beyond the last number there may be none. */
        List<AddressNumber> numbers() {
            List<AddressNumber> tried = new ArrayList<>();
            ends.forEach((group, byNumber) -> {
                TreeSet<Integer> numbers = new TreeSet<>();
                byNumber.keySet().forEach(number -> numbers.addAll(List.of(number - 1, number, number + 1)));
                for (int number : numbers.subSet(byNumber.firstKey(), true, byNumber.lastKey(), true)) {
                    Set<Integer> branches = branches(byNumber.getOrDefault(number, new TreeSet<>()));
                    for (int branch : branches) {
                        AddressNumber of = groups.getOrDefault(group, AddressNumber.NONE);
                        tried.add(new AddressNumber(of.block(), of.mark(), number, branch));
                    }
                }
            });
            return tried;
        }

        private static Set<Integer> branches(Set<Integer> printed) {
            TreeSet<Integer> all = new TreeSet<>();
            printed.stream()
                    .filter(branch -> branch > 0)
                    .forEach(branch -> all.addAll(List.of(branch - 1, branch, branch + 1)));
            if (all.isEmpty()) {
                return Set.of(1);
            }
            TreeSet<Integer> within =
                    new TreeSet<>(all.subSet(Math.max(1, all.first() + 1), true, all.last() - 1, true));
            return within.isEmpty() ? Set.of(1) : within;
        }
    }
}

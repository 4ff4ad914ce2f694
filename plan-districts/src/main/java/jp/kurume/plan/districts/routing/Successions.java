package jp.kurume.plan.districts.routing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.Succession;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;

/**
 * Which districts of a table take the place of those that have ended, and whether that can be told.
 *
 * <p>Chains are walked with a stack of their own: a table may hold a hundred thousand districts in one chain.
 */
final class Successions {

    /** Beyond so many faults, the successions are of another city. */
    private static final int MOST_SUGGESTED = 200;

    /** This many districts of a circle are named; a message of all could fill a log. */
    private static final int LONGEST_PRINTED = 20;

    private final Map<String, Succession> byId = new LinkedHashMap<>();
    private final Collection<Succession> all;
    private final Set<String> current;

    /**
     * The successions of a table.
     *
     * @param current the ids of the table's districts
     */
    Successions(Collection<Succession> all, Set<String> current) {
        this.all = all;
        this.current = current;
        for (Succession succession : all) {
            byId.put(succession.id(), succession);
        }
    }

    /**
     * The districts of the table that have taken the place of each district that has ended, in the order of the successions;
     * only where nothing is {@linkplain #faults wrong}.
     */
    Map<Succession, Set<String>> heirs() {
        Map<String, Set<String>> known = new HashMap<>();
        Map<Succession, Set<String>> heirs = new LinkedHashMap<>();
        for (Succession succession : all) {
            if (!current.contains(succession.id())) {
                heirs.put(succession, heirs(succession.id(), known));
            }
        }
        return heirs;
    }

    private Set<String> heirs(String id, Map<String, Set<String>> known) {
        List<String> open = new ArrayList<>(List.of(id));
        while (!open.isEmpty()) {
            String next = open.get(open.size() - 1);
            Set<String> its = new LinkedHashSet<>();
            int before = open.size();
            for (String successor : current.contains(next) ? List.<String>of() : successors(next)) {
                Set<String> more = known.get(successor);
                if (more == null) {
                    open.add(successor);
                } else {
                    its.addAll(more);
                }
            }
            if (open.size() == before) {
                known.put(next, current.contains(next) ? Set.of(next) : its);
                open.remove(before - 1);
            }
        }
        return known.getOrDefault(id, Set.of());
    }

    /**
     * What is wrong with a succession.
     *
     * @param property which part of it: {@code id}, {@code successors} or {@code endsOn}
     */
    record Fault(
            Succession succession,
            String property,
            ProblemCode code,
            String found,
            List<String> suggestions,
            List<String> arguments) {

        /** The same is told as a problem at {@code successions[id]}. */
        Problem problem() {
            Place place = Place.Property.of("successions", succession.id()).then(property);
            return new Problem(code, place, found, arguments, suggestions);
        }
    }

    /**
     * What is wrong, succession by succession, and then the circles.
     *
     * @param districts the districts of the table, for those who write their names where ids are due
     */
    List<Fault> faults(Collection<SchoolDistrict> districts) {
        List<Fault> faults = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Succession succession : all) {
            if (!ids.add(succession.id())) {
                faults.add(new Fault(
                        succession, "id", RoutingProblems.SUCCESSION_TWICE, succession.id(), List.of(), List.of()));
            }
            for (String successor : succession.successors()) {
                check(succession, successor, districts, faults);
            }
        }
        for (List<String> cycle : cycles()) {
            faults.add(new Fault(
                    Objects.requireNonNull(byId.get(cycle.get(0))),
                    "successors",
                    RoutingProblems.SUCCESSION_CYCLE,
                    "",
                    List.of(),
                    List.of(printed(cycle))));
        }
        return faults;
    }

    /** The ids of a circle, or its beginning if it is a long one. */
    private static String printed(List<String> cycle) {
        boolean whole = cycle.size() <= LONGEST_PRINTED;
        return String.join(" → ", whole ? cycle : cycle.subList(0, LONGEST_PRINTED))
                + (whole ? "" : " → …")
                + " → "
                + cycle.get(0);
    }

    private void check(
            Succession succession, String successor, Collection<SchoolDistrict> districts, List<Fault> faults) {
        Succession next = byId.get(successor);
        if (next == null && !current.contains(successor)) {
            faults.add(new Fault(
                    succession,
                    "successors",
                    RoutingProblems.SUCCESSOR,
                    successor,
                    faults.size() < MOST_SUGGESTED ? meant(successor, districts) : List.of(),
                    List.of()));
        } else if (next != null && next.endsOn().isBefore(succession.endsOn())) {
            faults.add(new Fault(
                    succession,
                    "endsOn",
                    RoutingProblems.SUCCESSOR_ENDED,
                    succession.endsOn().toString(),
                    List.of(),
                    List.of(successor, next.endsOn().toString())));
        }
    }

    private List<String> meant(String successor, Collection<SchoolDistrict> districts) {
        Set<String> known = new TreeSet<>(current);
        known.addAll(byId.keySet());
        NamedIds named = NamedIds.ofDistricts(districts);
        all.forEach(other -> named.addFormer(other.name(), other.id()));
        return named.meant(successor, known);
    }

    /** Circles of districts that succeed each other, each once, beginning with the one that stands first. */
    private List<List<String>> cycles() {
        List<List<String>> cycles = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (String id : byId.keySet()) {
            walk(id, done, cycles);
        }
        return cycles;
    }

    /** Goes as deep as it can from one district; what lies between it and one that is met again is a circle. */
    private void walk(String start, Set<String> done, List<List<String>> cycles) {
        List<String> path = new ArrayList<>();
        Map<String, Integer> depth = new HashMap<>();
        List<Integer> tried = new ArrayList<>();
        enter(start, done, path, depth, tried);
        while (!path.isEmpty()) {
            int last = path.size() - 1;
            List<String> successors = successors(path.get(last));
            int next = tried.get(last);
            if (next == successors.size()) {
                depth.remove(path.remove(last));
                tried.remove(last);
                continue;
            }
            tried.set(last, next + 1);
            Integer met = depth.get(successors.get(next));
            if (met != null) {
                cycles.add(List.copyOf(path.subList(met, path.size())));
            } else {
                enter(successors.get(next), done, path, depth, tried);
            }
        }
    }

    private static void enter(
            String id, Set<String> done, List<String> path, Map<String, Integer> depth, List<Integer> tried) {
        if (done.add(id)) {
            depth.put(id, path.size());
            path.add(id);
            tried.add(0);
        }
    }

    private List<String> successors(String id) {
        Succession succession = byId.get(id);
        return succession == null ? List.of() : succession.successors();
    }
}

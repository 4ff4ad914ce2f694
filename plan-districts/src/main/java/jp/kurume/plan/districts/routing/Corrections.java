package jp.kurume.plan.districts.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.districts.Unserved;
import jp.kurume.plan.entry.EntryProblems;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Lays corrections over a routing table.
 *
 * <p>Those of one cell are a chain in the order of their days: each replaces what the one before has put there. What stands
 * there tells how much of the chain is in place already, and the rest is laid. So it does not matter in which order they are
 * given, nor whether some were laid before.
 */
final class Corrections {

    private static final Comparator<Correction> IN_ORDER =
            Comparator.comparing(Correction::date).thenComparing(Correction::cell);

    /** Beyond so many faults, the corrections are of another city. */
    private static final int MOST_SUGGESTED = 200;

    private final RoutingTable table;
    private final Map<String, Office> offices = new LinkedHashMap<>();
    private final Set<String> fields = new HashSet<>();
    /** What was laid over the cells of offices before. */
    private final Map<String, List<Correction>> laid = new HashMap<>();
    /** The rows of the districts and fields that are corrected. */
    private final Map<String, CorrectedRows> rows = new HashMap<>();

    private final List<Correction> added = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    Corrections(RoutingTable table) {
        this.table = table;
        table.offices().forEach(office -> offices.put(office.id(), office));
        table.columns().forEach(column -> fields.add(column.field().id()));
        for (Correction correction : table.corrections()) {
            if (correction instanceof Correction.OfOffice) {
                laid.computeIfAbsent(correction.cell(), cell -> new ArrayList<>())
                        .add(correction);
            }
        }
    }

    /**
     * What is wrong with a correction.
     *
     * @param number which one it is, from 0
     * @param property which part of it: {@code office}, {@code district}, {@code field}, {@code replaces}, {@code value} or
     *     {@code date}
     */
    record Fault(
            int number,
            String property,
            ProblemCode code,
            String found,
            List<String> suggestions,
            List<String> arguments) {

        Problem problem() {
            return new Problem(
                    code, Place.Property.of("corrections", number).then(property), found, arguments, suggestions);
        }

        @Override
        public String toString() {
            return "corrections[" + number + "]." + property + ": " + code;
        }
    }

    /** A correction, and which one it is. */
    private record Numbered(int number, Correction correction) {}

    /** A cell to be corrected: an item of an office, or the office of a row. */
    private record Cell(Object of, List<Correction> laid) {}

    /**
     * Lays corrections over the table, once.
     *
     * @return what is wrong with them, in their order; if nothing is, they count for {@link #table()}
     */
    List<Fault> lay(List<Correction> corrections) {
        List<Numbered> known = new ArrayList<>();
        for (int i = 0; i < corrections.size(); i++) {
            Numbered numbered = new Numbered(i, corrections.get(i));
            if (isKnown(numbered) && !confirmsALaterList(numbered.correction)) {
                known.add(numbered);
            }
        }
        known.sort(Comparator.comparing(numbered -> numbered.correction.date()));
        Map<Cell, List<Numbered>> byCell = new LinkedHashMap<>();
        for (Numbered numbered : known) {
            cell(numbered)
                    .ifPresent(cell -> byCell.computeIfAbsent(cell, any -> new ArrayList<>())
                            .add(numbered));
        }
        List<Map.Entry<Cell, List<Numbered>>> chains = new ArrayList<>(byCell.entrySet());
        // What takes a way to reach an office away comes after what gives it another.
        chains.sort(Comparator.comparing(chain -> leavesNothing(chain.getValue())));
        for (Map.Entry<Cell, List<Numbered>> chain : chains) {
            if (isChain(chain.getValue())) {
                lay(chain.getKey(), chain.getValue());
            }
        }
        faults.sort(Comparator.comparingInt(Fault::number));
        return faults;
    }

    private static boolean leavesNothing(List<Numbered> chain) {
        return chain.get(chain.size() - 1).correction.value().isEmpty();
    }

    /** Whether a correction confirms a value of before the list was made, of which it cannot know. */
    boolean confirmsALaterList(Correction correction) {
        return correction.isConfirmation() && Assurances.isBeforeList(correction.date(), table.edition());
    }

    /** The cell that a correction is of; nothing if no row or several are, which is noted. */
    private Optional<Cell> cell(Numbered numbered) {
        return numbered.correction.fold(
                office -> Optional.of(new Cell(office.cell(), laid.getOrDefault(office.cell(), List.of()))),
                assignment -> cell(numbered, assignment));
    }

    private Optional<Cell> cell(Numbered numbered, Correction.OfAssignment correction) {
        CorrectedRows its = rows(correction);
        List<CorrectedRow> meant = its.meant(correction);
        if (meant.size() == 1) {
            return Optional.of(new Cell(meant.get(0), its.laid(meant.get(0))));
        }
        if (meant.isEmpty()) {
            add(
                    numbered,
                    "replaces",
                    EntryProblems.STALE,
                    correction.replaces(),
                    List.of(),
                    its.all().stream()
                            .map(row -> orNone(row.office()))
                            .distinct()
                            .collect(Collectors.joining(", ")));
        } else {
            add(
                    numbered,
                    "replaces",
                    RoutingProblems.CORRECTION_SEVERAL_ROWS,
                    correction.replaces(),
                    List.of(),
                    String.valueOf(meant.size()));
        }
        return Optional.empty();
    }

    private static String orNone(String office) {
        return office.isEmpty() ? CorrectionsTable.NONE : office;
    }

    /** The rows of the district and field of a correction. */
    private CorrectedRows rows(Correction.OfAssignment correction) {
        return rows.computeIfAbsent(correction.district() + " " + correction.field(), any -> {
            Route route = table.route(table.district(correction.district()));
            List<CorrectedRow> its = route.rows(correction.field()).stream()
                    .map(CorrectedRow::new)
                    .toList();
            List<Correction.OfAssignment> before = table.corrections().stream()
                    .filter(Correction.OfAssignment.class::isInstance)
                    .map(Correction.OfAssignment.class::cast)
                    .filter(laid -> laid.district().equals(correction.district())
                            && laid.field().equals(correction.field()))
                    .toList();
            return new CorrectedRows(its, before);
        });
    }

    private boolean isKnown(Numbered numbered) {
        int before = faults.size();
        numbered.correction.fold(
                office -> checkKnown(numbered, "office", office.office(), offices.keySet()), assignment -> {
                    checkKnown(
                            numbered,
                            "district",
                            assignment.district(),
                            table.districtsById().keySet());
                    checkKnown(numbered, "field", assignment.field().id(), fields);
                    checkOffice(numbered, "replaces", assignment.replaces());
                    return assignment.isConfirmation() || checkOffice(numbered, "value", assignment.value());
                });
        return faults.size() == before;
    }

    private boolean checkOffice(Numbered numbered, String property, String id) {
        return id.isEmpty() || checkKnown(numbered, property, id, offices.keySet());
    }

    private boolean checkKnown(Numbered numbered, String property, String id, Set<String> known) {
        if (!known.contains(id)) {
            List<String> inOrder = faults.size() > MOST_SUGGESTED ? List.of() : List.copyOf(new TreeSet<>(known));
            add(
                    numbered,
                    property,
                    EntryProblems.UNKNOWN,
                    id,
                    inOrder.isEmpty() ? List.of() : named(property).meant(id, inOrder),
                    Excerpt.of(inOrder));
        }
        return known.contains(id);
    }

    /** The ids of what may stand in a part of a correction, by the names of it. */
    private NamedIds named(String property) {
        return switch (property) {
            case "district" -> NamedIds.ofDistricts(table.districts());
            case "field" -> NamedIds.ofFields(table.columns());
            default -> NamedIds.ofOffices(table.offices());
        };
    }

    private void add(
            Numbered numbered,
            String property,
            ProblemCode code,
            String found,
            List<String> suggestions,
            String... arguments) {
        faults.add(new Fault(numbered.number, property, code, found, suggestions, List.of(arguments)));
    }

    /** Whether each replaces what the one before has put there, on a later day. Takes out what is there twice. */
    private boolean isChain(List<Numbered> chain) {
        Set<Correction> seen = new HashSet<>();
        chain.removeIf(numbered -> !seen.add(numbered.correction));
        int before = faults.size();
        for (int i = 1; i < chain.size(); i++) {
            Correction first = chain.get(i - 1).correction;
            Correction second = chain.get(i).correction;
            String day = first.date().toString();
            if (first.date().equals(second.date())) {
                add(chain.get(i), "date", RoutingProblems.CORRECTION_SAME_DAY, day, List.of(), first.value());
            } else if (!first.value().equals(second.replaces())) {
                add(
                        chain.get(i),
                        "replaces",
                        RoutingProblems.CORRECTION_CHAIN,
                        second.replaces(),
                        List.of(),
                        first.value(),
                        day);
            }
        }
        return faults.size() == before;
    }

    private void lay(Cell cell, List<Numbered> chain) {
        // What was laid, and whatever came before that, is in place, also where the cell has gone back to an old value
        // since.
        List<Numbered> open = chain.subList(lastOf(chain, cell.laid()::contains) + 1, chain.size());
        int start = start(cell, open);
        if (start < 0) {
            Numbered first = open.get(0);
            String replaces = first.correction.replaces();
            String current = current(cell, first.correction);
            if (current.isEmpty()) {
                add(first, "replaces", EntryProblems.STALE_EMPTY, replaces, List.of());
            } else {
                add(first, "replaces", EntryProblems.STALE, replaces, List.of(), current);
            }
            return;
        }
        LocalDate latest = cell.laid().stream()
                .map(Correction::date)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        for (Numbered numbered : open.subList(start, open.size())) {
            Correction correction = numbered.correction;
            if (correction.date().isBefore(latest)) {
                String day = correction.date().toString();
                add(numbered, "date", RoutingProblems.CORRECTION_OUTDATED, day, List.of(), latest.toString());
                return;
            }
            if (!keepsReached(correction)) {
                add(numbered, "value", RoutingProblems.NOT_REACHED, correction.value(), List.of());
                return;
            }
            apply(cell, correction);
            added.add(correction);
        }
    }

    private boolean keepsReached(Correction correction) {
        return correction.fold(
                office -> office.item().keepsReached(office(office.office()), office.value()), assignment -> true);
    }

    /** The first of a chain that is not in place, or -1 if what stands there is nothing of the chain. */
    private int start(Cell cell, List<Numbered> chain) {
        int inPlace = lastOf(chain, correction -> isInPlace(cell, correction));
        if (chain.isEmpty() || inPlace >= 0) {
            return inPlace + 1;
        }
        for (int i = 0; i < chain.size(); i++) {
            Correction correction = chain.get(i).correction;
            if (current(cell, correction).equals(correction.replaces())) {
                return i;
            }
        }
        return -1;
    }

    private static int lastOf(List<Numbered> chain, Predicate<Correction> condition) {
        for (int i = chain.size() - 1; i >= 0; i--) {
            if (condition.test(chain.get(i).correction)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isInPlace(Cell cell, Correction correction) {
        boolean stands = current(cell, correction).equals(correction.value());
        // That an office's number was confirmed shows in what has been laid; that its district was, in the basis.
        return stands
                && correction.fold(
                        office -> !office.isConfirmation(), assignment -> ((CorrectedRow) cell.of()).isConfirmed());
    }

    private String current(Cell cell, Correction correction) {
        return correction.fold(
                office -> office.item().of(office(office.office())), assignment -> ((CorrectedRow) cell.of()).office());
    }

    private Office office(String id) {
        return Objects.requireNonNull(offices.get(id));
    }

    private void apply(Cell cell, Correction correction) {
        correction.<Boolean>fold(
                office -> {
                    offices.put(office.office(), office.item().in(office(office.office()), office.value()));
                    return true;
                },
                assignment -> {
                    ((CorrectedRow) cell.of()).correct(assignment);
                    return true;
                });
    }

    /** The table with the corrections; itself if all of them were in place. */
    RoutingTable table() {
        if (added.isEmpty()) {
            return table;
        }
        List<Correction> corrections = new ArrayList<>(table.corrections());
        corrections.addAll(added);
        corrections.sort(IN_ORDER);
        cite(corrections);
        AsOf asOf = RoutingTable.asOf(table.edition(), corrections);
        Office fallback = office(table.fallback().id());
        List<Route> corrected = new ArrayList<>();
        for (Route route : table.routes()) {
            corrected.add(corrected(route, asOf, fallback));
        }
        RoutingTable.Builder builder = RoutingTable.builder();
        builder.from(table);
        return builder.offices(offices.values())
                .fallback(fallback)
                .routes(corrected)
                .printedForms(printedForms())
                .corrections(corrections)
                .build();
    }

    /**
     * Lets each office that was corrected cite the latest of all its corrections, now and before: several cells share a
     * citation, and the order in which they were corrected must not matter.
     */
    private void cite(List<Correction> corrections) {
        for (Correction one : added) {
            Correction.OfOffice correction = officeOf(one);
            if (correction == null) {
                continue;
            }
            Correction latest = corrections.stream()
                    .filter(other -> sharesCitation(correction, other))
                    .max(Comparator.comparing(Correction::date).thenComparing(Correction::saidBy))
                    .orElse(one);
            Office cited = correction.item().cited(office(correction.office()), latest.citation());
            offices.put(cited.id(), cited);
        }
    }

    private static Correction.@Nullable OfOffice officeOf(Correction correction) {
        return correction instanceof Correction.OfOffice office ? office : null;
    }

    private static boolean sharesCitation(Correction.OfOffice correction, Correction other) {
        Correction.OfOffice office = officeOf(other);
        return office != null
                && office.office().equals(correction.office())
                && office.item().isCitedWith(correction.item());
    }

    private Route corrected(Route route, AsOf asOf, Office fallback) {
        List<Assignment> assignments = new ArrayList<>();
        List<Unserved> unserved = new ArrayList<>();
        for (String field : route.fieldIds()) {
            for (CorrectedRow row : rows(route, new ConsultationField(field))) {
                if (row.isServed()) {
                    assignments.add(row.assignment(this::office));
                } else {
                    unserved.add(row.unserved(this::office));
                }
            }
        }
        return Route.of(asOf, route.district(), assignments, unserved, fallback);
    }

    private List<CorrectedRow> rows(Route route, ConsultationField field) {
        CorrectedRows its = rows.get(route.district().id() + " " + field);
        if (its != null) {
            return its.all();
        }
        return route.rows(field).stream().map(CorrectedRow::new).toList();
    }

    /** The printed forms, of what offices are called now. */
    private List<PrintedForm> printedForms() {
        List<PrintedForm> forms = new ArrayList<>();
        for (PrintedForm form : table.printedForms()) {
            Office office = offices.get(form.element());
            if (office == null || office.name().equals(table.office(office.id()).name())) {
                forms.add(form);
            } else if (!form.printed().equals(office.name())) {
                forms.add(new PrintedForm(
                        form.element(), form.kind(), form.printed(), office.name(), form.why(), form.citation()));
            }
        }
        return forms;
    }
}

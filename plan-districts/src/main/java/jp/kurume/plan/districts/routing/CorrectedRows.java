package jp.kurume.plan.districts.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The rows of one district in one field while corrections are laid over them, and which of them each correction is of.
 *
 * <p>Most districts have one row in a field. Where there are several, the office that is replaced tells which one is meant, and
 * what was laid before tells which office stood there first.
 */
final class CorrectedRows {

    private final List<CorrectedRow> rows;
    /** The corrections that were laid over each row before. */
    private final Map<CorrectedRow, List<Correction>> laid = new HashMap<>();
    /** The offices that stand in the rows once the corrections that have been asked about are laid. */
    private final Map<CorrectedRow, String> expected = new HashMap<>();

    CorrectedRows(List<CorrectedRow> rows, List<Correction.OfAssignment> before) {
        this.rows = rows;
        rows.forEach(row -> expected.put(row, row.office()));
        Map<CorrectedRow, String> earlier = new HashMap<>(expected);
        List<Correction.OfAssignment> latestFirst = new ArrayList<>(before);
        latestFirst.sort(Comparator.comparing(Correction::date).reversed());
        for (Correction.OfAssignment correction : latestFirst) {
            List<CorrectedRow> its =
                    candidates(correction, row -> correction.value().equals(earlier.get(row)));
            if (!its.isEmpty()) {
                laid.computeIfAbsent(its.get(0), any -> new ArrayList<>()).add(correction);
                earlier.put(its.get(0), correction.replaces());
            }
        }
    }

    List<CorrectedRow> all() {
        return rows;
    }

    /** The corrections that were laid over a row before. */
    List<Correction> laid(CorrectedRow row) {
        return laid.getOrDefault(row, List.of());
    }

    /**
     * The rows that a correction may be of: one, or none, or several that nothing tells apart. To be asked in the order of the
     * corrections' days.
     */
    List<CorrectedRow> meant(Correction.OfAssignment correction) {
        List<CorrectedRow> before = candidates(correction, row -> laid(row).contains(correction));
        if (!before.isEmpty()) {
            return before.subList(0, 1);
        }
        List<CorrectedRow> its = candidates(correction, row -> expected(row).equals(correction.replaces()));
        if (its.isEmpty()) {
            its = candidates(correction, row -> expected(row).equals(correction.value()));
        }
        if (its.isEmpty() && rows.size() == 1) {
            its = candidates(correction, row -> true);
        }
        if (its.size() == 1 && expected(its.get(0)).equals(correction.replaces())) {
            expected.put(its.get(0), correction.value());
        }
        return its;
    }

    private String expected(CorrectedRow row) {
        return expected.getOrDefault(row, row.office());
    }

    /** The rows that hold, and of several the one of which a correction says exactly part and for whom. */
    private List<CorrectedRow> candidates(Correction.OfAssignment correction, Predicate<CorrectedRow> holds) {
        List<CorrectedRow> all = rows.stream()
                .filter(row -> row.mayBeMeant(correction))
                .filter(holds)
                .toList();
        List<CorrectedRow> exact =
                all.stream().filter(row -> row.isMeant(correction)).toList();
        return exact.size() == 1 ? exact : all;
    }
}

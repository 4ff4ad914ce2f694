package jp.kurume.plan.districts.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kurume.plan.districts.Assurance;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.entry.EntryProblems;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.text.TypedText;

/** The rows of checks of one edition, and what they have become. */
final class CheckRows {

    private final RoutingTable table;
    private final Map<Assurance, TableRow> rows = new LinkedHashMap<>();

    /** Reads rows of the edition of a table, and notes what they name and is not there. */
    CheckRows(RoutingTable table, List<TableRow> all) {
        this.table = table;
        for (TableRow row : all) {
            if (row.has(ChecksTable.KIND) && row.has(ChecksTable.ELEMENT)) {
                Optional<String> element = element(row);
                if (element.isPresent() && row.isSound()) {
                    rows.putIfAbsent(
                            new Assurance(
                                    row.get(ChecksTable.KIND),
                                    element.get(),
                                    row.get(ChecksTable.CHECKED_ON),
                                    row.get(ChecksTable.CHECKED_BY),
                                    row.get(ChecksTable.DUE).stream().toList()),
                            row);
                }
            }
        }
    }

    List<Assurance> assurances() {
        return List.copyOf(rows.keySet());
    }

    private Optional<String> element(TableRow row) {
        String text = row.get(ChecksTable.ELEMENT);
        return switch (row.get(ChecksTable.KIND)) {
            case OFFICE, TELEPHONE, FAX ->
                known(row, text, table.officesById().keySet(), NamedIds.ofOffices(table.offices()));
            case FIELD -> known(row, text, table.columnsById().keySet(), NamedIds.ofFields(table.columns()));
            case ASSIGNMENT -> assignment(row, text);
        };
    }

    private static Optional<String> known(TableRow row, String id, Collection<String> known, NamedIds named) {
        if (known.contains(id)) {
            return Optional.of(id);
        }
        row.problem(
                ChecksTable.ELEMENT,
                EntryProblems.UNKNOWN,
                named.meant(id, known),
                List.of(Excerpt.of(List.copyOf(known))));
        return Optional.empty();
    }

    private Optional<String> assignment(TableRow row, String typed) {
        String text = TypedText.fold(typed);
        int blank = text.lastIndexOf(' ');
        String field = text.substring(blank + 1);
        Optional<SchoolDistrict> district = blank < 0 ? Optional.empty() : district(text.substring(0, blank));
        if (district.isPresent() && table.columnsById().containsKey(field)) {
            return Optional.of(Assurance.assignment(district.get().id(), new ConsultationField(field)));
        }
        // A district or a field that is there is left as it is in what was probably meant.
        List<String> fields = List.copyOf(table.columnsById().keySet());
        Optional<SchoolDistrict> alone = district.or(() -> district(text));
        List<String> meant = alone.map(its -> (blank < 0 || district.isEmpty()
                                ? fields.stream().limit(2)
                                : NamedIds.ofFields(table.columns()).meant(field, fields).stream())
                        .map(one -> its.id() + " " + one)
                        .toList())
                .orElse(List.of());
        row.problem(ChecksTable.ELEMENT, RoutingProblems.ASSURANCE_ASSIGNMENT, meant, List.of(example()));
        return Optional.empty();
    }

    private Optional<SchoolDistrict> district(String text) {
        SchoolDistrict byId = table.districtsById().get(text);
        return byId != null ? Optional.of(byId) : table.find(text);
    }

    /** An element that would do. */
    private String example() {
        return table.districts().stream().findFirst().map(SchoolDistrict::id).orElse("") + " "
                + table.fields().get(0).id();
    }

    /** Notes checks that say nothing of what stands in the list now. */
    void checkOld(List<Correction> corrections) {
        rows.forEach((one, row) -> {
            if (Assurances.isOlderThanList(one, table.edition())) {
                row.problem(
                        ChecksTable.CHECKED_ON,
                        RoutingProblems.ASSURANCE_OLDER_THAN_LIST,
                        table.edition().published().toString());
            } else if (Assurances.isLast(one, assurances()) && Assurances.isOlderThanCorrection(one, corrections)) {
                row.problem(ChecksTable.CHECKED_ON, RoutingProblems.ASSURANCE_OLDER_THAN_CORRECTION);
            }
        });
    }

    /** Notes checks of days to come, and those that should have been made again before a day: together where they were due together. */
    void checkDays(LocalDate day) {
        rows.forEach((one, row) -> {
            if (one.checkedOn().isAfter(day)) {
                row.problem(ChecksTable.CHECKED_ON, RoutingProblems.ASSURANCE_TO_COME, day.toString());
            }
        });
        Map<List<Object>, List<Assurance>> together = new LinkedHashMap<>();
        for (Assurance one : Assurances.overdue(assurances(), day)) {
            together.computeIfAbsent(List.of(one.checkedBy(), one.nextDue()), any -> new ArrayList<>())
                    .add(one);
        }
        together.forEach((any, all) -> {
            TableRow first = rows.get(all.get(0));
            if (first != null) {
                first.problem(
                        ChecksTable.DUE,
                        RoutingProblems.ASSURANCE_OVERDUE,
                        String.valueOf(all.size()),
                        Excerpt.of(
                                all.stream().map(Assurance::element).distinct().toList()),
                        all.get(0).checkedBy(),
                        day.toString());
            }
        });
    }

    /** Prints the checks. */
    @Override
    public String toString() {
        return rows.keySet().toString();
    }
}

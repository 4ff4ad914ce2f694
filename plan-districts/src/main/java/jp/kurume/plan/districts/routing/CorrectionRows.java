package jp.kurume.plan.districts.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.DistrictPart;
import jp.kurume.plan.districts.ForWhom;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.entry.EntryProblems;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.text.SimilarNames;

/**
 * The corrections of a folder of tables: what a city says of its list, one cell to a row.
 *
 * <p>A row names an office by its id and a column of {@code offices.csv} by its heading, or a district by its id or name and the id of a
 * field. So it says no more than the form on paper that a department sends.
 */
final class CorrectionRows {

    /** Beyond so many unknown names, the rows are of another city. */
    private static final int MOST_SUGGESTED = 200;

    private final RoutingTable table;
    private final Map<String, SchoolDistrict> districts = new HashMap<>();
    private final Set<String> offices = new HashSet<>();
    private final List<String> elements = new ArrayList<>();
    private final NamedIds named;
    private int unknown;

    CorrectionRows(RoutingTable table) {
        this.table = table;
        this.named = NamedIds.ofOffices(table.offices());
        table.districts().forEach(district -> elements.add(district.name()));
        table.offices().forEach(office -> offices.add(office.id()));
        elements.addAll(offices.stream().sorted().toList());
        for (SchoolDistrict district : table.districts()) {
            districts.put(district.id(), district);
            elements.add(district.id());
        }
    }

    /** Notes what is wrong with the rows of the table's edition. */
    void check(List<TableRow> rows) {
        List<TableRow> sound = new ArrayList<>();
        List<Correction> corrections = new ArrayList<>();
        for (TableRow row : rows) {
            correction(row).ifPresent(correction -> {
                sound.add(row);
                corrections.add(correction);
            });
        }
        Corrections over = new Corrections(table);
        for (Corrections.Fault fault : over.lay(corrections)) {
            sound.get(fault.number())
                    .problem(column(fault.property()), fault.code(), fault.suggestions(), fault.arguments());
        }
        for (int i = 0; i < sound.size(); i++) {
            if (over.confirmsALaterList(corrections.get(i))) {
                sound.get(i)
                        .problem(
                                CorrectionsTable.DATE,
                                RoutingProblems.CORRECTION_OLDER_THAN_LIST,
                                table.edition().published().toString());
            }
        }
    }

    /** What rows of its edition say, as far as they are sound and what they name is there. */
    List<Correction> read(List<TableRow> rows) {
        return rows.stream()
                .filter(TableRow::isSound)
                .flatMap(row -> correction(row).stream())
                .toList();
    }

    /** The table with those rows of its edition laid over it that hold on a day; nothing is wrong with any of them. */
    RoutingTable lay(List<TableRow> rows, LocalDate day) {
        return table.corrected(rows.stream()
                .flatMap(row -> correction(row).stream())
                .filter(correction -> !correction.date().isAfter(day))
                .toList());
    }

    private static Column<?> column(String property) {
        return switch (property) {
            case "office", "district" -> CorrectionsTable.ELEMENT;
            case "field" -> CorrectionsTable.ITEM;
            case "replaces" -> CorrectionsTable.REPLACES;
            case "value" -> CorrectionsTable.VALUE;
            case "date" -> CorrectionsTable.DATE;
            default -> throw new IllegalArgumentException("A correction has no part " + property);
        };
    }

    /** What a row says, if it is sound and what it names is there, or else that is noted. */
    private Optional<Correction> correction(TableRow row) {
        if (!row.has(CorrectionsTable.ELEMENT)) {
            return Optional.empty();
        }
        return offices.contains(row.get(CorrectionsTable.ELEMENT)) ? ofOffice(row) : ofAssignment(row);
    }

    private Optional<Correction> ofAssignment(TableRow row) {
        String element = row.get(CorrectionsTable.ELEMENT);
        Optional<SchoolDistrict> district =
                Optional.ofNullable(districts.get(element)).or(() -> table.find(element));
        if (district.isEmpty()) {
            List<String> meant = suggests() ? named.meant(element, elements) : List.of();
            noteUnknown(row, CorrectionsTable.ELEMENT, meant, elements);
        }
        return row.isSound() ? district.map(its -> ofAssignment(row, its)) : Optional.empty();
    }

    private static Correction ofAssignment(TableRow row, SchoolDistrict district) {
        String replaces = office(row, CorrectionsTable.REPLACES);
        return new Correction.OfAssignment(
                district.id(),
                new ConsultationField(row.get(CorrectionsTable.ITEM)),
                replaces,
                isReplacement(row) ? office(row, CorrectionsTable.VALUE) : replaces,
                row.get(CorrectionsTable.SAID_BY),
                row.get(CorrectionsTable.DATE),
                DistrictPart.of(row.get(CorrectionsTable.PART)),
                ForWhom.of(row.get(CorrectionsTable.FOR_WHOM)));
    }

    /** The id of an office; empty for none. */
    private static String office(TableRow row, Column<String> column) {
        String id = row.get(column);
        return id.equals(CorrectionsTable.NONE) ? "" : id;
    }

    private Optional<Correction> ofOffice(TableRow row) {
        if (!row.has(CorrectionsTable.ITEM)) {
            return Optional.empty();
        }
        return OfficeItem.WRITTEN.parse(row.get(CorrectionsTable.ITEM)).fold(item -> ofOffice(row, item), reasons -> {
            noteUnknownItem(row);
            return Optional.empty();
        });
    }

    private static Optional<Correction> ofOffice(TableRow row, OfficeItem item) {
        String replaces = value(row, item, CorrectionsTable.REPLACES);
        String value = isReplacement(row) ? value(row, item, CorrectionsTable.VALUE) : replaces;
        return row.isSound()
                ? Optional.of(new Correction.OfOffice(
                        row.get(CorrectionsTable.ELEMENT),
                        item,
                        replaces,
                        value,
                        row.get(CorrectionsTable.SAID_BY),
                        row.get(CorrectionsTable.DATE)))
                : Optional.empty();
    }

    /** Whether another value is right than the one that stands there. */
    private static boolean isReplacement(TableRow row) {
        return row.has(CorrectionsTable.ACTION) && row.get(CorrectionsTable.ACTION) == CorrectionsTable.Action.REPLACE;
    }

    /** A value as it is kept of the item; as it is if it is none of it, which is noted. */
    private static String value(TableRow row, OfficeItem item, Column<String> column) {
        String text = row.text(column);
        return text.isEmpty()
                ? text
                : item.parse(text).fold(value -> value, reasons -> {
                    for (Parsed.Reason reason : reasons) {
                        row.problem(column, reason.code(), reason.suggestions(), reason.arguments());
                    }
                    return text;
                });
    }

    private void noteUnknownItem(TableRow row) {
        List<String> both = new ArrayList<>(OfficeItem.columns(Locale.ENGLISH));
        both.addAll(OfficeItem.columns(Locale.JAPANESE));
        String item = row.get(CorrectionsTable.ITEM);
        List<String> meant = suggests() ? SimilarNames.closest(item, both, 2) : List.of();
        noteUnknown(row, CorrectionsTable.ITEM, meant, OfficeItem.columns(language(row)));
    }

    /** The language that the file is headed in, so that the rows are answered in its words. */
    private static Locale language(TableRow row) {
        return row.place(CorrectionsTable.ITEM) instanceof Place.Cell cell
                        && cell.column().codePoints().anyMatch(Character::isIdeographic)
                ? Locale.JAPANESE
                : Locale.ENGLISH;
    }

    private boolean suggests() {
        return unknown < MOST_SUGGESTED;
    }

    private void noteUnknown(TableRow row, Column<String> column, List<String> meant, List<String> known) {
        unknown++;
        row.problem(column, EntryProblems.UNKNOWN, meant, List.of(Excerpt.of(known)));
    }
}

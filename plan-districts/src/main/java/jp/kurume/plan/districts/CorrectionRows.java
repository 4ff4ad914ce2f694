package jp.kurume.plan.districts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kurume.plan.entry.EntryProblems;
import jp.kurume.plan.model.TelephoneNumber;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.text.SimilarNames;
import org.jspecify.annotations.Nullable;

/**
 * The corrections of a folder of tables: what a city says of its list, one cell to a row.
 *
 * <p>A row names an office by its id and a column of {@code offices.csv}, or a district by its id or name and the id of a
 * field. So it says no more than the form on paper that a department sends.
 */
final class CorrectionRows {

    private static final Map<String, Boolean> ACTIONS = actions();

    /** Beyond so many unknown names, the rows are of another city. */
    private static final int MOST_SUGGESTED = 200;

    private final RoutingTable table;
    private final Map<String, SchoolDistrict> districts = new HashMap<>();
    private final Set<String> offices = new HashSet<>();
    private final List<String> elements = new ArrayList<>();
    private int unknown;

    CorrectionRows(RoutingTable table) {
        this.table = table;
        table.districts().forEach(district -> elements.add(district.name()));
        table.offices().forEach(office -> offices.add(office.id()));
        elements.addAll(offices.stream().sorted().toList());
        for (SchoolDistrict district : table.districts()) {
            districts.put(district.id(), district);
            elements.add(district.id());
        }
    }

    /** What is to be done, and whether that is to confirm. */
    private static Map<String, Boolean> actions() {
        Map<String, Boolean> words = new LinkedHashMap<>();
        words.put("confirm", true);
        words.put("replace", false);
        return words;
    }

    /**
     * Lays the rows of the table's edition over it, and notes what is wrong with them.
     *
     * @return the table with those that can be laid, if nothing is wrong
     */
    RoutingTable lay(List<TableRow> rows) {
        List<TableRow> sound = new ArrayList<>();
        List<Correction> corrections = new ArrayList<>();
        for (TableRow row : rows) {
            boolean own = row.textOrEmpty("edition").equals(table.edition().id());
            Correction correction = own ? correction(row) : null;
            if (correction != null) {
                sound.add(row);
                corrections.add(correction);
            }
        }
        Corrections over = new Corrections(table);
        List<Corrections.Fault> faults = over.lay(corrections);
        for (Corrections.Fault fault : faults) {
            sound.get(fault.number())
                    .problem(
                            column(fault.property()),
                            fault.code(),
                            fault.suggestions(),
                            fault.arguments().toArray(new String[0]));
        }
        return faults.isEmpty() ? over.table() : table;
    }

    private static String column(String property) {
        return switch (property) {
            case "office", "district" -> "element";
            case "field" -> "item";
            default -> property;
        };
    }

    /** Notes what is wrong with a row whatever its table says. */
    static void checkForm(TableRow row) {
        Boolean confirms = row.choice("action", ACTIONS);
        row.text("element");
        row.text("item");
        String replaces = row.text("replaces");
        row.text("said_by");
        row.date("date");
        if (confirms != null) {
            value(row, confirms, replaces);
        }
    }

    private @Nullable Correction correction(TableRow row) {
        Boolean confirms = row.choice("action", ACTIONS);
        String element = row.text("element");
        String item = row.text("item");
        String replaces = row.text("replaces");
        String saidBy = row.text("said_by");
        LocalDate date = row.date("date");
        String value = confirms == null ? replaces : value(row, confirms, replaces);
        boolean ofOffice = offices.contains(element);
        SchoolDistrict district = ofOffice || element.isEmpty() ? null : district(row, element);
        if (ofOffice && !item.isEmpty() && !OfficeItem.columns().contains(item)) {
            unknown(row, "item", item, OfficeItem.columns());
        } else if (ofOffice && !item.isEmpty() && OfficeItem.ofColumn(item).isNumber()) {
            replaces = number(row, "replaces", replaces);
            value = confirms == null || confirms ? replaces : number(row, "value", value);
        }
        if (!row.isSound() || date == null) {
            return null;
        }
        return district != null
                ? new Correction.OfAssignment(district.id(), new ConsultationField(item), replaces, value, saidBy, date)
                : new Correction.OfOffice(element, OfficeItem.ofColumn(item), replaces, value, saidBy, date);
    }

    /** The right value: that which is confirmed, or another. */
    private static String value(TableRow row, boolean confirms, String replaces) {
        String value = confirms ? row.textOrEmpty("value") : row.text("value");
        boolean same = value.equals(replaces);
        if (confirms && !value.isEmpty() && !same) {
            row.problem("value", RoutingProblems.CORRECTION_CONFIRMS_OTHER, replaces);
        } else if (!confirms && !value.isEmpty() && same) {
            row.problem("value", RoutingProblems.CORRECTION_REPLACES_SAME);
        }
        return confirms ? replaces : value;
    }

    /** The district of an id or a name, or null, which is noted. */
    private @Nullable SchoolDistrict district(TableRow row, String text) {
        SchoolDistrict known = districts.get(text);
        SchoolDistrict named = known == null ? table.find(text).orElse(null) : known;
        if (named == null) {
            unknown(row, "element", text, elements);
        }
        return named;
    }

    private void unknown(TableRow row, String column, String text, List<String> known) {
        unknown++;
        row.problem(
                column,
                EntryProblems.UNKNOWN,
                unknown > MOST_SUGGESTED ? List.of() : SimilarNames.closest(text, known, 2),
                Excerpt.of(known));
    }

    /** A number as it is printed, whatever the width of its letters; as it is if it is none, which is noted. */
    private static String number(TableRow row, String column, String text) {
        if (text.isEmpty() || TelephoneNumber.isNumber(text)) {
            return text;
        }
        TelephoneNumber number = TelephoneCells.otherNumber(row, column);
        return number == null ? text : number.printed();
    }
}

package jp.kurume.plan.districts.change;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.FieldColumn;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.routing.AsOf;
import jp.kurume.plan.districts.routing.OfficeItem;
import jp.kurume.plan.text.TextTable;

/**
 * A notice of what has changed in a city's list of offices (変更のお知らせ), in Japanese or English, as plain text or Markdown.
 *
 * <p>It says which two lists it compares and of which date. Wherever an office is inferred, be it the one of before or of
 * now, it is marked 要確認 with the other offices that it may be; the office for those who do not know whom to ask stands at
 * the end, with its numbers.
 *
 * <p>Immutable and thread-safe. The same difference always makes the same text.
 */
public final class ChangeNotice {

    private final RoutingDifference difference;
    private final ResourceBundle words;
    private final List<String[]> fields = new ArrayList<>();
    private final List<String[]> offices = new ArrayList<>();
    private final List<String[]> districts = new ArrayList<>();
    private final List<String[]> assignments = new ArrayList<>();

    private ChangeNotice(RoutingDifference difference, Locale locale) {
        this.difference = Objects.requireNonNull(difference, "difference");
        Locale known = locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
        this.words = ResourceBundle.getBundle("jp.kurume.plan.districts.change.notice", known);
        Rows rows = new Rows();
        for (RoutingChange change : difference.changes()) {
            change.fold(rows);
        }
    }

    /**
     * The notice of a difference.
     *
     * @param difference what has changed
     * @param locale the reader's language: Japanese, or else English
     * @return the notice
     */
    public static ChangeNotice of(RoutingDifference difference, Locale locale) {
        return new ChangeNotice(difference, locale);
    }

    /** Puts each change where a reader looks for it. */
    private final class Rows implements RoutingChange.Cases<Boolean> {

        @Override
        public Boolean fieldAdded(RoutingChange.FieldAdded change) {
            for (Assignment assignment : change.assignments()) {
                addAssignment(assignment, word("field-added"), "", office(assignment));
            }
            return add(fields, change.column().heading(), word("added"), "", head(change.column()));
        }

        @Override
        public Boolean fieldRemoved(RoutingChange.FieldRemoved change) {
            return add(fields, change.column().heading(), word("removed"), head(change.column()), "");
        }

        @Override
        public Boolean fieldRenamed(RoutingChange.FieldRenamed change) {
            return add(fields, change.after().heading(), word("renamed"), head(change.before()), head(change.after()));
        }

        @Override
        public Boolean officeAdded(RoutingChange.OfficeAdded change) {
            return add(offices, change.office().name(), word("added"), "", numbers(change.office()));
        }

        @Override
        public Boolean officeRemoved(RoutingChange.OfficeRemoved change) {
            return add(offices, change.office().name(), word("removed"), numbers(change.office()), "");
        }

        @Override
        public Boolean officeChanged(RoutingChange.OfficeChanged change) {
            OfficeItem item = change.item();
            return add(
                    offices,
                    change.after().name(),
                    word("item." + item.column()),
                    orNone(item.of(change.before())),
                    orNone(item.of(change.after())));
        }

        @Override
        public Boolean fallbackChanged(RoutingChange.FallbackChanged change) {
            return add(
                    offices,
                    word("in-doubt"),
                    word("moved"),
                    withNumbers(change.before()),
                    withNumbers(change.after()));
        }

        @Override
        public Boolean districtAdded(RoutingChange.DistrictAdded change) {
            for (Assignment assignment : change.route().assignments()) {
                addAssignment(assignment, word("district-added"), "", office(assignment));
            }
            SchoolDistrict district = change.route().district();
            return add(
                    districts,
                    district.name(),
                    word("added"),
                    "",
                    word("district", district.reading(), district.area().name()));
        }

        @Override
        public Boolean districtEnded(RoutingChange.DistrictEnded change) {
            List<String> names =
                    change.successors().stream().map(SchoolDistrict::name).toList();
            SchoolDistrict district = change.route().district();
            return add(
                    districts,
                    district.name(),
                    word("ended"),
                    word("district", district.reading(), district.area().name()),
                    names.isEmpty() ? "" : word("successors", String.join(word("comma"), names)));
        }

        @Override
        public Boolean districtChanged(RoutingChange.DistrictChanged change) {
            SchoolDistrict before = change.before();
            SchoolDistrict after = change.after();
            addIfOther("name", after, before.name(), after.name());
            addIfOther("reading", after, before.reading(), after.reading());
            addIfOther("reading-basis", after, basis(before), basis(after));
            addIfOther("area", after, before.area().name(), after.area().name());
            return true;
        }

        private String basis(SchoolDistrict district) {
            return word("reading-basis." + district.readingBasis());
        }

        private void addIfOther(String item, SchoolDistrict district, String before, String after) {
            if (!before.equals(after)) {
                add(districts, district.name(), word("item." + item), before, after);
            }
        }

        @Override
        public Boolean officeMoved(RoutingChange.OfficeMoved change) {
            return addAssignment(change.after(), word("moved"), office(change.before()), office(change.after()));
        }

        @Override
        public Boolean basisChanged(RoutingChange.BasisChanged change) {
            Assignment before = change.before();
            Assignment after = change.after();
            if (after.basis() == Basis.CONFIRMED) {
                return addAssignment(after, word("confirmed"), office(before), office(after));
            }
            return addAssignment(after, word("basis"), withBasis(before), withBasis(after));
        }

        private String withBasis(Assignment assignment) {
            return word("with-basis", office(assignment), word("basis." + assignment.basis()));
        }

        private boolean addAssignment(Assignment assignment, String what, String before, String after) {
            return add(assignments, assignment.district().name(), heading(assignment.field()), what, before, after);
        }

        private boolean add(List<String[]> rows, String... cells) {
            return rows.add(cells);
        }
    }

    private String word(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), Locale.ROOT).format(arguments);
    }

    private String heading(ConsultationField field) {
        for (FieldColumn column : difference.columns()) {
            if (column.field().equals(field)) {
                return column.heading();
            }
        }
        return field.id();
    }

    private String head(FieldColumn column) {
        return column.officeKind().isEmpty()
                ? column.heading()
                : word("with-kind", column.heading(), column.officeKind());
    }

    private String orNone(String value) {
        return value.isEmpty() ? word("none") : value;
    }

    private String numbers(Office office) {
        String telephone = office.telephone().toString();
        return office.fax().fold(fax -> word("numbers", telephone, fax.toString()), () -> telephone);
    }

    private String withNumbers(Office office) {
        return office.name() + " " + numbers(office);
    }

    /** The office, and all that has to be said with it. */
    private String office(Assignment assignment) {
        String office = withNumbers(assignment.office());
        if (assignment.basis().isConfirmed()) {
            return office;
        }
        List<String> others =
                assignment.alternatives().stream().map(this::withNumbers).toList();
        return office + " "
                + (others.isEmpty() ? word("to-confirm") : word("to-confirm.or", String.join(word("comma"), others)));
    }

    private String asOf(AsOf asOf) {
        return asOf.fold(
                published -> published.edition().toString(),
                corrected -> word(
                        "corrected",
                        corrected.edition().toString(),
                        corrected.upTo().toString()));
    }

    private static final class Lines {
        private final StringBuilder out = new StringBuilder();
        private final boolean markdown;

        private Lines(boolean markdown) {
            this.markdown = markdown;
        }

        private void title(String text) {
            out.append(markdown ? "# " + escaped(text) : text).append("\n\n");
        }

        private void section(String text) {
            out.append('\n').append(markdown ? "## " : "").append(text).append("\n\n");
        }

        private void line(String text) {
            out.append(markdown ? "- " : "")
                    .append(markdown ? escaped(text) : text)
                    .append('\n');
        }

        private void table(String[] headings, List<String[]> rows) {
            if (markdown) {
                row(headings);
                out.append("|").append(" --- |".repeat(headings.length)).append('\n');
                rows.forEach(this::row);
            } else {
                TextTable table = TextTable.of(headings);
                rows.forEach(table::row);
                out.append(table);
            }
        }

        private void row(String[] cells) {
            out.append('|');
            for (String cell : cells) {
                out.append(' ').append(escaped(cell)).append(" |");
            }
            out.append('\n');
        }

        private static String escaped(String text) {
            StringBuilder escaped = new StringBuilder();
            for (char letter : text.replaceAll("\\R", " ").toCharArray()) {
                escaped.append("\\|*_`<>[]&#".indexOf(letter) >= 0 ? "\\" : "").append(letter);
            }
            return escaped.toString();
        }
    }

    private String printed(boolean markdown) {
        Lines lines = new Lines(markdown);
        String city = difference.after().edition().municipality().name();
        lines.title(word("title", city));
        lines.line(word("before", asOf(difference.before())));
        lines.line(word("after", asOf(difference.after())));
        section(lines, "fields", fields, "field");
        section(lines, "offices", offices, "office");
        section(lines, "districts", districts, "district");
        section(lines, "assignments", assignments, "district", "field");
        lines.out.append('\n');
        if (difference.isEmpty()) {
            lines.line(word("nothing"));
        }
        lines.line(word("call", word("in-doubt"), withNumbers(difference.fallback())));
        return lines.out.toString();
    }

    private void section(Lines lines, String title, List<String[]> rows, String... elements) {
        if (!rows.isEmpty()) {
            lines.section(word("section." + title));
            List<String> headings = new ArrayList<>(List.of(elements));
            headings.addAll(List.of("change", "before", "after"));
            lines.table(
                    headings.stream().map(heading -> word("column." + heading)).toArray(String[]::new), rows);
        }
    }

    /**
     * The notice as plain text, in tables whose columns line up although full-width letters take two columns.
     *
     * @return the text, a line feed at its end
     */
    public String text() {
        return printed(false);
    }

    /**
     * The notice as Markdown, in tables as GitHub has them.
     *
     * @return the Markdown, a line feed at its end
     */
    public String markdown() {
        return printed(true);
    }

    /** Prints the plain text. */
    @Override
    public String toString() {
        return text();
    }
}

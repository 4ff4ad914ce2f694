package jp.kurume.plan.districts.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Fax;
import jp.kurume.plan.districts.FieldColumn;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.RemitText;
import jp.kurume.plan.districts.RouteRow;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.Unserved;
import jp.kurume.plan.districts.routing.AsOf;
import jp.kurume.plan.districts.routing.OfficeItem;
import jp.kurume.plan.output.Block;
import jp.kurume.plan.output.Grid;
import jp.kurume.plan.output.Page;
import jp.kurume.plan.output.Section;
import jp.kurume.plan.output.Text;
import jp.kurume.plan.words.Words;

/**
 * A notice of what has changed in a city's list of offices (変更のお知らせ), in the reader's language, as plain text, Markdown, HTML or
 * rows of a spreadsheet.
 *
 * <p>It says which two lists it compares and of which date. Wherever an office is inferred, be it the one of before or of
 * now, it is marked 要確認 with the other offices that it may be; the office for those who do not know whom to ask stands at
 * the end, with its numbers.
 *
 * <p>Immutable and thread-safe. The same difference always makes the same text.
 */
public final class ChangeNotice {

    /** The mark of what has to be confirmed; the same in every language, since residents' papers have it so. */
    private static final Text TO_BE_CONFIRMED = Text.quoted("要確認");

    private final RoutingDifference difference;
    private final Words words;
    private final List<List<Text>> fields = new ArrayList<>();
    private final List<List<Text>> offices = new ArrayList<>();
    private final List<List<Text>> districts = new ArrayList<>();
    private final List<List<Text>> assignments = new ArrayList<>();

    private ChangeNotice(RoutingDifference difference, Locale locale) {
        this.difference = Objects.requireNonNull(difference, "difference");
        this.words = Words.in(locale);
        Rows rows = new Rows();
        for (RoutingChange change : difference.changes()) {
            change.fold(rows);
        }
    }

    /**
     * {@return the notice of a difference}
     *
     * @param difference what has changed
     * @param locale the reader's language, or English where the library does not speak it
     */
    public static ChangeNotice of(RoutingDifference difference, Locale locale) {
        return new ChangeNotice(difference, locale);
    }

    /** Puts each change where a reader looks for it. */
    private final class Rows implements RoutingChange.Cases<Boolean> {

        @Override
        public Boolean fieldAdded(RoutingChange.FieldAdded change) {
            for (Assignment assignment : change.assignments()) {
                addAssignment(assignment, word("field-added"), Text.NONE, office(assignment));
            }
            for (Unserved unserved : change.unserved()) {
                addAssignment(unserved, word("field-added"), Text.NONE, office(unserved));
            }
            return add(fields, Text.quoted(change.column().heading()), word("added"), Text.NONE, head(change.column()));
        }

        @Override
        public Boolean fieldRemoved(RoutingChange.FieldRemoved change) {
            return add(
                    fields, Text.quoted(change.column().heading()), word("removed"), head(change.column()), Text.NONE);
        }

        @Override
        public Boolean fieldRenamed(RoutingChange.FieldRenamed change) {
            return add(
                    fields,
                    Text.quoted(change.after().heading()),
                    word("renamed"),
                    head(change.before()),
                    head(change.after()));
        }

        @Override
        public Boolean officeAdded(RoutingChange.OfficeAdded change) {
            return add(
                    offices, Text.quoted(change.office().name()), word("added"), Text.NONE, numbers(change.office()));
        }

        @Override
        public Boolean officeRemoved(RoutingChange.OfficeRemoved change) {
            return add(
                    offices, Text.quoted(change.office().name()), word("removed"), numbers(change.office()), Text.NONE);
        }

        @Override
        public Boolean officeChanged(RoutingChange.OfficeChanged change) {
            OfficeItem item = change.item();
            return add(
                    offices,
                    Text.quoted(change.after().name()),
                    word("item." + item.column()),
                    told(item, change.before()),
                    told(item, change.after()));
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
                addAssignment(assignment, word("district-added", districtWord()), Text.NONE, office(assignment));
            }
            for (Unserved unserved : change.route().unserved()) {
                addAssignment(unserved, word("district-added", districtWord()), Text.NONE, office(unserved));
            }
            SchoolDistrict district = change.route().district();
            return add(districts, name(district), word("added"), Text.NONE, readingAndArea(district));
        }

        @Override
        public Boolean districtEnded(RoutingChange.DistrictEnded change) {
            List<Text> names = change.successors().stream()
                    .map(successor -> name(successor))
                    .toList();
            SchoolDistrict district = change.route().district();
            return add(
                    districts,
                    name(district),
                    word("ended"),
                    readingAndArea(district),
                    names.isEmpty() ? Text.NONE : word("successors", listed(names)));
        }

        /** Reading and area, as far as the list has them. */
        private Text readingAndArea(SchoolDistrict district) {
            Text reading = Text.quoted(district.reading());
            Text area = Text.quoted(district.area().name());
            if (!district.hasReading() || district.area().isNone()) {
                return reading.plus(area);
            }
            return word("district", reading, area);
        }

        @Override
        public Boolean districtChanged(RoutingChange.DistrictChanged change) {
            SchoolDistrict before = change.before();
            SchoolDistrict after = change.after();
            addIfOther("name", after, name(before), name(after));
            addIfOther("reading", after, orNotGiven(before.reading()), orNotGiven(after.reading()));
            addIfOther("reading-basis", after, basis(before), basis(after));
            addIfOther(
                    "area",
                    after,
                    orNotGiven(before.area().name()),
                    orNotGiven(after.area().name()));
            return true;
        }

        private Text basis(SchoolDistrict district) {
            return word("reading-basis." + district.readingBasis());
        }

        private void addIfOther(String item, SchoolDistrict district, Text before, Text after) {
            if (!before.equals(after)) {
                add(districts, name(district), word("item." + item), before, after);
            }
        }

        @Override
        public Boolean officeMoved(RoutingChange.OfficeMoved change) {
            return addAssignment(change.after(), word("moved"), office(change.before()), office(change.after()));
        }

        @Override
        public Boolean basisChanged(RoutingChange.BasisChanged change) {
            RouteRow before = change.before();
            RouteRow after = change.after();
            if (after.basis() == Basis.CONFIRMED) {
                return addAssignment(after, word("confirmed"), office(before), office(after));
            }
            return addAssignment(after, word("basis"), withBasis(before), withBasis(after));
        }

        @Override
        public Boolean rowChanged(RoutingChange.RowChanged change) {
            return addAssignment(
                    change.after(), word("row-changed"), withLimits(change.before()), withLimits(change.after()));
        }

        @Override
        public Boolean rowAdded(RoutingChange.RowAdded change) {
            return addAssignment(change.row(), word("row-added"), Text.NONE, withLimits(change.row()));
        }

        @Override
        public Boolean rowEnded(RoutingChange.RowEnded change) {
            return addAssignment(change.row(), word("row-ended"), withLimits(change.row()), Text.NONE);
        }

        @Override
        public Boolean contactsChanged(RoutingChange.ContactsChanged change) {
            return add(
                    offices,
                    Text.quoted(change.after().name()),
                    word("item.contacts"),
                    contacts(change.before()),
                    contacts(change.after()));
        }

        private Text contacts(Office office) {
            List<Text> contacts = office.contacts().stream()
                    .map(contact -> Text.quoted(contact.toString()))
                    .toList();
            return contacts.isEmpty() ? word("not-given") : listed(contacts);
        }

        private Text withBasis(RouteRow assignment) {
            return word("with-basis", office(assignment), word("basis." + assignment.basis()));
        }

        private boolean addAssignment(RouteRow assignment, Text what, Text before, Text after) {
            return add(
                    assignments,
                    name(assignment.district()),
                    Text.quoted(heading(assignment.field())),
                    what,
                    before,
                    after);
        }

        private boolean add(List<List<Text>> rows, Text... cells) {
            return rows.add(List.of(cells));
        }
    }

    private Text word(String key, Object... arguments) {
        return Text.say(words, "notice." + key, arguments);
    }

    private Text listed(List<Text> texts) {
        return Text.joined(words.say("page.comma"), texts);
    }

    private Text name(SchoolDistrict district) {
        return Text.quoted(difference.name(district));
    }

    private String heading(ConsultationField field) {
        for (FieldColumn column : difference.columns()) {
            if (column.field().equals(field)) {
                return column.heading();
            }
        }
        return field.id();
    }

    private Text head(FieldColumn column) {
        Text heading = Text.quoted(column.heading());
        return column.officeKind().isEmpty() ? heading : word("with-kind", heading, Text.quoted(column.officeKind()));
    }

    /** What an office has of an item; only an office that is known to have no fax is told to have none. */
    private Text told(OfficeItem item, Office office) {
        return item == OfficeItem.FAX && office.fax() instanceof Fax.Without
                ? word("none")
                : orNotGiven(item.of(office));
    }

    /** A value as it is printed; where nothing is printed, nobody knows whether there is none. */
    private Text orNotGiven(String value) {
        return value.isEmpty() ? word("not-given") : Text.quoted(value);
    }

    private Text numbers(Office office) {
        Text telephone = Text.quoted(
                office.findTelephone().map(TelephoneNumber::toString).orElseGet(office::otherWays));
        if (office.findTelephone().isEmpty()) {
            return telephone;
        }
        return office.fax()
                .find()
                .map(fax -> word("numbers", telephone, Text.quoted(fax.toString())))
                .orElse(telephone);
    }

    private Text withNumbers(Office office) {
        return Text.quoted(office.name()).and(" ").plus(numbers(office));
    }

    /** The office, for what of the district it is, and all that has to be said with it. */
    private Text office(RouteRow row) {
        Text limits = RemitText.limits(row.remit(), words);
        Text office = row.fold(served -> withNumbers(served.office()), none -> RemitText.none(none, words));
        Text limited = limits.isEmpty() ? office : limits.and(" ").plus(office);
        if (row.basis().isConfirmed()) {
            return limited;
        }
        List<Text> others = row.alternatives().stream().map(this::withNumbers).toList();
        return limited.and(" ")
                .plus(
                        others.isEmpty()
                                ? word("to-confirm", TO_BE_CONFIRMED)
                                : word("to-confirm.or", TO_BE_CONFIRMED, listed(others)));
    }

    /** The same, which says also of an office that nothing limits for what it is, beside others that something does. */
    private Text withLimits(RouteRow row) {
        return row.remit().isPlain()
                ? Text.say(words, "remit.limits", word("limits.none")).and(" ").plus(office(row))
                : office(row);
    }

    /** What the city calls a district. */
    private Text districtWord() {
        String word = difference.districtWord();
        return word.isEmpty() ? Text.say(words, "listing.district.plain") : Text.quoted(word);
    }

    private Text asOf(AsOf asOf) {
        return asOf.fold(
                published -> Text.quoted(published.edition().toString()),
                corrected -> word(
                        "corrected",
                        Text.quoted(corrected.edition().toString()),
                        corrected.upTo().toString()));
    }

    /**
     * The notice as a page for people, which can be written as plain text, Markdown, HTML or rows of a spreadsheet.
     *
     * @return which lists it compares, what has changed, and whom to ask in doubt
     */
    public Page page() {
        List<Section> sections = new ArrayList<>();
        section(sections, "fields", fields, "field");
        section(sections, "offices", offices, "office");
        section(sections, "districts", districts, "district");
        section(sections, "assignments", assignments, "district", "field");
        List<Text> end = new ArrayList<>();
        if (difference.isEmpty()) {
            end.add(word("nothing"));
        }
        end.add(word("call", word("in-doubt"), withNumbers(difference.fallback())));
        String city = difference.after().edition().municipality().name();
        return new Page.Builder()
                .language(words.language())
                .title(word("title", Text.quoted(city)))
                .addBlocks(new Block.Items(
                        List.of(word("before", asOf(difference.before())), word("after", asOf(difference.after())))))
                .sections(sections)
                .addEnd(new Block.Items(end))
                .build();
    }

    private void section(List<Section> sections, String title, List<List<Text>> rows, String... elements) {
        if (!rows.isEmpty()) {
            List<Text> headings = Stream.concat(Stream.of(elements), Stream.of("change", "before", "after"))
                    .map(heading -> word("column." + heading, districtWord()))
                    .toList();
            sections.add(Section.of(word("section." + title, districtWord()), List.of(Grid.of(headings, rows))));
        }
    }

    /**
     * The notice as plain text, in tables whose columns line up although full-width letters take two columns.
     *
     * @return the text, a line feed at its end
     */
    public String text() {
        return page().toText();
    }

    /**
     * The notice as Markdown, in tables as GitHub has them.
     *
     * @return the Markdown, a line feed at its end
     */
    public String markdown() {
        return page().toMarkdown();
    }

    /** Prints the plain text. */
    @Override
    public String toString() {
        return text();
    }
}

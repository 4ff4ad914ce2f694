package jp.kurume.plan.districts.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.kurume.plan.districts.Assurance;
import jp.kurume.plan.districts.Fax;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.RemitText;
import jp.kurume.plan.districts.RouteRow;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.Unserved;
import jp.kurume.plan.districts.routing.Assurances;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.output.Block;
import jp.kurume.plan.output.Page;
import jp.kurume.plan.output.Text;
import jp.kurume.plan.words.Words;

/** What a list says in one language. */
final class ListingWords {

    /** The mark of what has to be confirmed; the same in every language, since residents' papers have it so. */
    static final Text TO_BE_CONFIRMED = Text.quoted("要確認");

    private final Words words;

    ListingWords(Words words) {
        this.words = words;
    }

    Text say(String key, Object... arguments) {
        return Text.say(words, "listing." + key, arguments);
    }

    Text fax(Fax fax) {
        return fax.fold(number -> Text.quoted(number.toString()), () -> say("fax.not-given"), () -> say("fax.none"));
    }

    /** What the city calls a district, as a heading. */
    Text districtWord(RoutingTable routing) {
        String word = routing.districtWord();
        return say("district", word.isEmpty() ? say("district.plain") : Text.quoted(word));
    }

    /** What the city calls an area, as a heading. */
    Text areaWord(RoutingTable routing) {
        String word = routing.areaWord();
        return say("area", word.isEmpty() ? say("area.plain") : Text.quoted(word));
    }

    Text telephone(Office office) {
        return office.findTelephone()
                .map(number -> Text.quoted(number.toString()))
                .orElseGet(() -> say("telephone.none"));
    }

    /** The office of a row with what limits it, or that there is none. */
    Text office(RouteRow row, Function<Office, String> name) {
        Text office = row.fold(served -> Text.quoted(name.apply(served.office())), none -> RemitText.none(none, words));
        return limited(office, row);
    }

    /** A text with what limits a row behind it. */
    Text limited(Text text, RouteRow row) {
        Text limits = RemitText.limits(row.remit(), words);
        return limits.isEmpty() ? text : text.and(" ").plus(limits);
    }

    Text none(Unserved unserved) {
        return RemitText.none(unserved, words);
    }

    /** Where an office is, when it is open, and how it is reached otherwise. */
    Text reached(Office office) {
        List<Text> all = new ArrayList<>();
        if (!office.details().isEmpty()) {
            all.add(Text.quoted(office.details().toString()));
        }
        office.contacts().forEach(contact -> all.add(Text.quoted(contact.toString())));
        return say("reached", Text.quoted(office.name()), listed(all));
    }

    /** When something was last checked, by whom, and when it is due again. */
    private Text checked(Assurance one) {
        Text by = Text.quoted(one.checkedBy());
        return one.due()
                .map(due -> say("checked.due", one.checkedOn().toString(), by, due.toString()))
                .orElseGet(() -> say("checked.on", one.checkedOn().toString(), by));
    }

    private Text checkedOf(Assurance one) {
        return say("checked.of." + one.kind().name().toLowerCase(Locale.ROOT), checked(one));
    }

    /** When an office and its numbers were last checked; empty where nobody has told it. */
    Text checks(Assurances checks, Office office) {
        return listed(checks.about(office).stream().map(this::checkedOf).toList());
    }

    /** When it was last checked who serves; empty where nobody has told it. */
    Text checks(Assurances checks, RouteRow row) {
        return checks.of(row).map(this::checkedOf).orElse(Text.NONE);
    }

    Text joined(List<Text> texts) {
        return listed(texts);
    }

    Text mark(RouteRow row) {
        return row.basis().isConfirmed() ? Text.NONE : say("to-confirm", TO_BE_CONFIRMED);
    }

    /** An office with all its numbers. */
    Text contact(Office office) {
        Text name = Text.quoted(office.name());
        Text telephone = office.findTelephone()
                .map(number -> Text.quoted(number.toString()))
                .orElseGet(() -> Text.quoted(office.otherWays()));
        return office.fax()
                .find()
                .map(number -> say("contact.fax", name, telephone, Text.quoted(number.toString())))
                .orElseGet(() -> say("contact", name, telephone));
    }

    Text contacts(List<Office> offices) {
        return listed(offices.stream().map(this::contact).toList());
    }

    Text names(RoutingTable routing, List<SchoolDistrict> districts) {
        return listed(districts.stream()
                .map(district -> Text.quoted(routing.name(district)))
                .toList());
    }

    private Text listed(List<Text> texts) {
        return Text.joined(words.say("page.comma"), texts);
    }

    /** What may be said beside an inferred office: which others it may be. */
    Text alternatives(List<Office> alternatives) {
        return alternatives.isEmpty() ? say("alternatives.none") : say("alternatives", contacts(alternatives));
    }

    /** A page with tables, the notes below them, and last of all whom to ask in doubt. */
    Page page(RoutingTable routing, Text title, List<? extends Block> tables, List<Text> notes) {
        return new Page.Builder()
                .language(words.language())
                .title(title)
                .addAllBlocks(tables)
                .addBlocks(new Block.Items(Stream.concat(
                                notes.stream(), Stream.of(say("in-doubt", contact(routing.fallback()))))
                        .toList()))
                .build();
    }

    /** The title of a list: what it is of, the city and the edition. */
    Text title(RoutingTable routing, String key, Text... of) {
        Object[] arguments = Arrays.copyOf(of, of.length + 2, Object[].class);
        arguments[of.length] = Text.quoted(routing.edition().municipality().name());
        arguments[of.length + 1] = Text.quoted(routing.edition().toString());
        return say(key, arguments);
    }
}

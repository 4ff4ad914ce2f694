package jp.kurume.plan.districts.listing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Fax;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.routing.RoutingTable;

/** What a list says in one language. */
final class Words {

    /** The mark of what has to be confirmed; the same in every language, since residents' papers have it so. */
    static final String TO_BE_CONFIRMED = "要確認";

    private final boolean japanese;

    private Words(boolean japanese) {
        this.japanese = japanese;
    }

    static Words in(Locale locale) {
        return new Words(locale.getLanguage().equals("ja"));
    }

    String say(String inJapanese, String inEnglish) {
        return japanese ? inJapanese : inEnglish;
    }

    String fax(Fax fax) {
        return fax.fold(Object::toString, () -> say("なし", "none"));
    }

    String mark(Assignment assignment) {
        return assignment.basis().isConfirmed() ? "" : say(TO_BE_CONFIRMED, TO_BE_CONFIRMED + " (to be confirmed)");
    }

    /** An office with all its numbers. */
    String contact(Office office) {
        return office.name() + " " + office.telephone()
                + office.fax().fold(number -> " (FAX " + number + ")", () -> "");
    }

    String contacts(List<Office> offices) {
        return offices.stream().map(this::contact).collect(Collectors.joining(say("、", ", ")));
    }

    String names(List<SchoolDistrict> districts) {
        return districts.stream().map(SchoolDistrict::name).collect(Collectors.joining(say("、", ", ")));
    }

    /** What may be said beside an inferred office: which others it may be. */
    String alternatives(List<Office> alternatives) {
        return alternatives.isEmpty()
                ? say("他の候補の記載なし", "no other is named")
                : say("他の候補 ", "may also be ") + contacts(alternatives);
    }

    String fallback(RoutingTable routing) {
        return say("相談先がわからないとき: ", "Who does not know whom to ask: ") + contact(routing.fallback());
    }

    String edition(RoutingTable routing) {
        return routing.edition().municipality().name() + " " + routing.edition();
    }
}

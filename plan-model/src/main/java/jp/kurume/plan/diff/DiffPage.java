package jp.kurume.plan.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.model.PlanPart;
import jp.kurume.plan.output.Block;
import jp.kurume.plan.output.Page;
import jp.kurume.plan.output.Section;
import jp.kurume.plan.output.Text;
import jp.kurume.plan.words.Words;

/** A list of changes as a page: a section for each part. */
final class DiffPage {

    private final PlanDiff diff;
    private final Words words;

    DiffPage(PlanDiff diff, Words words) {
        this.diff = diff;
        this.words = words;
    }

    Page page() {
        Map<PlanPart, List<Text>> parts = new LinkedHashMap<>();
        for (Change change : diff.changes()) {
            parts.computeIfAbsent(change.part(), none -> new ArrayList<>()).add(said(change));
        }
        List<Section> sections = new ArrayList<>();
        parts.forEach((part, changes) -> sections.add(section(Text.of(name(part)), changes)));
        if (!diff.notCovered().isEmpty()) {
            sections.add(section(say("not-covered"), notCovered()));
        }
        return new Page.Builder()
                .language(words.language())
                .title(say(
                        "title",
                        Text.quoted(diff.before().toString()),
                        Text.quoted(diff.after().toString()),
                        words.say("diff.count", diff.changes().size())))
                .sections(sections)
                .build();
    }

    private static Section section(Text heading, List<Text> items) {
        return Section.of(heading, List.of(new Block.Items(items)));
    }

    private List<Text> notCovered() {
        Map<Edition, List<String>> parts = new LinkedHashMap<>();
        for (NotCovered one : diff.notCovered()) {
            parts.computeIfAbsent(one.edition(), none -> new ArrayList<>()).add(name(one.part()));
        }
        List<Text> items = new ArrayList<>();
        parts.forEach((edition, names) -> items.add(say(
                "not-covered.parts", Text.quoted(edition.toString()), String.join(words.say("page.comma"), names))));
        return items;
    }

    private Text say(String key, Object... arguments) {
        return Text.say(words, "diff." + key, arguments);
    }

    private String name(PlanPart part) {
        return words.say("diff.part." + key(part));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Text said(Change change) {
        PlanPart part = change.part();
        return change.fold(
                added -> say("added", shown(part, added.after())),
                removed -> say("removed", shown(part, removed.before())),
                moved -> say(
                        "moved",
                        Text.quoted(moved.before().id()),
                        Text.quoted(moved.after().id()),
                        Text.quoted(moved.after().title())),
                renamed -> say(
                        "renamed",
                        shown(part, renamed.before()),
                        Text.quoted(renamed.after().title())),
                altered -> say(
                        part == PlanPart.PLAN ? "altered.plan" : "altered",
                        shown(part, altered.after()),
                        words.say("diff.attribute." + key(altered.attribute())),
                        orNone(altered.from()),
                        orNone(altered.to())));
    }

    private Text orNone(String said) {
        return said.isEmpty() ? say("none") : Text.quoted(said);
    }

    /** A title with its number, but without an id that nobody prints. */
    private static Text shown(PlanPart part, Element element) {
        String id = switch (part) {
            case PLAN, VISION, LEGAL_BASES, EMBEDDED_PLANS, TAGS, MARKS, EVALUATIONS, VERDICT -> "";
            default -> element.id() + " ";
        };
        return Text.quoted(id + element.title());
    }
}

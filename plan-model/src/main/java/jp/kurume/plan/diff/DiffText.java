package jp.kurume.plan.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.model.PlanPart;

/** Prints a list of changes: the bundle {@code changes} beside this class has the words. */
final class DiffText {

    /** What to print it in. */
    enum Form {
        PLAIN("", "", "  "),
        MARKDOWN("# ", "## ", "- ");

        private final String title;
        private final String heading;
        private final String item;

        Form(String title, String heading, String item) {
            this.title = title;
            this.heading = heading;
            this.item = item;
        }
    }

    private static final Pattern MARKDOWN_SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");
    private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\R\\s*");

    private final PlanDiff diff;
    private final ResourceBundle words;
    private final boolean japanese;
    private final Form form;
    private final StringBuilder text = new StringBuilder();

    DiffText(PlanDiff diff, Locale locale, Form form) {
        this.diff = diff;
        this.form = form;
        japanese = locale.getLanguage().equals("ja");
        words = ResourceBundle.getBundle("jp.kurume.plan.diff.changes", japanese ? Locale.JAPANESE : Locale.ENGLISH);
    }

    String print() {
        int count = diff.changes().size();
        line(form.title, shown(diff.before()) + " → " + shown(diff.after()) + colon() + counted(count));
        PlanPart part = null;
        for (Change change : diff.changes()) {
            if (change.part() != part) {
                part = change.part();
                heading(name(part));
            }
            line(form.item, words(change));
        }
        if (!diff.notCovered().isEmpty()) {
            heading(words.getString("not-covered"));
            Map<Edition, List<String>> parts = new LinkedHashMap<>();
            for (NotCovered one : diff.notCovered()) {
                parts.computeIfAbsent(one.edition(), none -> new ArrayList<>()).add(name(one.part()));
            }
            parts.forEach((edition, names) ->
                    line(form.item, shown(edition) + colon() + String.join(japanese ? "、" : ", ", names)));
        }
        return text.toString();
    }

    private String counted(int count) {
        String key = count == 0 ? "count.none" : count == 1 ? "count.one" : "count";
        return words.getString(key).replace("{0}", String.valueOf(count));
    }

    private void heading(String heading) {
        text.append('\n');
        line(form.heading, heading);
        if (form == Form.MARKDOWN) {
            text.append('\n');
        }
    }

    private void line(String begin, String line) {
        text.append(begin).append(line).append('\n');
    }

    private String colon() {
        return japanese ? "：" : ": ";
    }

    private String name(PlanPart part) {
        return japanese ? part.label() : words.getString("part." + key(part));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String words(Change change) {
        PlanPart part = change.part();
        return change.fold(
                added -> word("added") + shown(part, added.after()),
                removed -> word("removed") + shown(part, removed.before()),
                moved -> word("moved")
                        + shown(moved.before().id()) + " → "
                        + shown(moved.after().id()) + " "
                        + shown(moved.after().title()),
                renamed -> word("renamed") + shown(part, renamed.before()) + " → "
                        + shown(renamed.after().title()),
                altered -> word("altered")
                        + (part == PlanPart.PLAN ? "" : shown(part, altered.after()) + " ")
                        + words.getString("attribute." + key(altered.attribute())) + colon() + orNone(altered.from())
                        + " → " + orNone(altered.to()));
    }

    private String word(String key) {
        return words.getString(key) + colon();
    }

    private String orNone(String said) {
        return said.isEmpty() ? words.getString("none") : shown(said);
    }

    private String shown(Edition edition) {
        return shown(edition.toString());
    }

    /** A title with its number, but without an id that nobody prints. */
    private String shown(PlanPart part, Element element) {
        String id = switch (part) {
            case PLAN, VISION, LEGAL_BASES, EMBEDDED_PLANS, TAGS, MARKS, EVALUATIONS, VERDICT -> "";
            default -> element.id() + " ";
        };
        return shown(id + element.title());
    }

    private String shown(String printed) {
        String oneLine = LINE_ENDS.matcher(printed).replaceAll(" ");
        return form == Form.MARKDOWN ? MARKDOWN_SIGNS.matcher(oneLine).replaceAll("\\\\$0") : oneLine;
    }
}

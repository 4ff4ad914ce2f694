package jp.kurume.plan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.kurume.plan.output.Block;
import jp.kurume.plan.output.Detail;
import jp.kurume.plan.output.Grid;
import jp.kurume.plan.output.Page;
import jp.kurume.plan.output.Picture;
import jp.kurume.plan.output.Section;
import jp.kurume.plan.output.Text;

/** The words of a page, apart from its data. */
public final class PageWords {

    private static final Pattern BRACKETED = Pattern.compile("⟦[^⟦⟧]*⟧");

    /** What is the same in every language: a short year such as R8, and the mark of an era that a plan prints. */
    private static final Pattern YEAR = Pattern.compile("[MTSHR]\\d+");

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}]+");

    private final List<Text> texts = new ArrayList<>();

    private PageWords(Page page) {
        texts.add(page.title());
        details(page.details());
        page.blocks().forEach(this::block);
        page.sections().forEach(this::section);
        page.end().forEach(this::block);
    }

    private void section(Section section) {
        texts.add(section.heading());
        section.blocks().forEach(this::block);
        section.sections().forEach(this::section);
    }

    private void details(List<Detail> details) {
        details.forEach(detail -> texts.addAll(List.of(detail.name(), detail.text())));
    }

    private void block(Block block) {
        block.<Boolean>fold(
                paragraph -> texts.add(paragraph.text()),
                items -> texts.addAll(items.texts()),
                list -> {
                    details(list.details());
                    return true;
                },
                this::grid,
                this::picture);
    }

    private boolean grid(Grid grid) {
        texts.add(grid.caption());
        grid.columns().forEach(column -> texts.add(column.heading()));
        grid.rows().forEach(row -> row.forEach(cell -> texts.add(cell.text())));
        return true;
    }

    private boolean picture(Picture picture) {
        for (Picture.Shape shape : picture.shapes()) {
            if (shape instanceof Picture.Label label) {
                // Its words are in brackets, and the units of its data are Japanese.
                assertThat(outside(label.text())).doesNotContainPattern("[A-Za-z]");
                texts.add(Text.quoted(label.text()));
            }
        }
        return texts.addAll(List.of(picture.title(), picture.description(), picture.legend()));
    }

    /**
     * Checks that a page in the {@linkplain Bracketed made-up language} says nothing in any other, in whichever form it is
     * written.
     *
     * @param page the page
     */
    public static void assertAllIsSaidInTheMadeUpLanguage(Page page) {
        PageWords words = new PageWords(page);
        assertThat(page.language()).isEqualTo(Bracketed.LANGUAGE);
        for (Text text : words.texts) {
            StringBuilder own = new StringBuilder();
            text.runs().stream()
                    .filter(run -> run.origin() == Text.Origin.WORDS)
                    .forEach(run -> own.append(run.text()));
            assertThat(rest(own.toString())).as(text.plain()).isEmpty();
        }
        words.assertNothingIsAdded(page.toText());
        words.assertNothingIsAdded(page.toMarkdown().replace("\\", ""));
        words.assertNothingIsAdded(new String(page.toCsv(), StandardCharsets.UTF_8));
        words.assertNothingIsAdded(readable(page.toHtmlFragment("a")));
        words.assertNothingIsAdded(readable(page.toHtml().replaceFirst("(?s)<style>.*</style>", "")));
    }

    private static String readable(String html) {
        return html.replaceAll("<[^<>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** Words that stand neither in brackets nor in the data. */
    private void assertNothingIsAdded(String written) {
        TreeSet<String> data =
                new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        texts.forEach(text -> text.runs().stream()
                .filter(run -> run.origin() != Text.Origin.WORDS)
                .forEach(run -> data.addAll(List.of(outside(run.text()).split("[\\s,\"\\\\]+", -1)))));
        data.remove("");
        String rest = outside(written);
        for (String piece : data) {
            rest = rest.replace(piece, " ");
        }
        assertThat(rest(rest)).isEmpty();
    }

    /**
     * What a text says in no brackets.
     *
     * @param said the text
     * @return the words, but for short years, which are the same in every language
     */
    public static List<String> rest(String said) {
        return LETTERS.matcher(outside(said))
                .results()
                .map(match -> match.group())
                .toList();
    }

    private static String outside(String said) {
        return YEAR.matcher(BRACKETED.matcher(said).replaceAll(" ")).replaceAll(" ");
    }
}

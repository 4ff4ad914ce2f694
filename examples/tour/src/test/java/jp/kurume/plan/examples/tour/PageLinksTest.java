package jp.kurume.plan.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever follows a link of a page comes to a file that is there, and to a heading that is in it. */
class PageLinksTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    @Test
    void linksLeadSomewhere() throws IOException {
        List<String> lost = new ArrayList<>();
        int followed = 0;
        for (String page : Pages.all()) {
            for (String link : LINK.matcher(Pages.prose(page))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .filter(link -> !link.matches("[a-z]+:.*"))
                    .toList()) {
                followed++;
                if (!leadsSomewhere(page, URLDecoder.decode(link, StandardCharsets.UTF_8))) {
                    lost.add(page + " → " + link);
                }
            }
        }
        assertThat(lost).isEmpty();
        assertThat(followed).isGreaterThan(100);
    }

    private static boolean leadsSomewhere(String page, String link) throws IOException {
        String file = link.replaceFirst("#.*", "");
        String heading = link.contains("#") ? link.substring(link.indexOf('#') + 1) : "";
        Path source = Path.of("/" + page);
        Path target = (file.isEmpty() ? source : source.resolveSibling(file)).normalize();
        String inside = target.toString().substring(1);
        return Files.exists(Pages.ROOT.resolve(inside))
                && (heading.isEmpty() || headings(inside).contains(heading));
    }

    /** As the places in a page are called in links. */
    private static List<String> headings(String page) throws IOException {
        return HEADING.matcher(Pages.prose(page))
                .results()
                .map(match -> match.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}\\p{M}_ -]", "")
                        .replace(' ', '-'))
                .toList();
    }

    /** What is written in one language only says so by its name: a page and its twin lead to each other. */
    @Test
    void bothLanguagesLeadToEachOther() throws IOException {
        List<String> pages = Pages.described();
        for (String page : pages) {
            String twin = page.contains(".ja.") ? page.replace(".ja.", ".") : page.replace(".md", ".ja.md");
            assertThat(pages).contains(twin);
            assertThat(Pages.text(page)).contains("](" + Path.of(twin).getFileName() + ")");
        }
    }
}

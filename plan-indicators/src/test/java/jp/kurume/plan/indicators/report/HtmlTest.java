package jp.kurume.plan.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.kurume.plan.indicators.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What people need who hear the page, move in it with the keyboard, print it, or see no colours. */
class HtmlTest {

    private static final EvaluationReport REPORT = Reports.secondPlan(
            Observation.of("overall", Reports.R8, "61.9"),
            Observation.of("overall", Reports.R9, "62.9"),
            Observation.of("2-activity", Reports.R9, "600"));

    private static HtmlPage page(String language) throws Exception {
        return new HtmlPage(REPORT.toHtml(Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void landmarksAndLanguage(String language) throws Exception {
        HtmlPage page = page(language);
        assertThat(page.elements().get(0).getAttribute("lang")).isEqualTo(language);
        for (String once : List.of("title", "header", "nav", "main", "footer", "h1", "style")) {
            assertThat(page.elements(once).stream()
                            .filter(element ->
                                    !element.getParentNode().getNodeName().equals("svg")))
                    .as(once)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void headingsGoDownOneByOne(String language) throws Exception {
        int last = 0;
        for (Element element : page(language).elements()) {
            if (element.getTagName().matches("h[1-6]")) {
                int level = element.getTagName().charAt(1) - '0';
                assertThat(level).isLessThanOrEqualTo(last + 1);
                assertThat(element.getTextContent()).isNotBlank();
                last = level;
            }
        }
        assertThat(last).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void tablesHaveCaptionsAndHeadings(String language) throws Exception {
        HtmlPage page = page(language);
        assertThat(page.elements("table")).isNotEmpty().allSatisfy(table -> {
            assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
            assertThat(table.getParentNode()
                            .getAttributes()
                            .getNamedItem("tabindex")
                            .getNodeValue())
                    .isEqualTo("0");
        });
        assertThat(page.elements("th"))
                .allSatisfy(heading -> assertThat(heading.getAttribute("scope")).isIn("col", "row"));
        for (Element row : page.elements("tr")) {
            Element table = (Element) row.getParentNode().getParentNode();
            Element first = (Element) table.getElementsByTagName("tr").item(0);
            assertThat(row.getElementsByTagName("*").getLength()).isPositive();
            assertThat(cells(row)).isEqualTo(cells(first));
        }
    }

    private static int cells(Element row) {
        return row.getElementsByTagName("td").getLength()
                + row.getElementsByTagName("th").getLength();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void chartsAreToldInWords(String language) throws Exception {
        assertThat(page(language).elements("svg")).hasSize(14).allSatisfy(svg -> {
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                    .isNotBlank();
            assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                    .containsPattern("R12.*[0-9]");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void whatIsReferredToIsThereOnce(String language) throws Exception {
        List<String> ids = new ArrayList<>();
        Set<String> referred = new TreeSet<>();
        for (Element element : page(language).elements()) {
            if (element.hasAttribute("id")) {
                ids.add(element.getAttribute("id"));
            }
            if (element.hasAttribute("aria-labelledby")) {
                referred.addAll(List.of(element.getAttribute("aria-labelledby").split(" ", -1)));
            }
            if (element.hasAttribute("href")) {
                assertThat(element.getAttribute("href")).startsWith("#");
                referred.add(element.getAttribute("href").substring(1));
            }
        }
        assertThat(ids).doesNotHaveDuplicates().containsAll(referred);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void nothingIsFetchedAndNothingRuns(String language) throws Exception {
        HtmlPage page = page(language);
        assertThat(page.elements())
                .extracting(Element::getTagName)
                .doesNotContain("script", "link", "img", "iframe", "object", "embed", "use", "image");
        assertThat(page.structure()).noneMatch(element -> element.matches(".*[\\[ ](src|on[a-z]+|style)=.*"));
        assertThat(page.elements("style").get(0).getTextContent()).doesNotContain("url(", "@import");
    }

    /** Names and reasons are Japanese in an English page, too. */
    @Test
    void otherLanguagesAreMarked() throws Exception {
        assertThat(page("en").elements("bdi"))
                .filteredOn(element -> element.getTextContent().equals("ふれあいの会等の見守り訪問活動件数"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name.getAttribute("lang")).isEqualTo("ja"));
        assertThat(page("en").elements("bdi"))
                .filteredOn(element -> element.getTextContent().startsWith("名称から読む"))
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.getAttribute("lang")).isEqualTo("ja"));
    }

    /** Success criterion 1.4.3 of WCAG 2.2: 4.5 to 1, for every colour of letters on every colour behind them. */
    @Test
    void lettersStandOutFromWhatIsBehindThem() throws Exception {
        String style = style();
        List<String> letters = new ArrayList<>(List.of("#1a1a1a"));
        Pattern.compile("--(?:ink|blue): (#[0-9a-f]{6})")
                .matcher(style)
                .results()
                .forEach((MatchResult match) -> letters.add(match.group(1)));
        List<String> behind = new ArrayList<>(List.of("#ffffff"));
        Pattern.compile("(?:background|--soft): (#[0-9a-f]{6})")
                .matcher(style)
                .results()
                .forEach((MatchResult match) -> behind.add(match.group(1)));
        assertThat(letters).hasSize(3);
        assertThat(behind).hasSizeGreaterThan(5);
        for (String letter : letters) {
            for (String ground : behind) {
                assertThat(contrast(letter, ground))
                        .as("%s on %s", letter, ground)
                        .isGreaterThan(4.5);
            }
        }
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        double luminance = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < weights.length; i++) {
            double channel = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            luminance += weights[i] * (channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4));
        }
        return luminance;
    }

    private static String style() throws Exception {
        return page("ja").elements("style").get(0).getTextContent();
    }
}

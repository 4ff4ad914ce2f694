package jp.kurume.plan.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.Fact;
import jp.kurume.plan.source.Facts;

/**
 * The documents of Kurume and their pages and sections, in the order of the documents, with the words with which each begins:
 * {@code kurume-document-sections.csv}, copied from the documents themselves. Where a page ends is not transcribed: pages are
 * those that the table of contents leaves possible.
 */
public final class KurumeDocuments {

    private static final Pattern PAGES = Pattern.compile("p([0-9]+)(?:–([0-9]+))?");
    private static final List<Section> SECTIONS = sections();

    private KurumeDocuments() {}

    /** A section of a document, by its page or number, and the words with which it begins. */
    record Section(String document, String place, String begins) {

        /** Whether a cited place has this section: the same place, one within it, or pages that it may stand on. */
        boolean isIn(String cited) {
            Matcher pages = PAGES.matcher(cited);
            Matcher own = PAGES.matcher(place);
            boolean arePages = pages.matches() && own.matches();
            return arePages
                    ? first(pages) <= last(own) && first(own) <= last(pages)
                    : place.equals(cited) || place.startsWith(cited + " ") || place.startsWith(cited + "-");
        }

        private static int first(Matcher pages) {
            return Integer.parseInt(pages.group(1));
        }

        private static int last(Matcher pages) {
            return Integer.parseInt(pages.group(pages.group(2) == null ? 1 : 2));
        }
    }

    private static List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        try (InputStream in = KurumeDocuments.class.getResourceAsStream("kurume-document-sections.csv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
            List<List<String>> rows = TablePackage.rows(text);
            for (List<String> row : rows.subList(1, rows.size())) {
                sections.add(new Section(row.get(0), row.get(1), row.get(2)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(sections);
    }

    /** The sections of a document, in its order. */
    static List<Section> sectionsOf(String document) {
        return SECTIONS.stream()
                .filter(section -> section.document().equals(document))
                .toList();
    }

    /** Checks that every place that facts cite is in its document. */
    public static void assertPlacesExist(Facts facts) {
        Set<String> unknown = new TreeSet<>();
        for (Fact fact : facts.all()) {
            Citation citation = fact.citation();
            if (!exists(citation.source().id(), citation.place())) {
                unknown.add(citation.source().id() + " " + citation.place());
            }
        }
        assertThat(facts.all()).isNotEmpty();
        assertThat(unknown).isEmpty();
    }

    static boolean exists(String document, String place) {
        return sectionsOf(document).stream().anyMatch(section -> section.isIn(place));
    }
}

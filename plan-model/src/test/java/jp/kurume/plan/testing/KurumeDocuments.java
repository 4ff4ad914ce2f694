package jp.kurume.plan.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.Fact;
import jp.kurume.plan.source.Facts;

/**
 * The documents of Kurume and their pages and sections, copied from the documents themselves: {@code
 * kurume-document-places.csv}. Of a document with pages it has the tables of contents, so that any page up to the last one
 * named there can be cited.
 */
public final class KurumeDocuments {

    private static final Pattern PAGES = Pattern.compile("p([0-9]+)(?:–([0-9]+))?");
    private static final Map<String, Set<String>> PLACES = places();

    private KurumeDocuments() {}

    private static Map<String, Set<String>> places() {
        Map<String, Set<String>> places = new LinkedHashMap<>();
        try (InputStream in = KurumeDocuments.class.getResourceAsStream("kurume-document-places.csv")) {
            List<String> lines = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
            for (String line : lines) {
                String[] cells = line.split(",", 3);
                places.computeIfAbsent(cells[0], document -> new LinkedHashSet<>())
                        .add(cells[1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return places;
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
        Set<String> places = PLACES.getOrDefault(document, Set.of());
        Matcher cited = PAGES.matcher(place);
        if (!cited.matches()) {
            return places.contains(place);
        }
        int first = Integer.parseInt(cited.group(1));
        int last = cited.group(2) == null ? first : Integer.parseInt(cited.group(2));
        return 1 <= first && first <= last && last <= lastPage(places);
    }

    private static int lastPage(Set<String> places) {
        return places.stream()
                .map(PAGES::matcher)
                .filter(Matcher::matches)
                .mapToInt(page -> Integer.parseInt(page.group(1)))
                .max()
                .orElse(0);
    }
}

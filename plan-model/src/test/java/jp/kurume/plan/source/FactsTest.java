package jp.kurume.plan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final Source BOOK = new Source("book", "みなと市地域福祉計画", PublicationDate.in(2026, 3));
    private static final Source MAP = new Source("map", "みなと市の地図", PublicationDate.NOT_PRINTED);

    /** A host's own type. */
    public record Quay(String name, int metres, Citation metresCitation, List<Lamp> lamps, Citation citation) {}

    /** Another, within it. */
    public record Lamp(String colour, Citation citation) {}

    private static final Lamp RED = new Lamp("赤", Citation.printed(BOOK, "p10"));
    private static final Lamp GREEN = new Lamp("緑", Citation.reading(BOOK, "p2", "the print has faded"));
    private static final Quay QUAY = new Quay(
            "南岸", 120, Citation.printed(MAP, "legend"), List.of(RED, GREEN, RED), Citation.printed(BOOK, "p9–11"));
    private static final Facts FACTS = Facts.in("harbour", QUAY);

    @Test
    void everyCitationIsAFactOfWhatItCites() {
        assertThat(FACTS.all())
                .containsExactly(
                        new Fact("harbour", "metres", "120", Citation.printed(MAP, "legend")),
                        new Fact("harbour", "", QUAY.toString(), Citation.printed(BOOK, "p9–11")),
                        new Fact("harbour", "lamps[0]", RED.toString(), RED.citation()),
                        new Fact("harbour", "lamps[1]", GREEN.toString(), GREEN.citation()));
    }

    @Test
    void aDocumentIsReadPageByPage() {
        assertThat(FACTS.of(BOOK).all())
                .extracting(fact -> fact.citation().place())
                .containsExactly("p2", "p9–11", "p10");
        assertThat(FACTS.byPlace()).containsOnlyKeys("map legend", "book p2", "book p9–11", "book p10");
        assertThat(FACTS.sources()).containsExactly(MAP, BOOK);
    }

    @Test
    void aPageIsAlsoOneOfSeveral() {
        assertThat(FACTS.onPage("book", 10).all()).hasSize(2);
        assertThat(FACTS.onPage("book", 11).all()).hasSize(1);
        assertThat(FACTS.onPage("book", 12).all()).isEmpty();
        assertThat(FACTS.onPage("map", 1).all()).isEmpty();
    }

    @Test
    void readingsSayWhy() {
        assertThat(FACTS.readings().all()).containsExactly(FACTS.all().get(3));
        assertThat(FACTS.readings().toTable().toString().lines().toList().get(2))
                .isEqualTo("book      p2     harbour  " + GREEN + "  the print has faded");
    }

    @Test
    void anUnknownDocumentIsNamedWithTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FACTS.of("boook"))
                .withMessage("No fact is taken from a document \"boook\"; expected one of map, book");
    }

    @Test
    void printShortly() {
        assertThat(FACTS).hasToString("4 facts from 2 documents, 1 of them readings");
        assertThat(FACTS.all().get(0)).hasToString("harbour metres: 120 (map legend)");
    }
}

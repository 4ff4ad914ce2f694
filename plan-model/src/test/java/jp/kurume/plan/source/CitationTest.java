package jp.kurume.plan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import jp.kurume.plan.testing.Serialisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    private static final Source DRAFT = new Source("draft", "The draft", PublicationDate.NOT_PRINTED);

    @Test
    void printed() {
        Citation citation = Citation.printed(DRAFT, "p14");
        assertThat(citation.source()).isEqualTo(DRAFT);
        assertThat(citation.place()).isEqualTo("p14");
        assertThat(citation.isReading()).isFalse();
        assertThat(citation.<String>fold(printed -> "printed on " + printed.place(), reading -> "read"))
                .isEqualTo("printed on p14");
        assertThat(citation).hasToString("draft p14");
        assertThat(Serialisation.roundTrip(citation)).isEqualTo(citation).hasSameHashCodeAs(citation);
    }

    @Test
    void reading() {
        Citation citation = Citation.reading(DRAFT, "p28", "the cell is merged");
        assertThat(citation.source()).isEqualTo(DRAFT);
        assertThat(citation.place()).isEqualTo("p28");
        assertThat(citation.isReading()).isTrue();
        assertThat(citation.<String>fold(printed -> "printed", Citation.Reading::reason))
                .isEqualTo("the cell is merged");
        assertThat(citation).hasToString("draft p28 (reading: the cell is merged)");
        assertThat(Serialisation.roundTrip(citation)).isEqualTo(citation).hasSameHashCodeAs(citation);
    }

    @Test
    void differsByEveryPart() {
        Source other = new Source("outline", "The outline", PublicationDate.NOT_PRINTED);
        assertThat(Citation.printed(DRAFT, "p14"))
                .isEqualTo(Citation.printed(DRAFT, "p14"))
                .isNotEqualTo(Citation.printed(DRAFT, "p15"))
                .isNotEqualTo(Citation.printed(other, "p14"))
                .isNotEqualTo(Citation.reading(DRAFT, "p14", "why"));
        assertThat(Citation.reading(DRAFT, "p14", "why")).isNotEqualTo(Citation.reading(DRAFT, "p14", "because"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　"})
    void refusesACitationOfNowhere(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.printed(DRAFT, blank))
                .withMessageContaining("draft");
        assertThatIllegalArgumentException().isThrownBy(() -> Citation.reading(DRAFT, blank, "why"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.reading(DRAFT, "p28", blank))
                .withMessageContaining("p28");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Citation.printed(null, "p1"));
        assertThatNullPointerException().isThrownBy(() -> Citation.printed(DRAFT, null));
        assertThatNullPointerException().isThrownBy(() -> Citation.reading(DRAFT, "p1", null));
    }
}

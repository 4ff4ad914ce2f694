package jp.kurume.plan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import jp.kurume.plan.testing.Serialisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedFormTest {

    private static final Citation P28 =
            Citation.printed(new Source("draft", "The draft", PublicationDate.NOT_PRINTED), "p28");
    private static final PrintedForm MIZUMA = new PrintedForm.Builder()
            .element("mizuma")
            .kind(PrintedForm.Kind.ERRATUM)
            .printed("三瀬")
            .canonical("三潴")
            .why("misread")
            .citation(P28)
            .build();

    @Test
    void hasItsParts() {
        assertThat(MIZUMA.element()).isEqualTo("mizuma");
        assertThat(MIZUMA.kind()).isEqualTo(PrintedForm.Kind.ERRATUM);
        assertThat(MIZUMA.printed()).isEqualTo("三瀬");
        assertThat(MIZUMA.canonical()).isEqualTo("三潴");
        assertThat(MIZUMA.why()).isEqualTo("misread");
        assertThat(MIZUMA.citation()).isEqualTo(P28);
        assertThat(Serialisation.roundTrip(MIZUMA)).isEqualTo(MIZUMA).hasSameHashCodeAs(MIZUMA);
    }

    @Test
    void saysWhichIsWhich() {
        assertThat(MIZUMA).hasToString("mizuma: 三瀬 → 三潴 (erratum, draft p28)");
        assertThat(mizuma().kind(PrintedForm.Kind.VARIANT).build())
                .hasToString("mizuma: 三瀬 → 三潴 (variant, draft p28)")
                .isNotEqualTo(MIZUMA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　"})
    void refusesBlankTexts(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mizuma().element(blank).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mizuma().printed(blank).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mizuma().canonical(blank).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mizuma().why(blank).build());
    }

    @Test
    void refusesTheCanonicalFormAsAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mizuma().printed("三潴").build())
                .withMessageContaining("三潴")
                .withMessageContaining("mizuma");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void refusesMissingParts() {
        assertThatNullPointerException().isThrownBy(() -> new PrintedForm("e", null, "p", "c", "w", P28));
        assertThatNullPointerException()
                .isThrownBy(() -> new PrintedForm("e", PrintedForm.Kind.VARIANT, "p", "c", "w", null));
        assertThatIllegalStateException()
                .isThrownBy(() -> new PrintedForm.Builder().element("mizuma").build())
                .withMessageContaining("canonical");
    }

    private static PrintedForm.Builder mizuma() {
        return new PrintedForm.Builder().from(MIZUMA);
    }
}

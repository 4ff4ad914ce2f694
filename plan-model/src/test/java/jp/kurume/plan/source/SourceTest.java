package jp.kurume.plan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.YearMonth;
import jp.kurume.plan.testing.Serialisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    private static final PublicationDate NOVEMBER = PublicationDate.in(YearMonth.of(2025, 11));

    @Test
    void hasItsParts() {
        Source draft = new Source("second-plan-draft", "第2期くるめ支え合うプラン（案）", NOVEMBER);
        assertThat(draft.id()).isEqualTo("second-plan-draft");
        assertThat(draft.title()).isEqualTo("第2期くるめ支え合うプラン（案）");
        assertThat(draft.published()).isEqualTo(NOVEMBER);
        assertThat(draft).hasToString("second-plan-draft (第2期くるめ支え合うプラン（案）)");
        assertThat(Serialisation.roundTrip(draft)).isEqualTo(draft).hasSameHashCodeAs(draft);
        assertThat(draft).isNotEqualTo(new Source("second-plan-draft", draft.title(), PublicationDate.NOT_PRINTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\tb", "a　b", "draft\n"})
    void refusesAnIdThatTablesCannotCite(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source(id, "title", NOVEMBER))
                .withMessageContaining("\"" + id + "\"");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void refusesMissingParts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source("draft", "　", NOVEMBER))
                .withMessageContaining("draft");
        assertThatNullPointerException().isThrownBy(() -> new Source("draft", "title", null));
        assertThatNullPointerException().isThrownBy(() -> new Source(null, "title", NOVEMBER));
        assertThatNullPointerException().isThrownBy(() -> new Source("draft", null, NOVEMBER));
    }
}

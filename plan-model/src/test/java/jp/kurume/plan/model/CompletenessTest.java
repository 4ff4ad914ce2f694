package jp.kurume.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jp.kurume.plan.testing.Serialisation;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    @Test
    void complete() {
        Completeness complete = Completeness.COMPLETE;
        assertThat(complete.<String>fold(() -> "all", incomplete -> "some")).isEqualTo("all");
        assertThat(complete).hasToString("complete");
        assertThat(Serialisation.roundTrip(complete)).isEqualTo(complete);
    }

    @Test
    void incomplete() {
        Completeness incomplete = Completeness.incomplete("a page is torn off");
        assertThat(incomplete.<String>fold(() -> "all", Completeness.Incomplete::reason))
                .isEqualTo("a page is torn off");
        assertThat(incomplete)
                .hasToString("incomplete: a page is torn off")
                .isEqualTo(Completeness.incomplete("a page is torn off"))
                .isNotEqualTo(Completeness.incomplete("another"))
                .isNotEqualTo(Completeness.COMPLETE);
        assertThat(Serialisation.roundTrip(incomplete)).isEqualTo(incomplete);
    }

    @Test
    void saysWhy() {
        assertThatIllegalArgumentException().isThrownBy(() -> Completeness.incomplete(" "));
    }
}

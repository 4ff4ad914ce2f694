package jp.kurume.plan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.YearMonth;
import jp.kurume.plan.testing.Serialisation;
import org.junit.jupiter.api.Test;

class PublicationDateTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2025, 11);

    @Test
    void printed() {
        PublicationDate date = PublicationDate.in(NOVEMBER);
        assertThat(date.<YearMonth>fold(month -> month, () -> YearMonth.of(1, 1)))
                .isEqualTo(NOVEMBER);
        assertThat(date).hasToString("2025-11");
        assertThat(date)
                .isEqualTo(PublicationDate.in(NOVEMBER))
                .hasSameHashCodeAs(PublicationDate.in(NOVEMBER))
                .isNotEqualTo(PublicationDate.in(NOVEMBER.plusMonths(1)))
                .isNotEqualTo(PublicationDate.NOT_PRINTED);
        assertThat(Serialisation.roundTrip(date)).isEqualTo(date);
    }

    @Test
    void notPrinted() {
        PublicationDate date = PublicationDate.NOT_PRINTED;
        assertThat(date.<String>fold(YearMonth::toString, () -> "unknown")).isEqualTo("unknown");
        assertThat(date).hasToString("not printed");
        assertThat(Serialisation.roundTrip(date)).isEqualTo(date);
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> PublicationDate.in(null));
    }
}

package jp.kurume.plan.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "件, 248933, '248,933件'",
        "件, 0, 0件",
        "件, 999, 999件",
        "件, 1000, '1,000件'",
        "件, 1E+6, '1,000,000件'",
        "%, 70.0, 70.0%",
        "%, 61.30, 61.30%",
        "か所, 848, 848か所",
        "円, -1234.5, '-1,234.5円'",
        "円, 12345678901234567890123456789.05, '12,345,678,901,234,567,890,123,456,789.05円'"
    })
    void prints(String unit, BigDecimal value, String printed) {
        assertThat(new Unit(unit).print(value)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "件, 161, +161件",
        "件, -47067, '-47,067件'",
        "件, 0, 0件",
        "%, -2.8, -2.8ポイント",
        "%, 1.0, +1.0ポイント",
        "%, 0.0, 0.0ポイント",
        "％, -2.8, -2.8ポイント"
    })
    void printsDifferences(String unit, BigDecimal difference, String printed) {
        assertThat(new Unit(unit).printDifference(difference)).isEqualTo(printed);
    }

    @Test
    void differencesOfPercentagesArePoints() {
        assertThat(Unit.PERCENT.differenceSymbol()).isEqualTo("ポイント");
        assertThat(new Unit("％").differenceSymbol()).isEqualTo("ポイント");
        assertThat(new Unit("件").differenceSymbol()).isEqualTo("件");
        assertThat(new Unit("件")).hasToString("件");
        assertThat(new Unit("%")).isEqualTo(Unit.PERCENT);
    }

    @Test
    void printsAlikeEverywhere() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"de-DE", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "ja-JP"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(new Unit("件").print(new BigDecimal("1234.5"))).isEqualTo("1,234.5件");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u3000"})
    void refusesABlankSymbol(String symbol) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Unit(symbol));
    }

    @Test
    void percentSignsOfEitherWidth() {
        assertThat(Unit.PERCENT.isPercent()).isTrue();
        assertThat(new Unit("％").isPercent()).isTrue();
        assertThat(new Unit("件").isPercent()).isFalse();
    }
}

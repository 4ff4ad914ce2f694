package jp.kurume.plan.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jp.kurume.plan.testing.Serialisation;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityTest {

    /** From the ministry's list of codes. */
    @ParameterizedTest
    @CsvSource({
        "011002, 札幌市",
        "131016, 千代田区",
        "141003, 横浜市",
        "271004, 大阪市",
        "401005, 北九州市",
        "401307, 福岡市",
        "402036, 久留米市",
    })
    void acceptsRealCodes(String code, String name) {
        assertThat(Municipality.isCode(code)).isTrue();
        Municipality municipality = new Municipality(code, name);
        assertThat(municipality).hasToString(name + " (" + code + ")");
        assertThat(Serialisation.roundTrip(municipality)).isEqualTo(municipality);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "40203", "4020366", "402063", "402037", "４０２０３６", "40203x", " 402036", "-40203", "402 36"})
    void refusesOthers(String code) {
        assertThat(Municipality.isCode(code)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Municipality(code, "久留米市"))
                .withMessageContaining("\"" + code + "\"");
    }

    @Test
    void refusesABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Municipality("402036", "　"))
                .withMessageContaining("402036");
    }

    @Property
    void oneOfTenCheckDigitsIsRight(@ForAll @IntRange(max = 99_999) int number) {
        String digits = String.format("%05d", number);
        int right = 0;
        for (char check = '0'; check <= '9'; check++) {
            right += Municipality.isCode(digits + check) ? 1 : 0;
        }
        assertThat(right).isEqualTo(1);
    }

    /** What a check digit is for: the slip that people make most. The weights of the five digits all differ. */
    @Property
    void oneWrongDigitIsNoticedUnlessTheRemaindersMeet(
            @ForAll @IntRange(max = 99_999) int number,
            @ForAll @IntRange(max = 4) int at,
            @ForAll @IntRange(min = 1, max = 9) int more) {
        String code = withCheckDigit(String.format("%05d", number));
        char[] slip = code.toCharArray();
        slip[at] = (char) ('0' + (slip[at] - '0' + more) % 10);
        // Modulo 11 is folded to ten digits: the remainders 0 and 10 share the check digit 1 (11 - 0 and 11 - 10).
        boolean shared = code.charAt(5) == '1';
        if (!shared) {
            assertThat(Municipality.isCode(new String(slip))).isFalse();
        }
    }

    private static String withCheckDigit(String digits) {
        for (char check = '0'; check <= '9'; check++) {
            if (Municipality.isCode(digits + check)) {
                return digits + check;
            }
        }
        throw new AssertionError("no check digit for " + digits);
    }
}

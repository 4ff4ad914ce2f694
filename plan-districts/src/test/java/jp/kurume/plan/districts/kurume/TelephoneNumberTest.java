package jp.kurume.plan.districts.kurume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.stream.Stream;
import jp.kurume.plan.city.TelephoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Telephone numbers, which are tested here because the bundled ones are here. */
final class TelephoneNumberTest {

    private static final PhoneNumberUtil SECOND_OPINION = PhoneNumberUtil.getInstance();

    static Stream<TelephoneNumber> bundled() {
        return KurumeDistricts.routing().offices().stream()
                .flatMap(office ->
                        Stream.of(office.telephone(), office.fax().find().orElse(office.telephone())));
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void bundledNumberIsOneByGooglesLibraryToo(TelephoneNumber number) throws NumberParseException {
        PhoneNumber parsed = SECOND_OPINION.parse(number.printed(), "JP");
        assertThat(SECOND_OPINION.isValidNumberForRegion(parsed, "JP")).isTrue();
        assertThat(SECOND_OPINION.format(parsed, PhoneNumberFormat.E164))
                .isEqualTo(number.international().replace(" ", "").replace("-", ""));
        // Of free numbers, Google's library groups the digits by another rule than the one that is printed.
        if (!number.isFreephone()) {
            assertThat(SECOND_OPINION.format(parsed, PhoneNumberFormat.INTERNATIONAL))
                    .isEqualTo(number.international());
            assertThat(SECOND_OPINION.format(parsed, PhoneNumberFormat.RFC3966))
                    .isEqualTo(number.uri().toString());
        }
        assertThat(SECOND_OPINION.getNumberType(parsed) == PhoneNumberType.TOLL_FREE)
                .isEqualTo(number.isFreephone());
    }

    @Test
    void printsAsPrintedAndAsLink() {
        TelephoneNumber number = new TelephoneNumber("0942-46-8711");
        assertThat(number).hasToString("0942-46-8711");
        assertThat(number.international()).isEqualTo("+81 942-46-8711");
        assertThat(number.uri()).hasToString("tel:+81-942-46-8711").hasScheme("tel");
        assertThat(number)
                .isEqualTo(new TelephoneNumber("0942-46-8711"))
                .isNotEqualTo(new TelephoneNumber("0942468711"));
        assertThat(new TelephoneNumber("0-942468711").international()).isEqualTo("+81 942468711");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0942-46-8711", "0942468711", "03-1234-5678", "0120-36-9656", "0570-000-000", "090-1234-5678",
                "080-1234-5678", "070-1234-5678", "060-1234-5678", "050-1234-5678", "020-1234-5678", "0800-123-4567",
                "189", "110", "#8000", "0942-30-9000（内線12）", "0942-30-9000（代表）", "0942-30-9000（代表・内線12・13）",
            })
    void accepts(String printed) {
        assertThat(TelephoneNumber.isNumber(printed)).isTrue();
        assertThat(new TelephoneNumber(printed).printed()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "0",
                "11",
                "1100",
                "#800",
                "0942-30-9000(内線12)",
                "0942-30-9000（内線）",
                "0942-30-9000（）",
                "942-46-8711",
                "0942-46-871",
                "0942-46-87111",
                "0942--46-8711",
                "-0942-46-8711",
                "0942-46-8711-",
                "0942 46 8711",
                "(0942)46-8711",
                "+81 942-46-8711",
                "０９４２-46-8711",
                "0942−46−8711",
                "0942-46-871x",
                "090-1234-567",
                "090-1234-56789",
                "0800-123-456",
                "00-1234-5678",
                "0120-36-96567",
            })
    void refuses(String text) {
        assertThat(TelephoneNumber.isNumber(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TelephoneNumber(text))
                .withMessageStartingWith("\"" + text + "\" is no Japanese telephone number");
    }

    @Test
    void quotesTheBeginningOfALongText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TelephoneNumber("1".repeat(10_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(250));
    }

    @Test
    void anExtensionIsToldApart() {
        TelephoneNumber number = TelephoneNumber.parse("0942-30-9000(代 内線:12/13)");
        assertThat(number).hasToString("0942-30-9000（代表・内線12・13）");
        assertThat(number.number()).isEqualTo("0942-30-9000");
        assertThat(number.extension()).isEqualTo("12・13");
        assertThat(number.line()).isEqualTo("代表");
        assertThat(number.uri()).hasToString("tel:+81-942-30-9000");
        assertThat(TelephoneNumber.parse("0942-30-9000（内線12）").uri()).hasToString("tel:+81-942-30-9000;ext=12");
        assertThat(TelephoneNumber.parse("0942-30-9000（直通）").line()).isEqualTo("直通");
        assertThat(new TelephoneNumber("0942-30-9000").extension()).isEmpty();
    }

    @Test
    void shortNumbersAreDialledWithinJapanOnly() {
        assertThat(TelephoneNumber.parse("＃８０００")).hasToString("#8000");
        assertThat(new TelephoneNumber("189").isShort()).isTrue();
        assertThat(new TelephoneNumber("189").international()).isEqualTo("189");
        assertThat(new TelephoneNumber("189").uri()).hasToString("tel:189;phone-context=+81");
        assertThat(new TelephoneNumber("#8000").uri()).hasToString("tel:%238000;phone-context=+81");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0120-36-9656", "0800-123-4567", "0570-000-000"})
    void whatIsDialledInJapanOnlyIsDialledAsItIsPrinted(String printed) {
        assertThat(new TelephoneNumber(printed).uri()).hasToString("tel:" + printed);
    }

    @Test
    void freeNumbersBeginWith0120Or0800() {
        assertThat(new TelephoneNumber("0120-36-9656").isFreephone()).isTrue();
        assertThat(new TelephoneNumber("0800-123-4567").isFreephone()).isTrue();
        assertThat(new TelephoneNumber("080-1234-5678").isFreephone()).isFalse();
        assertThat(new TelephoneNumber("0942-46-8711").isFreephone()).isFalse();
    }

    @Test
    void plainLettersOfANumber() {
        assertThat(TelephoneNumber.plain("０９４２‐46ー8711")).isEqualTo("0942-46-8711");
        assertThat(TelephoneNumber.plain("（0942）46−8711 内線")).isEqualTo("(0942)46-8711 内線");
        assertThat(TelephoneNumber.plain("　")).isEmpty();
    }
}

package jp.kurume.plan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import jp.kurume.plan.json.InvalidJsonException;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.testing.Serialisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisionTest {

    @ParameterizedTest
    @CsvSource({
        "第107条, 第107条",
        "第106条の5, 第106条の5",
        "106条の5, 第106条の5",
        "第１０６条の５, 第106条の5",
        "第百六条の五, 第106条の5",
        "第一〇六条の五, 第106条の5",
        "第百六条の五第一項, 第106条の5第1項",
        "第8条第1項, 第8条第1項",
        "第８条　第１項, 第8条第1項",
        "8条1項, 第8条第1項",
        "' 第 14 条 第 1 項 ', 第14条第1項",
        "第二条第三号, 第2条第3号",
        "第二条第三項第四号, 第2条第3項第4号",
        "第二条第三項第四号の二, 第2条第3項第4号の2",
        "第三条の二の三, 第3条の2の3",
        "第十条, 第10条",
        "第十九条, 第19条",
        "第二十条, 第20条",
        "第千条, 第1000条",
        "第千五十条, 第1050条",
        "第九千九百九十九条, 第9999条",
        "第9999条, 第9999条",
    })
    void readsEveryWriting(String text, String printed) {
        assertThat(Provision.find(text)).contains(Provision.parse(text));
        assertThat(Provision.parse(text)).hasToString(printed);
        assertThat(Provision.parse(printed)).isEqualTo(Provision.parse(text));
    }

    @Test
    void partsOfAProvision() {
        Provision provision = Provision.parse("第106条の5第1項第2号の3");
        assertThat(provision.article()).containsExactly(106, 5);
        assertThat(provision.paragraph()).containsExactly(1);
        assertThat(provision.item()).containsExactly(2, 3);
        assertThat(Provision.article(106, 5)).isEqualTo(Provision.parse("第106条の5"));
        assertThat(Provision.article(107).paragraph()).isEmpty();
        assertThat(Serialisation.roundTrip(provision)).isEqualTo(provision);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "第",
                "条",
                "第条",
                "107",
                "第0条",
                "第007条",
                "第〇条",
                "第1項",
                "第1号",
                "第1条の",
                "第1条の第2項",
                "第1条第2項の3",
                "第1条第2号第3項",
                "第1条第1条",
                "第1条第2項第2項",
                "第1条以下",
                "法第1条",
                "第10000条",
                "第99999999999999999999条",
                "第六十百条",
                "第十二三百条",
                "第百〇六条",
                "第1 2条",
                "106条の5 1項",
                "附則第2条",
                "第3章",
                "第1条第2号イ"
            })
    void refusesWhatIsNone(String text) {
        assertThat(Provision.find(text)).isEmpty();
        assertThatExceptionOfType(LegalReferenceParseException.class)
                .isThrownBy(() -> Provision.parse(text))
                .withMessage("\"" + text + "\" is no provision of a law: an article, and a paragraph and an item of it,"
                        + " such as 第106条の5 or 第14条第1項")
                .satisfies(e -> assertThat(e.text()).isEqualTo(text));
    }

    @Test
    void inJsonThereIsOneWriting() {
        assertThat(PlanJson.write(Provision.parse("第百六条の五"))).isEqualTo("\"第106条の5\"");
        assertThat(PlanJson.read("\"社会福祉法第106条の5\"", LegalReference.class))
                .isEqualTo(LegalReference.parse("社会福祉法106条の5"));
        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> PlanJson.read("\"106条の5\"", Provision.class))
                .withMessageContaining("106条の5");
    }

    @Test
    void aHugeTextIsRefusedAtOnceAndQuotedInPart() {
        String huge = "第" + "1".repeat(10_000_000) + "条";
        assertThatExceptionOfType(LegalReferenceParseException.class)
                .isThrownBy(() -> Provision.parse(huge))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
    }

    @Test
    void refusesNumbersThatNoLawHas() {
        assertThatIllegalArgumentException().isThrownBy(() -> Provision.article(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Provision.article(1, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Provision(List.of(), List.of(1), List.of()))
                .withMessageContaining("has an article");
        assertThatIllegalArgumentException().isThrownBy(() -> new Provision(List.of(1), List.of(1, 2), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Provision(List.of(1), List.of(), List.of(10_000)));
    }

    /** The order in which the Social Welfare Act has them. */
    @Test
    void statutoryOrder() {
        List<String> inOrder = List.of(
                "第4条",
                "第4条第1項",
                "第4条第2項",
                "第106条",
                "第106条の2",
                "第106条の3",
                "第106条の4",
                "第106条の4第2項",
                "第106条の4第2項第1号",
                "第106条の4第2項第1号の2",
                "第106条の4第2項第2号",
                "第106条の4第3項",
                "第106条の5",
                "第106条の11",
                "第107条");
        assertThat(Stream.of(
                                "第107条",
                                "第106条の11",
                                "第4条第2項",
                                "第106条の4第3項",
                                "第106条の4第2項第2号",
                                "第106条の2",
                                "第106条",
                                "第4条",
                                "第106条の4第2項第1号の2",
                                "第106条の5",
                                "第106条の4",
                                "第106条の3",
                                "第4条第1項",
                                "第106条の4第2項",
                                "第106条の4第2項第1号")
                        .map(Provision::parse)
                        .sorted()
                        .map(Provision::toString))
                .containsExactlyElementsOf(inOrder);
    }

    @ParameterizedTest
    @CsvSource({
        "第8条, 第8条, true",
        "第8条, 第8条第1項, true",
        "第8条, 第8条第1項第2号, true",
        "第8条, 第8条第2号, true",
        "第8条第1項, 第8条第1項第2号, true",
        "第8条第1項, 第8条, false",
        "第8条第1項, 第8条第2項, false",
        "第8条第2号, 第8条第1項第2号, false",
        "第8条第1項第1号, 第8条第1項第1号の2, false",
        "第106条, 第106条の5, false",
    })
    void containment(String whole, String part, boolean contains) {
        assertThat(Provision.parse(whole).contains(Provision.parse(part))).isEqualTo(contains);
    }

    @ParameterizedTest
    @CsvSource({
        "社会福祉法第106条の5, 社会福祉法, 第106条の5",
        "社会福祉法106条の5, 社会福祉法, 第106条の5",
        "社会福祉法第百六条の五, 社会福祉法, 第106条の5",
        "再犯の防止等の推進に関する法律第8条第1項, 再犯の防止等の推進に関する法律, 第8条第1項",
        "成年後見制度の利用の促進に関する法律 第14条第1項, 成年後見制度の利用の促進に関する法律, 第14条第1項",
        "昭和二十二年法律第六十七号第八条, 昭和二十二年法律第六十七号, 第8条",
    })
    void references(String text, String law, String provision) {
        LegalReference reference = LegalReference.parse(text);
        assertThat(reference.law()).isEqualTo(law);
        assertThat(reference.provision()).hasToString(provision);
        assertThat(reference).hasToString(law + provision);
        assertThat(LegalReference.parse(reference.toString())).isEqualTo(reference);
        assertThat(Serialisation.roundTrip(reference)).isEqualTo(reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "社会福祉法", "第106条の5", " 第106条の5", "社会福祉法第1項", "社会福祉法第106条の5など"})
    void refusesWhatIsNoReference(String text) {
        assertThatExceptionOfType(LegalReferenceParseException.class)
                .isThrownBy(() -> LegalReference.parse(text))
                .withMessage(
                        "\"" + text + "\" is no reference to a law: its name and a provision, such as 社会福祉法第106条の5");
    }

    @Test
    void referencesAreSortedByLawAndWithinIt() {
        assertThat(Stream.of("社会福祉法第107条", "介護保険法第9条", "社会福祉法第106条の5", "介護保険法第10条")
                        .map(LegalReference::parse)
                        .sorted()
                        .map(LegalReference::toString))
                .containsExactly("介護保険法第9条", "介護保険法第10条", "社会福祉法第106条の5", "社会福祉法第107条");
        LegalReference article = LegalReference.parse("再犯の防止等の推進に関する法律第8条");
        assertThat(article.contains(LegalReference.parse("再犯の防止等の推進に関する法律第8条第1項")))
                .isTrue();
        assertThat(article.contains(LegalReference.parse("社会福祉法第8条第1項"))).isFalse();
    }
}

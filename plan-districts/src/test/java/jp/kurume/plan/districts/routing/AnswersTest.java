package jp.kurume.plan.districts.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import org.junit.jupiter.api.Test;

/** What answers refuse to be made of, and how their messages quote what was asked. */
final class AnswersTest {

    @Test
    void resolutionsCheckTheirParts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DistrictResolution.Ambiguous(
                        "日吉",
                        List.of(KurumeDistricts.routing().districts().get(0)),
                        KurumeDistricts.routing().asOf()));
    }

    @Test
    void quotationsAreBoundedAndKeepLettersWhole() {
        assertThat(Quoted.of("a\nb")).isEqualTo("\"a b\"");
        assertThat(Quoted.of("x".repeat(79) + "😀😀")).isEqualTo("\"" + "x".repeat(79) + "… (83 letters)\"");
    }
}

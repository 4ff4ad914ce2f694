package jp.kurume.plan.districts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.source.Citation;
import org.junit.jupiter.api.Test;

/** What the values of this package refuse, each alone. */
final class ValuesTest {

    private static final Assignment PRINTED =
            KurumeDistricts.routing().route("日吉").assignment(ConsultationField.ELDERLY);
    private static final Assignment INFERRED =
            KurumeDistricts.routing().route("日吉").assignment(ConsultationField.LIVELIHOOD);
    private static final Citation CITATION = PRINTED.citation();
    private static final Citation READING = INFERRED.citation();

    @Test
    void onlyAnInferredOfficeHasAlternatives() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRINTED.withAlternatives(INFERRED.alternatives()))
                .withMessage("The office of 日吉 for elderly is PRINTED and has alternatives");
        assertThat(INFERRED.withAlternatives(List.of()).alternatives()).isEmpty();
    }

    @Test
    void anAlternativeIsAnotherOffice() {
        Office other = INFERRED.alternatives().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> INFERRED.withAlternatives(INFERRED.office()))
                .withMessageContaining("names seikatsu-jiritsu-toubu twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> INFERRED.withAlternatives(other, other))
                .withMessageContaining("names seikatsu-jiritsu-seibu twice");
    }

    @Test
    void aReadingSaysWhyAndAPrintedOfficeDoesNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> INFERRED.withCitation(CITATION))
                .withMessageContaining("does not say why");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRINTED.withCitation(READING))
                .withMessageContaining("its citation is a reading");
        assertThat(PRINTED.withBasis(Basis.CONFIRMED).withCitation(READING).citation())
                .isEqualTo(READING);
        assertThat(PRINTED.withBasis(Basis.DECLARED).citation()).isEqualTo(CITATION);
    }

    @Test
    void assignmentsAreBuiltPartByPart() {
        Assignment built = new Assignment.Builder()
                .district(PRINTED.district())
                .field(PRINTED.field())
                .office(PRINTED.office())
                .basis(PRINTED.basis())
                .citation(PRINTED.citation())
                .build();
        assertThat(built).isEqualTo(PRINTED);
    }

    @Test
    void aDistrictHasAReadingInHiragana() {
        SchoolDistrict district = PRINTED.district();
        for (String reading : List.of(" ", "ヒヨシ", "hiyoshi", "ひ よし", "日吉")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> district.withReading(reading))
                    .withMessageContaining("\"hiyoshi\", \"日吉\", \"" + reading + "\"");
        }
        assertThat(district.withReading("おーきゔ").reading()).isEqualTo("おーきゔ");
        assertThatIllegalArgumentException().isThrownBy(() -> district.withId(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> district.withName(""));
    }

    @Test
    void nothingGoesWithoutAName() {
        Office office = PRINTED.office();
        assertThatIllegalArgumentException().isThrownBy(() -> office.withId(""));
        assertThatIllegalArgumentException().isThrownBy(() -> office.withName(""));
        assertThatIllegalArgumentException().isThrownBy(() -> office.withShortName("　"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Area(" ", CITATION));
        assertThatIllegalArgumentException().isThrownBy(() -> new ConsultationField(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FieldColumn(ConsultationField.ELDERLY, "", "", CITATION));
    }
}

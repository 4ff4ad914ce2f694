package jp.kurume.plan.districts.towns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.json.InvalidJsonException;
import jp.kurume.plan.json.JsonProblems;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TownPartJsonTest {

    private static final RoutingTable ROUTING = KurumeDistricts.routing();

    private static final TownPart PART = new TownPart(
            "高台町", ROUTING.districts().get(0), "", ROUTING.districts().get(0).citation(), true);

    @Test
    void aPropertyWithoutANameIsUnknown() {
        String json = PlanJson.write(PART).replace("\"choice\":true", "\"\":true");
        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> PlanJson.read(json, TownPart.class))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::code)
                        .containsExactly(JsonProblems.PROPERTY_UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1", "\"true\"", "{}"})
    void whetherItIsAChoiceIsTrueOrFalse(String written) {
        String json = PlanJson.write(PART).replace("\"choice\":true", "\"choice\":" + written);
        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> PlanJson.read(json, TownPart.class))
                .satisfies(e -> assertThat(e.problems())
                        .singleElement()
                        .hasToString("$.choice: found \"" + written + "\", expected one of true, false"));
    }
}

package jp.kurume.plan.districts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.OfficeCorrection;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.entry.InvalidEntryException;
import jp.kurume.plan.json.PlanJson;
import org.junit.jupiter.api.Test;

/** Fax numbers, and offices that have none. */
class FaxTest {

    private static final Fax NUMBER = Fax.of(new TelephoneNumber("0942-34-3090"));

    @Test
    void isANumberOrNone() {
        assertThat(NUMBER).hasToString("0942-34-3090").isEqualTo(new Fax.At(new TelephoneNumber("0942-34-3090")));
        assertThat(NUMBER.printed()).isEqualTo("0942-34-3090");
        assertThat(NUMBER.<String>fold(number -> number.uri().toString(), () -> "none", () -> "without"))
                .isEqualTo("tel:+81-942-34-3090");
        assertThat(NUMBER.find()).contains(new TelephoneNumber("0942-34-3090"));
        assertThat(Fax.none()).hasToString("no fax").isEqualTo(new Fax.None());
        assertThat(Fax.none().printed()).isEmpty();
        assertThat(Fax.none().<String>fold(TelephoneNumber::printed, () -> "none", () -> "without"))
                .isEqualTo("none");
        assertThat(Fax.without().<String>fold(TelephoneNumber::printed, () -> "none", () -> "without"))
                .isEqualTo("without");
        assertThat(Fax.none().find()).isEmpty();
        assertThat(Fax.without().find()).isEmpty();
    }

    @Test
    void saysInJsonWhichItIs() {
        assertThat(PlanJson.write(NUMBER)).isEqualTo("{\"kind\":\"number\",\"number\":\"0942-34-3090\"}");
        assertThat(PlanJson.write(Fax.none())).isEqualTo("{\"kind\":\"none\"}");
    }

    @Test
    void aNumberCannotReplaceOneThatAnOfficeDoesNotHave() {
        RoutingTable kurume = KurumeDistricts.routing();
        Office office = kurume.fallback().withFax(Fax.none());
        RoutingTable.Builder without = RoutingTable.builder().from(kurume);
        without.offices(kurume.offices().stream()
                .map(one -> one.id().equals(office.id()) ? office : one)
                .toList());
        without.fallback(office);
        without.routes(kurume.routes().stream()
                .map(route -> Route.of(route.asOf(), route.district(), route.assignments(), office))
                .toList());
        assertThatExceptionOfType(InvalidEntryException.class)
                .isThrownBy(() -> new OfficeCorrection(
                                "shakyou", "fax", "0942-34-3090", "0942-34-3091", "社会福祉協議会", "2026-05-01")
                        .toOffice(without.build()))
                .withMessageContaining("replaces");
    }
}

package jp.kurume.plan.examples.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.AmbiguousDistrictException;
import jp.kurume.plan.districts.routing.UnknownDistrictException;
import jp.kurume.plan.districts.testing.InvalidDistrictArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a resident types in place of a district's name, nobody is sent to a wrong office. */
class DistrictNameProperties {

    @Property(tries = 50)
    void whoTypesANameOfSeveralIsAskedWhich(@ForAll("names") String name) {
        assertThatThrownBy(() -> KurumeDistricts.routing().route(name))
                .isInstanceOfSatisfying(
                        AmbiguousDistrictException.class,
                        asked -> assertThat(asked.candidates()).hasSizeGreaterThan(1));
    }

    @Provide
    Arbitrary<String> names() {
        return InvalidDistrictArbitraries.ambiguousNames(KurumeDistricts.routing());
    }

    @Example
    void theNameThatTwoDistrictsShareIsThere() {
        assertThat(names().allValues())
                .hasValueSatisfying(all -> assertThat(all).contains("国分"));
    }

    @Property
    void whoTypesNoNameIsToldSo(@ForAll("noNames") String name) {
        assertThatThrownBy(() -> KurumeDistricts.routing().route(name)).isInstanceOf(UnknownDistrictException.class);
    }

    @Provide
    Arbitrary<String> noNames() {
        return InvalidDistrictArbitraries.unknownNames(KurumeDistricts.routing());
    }
}

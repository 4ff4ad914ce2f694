package jp.kurume.plan.districts.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class RoutingTableProperties {

    private static final RoutingTable ROUTING = KurumeDistricts.routing();

    @Provide
    Arbitrary<ConsultationField> fields() {
        return Arbitraries.of(ROUTING.fields());
    }

    @Provide
    Arbitrary<SchoolDistrict> districts() {
        return Arbitraries.of(ROUTING.districts());
    }

    @Property
    void officesOfAFieldPartitionTheDistricts(@ForAll("fields") ConsultationField field) {
        List<SchoolDistrict> served = new ArrayList<>();
        for (Office office : ROUTING.offices(field)) {
            List<SchoolDistrict> its = ROUTING.districtsOf(office, field);
            assertThat(its)
                    .allMatch(district -> ROUTING.route(district).office(field).equals(office));
            assertThat(ROUTING.districtsOf(office)).containsAll(its);
            served.addAll(its);
        }
        assertThat(served).containsExactlyInAnyOrderElementsOf(ROUTING.districts());
    }

    @Property
    void confirmedOfficeIsTheOfficeOrNothing(
            @ForAll("districts") SchoolDistrict district, @ForAll("fields") ConsultationField field) {
        Route route = ROUTING.route(district);
        Assignment assignment = route.assignment(field);
        assertThat(assignment.district()).isSameAs(district);
        assertThat(route.office(field)).isSameAs(assignment.office());
        assertThat(ROUTING.unconfirmed().contains(assignment))
                .isEqualTo(route.confirmedOffice(field).isEmpty());
        route.confirmedOffice(field).ifPresent(office -> assertThat(office).isSameAs(assignment.office()));
        assertThat(assignment.toString().contains("要確認")).isEqualTo(assignment.basis() == Basis.INFERRED);
        assertThat(ROUTING.offices(field)).contains(assignment.office()).containsAll(assignment.alternatives());
    }
}

package jp.kurume.plan.examples.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.OfficeCorrection;
import jp.kurume.plan.districts.testing.InvalidDistrictArbitraries;
import jp.kurume.plan.entry.InvalidEntryException;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.indicators.ObservationEntry;
import jp.kurume.plan.indicators.testing.InvalidIndicatorArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever somebody mistypes in a host's forms is refused before it is kept. */
class EntryProperties {

    @Property(tries = 50)
    void everyBadEntryIsRefused(@ForAll("entries") ObservationEntry entry) {
        assertThatThrownBy(() -> entry.toObservation(KurumeIndicators.secondPeriod()))
                .isInstanceOf(InvalidEntryException.class);
    }

    @Provide
    Arbitrary<ObservationEntry> entries() {
        return InvalidIndicatorArbitraries.entries();
    }

    @Property(tries = 50)
    void everyBadCorrectionIsRefused(@ForAll("corrections") OfficeCorrection correction) {
        assertThatThrownBy(() -> correction.toCorrection(KurumeDistricts.routing()))
                .isInstanceOfSatisfying(
                        InvalidEntryException.class,
                        refusal -> assertThat(refusal.problems()).isNotEmpty());
    }

    @Provide
    Arbitrary<OfficeCorrection> corrections() {
        return InvalidDistrictArbitraries.officeCorrections();
    }
}

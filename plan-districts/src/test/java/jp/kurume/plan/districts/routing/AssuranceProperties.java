package jp.kurume.plan.districts.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.districts.Assurance;
import jp.kurume.plan.districts.testing.DistrictArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of what was last checked and what is overdue, whatever the table. */
class AssuranceProperties {

    @Provide
    Arbitrary<RoutingTable> tables() {
        return DistrictArbitraries.routingTables();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return DistrictArbitraries.days();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatIsOverdueStaysSoUntilItIsChecked(
            @ForAll("tables") RoutingTable table, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate second = one.isBefore(other) ? other : one;
        assertThat(table.overdue(second)).containsAll(table.overdue(first));
        assertThat(table.overdue(second))
                .allSatisfy(check -> assertThat(check.due().orElseThrow()).isBefore(second));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aLaterCheckMakesNothingElseOverdue(@ForAll("tables") RoutingTable table, @ForAll("days") LocalDate day) {
        for (Assurance late : table.overdue(day)) {
            List<Assurance> more = new ArrayList<>(table.assurances());
            more.add(late.withNextDue(List.of()).withCheckedOn(day));
            List<Assurance> left = table.assuredBy(more).overdue(day);
            assertThat(left).noneMatch(late::isOfSame);
            assertThat(table.overdue(day)).containsAll(left);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatCountsIsOneCheckOfAThingAtMostAndItsLast(@ForAll("tables") RoutingTable table) {
        List<Assurance> last = table.lastChecks().all();
        assertThat(table.assurances()).containsAll(last);
        for (Assurance one : last) {
            assertThat(table.assurances())
                    .filteredOn(one::isOfSame)
                    .allMatch(other -> !other.checkedOn().isAfter(one.checkedOn()));
        }
        table.routes()
                .forEach(
                        route -> assertThat(last).containsAll(route.lastChecks().all()));
    }

    /** Which checks there are changes neither an office nor what it rests on. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void checksChangeNoAnswer(@ForAll("tables") RoutingTable table) {
        RoutingTable without = table.assuredBy(List.of());
        assertThat(without.unconfirmed()).isEqualTo(table.unconfirmed());
        for (int i = 0; i < table.routes().size(); i++) {
            assertThat(without.routes().get(i).assignments())
                    .isEqualTo(table.routes().get(i).assignments());
        }
        assertThat(without.assuredBy(table.assurances())).isEqualTo(table);
    }
}

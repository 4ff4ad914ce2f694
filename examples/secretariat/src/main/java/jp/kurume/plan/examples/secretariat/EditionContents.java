package jp.kurume.plan.examples.secretariat;

import java.util.List;
import java.util.Optional;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.model.Plan;

/**
 * What a city keeps of one edition.
 *
 * @param plan the plan; none if it has no plan of the edition
 * @param indicators how success is measured
 * @param routing whom residents turn to
 */
record EditionContents(List<Plan> plan, List<IndicatorSet> indicators, List<RoutingTable> routing) {

    static EditionContents of(CityTables city, Edition edition) {
        List<Edition> one = List.of(edition);
        return new EditionContents(
                city.of(one, "plans.csv", id -> Plan.readFrom(city.tables(), id)),
                city.of(one, "indicators.csv", id -> IndicatorSet.readFrom(city.tables(), id)),
                city.of(one, "routing-tables.csv", id -> RoutingTable.readFrom(city.tables(), id)));
    }

    /**
     * What is there before and after.
     *
     * @param before what is there before
     * @param after what is there after
     * @param <T> what kind of thing it is
     */
    record Both<T>(T before, T after) {}

    static <T> Optional<Both<T>> both(List<T> before, List<T> after) {
        return before.isEmpty() || after.isEmpty()
                ? Optional.empty()
                : Optional.of(new Both<>(before.get(0), after.get(0)));
    }
}

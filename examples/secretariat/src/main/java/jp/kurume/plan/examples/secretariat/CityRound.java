package jp.kurume.plan.examples.secretariat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kurume.plan.around.result.ActionResults;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.department.Owners;
import jp.kurume.plan.districts.routing.CheckDues;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.MeasureDues;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.round.Due;
import jp.kurume.plan.round.ResultDues;
import jp.kurume.plan.round.YearlyRound;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.words.Words;

/** What is due by a city's tables, whatever of them it has: measures, action items, the list of offices. */
final class CityRound {

    private final CityTables city;
    private final String edition;
    private final Words words;

    /**
     * A way to tell it.
     *
     * @param city the tables
     * @param edition the id of the edition that is asked about; empty for the newest ones
     * @param words the words of refusals
     */
    CityRound(CityTables city, String edition, Words words) {
        this.city = city;
        this.edition = edition;
        this.words = words;
    }

    YearlyRound of(FiscalYear year, LocalDate day) {
        List<Due> dues = new ArrayList<>();
        Set<String> editions = new LinkedHashSet<>();
        Optional<Plan> plan = plan(year);
        plan.ifPresent(its -> {
            editions.add(its.edition().id());
            dues.addAll(ResultDues.of(its, results(its), year));
        });
        indicators(plan).ifPresent(its -> {
            editions.add(its.edition().id());
            dues.addAll(MeasureDues.of(its, year));
        });
        routing().ifPresent(its -> {
            editions.add(its.edition().id());
            dues.addAll(CheckDues.of(its, year, day));
        });
        if (editions.isEmpty()) {
            throw edition.isEmpty()
                    ? new RefusedException(PlanTool.FOUND_WANTING, words.say("tool.nothing-kept"))
                    : UnknownElementException.of(
                            "edition",
                            edition,
                            city.editions().stream().map(Edition::id).toList());
        }
        return YearlyRound.of(year, day, owners(editions), dues);
    }

    private List<Owners> owners(Set<String> editions) {
        List<Edition> its = city.editions().stream()
                .filter(one -> editions.contains(one.id()))
                .toList();
        return city.of(its, "departments.csv", id -> Owners.readFrom(city.tables(), id));
    }

    /** The newest plan whose years have the year among them. */
    private Optional<Plan> plan(FiscalYear year) {
        List<Plan> plans = city.of(city.editions(), "plans.csv", id -> Plan.readFrom(city.tables(), id)).stream()
                .filter(plan -> (edition.isEmpty() && plan.period().contains(year))
                        || plan.edition().id().equals(edition))
                .toList();
        return plans.isEmpty() ? Optional.empty() : Optional.of(Chosen.newest(plans, Plan::edition));
    }

    private ActionResults results(Plan plan) {
        return city
                .of(List.of(plan.edition()), "action-results.csv", id -> ActionResults.readFrom(city.tables(), id))
                .stream()
                .findFirst()
                .orElseGet(() -> ActionResults.builder().edition(plan.edition()).build());
    }

    /** The indicators of the plan; of a city without such a plan the newest. */
    private Optional<IndicatorSet> indicators(Optional<Plan> plan) {
        String its = plan.map(one -> one.edition().id()).orElse(edition);
        List<IndicatorSet> sets = city.indicators().stream()
                .filter(set -> its.isEmpty() || set.edition().id().equals(its))
                .toList();
        return sets.isEmpty() ? Optional.empty() : Optional.of(Chosen.newest(sets, IndicatorSet::edition));
    }

    private Optional<RoutingTable> routing() {
        List<RoutingTable> tables = city.routings().stream()
                .filter(table -> edition.isEmpty() || table.edition().id().equals(edition))
                .toList();
        return tables.isEmpty() ? Optional.empty() : Optional.of(Chosen.newest(tables, RoutingTable::edition));
    }
}

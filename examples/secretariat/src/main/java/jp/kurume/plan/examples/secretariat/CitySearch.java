package jp.kurume.plan.examples.secretariat;

import java.util.List;
import java.util.function.BiFunction;
import jp.kurume.plan.around.cycle.IssueCycle;
import jp.kurume.plan.around.glossary.Glossary;
import jp.kurume.plan.around.governance.Governance;
import jp.kurume.plan.around.multilayer.MultilayerSupport;
import jp.kurume.plan.around.register.ActivityRegister;
import jp.kurume.plan.around.scene.Scenes;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.past.PastPlan;
import jp.kurume.plan.search.PlanSearch;
import jp.kurume.plan.search.SearchHit;
import jp.kurume.plan.search.SearchWords;
import jp.kurume.plan.table.TableSource;

/** A search over everything that a city keeps of its plans. */
final class CitySearch {

    private final CityTables city;

    CitySearch(CityTables city) {
        this.city = city;
    }

    /** What contains every word; nothing where the city has no plan. */
    List<SearchHit> find(String query) {
        TableSource tables = city.tables();
        List<Edition> editions = city.editions();
        List<Plan> plans = city.of(editions, "plans.csv", id -> Plan.readFrom(tables, id));
        if (plans.isEmpty()) {
            return List.of();
        }
        PlanSearch search = PlanSearch.of(plans.get(plans.size() - 1));
        search = with(search, plans.subList(0, plans.size() - 1), PlanSearch::with);
        search = with(
                search, city.of(editions, "past-plans.csv", id -> PastPlan.readFrom(tables, id)), PlanSearch::with);
        search = with(
                search,
                city.of(editions, "registers.csv", id -> ActivityRegister.readFrom(tables, id)),
                PlanSearch::with);
        search = with(
                search,
                city.of(editions, "multilayer-support.csv", id -> MultilayerSupport.readFrom(tables, id)),
                PlanSearch::with);
        search = with(search, city.of(editions, "scenes.csv", id -> Scenes.readFrom(tables, id)), PlanSearch::with);
        search = with(search, city.of(editions, "terms.csv", id -> Glossary.readFrom(tables, id)), PlanSearch::with);
        search = with(
                search,
                city.of(editions, "governance-bodies.csv", id -> Governance.readFrom(tables, id)),
                PlanSearch::with);
        search = with(
                search, city.of(editions, "issue-steps.csv", id -> IssueCycle.readFrom(tables, id)), PlanSearch::with);
        return tables.has("search-words.csv")
                ? search.with(SearchWords.readFrom(tables)).find(query)
                : search.find(query);
    }

    private static <T> PlanSearch with(PlanSearch search, List<T> more, BiFunction<PlanSearch, T, PlanSearch> adding) {
        PlanSearch all = search;
        for (T one : more) {
            all = adding.apply(all, one);
        }
        return all;
    }
}

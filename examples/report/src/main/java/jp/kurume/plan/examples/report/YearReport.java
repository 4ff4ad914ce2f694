package jp.kurume.plan.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import jp.kurume.plan.around.result.ActionResults;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.districts.hsds.Hsds;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.report.EvaluationReport;
import jp.kurume.plan.indicators.stratml.StratMl;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.output.Page;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.time.FiscalYear;

/**
 * The year of one of a city's plans.
 *
 * @param folder where to write it, within the folder of all reports: the city's name if there are several, and the edition
 * @param city the city
 * @param evaluation how the plan did
 * @param actions what was done for the plan's action items; none if the city tells nothing of that
 * @param strategy the plan with its results for exchange; none if the city has indicators only
 * @param services the offices for exchange; none if the edition has no list of offices
 */
record YearReport(
        String folder,
        City city,
        EvaluationReport evaluation,
        List<Actions> actions,
        List<StratMl> strategy,
        List<Hsds> services) {

    /**
     * A plan and what was done for its action items.
     *
     * @param plan the plan
     * @param results what was done
     */
    record Actions(Plan plan, ActionResults results) {}

    /** The page of the report, with what was done for action items where the city tells it. */
    Page page(Locale language) {
        return actions.stream()
                .map(its -> evaluation.page(language, its.plan(), its.results()))
                .findFirst()
                .orElseGet(() -> evaluation.page(language));
    }

    /** The plans of which anything was observed in the year, in the order of the tables. */
    static List<YearReport> of(City city, boolean several, Order order) throws RefusedException {
        List<YearReport> reports = new ArrayList<>();
        TreeSet<FiscalYear> years = new TreeSet<>();
        for (IndicatorSet indicators : IndicatorSet.readAllFrom(new TableReading(city.tables()))) {
            List<FiscalYear> observed =
                    indicators.observations().stream().map(Observation::year).toList();
            years.addAll(observed);
            if (observed.contains(order.year())) {
                reports.add(of(several ? city.name() + "/" : "", city, indicators, order));
            }
        }
        if (reports.isEmpty()) {
            Words words = order.words();
            throw new RefusedException(words.say("not-observed", city.name(), order.year(), years));
        }
        return reports;
    }

    private static YearReport of(String parent, City city, IndicatorSet indicators, Order order) {
        String edition = indicators.edition().id();
        return new YearReport(
                parent + edition,
                city,
                EvaluationReport.of(indicators, order.year(), order.made()),
                plans(city.tables(), edition).stream()
                        .flatMap(plan ->
                                results(city.tables(), edition).stream().map(results -> new Actions(plan, results)))
                        .toList(),
                plans(city.tables(), edition).stream()
                        .map(plan -> results(city.tables(), edition).stream()
                                .findFirst()
                                .map(results -> StratMl.report(plan, indicators, results))
                                .orElseGet(() -> StratMl.report(plan, indicators)))
                        .toList(),
                routings(city.tables(), edition).stream().map(Hsds::of).toList());
    }

    private static List<Plan> plans(TableSource tables, String edition) {
        try {
            return tables.has("plans.csv") ? List.of(Plan.readFrom(tables, edition)) : List.of();
        } catch (UnknownElementException e) {
            return List.of();
        }
    }

    private static List<ActionResults> results(TableSource tables, String edition) {
        try {
            return tables.has("action-results.csv") ? List.of(ActionResults.readFrom(tables, edition)) : List.of();
        } catch (UnknownElementException e) {
            return List.of();
        }
    }

    private static List<RoutingTable> routings(TableSource tables, String edition) {
        try {
            return tables.has("routing-tables.csv") ? List.of(RoutingTable.readFrom(tables, edition)) : List.of();
        } catch (UnknownElementException e) {
            return List.of();
        }
    }
}

// What an analyst has at hand: everything of the library imported, and Kurume's plan loaded.
import java.time.*;
import jp.kurume.plan.around.approach.*;
import jp.kurume.plan.around.cycle.*;
import jp.kurume.plan.around.glossary.*;
import jp.kurume.plan.around.governance.*;
import jp.kurume.plan.around.milestone.*;
import jp.kurume.plan.around.multilayer.*;
import jp.kurume.plan.around.profile.*;
import jp.kurume.plan.around.register.*;
import jp.kurume.plan.around.result.*;
import jp.kurume.plan.around.scene.*;
import jp.kurume.plan.check.*;
import jp.kurume.plan.city.*;
import jp.kurume.plan.department.*;
import jp.kurume.plan.diff.*;
import jp.kurume.plan.districts.*;
import jp.kurume.plan.districts.change.*;
import jp.kurume.plan.districts.hsds.*;
import jp.kurume.plan.districts.kurume.*;
import jp.kurume.plan.districts.listing.*;
import jp.kurume.plan.districts.opendata.*;
import jp.kurume.plan.districts.routing.*;
import jp.kurume.plan.districts.towns.*;
import jp.kurume.plan.entry.*;
import jp.kurume.plan.examples.jshell.*;
import jp.kurume.plan.indicators.*;
import jp.kurume.plan.indicators.bulk.*;
import jp.kurume.plan.indicators.forecast.*;
import jp.kurume.plan.indicators.report.*;
import jp.kurume.plan.indicators.rollup.*;
import jp.kurume.plan.indicators.stratml.*;
import jp.kurume.plan.indicators.survey.*;
import jp.kurume.plan.json.*;
import jp.kurume.plan.kurume.*;
import jp.kurume.plan.law.*;
import jp.kurume.plan.model.*;
import jp.kurume.plan.output.*;
import jp.kurume.plan.past.*;
import jp.kurume.plan.problem.*;
import jp.kurume.plan.round.*;
import jp.kurume.plan.search.*;
import jp.kurume.plan.source.*;
import jp.kurume.plan.table.*;
import jp.kurume.plan.text.*;
import jp.kurume.plan.time.*;
import jp.kurume.plan.words.*;
import org.knowm.xchart.*;

Plan plan = KurumePlans.secondPeriod();
IndicatorSet indicators = KurumeIndicators.secondPeriod();
IndicatorSet firstPeriod = KurumeIndicators.firstPeriod();
RoutingTable routing = KurumeDistricts.routing();

/** Prints each of several things on a line of its own. */
void lines(Collection<?> things) {
    things.forEach(thing -> println(thing));
}

/** How an assessment ends, in Japanese: the verdict, or why there is none. */
String verdict(Assessment assessment) {
    return ChartPages.verdict(assessment);
}

/** Prints what the library's documentation says of a type: what it is, and what its methods do. */
void help(Class<?> type) throws IOException {
    println(LibraryHelp.of(type).strip());
}

/** Writes the chart of a measure of some indicators as a page for a browser, and tells where it is. */
Path chart(IndicatorSet set, Measure measure) throws IOException {
    return ChartPages.write(Path.of("target", "charts", measure.id() + ".html"), set, List.of(measure));
}

/** Writes the chart of a measure of Kurume's plans as a page for a browser, and tells where it is. */
Path chart(Measure measure) throws IOException {
    IndicatorSet set = firstPeriod.measures().contains(measure) ? firstPeriod : indicators;
    return ChartPages.write(Path.of("target", "charts", measure.id() + ".html"), set, List.of(measure));
}

/** Writes the charts of all measures on one page for a browser, and tells where it is. */
Path charts(IndicatorSet set) throws IOException {
    return ChartPages.write(Path.of("target", "charts", set.edition().id() + ".html"), set, set.measures());
}

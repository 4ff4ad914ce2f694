/**
 * Which office a resident turns to (相談窓口): the routing table from school districts to offices, the names by which people
 * call a district, and what the city corrects, ends and puts in force later.
 *
 * <pre>{@code
 * RoutingTable routing = KurumeDistricts.routing();
 * Route route = routing.route("日吉校区");
 * route.office(ConsultationField.LIVELIHOOD);                  // the best reading: 生活自立支援センター(東部)
 * route.confirmedOffice(ConsultationField.LIVELIHOOD);         // empty: this one is inferred
 * route.assignment(ConsultationField.LIVELIHOOD).basis();      // INFERRED: citation, reason and alternatives beside it
 * routing.resolve("国分");                                      // ambiguous: 西国分 or 東国分
 * }</pre>
 *
 * <p><b>An inferred assignment must be confirmed with the city before a resident is told it as certain.</b> Whoever shows
 * one marks it 要確認 and gives its alternatives and the number of the {@linkplain
 * jp.kurume.plan.districts.routing.RoutingTable#fallback() office for those who do not know whom to ask}.
 *
 * <p>Every type here is immutable, thread-safe and serializable. Compatibility is promised for factories, builders and
 * accessors, not for the constructors of records, whose components may grow.
 */
@GeneratedValues
@NullMarked
package jp.kurume.plan.districts.routing;

import jp.kurume.plan.interchange.GeneratedValues;
import org.jspecify.annotations.NullMarked;

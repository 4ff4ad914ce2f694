/**
 * What differs between two routing tables of a city, as a value and as a notice to residents (変更のお知らせ).
 *
 * <pre>{@code
 * RoutingDifference difference = RoutingDifference.between(lastYear, thisYear);
 * ChangeNotice.of(difference, Locale.JAPANESE).text();
 * }</pre>
 */
@NullMarked
package jp.kurume.plan.districts.change;

import org.jspecify.annotations.NullMarked;

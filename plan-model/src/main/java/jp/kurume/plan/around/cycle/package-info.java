/**
 * How an issue that one household has becomes the business of a district and of the city, and how what is learnt comes back
 * to the residents (取組み推進のイメージ).
 *
 * <pre>{@code
 * IssueCycle cycle = KurumeWelfare.issueCycle();
 * cycle.next(cycle.step(3));          // 4 地域課題検討会議
 * cycle.endsFrom(cycle.step(1));      // steps 3, 6 and 9: an issue need not go all the way
 * }</pre>
 *
 * <p>Every type here is immutable, thread-safe and serializable. Compatibility is promised for factories, builders and
 * accessors, not for the constructors of records, whose components may grow.
 */
@GeneratedValues
@NullMarked
package jp.kurume.plan.around.cycle;

import jp.kurume.plan.interchange.GeneratedValues;
import org.jspecify.annotations.NullMarked;

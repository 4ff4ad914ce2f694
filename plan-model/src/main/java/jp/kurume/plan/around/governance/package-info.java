/**
 * How a plan is carried forward (計画の推進): the bodies that watch over it, how it is evaluated, the plans around it, and who
 * publishes it.
 *
 * <pre>{@code
 * Governance governance = KurumeWelfare.governance();
 * governance.body(1).name();                                    // くるめ支え合うプラン推進協議会
 * governance.body("mutual-support-council").citation().isReading();    // true: the figure is not transcribed
 * governance.relatedPlans(Relation.ABOVE);                      // [久留米市総合計画]
 * }</pre>
 *
 * <p>Every type here is immutable, thread-safe and serializable. Compatibility is promised for factories, builders and
 * accessors, not for the constructors of records, whose components may grow.
 */
@GeneratedValues
@NullMarked
package jp.kurume.plan.around.governance;

import jp.kurume.plan.interchange.GeneratedValues;
import org.jspecify.annotations.NullMarked;

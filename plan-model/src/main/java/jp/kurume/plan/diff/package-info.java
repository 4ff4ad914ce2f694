/**
 * What changes from one edition of a plan to another (新旧対照).
 *
 * <pre>{@code
 * PlanDiff diff = PlanDiff.between(KurumePlans.secondPeriodOutline(), KurumePlans.secondPeriod());
 * diff.changes(PlanPart.NEEDS);               // one added, seven moved
 * diff.notCovered();                          // the outline has no action items: none is "added"
 * diff.text(Locale.JAPANESE);                 // the list of changes, to read
 * }</pre>
 *
 * <p>Every type here is immutable, thread-safe and serializable. Compatibility is promised for factories, builders and
 * accessors, not for the constructors of records, whose components may grow.
 */
@GeneratedValues
@NullMarked
package jp.kurume.plan.diff;

import jp.kurume.plan.interchange.GeneratedValues;
import org.jspecify.annotations.NullMarked;

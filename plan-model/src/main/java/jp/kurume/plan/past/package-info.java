/**
 * The plan before (前の計画), as an edition of the next one looks back on it: what it set out to do, what was achieved, how that
 * was evaluated, and what is left to do.
 *
 * <pre>{@code
 * PastPlan first = KurumePlans.firstPeriod();
 * first.achievements().size();    // 10
 * first.accountIn().status();     // DRAFT: the edition that tells of it
 * }</pre>
 */
@GeneratedValues
@NullMarked
package jp.kurume.plan.past;

import jp.kurume.plan.interchange.GeneratedValues;
import org.jspecify.annotations.NullMarked;

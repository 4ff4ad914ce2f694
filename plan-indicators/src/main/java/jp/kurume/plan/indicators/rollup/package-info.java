/**
 * How a whole plan or an initiative is doing (総括): counts by status, the measures that drag, and what would be if.
 *
 * <pre>{@code
 * IndicatorSet first = KurumeIndicators.firstPeriod();
 * RollUp whole = PlanRollUp.latest(first, StatusPolicy.STRICT).whole();
 * whole.counts();                     // {REACHED=0, ON_TRACK=0, BEHIND=2, REGRESSED=2, HELD=0, NOT_HELD=0, MISSED=0}
 * whole.medianProgress();             // -0.0695…: a mean would be moved by a single measure
 * whole.withoutDirection();           // 1, left out of both
 * }</pre>
 *
 * <p>Different units are never averaged. Every type is immutable, thread-safe and serializable.
 */
@NullMarked
package jp.kurume.plan.indicators.rollup;

import org.jspecify.annotations.NullMarked;

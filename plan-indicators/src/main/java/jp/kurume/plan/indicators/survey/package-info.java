/**
 * How far a share of residents from a survey can be trusted (市民意識調査の精度): intervals, the difference of two waves, and how
 * many answers are needed to see a change.
 *
 * <pre>{@code
 * SampleSize.Known size = SampleSize.of(1500);
 * Answers r1 = Answers.printed(new BigDecimal("64.1"), size);
 * Answers r6 = Answers.printed(new BigDecimal("61.3"), size);
 * r6.interval(0.95);                     // 0.5878 to 0.6377, whichever count is behind 61.3%
 * r6.changeFrom(r1).isBeyondChance(0.95);   // false
 * }</pre>
 *
 * <p>Shares go in as the percentages that a plan prints, exact; intervals come out as shares of 1, in {@code double}, which
 * is far finer than any survey. Levels of confidence are shares of 1, too: 0.95. Without a sample size there is no interval, and
 * the answer is {@link Precision.NotStated}: no source of Kurume's plans prints one.
 *
 * <p>Every type is immutable, thread-safe and serializable. Normal quantiles come from Apache Commons Statistics.
 */
@GeneratedValues
@NullMarked
package jp.kurume.plan.indicators.survey;

import jp.kurume.plan.interchange.GeneratedValues;
import org.jspecify.annotations.NullMarked;

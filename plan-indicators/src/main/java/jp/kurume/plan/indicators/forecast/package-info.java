/**
 * What the yearly values of a measure let one expect of the years to come (見通し), and how little that is.
 *
 * <pre>{@code
 * IndicatorSet indicators = KurumeIndicators.secondPeriod();
 * Forecast forecast = Forecast.of(indicators.measure("6-outcome"), indicators.series("6-outcome"));
 * forecast.leastSquares();             // three values: a line, -0.1263 a year
 * forecast.predictionInterval(0.95);   // not enough: [UNDER_FIVE_VALUES]
 * forecast.caution(Locale.JAPANESE);   // 3年分の値から引いた線です。…
 * }</pre>
 *
 * <p>Lines are exact fractions; intervals and chances are {@code double}, from Student's t distribution of Apache Commons
 * Statistics. Every type is immutable, thread-safe and serializable.
 */
@NullMarked
package jp.kurume.plan.indicators.forecast;

import org.jspecify.annotations.NullMarked;

/**
 * Indicators of a community welfare plan (評価指標): what is measured, where it began, where it should be, and how it is
 * doing.
 *
 * <pre>{@code
 * IndicatorSet indicators = KurumeIndicators.firstPeriod();
 * Measure overall = indicators.measure("first-overall");
 * Assessment a = overall.assess(Observation.of("first-overall", FiscalYear.parse("R6"), "61.3"));
 * a.status();              // Optional[REGRESSED]
 * a.attainmentRate();      // 0.8757…, printed as 87.6%
 * a.paceNeeded();          // 8.7 points a year, where −0.56 a year was made so far
 * a.verdict(StatusPolicy.of("0.1", "0.05"));   // with a tolerance and a flat band, both stated
 * }</pre>
 *
 * <p>Every type here is immutable, thread-safe and serializable. Compatibility is promised for factories, builders and
 * accessors, not for the constructors of records, whose components may grow.
 */
@GeneratedValues
@NullMarked
package jp.kurume.plan.indicators;

import jp.kurume.plan.interchange.GeneratedValues;
import org.jspecify.annotations.NullMarked;

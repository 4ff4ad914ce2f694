package jp.kurume.plan.indicators.testing;

import java.io.Serializable;
import jp.kurume.plan.indicators.Fraction;
import jp.kurume.plan.indicators.forecast.Finding;
import jp.kurume.plan.indicators.forecast.PredictionInterval;
import jp.kurume.plan.indicators.forecast.Trend;

/**
 * Everything that a forecast tells, in a record as a host may have one: a finding is read where its type is known.
 *
 * @param trend a trend
 * @param value a value
 * @param interval an interval
 * @param chance a chance
 */
public record Findings(
        Finding<Trend> trend, Finding<Fraction> value, Finding<PredictionInterval> interval, Finding<Double> chance)
        implements Serializable {}

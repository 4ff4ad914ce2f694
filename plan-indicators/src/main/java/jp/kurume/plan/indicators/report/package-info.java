/**
 * The yearly report on how a plan is doing, as a value and as HTML, Markdown, CSV and JSON.
 *
 * <pre>{@code
 * IndicatorSet first = KurumeIndicators.firstPeriod();
 * EvaluationReport report = EvaluationReport.of(first, FiscalYear.parse("R6"), LocalDate.of(2026, 6, 30));
 * report.measures();                   // each measure with its results and verdict
 * report.toHtml(Locale.JAPANESE);      // a page of its own, with charts
 * }</pre>
 *
 * <p>{@link jp.kurume.plan.indicators.report.EvaluationReport} is the report. Its pages are written in Japanese and in English;
 * values are printed as the plan prints them, with separators of thousands, the decimals of their measure and rounded half up.
 * What is computed has one decimal more than the measure, shares of the way and of the time are in percent with one decimal.
 *
 * <p>Every type here is immutable, thread-safe and serializable.
 */
@NullMarked
package jp.kurume.plan.indicators.report;

import org.jspecify.annotations.NullMarked;

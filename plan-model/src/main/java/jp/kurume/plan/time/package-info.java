/**
 * The time a community welfare plan is written in: Japanese fiscal years (年度), which run from April to March.
 *
 * <p>A plan covers a {@linkplain jp.kurume.plan.time.FiscalYearRange range of fiscal years}, and every figure in it
 * belongs to one {@link jp.kurume.plan.time.FiscalYear}. Both are values in the manner of {@code java.time} and read
 * the year as the city's documents print it:
 *
 * <pre>{@code
 * FiscalYear r8 = FiscalYear.parse("令和8年度");               // also R8, 2026年度, 令和8(2026)年度, ㋿８年度
 * r8.start();                                              // 2026-04-01
 * r8.end();                                                // 2027-03-31
 * FiscalYear.from(LocalDate.of(2027, 3, 31)).equals(r8);   // true
 * FiscalYearRange.parse("令和8～12年度").years();             // [令和8年度, …, 令和12年度]
 * }</pre>
 *
 * <p>What cannot be a fiscal year is refused with a {@link jp.kurume.plan.time.FiscalYearParseException}, which says why
 * and, where there is one, what was probably meant. No method takes or returns {@code null} unless it says so.
 */
@NullMarked
package jp.kurume.plan.time;

import org.jspecify.annotations.NullMarked;

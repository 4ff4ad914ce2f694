/**
 * Progress, expected values and statuses of millions of rows (一括計算), over columns of {@code double}.
 *
 * <pre>{@code
 * double[] progress = new double[rows];
 * PathKernels.progress(baselines, targets, observed, progress);
 *
 * ObservationColumns columns = observations.collect(ObservationColumns.collector(indicators));
 * columns.statuses(StatusPolicy.STRICT);    // of every observation
 * }</pre>
 *
 * <p>{@code double} since that is what millions of rows are kept in. A verdict that will be printed comes from
 * {@link jp.kurume.plan.indicators.Measure#assess}, which is exact. In columns, and nowhere else, a value that is pending is
 * {@code NaN}, and no number ever comes of it.
 */
@NullMarked
package jp.kurume.plan.indicators.bulk;

import org.jspecify.annotations.NullMarked;

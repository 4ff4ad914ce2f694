/**
 * Exact numbers and levels as this module checks and writes them. Not exported.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package jp.kurume.plan.indicators.number;

import org.jspecify.annotations.NullMarked;

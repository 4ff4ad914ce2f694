/**
 * Levels of confidence as this module checks them. Not exported.
 */
@NullMarked
package jp.kurume.plan.indicators.number;

import org.jspecify.annotations.NullMarked;

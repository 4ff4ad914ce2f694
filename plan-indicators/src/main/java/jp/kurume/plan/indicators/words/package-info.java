/** What this module says to people of its tables and of what can be wrong with them. */
@NullMarked
package jp.kurume.plan.indicators.words;

import org.jspecify.annotations.NullMarked;

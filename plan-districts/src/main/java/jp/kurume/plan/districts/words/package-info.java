/**
 * What this module calls its tables, their columns and its problems, in English and in Japanese (言葉).
 *
 * <p>Every type here is stateless and thread-safe.
 */
@NullMarked
package jp.kurume.plan.districts.words;

import org.jspecify.annotations.NullMarked;

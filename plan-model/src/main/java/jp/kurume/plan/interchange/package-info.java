/**
 * What the values of all modules are made with: the style of their generated parts, and the JSON forms of days, months and
 * exact numbers, which a plain Jackson mapper does not know or writes otherwise; for the modules of this library only.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package jp.kurume.plan.interchange;

import org.jspecify.annotations.NullMarked;

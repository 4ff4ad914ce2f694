/**
 * Days, months and exact numbers in their JSON forms, which a plain Jackson mapper does not know or writes otherwise; for the
 * modules of this library only.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package jp.kurume.plan.interchange;

import org.jspecify.annotations.NullMarked;

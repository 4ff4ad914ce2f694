/**
 * The making of a plan (策定の経過と今後のスケジュール): what was done when, what is open-ended and what was only planned.
 *
 * <pre>{@code
 * Milestones milestones = KurumeWelfare.milestones();
 * milestones.dueBy(LocalDate.of(2025, 4, 1));
 * milestones.standing(Standing.TO_BE_CONFIRMED, LocalDate.of(2026, 1, 1));    // planned for a time that is past
 * }</pre>
 *
 * <p>Every type here is immutable, thread-safe and serializable. Compatibility is promised for factories, builders and
 * accessors, not for the constructors of records, whose components may grow.
 */
@GeneratedValues
@NullMarked
package jp.kurume.plan.around.milestone;

import jp.kurume.plan.interchange.GeneratedValues;
import org.jspecify.annotations.NullMarked;

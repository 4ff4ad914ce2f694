/**
 * Who answers for a plan (担当): the departments of a city, and which of them answers for a measure, an action item, a
 * direction, a field of consultation or the data of an office.
 *
 * <pre>{@code
 * Owners owners = Owners.readFrom(TableSource.folder(Path.of("midori-plan")), "plan-2026");
 * owners.inCharge(OwnedElement.action("1.1-1"), LocalDate.now());     // 地域福祉課
 * owners.departments().named("福祉課");                                // by its name of today, or one that it had
 * }</pre>
 *
 * <p>Departments only: the library knows no persons. Every type here is immutable, thread-safe and serializable.
 * Compatibility is promised for factories, builders and accessors, not for the constructors of records, whose components may
 * grow.
 */
@GeneratedValues
@NullMarked
package jp.kurume.plan.department;

import jp.kurume.plan.interchange.GeneratedValues;
import org.jspecify.annotations.NullMarked;

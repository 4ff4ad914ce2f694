/**
 * What was done for the action items of a plan, year by year (取組みの実績、進捗管理): by whom, how the city judges it, why
 * something was not done, and what comes next.
 *
 * <pre>{@code
 * ActionResults results = ActionResults.readFrom(TableSource.folder(Path.of("midori-plan")), "plan-2026");
 * FiscalYear second = FiscalYear.parse("R9");
 * results.of("1.1-1");                                    // what was done for an item, year by year
 * results.in(second);                                     // what was done in a year
 * results.changes(second.minusYears(1), second);          // what is otherwise than the year before
 * }</pre>
 *
 * <p>Every type here is immutable, thread-safe and serializable. Compatibility is promised for factories, builders and
 * accessors, not for the constructors of records, whose components may grow.
 */
@GeneratedValues
@NullMarked
package jp.kurume.plan.around.result;

import jp.kurume.plan.interchange.GeneratedValues;
import org.jspecify.annotations.NullMarked;

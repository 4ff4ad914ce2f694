/**
 * The register of what a city did for its plan (取組み状況): entries by category, new or expanded, with years and departments
 * as far as they are printed.
 *
 * <pre>{@code
 * ActivityRegister register = KurumeWelfare.activityRegister();
 * register.entriesOf("地域福祉課");                    // what the department took part in
 * register.entriesIn(FiscalYear.parse("R3"));         // what certainly ran in 令和3年度
 * register.multilayerEntries();                       // those marked ★重層事業★
 * }</pre>
 *
 * <p>Every type here is immutable, thread-safe and serializable. Compatibility is promised for factories, builders and
 * accessors, not for the constructors of records, whose components may grow.
 */
@GeneratedValues
@NullMarked
package jp.kurume.plan.around.register;

import jp.kurume.plan.interchange.GeneratedValues;
import org.jspecify.annotations.NullMarked;

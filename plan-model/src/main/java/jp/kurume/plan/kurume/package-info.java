/**
 * Kurume's community welfare around its plans, bundled: the registers, bodies and systems that the documents describe.
 *
 * <p>The plans themselves are at {@link jp.kurume.plan.model.KurumePlans}; each subject here has a package of its own with
 * its types, in which another city's tables are read.
 *
 * <pre>{@code
 * KurumeWelfare.activityRegister().entriesOf("地域福祉課");
 * }</pre>
 */
@NullMarked
package jp.kurume.plan.kurume;

import org.jspecify.annotations.NullMarked;

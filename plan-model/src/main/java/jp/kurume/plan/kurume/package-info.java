/**
 * Kurume (久留米市), bundled: its plans, and what the documents describe around them, the registers, bodies and systems.
 *
 * <p>The tables lie beside these classes. Each subject has a package of its own with its types, in which another city's tables
 * are read.
 *
 * <pre>{@code
 * KurumePlans.secondPeriod().initiative(4).directions();
 * KurumeWelfare.activityRegister().entriesOf("地域福祉課");
 * }</pre>
 */
@NullMarked
package jp.kurume.plan.kurume;

import org.jspecify.annotations.NullMarked;

/**
 * A community welfare plan (地域福祉計画) and everything it contains.
 *
 * <pre>{@code
 * Plan plan = KurumePlans.secondPeriod();
 * plan.initiative(4).directions();
 * plan.actionsOf(ActorRole.CITY);       // the city takes part in these, as far as the marks are legible …
 * plan.actionsOfUnknownActors();        // … and of these nobody can tell
 * }</pre>
 *
 * <p>Every type here is immutable, thread-safe and serializable. Compatibility is promised for factories, builders and
 * accessors, not for the constructors of records, whose components may grow.
 */
@GeneratedValues
@NullMarked
package jp.kurume.plan.model;

import jp.kurume.plan.interchange.GeneratedValues;
import org.jspecify.annotations.NullMarked;

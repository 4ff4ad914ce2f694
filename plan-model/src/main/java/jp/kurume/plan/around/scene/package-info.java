/**
 * The scenes in which a plan pictures what the city is to become (めざす姿の具体像).
 *
 * <pre>{@code
 * Scenes scenes = KurumeWelfare.scenes();
 * scenes.scene(2).points();             // what is true when somebody is in trouble …
 * scenes.scene(2).vehicle().name();     // … and what promotes it: 重層事業
 * }</pre>
 *
 * <p>Every type here is immutable, thread-safe and serializable. Compatibility is promised for factories, builders and
 * accessors, not for the constructors of records, whose components may grow.
 */
@GeneratedValues
@NullMarked
package jp.kurume.plan.around.scene;

import jp.kurume.plan.interchange.GeneratedValues;
import org.jspecify.annotations.NullMarked;

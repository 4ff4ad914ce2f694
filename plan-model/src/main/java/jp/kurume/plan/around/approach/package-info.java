/**
 * The thoughts on which the work for a plan rests (取組みを進めるにあたっての考え方): self-help, mutual help and public help, and the
 * spheres in which people help each other.
 *
 * <pre>{@code
 * Approach approach = KurumeWelfare.approach();
 * approach.help("共助").meaning();
 * approach.sphere("neighbours").liesWithin(approach.sphere("city"));    // true
 * approach.closeToResidents();                                          // 校区コミュニティ組織の区域
 * }</pre>
 *
 * <p>Every type here is immutable, thread-safe and serializable. Compatibility is promised for factories, builders and
 * accessors, not for the constructors of records, whose components may grow.
 */
@GeneratedValues
@NullMarked
package jp.kurume.plan.around.approach;

import jp.kurume.plan.interchange.GeneratedValues;
import org.jspecify.annotations.NullMarked;

/**
 * The multi-layered support system (重層的支援体制整備事業): its programmes by pillar and field, who operates them, the agencies,
 * and the meetings in which they work together.
 *
 * <pre>{@code
 * MultilayerSupport support = KurumeWelfare.multilayerSupport();
 * support.programmes(Pillar.PARTICIPATION);
 * support.newProgrammes();
 * support.meeting("support-meeting").schedule().nextOnOrAfter(LocalDate.of(2026, 4, 1));    // 2026-04-22
 * }</pre>
 *
 * <p>Every type here is immutable, thread-safe and serializable. Compatibility is promised for factories, builders and
 * accessors, not for the constructors of records, whose components may grow.
 */
@GeneratedValues
@NullMarked
package jp.kurume.plan.around.multilayer;

import jp.kurume.plan.interchange.GeneratedValues;
import org.jspecify.annotations.NullMarked;

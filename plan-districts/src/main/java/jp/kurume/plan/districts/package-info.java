/**
 * What a list of offices is made of (相談窓口一覧): school districts, offices, fields of consultation, and that an office
 * serves a district in a field.
 *
 * <pre>{@code
 * Assignment assignment = KurumeDistricts.routing().route("日吉").assignment(ConsultationField.LIVELIHOOD);
 * assignment.office().telephone().uri();    // tel:+81-942-30-9113
 * assignment.office().fax().printed();      // the number as printed; empty if the office has none
 * assignment.basis().isConfirmed();         // false: inferred, and to be confirmed with the city
 * assignment.alternatives();                // 生活自立支援センター(西部)
 * assignment.district().area();             // the area that the district belongs to
 * }</pre>
 *
 * <p><b>An inferred assignment must be confirmed with the city before a resident is told it as certain.</b>
 *
 * <p>The table that they make is in {@link jp.kurume.plan.districts.routing}, that of Kurume in {@link
 * jp.kurume.plan.districts.kurume}; nothing here knows of either.
 *
 * <p>Every type here is immutable, thread-safe and serializable. Compatibility is promised for factories, builders and
 * accessors, not for the constructors of records, whose components may grow.
 */
@GeneratedValues
@NullMarked
package jp.kurume.plan.districts;

import jp.kurume.plan.interchange.GeneratedValues;
import org.jspecify.annotations.NullMarked;

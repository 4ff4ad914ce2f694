/**
 * Whose data it is, and which edition of it: the municipality, the editions of its plans and guides, and what several subjects
 * say of a city in the same way.
 *
 * <pre>{@code
 * Edition edition = KurumePlans.secondPeriod().edition();
 * edition.municipality().code();    // "402036"
 * edition.status();                 // DRAFT
 * }</pre>
 */
@GeneratedValues
@NullMarked
package jp.kurume.plan.city;

import jp.kurume.plan.interchange.GeneratedValues;
import org.jspecify.annotations.NullMarked;

/**
 * A city in figures as its documents state them, each with its date, and its history.
 *
 * <pre>{@code
 * CityProfile profile = KurumeWelfare.cityProfile();
 * profile.figures("population");    // 303,617人 on 2021-09-01, below 300,000人 in February 2025
 * }</pre>
 *
 * <p>Every type here is immutable, thread-safe and serializable. Compatibility is promised for factories, builders and
 * accessors, not for the constructors of records, whose components may grow.
 */
@GeneratedValues
@NullMarked
package jp.kurume.plan.around.profile;

import jp.kurume.plan.interchange.GeneratedValues;
import org.jspecify.annotations.NullMarked;

/**
 * What documents in XML have in common. Not exported.
 *
 * <p>All types are stateless and thread-safe.
 */
@NullMarked
package jp.kurume.plan.indicators.xml;

import org.jspecify.annotations.NullMarked;

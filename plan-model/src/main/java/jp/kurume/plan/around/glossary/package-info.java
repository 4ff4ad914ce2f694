/**
 * What the terms of a plan mean (用語): who is meant by 地域住民等, what a 活動指標 is.
 *
 * <pre>{@code
 * Glossary glossary = KurumeWelfare.glossary();
 * glossary.term("多様な主体").members();
 * glossary.term("活動指標").meaning();
 * }</pre>
 *
 * <p>Every type here is immutable, thread-safe and serializable. Compatibility is promised for factories, builders and
 * accessors, not for the constructors of records, whose components may grow.
 */
@GeneratedValues
@NullMarked
package jp.kurume.plan.around.glossary;

import jp.kurume.plan.interchange.GeneratedValues;
import org.jspecify.annotations.NullMarked;

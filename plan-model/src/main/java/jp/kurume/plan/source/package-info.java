/**
 * Where a fact comes from: documents, places in them, and how the printed text was read.
 *
 * <pre>{@code
 * Citation citation = plan.initiative(4).citation();
 * citation.source().title();    // 第2期くるめ支え合うプラン（案）
 * citation.place();             // p12
 * citation.isReading();         // false: it stands there in so many words
 * }</pre>
 */
@GeneratedValues
@NullMarked
package jp.kurume.plan.source;

import jp.kurume.plan.interchange.GeneratedValues;
import org.jspecify.annotations.NullMarked;

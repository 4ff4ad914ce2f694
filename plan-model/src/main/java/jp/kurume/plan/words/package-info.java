/**
 * What the library says to people, in their language: the words of every module behind one door.
 *
 * <p>A module keeps its words in resource bundles of its own and hands them over as a service
 * ({@link jp.kurume.plan.words.ModuleWords}). Whoever has something to say asks {@link jp.kurume.plan.words.Words} for a key,
 * whichever module it belongs to: the words of a problem are found for one that was just noted and for one that is read back
 * from JSON, and a host that adds a subject brings the words of its tables and problems in the same way.
 *
 * <pre>{@code
 * Words.in(Locale.JAPANESE).say("table.cell.empty");    // 空欄です。記入してください
 * }</pre>
 */
@NullMarked
package jp.kurume.plan.words;

import org.jspecify.annotations.NullMarked;

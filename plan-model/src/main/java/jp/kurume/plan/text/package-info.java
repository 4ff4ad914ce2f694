/**
 * Text that people type, folded into the one form in which every door reads it; text for people, such as tables that line up
 * with full-width letters and names that look alike; and text for other systems, such as identifiers that stay the same.
 *
 * <pre>{@code
 * TypedText.fold(" Ｒ８\u200B");    // R8
 * TextTable.of("校区", "包括").row("日吉", "中央包括").row("三潴", "西包括").toString();
 * SimilarNames.closest("日吉町", List.of("日吉", "篠山"), 3);    // [日吉]
 * StableId.of("402036", "second-plan-draft", "initiative", "4");    // c401708a-5028-516d-8e86-0e60f376ce88
 * }</pre>
 */
@NullMarked
package jp.kurume.plan.text;

import org.jspecify.annotations.NullMarked;

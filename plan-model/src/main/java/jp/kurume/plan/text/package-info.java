/**
 * Text for people: tables that line up with full-width letters, and names that look alike.
 *
 * <pre>{@code
 * TextTable.of("校区", "包括").row("日吉", "中央包括").row("三潴", "西包括").toString();
 * SimilarNames.closest("日吉町", List.of("日吉", "篠山"), 3);    // [日吉]
 * }</pre>
 */
@NullMarked
package jp.kurume.plan.text;

import org.jspecify.annotations.NullMarked;

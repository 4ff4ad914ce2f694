/**
 * One search over a plan and what surrounds it (全文検索).
 *
 * <pre>{@code
 * PlanSearch search = PlanSearch.of(plan).with(register);
 * SearchHit best = search.find("見守り").get(0);
 * best.kind();                                // INITIATIVE
 * best.matches().get(0).excerpt();            // 【見守り】活動や交流の場・居場所づくりの推進
 * }</pre>
 *
 * <p>Every type here is immutable and thread-safe; hits are serializable and have a JSON form. Compatibility is promised for
 * factories, builders and accessors, not for the constructors of records, whose components may grow.
 */
@GeneratedValues
@NullMarked
package jp.kurume.plan.search;

import jp.kurume.plan.interchange.GeneratedValues;
import org.jspecify.annotations.NullMarked;

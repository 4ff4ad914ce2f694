/**
 * References to Japanese laws (法令): a law's name, and an article, paragraph and item of it.
 *
 * <pre>{@code
 * LegalReference basis = LegalReference.parse("社会福祉法第百六条の五");
 * basis.law();                   // 社会福祉法
 * basis.provision();             // 第106条の5
 * basis.provision().compareTo(Provision.parse("第107条")) < 0;    // true: it stands before it in the law
 * }</pre>
 */
@NullMarked
package jp.kurume.plan.law;

import org.jspecify.annotations.NullMarked;

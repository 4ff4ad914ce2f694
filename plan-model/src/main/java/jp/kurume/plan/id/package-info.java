/**
 * Identifiers that other systems may store.
 *
 * <pre>{@code
 * StableId.of("402036", "second-plan-draft", "initiative", "4");    // c401708a-5028-516d-8e86-0e60f376ce88
 * }</pre>
 */
@NullMarked
package jp.kurume.plan.id;

import org.jspecify.annotations.NullMarked;

/**
 * Which numbers of a town a printed part of it holds (番地・号による区域): 1～21番, 2丁目12番(11号～38号), 奇数番, 3番を除く.
 *
 * <p>The grammar stands in {@link jp.kurume.plan.districts.towns.part.PartReader}, and nowhere else. Every type here is immutable
 * and thread-safe.
 */
@NullMarked
package jp.kurume.plan.districts.towns.part;

import org.jspecify.annotations.NullMarked;

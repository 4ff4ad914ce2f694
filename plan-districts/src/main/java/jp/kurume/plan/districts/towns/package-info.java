/**
 * Which school district a town or an address belongs to (通学区域), for whoever has an address instead of a district.
 *
 * <pre>{@code
 * TownDirectory towns = TownDirectory.readFrom(TableSource.folder(Path.of("our-city")), routing);
 * towns.locate("架空市高台町二丁目3-4").fold(
 *         in -> routing.route(in.district()).toString(),
 *         divided -> "It depends on the house number: " + divided.parts(),
 *         unknown -> "Did you mean " + unknown.suggestions() + "?");
 * }</pre>
 *
 * <p>No directory is bundled: the host brings its city's, as a table of its folder ({@code towns.csv}) or as the open data of
 * school catchments that its board of education publishes.
 *
 * <p>Every type here is immutable, thread-safe and serializable.
 */
@GeneratedValues
@NullMarked
package jp.kurume.plan.districts.towns;

import jp.kurume.plan.interchange.GeneratedValues;
import org.jspecify.annotations.NullMarked;

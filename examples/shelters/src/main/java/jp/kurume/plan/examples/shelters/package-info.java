/**
 * Shelters by district (校区別の避難所): how a host adds a subject of its own to a city's folder.
 *
 * <p>It takes a table ({@code ShelterTables}), a value
 * ({@link jp.kurume.plan.examples.shelters.Shelter}), a check ({@link jp.kurume.plan.examples.shelters.ShelterCheck}) and words
 * ({@link jp.kurume.plan.examples.shelters.ShelterWords}). The last two are services, so that {@code CityCheck} finds the table
 * in every folder, and tells what is wrong with it in Japanese and English.
 *
 * <pre>{@code
 * RoutingTable routing = RoutingTable.readFrom(tables, "guide-2026");
 * Shelters.readFrom(tables, routing).in(routing.district("oka"));
 * }</pre>
 */
@NullMarked
package jp.kurume.plan.examples.shelters;

import org.jspecify.annotations.NullMarked;

/**
 * Lists of offices for people to read, as plain text, Markdown, HTML and rows of a spreadsheet: of a district, of an office, of
 * a whole table.
 *
 * <pre>{@code
 * RoutingTable routing = KurumeDistricts.routing();
 * Listing.ofRoute(routing, routing.route("日吉")).toText(Locale.JAPANESE);
 * Listing.ofOffice(routing, routing.office("kikan-hokubu")).toMarkdown(Locale.ENGLISH);
 * Listing.of(routing).toMarkdown(Locale.JAPANESE);
 * }</pre>
 *
 * <p>Whatever is inferred is marked 要確認, with the other offices it may be, and below stands the number of the office for those
 * who do not know whom to ask. In English, names and headings of the list stay as they are printed.
 */
@NullMarked
package jp.kurume.plan.districts.listing;

import org.jspecify.annotations.NullMarked;

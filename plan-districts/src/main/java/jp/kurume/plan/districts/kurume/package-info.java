/**
 * The districts and offices of Kurume (久留米市), bundled, with the page of the document from which each fact is.
 *
 * <pre>{@code
 * RoutingTable kurume = KurumeDistricts.routing();
 * kurume.route("日吉校区").office(ConsultationField.ELDERLY).telephone();    // 0942-46-8711
 * KurumeDistricts.facts().onPage("second-plan-draft", 28);                   // what is printed there
 * KurumeDistricts.errata();                                                  // slips of the print that are corrected
 * }</pre>
 *
 * <p>Another city reads tables of the same form from a folder of its own: {@link
 * jp.kurume.plan.districts.routing.RoutingTable#readFrom RoutingTable.readFrom}.
 */
@NullMarked
package jp.kurume.plan.districts.kurume;

import org.jspecify.annotations.NullMarked;

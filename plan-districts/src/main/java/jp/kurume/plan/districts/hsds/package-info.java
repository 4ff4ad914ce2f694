/**
 * The list of offices in the Human Services Data Specification 3.0 (HSDS, Open Referral), in which directories of human
 * services are exchanged.
 *
 * <pre>{@code
 * Hsds.of(KurumeDistricts.routing()).writeTo(Path.of("hsds"));    // services.json and organizations.json
 * }</pre>
 *
 * <p>What stands where:
 *
 * <table>
 * <caption>From the list's words to those of HSDS</caption>
 * <tr><th>list of offices</th><th>HSDS</th></tr>
 * <tr><td>office</td><td>{@code organization}, with {@code phones} of type {@code voice} and, if it has one, {@code fax};
 *     one extension is {@code extension}, several are the description</td></tr>
 * <tr><td>mail and page in the web</td><td>{@code email} and {@code website} of the organization, {@code email} and {@code url} of
 *     the service, the first of each; further addresses for mail as {@code contacts}, whatever else there is as {@code
 *     attributes} of the organization</td></tr>
 * <tr><td>address</td><td>{@code location} of the organization, without a postal code as its description</td></tr>
 * <tr><td>hours, closed days, days of the rows</td><td>{@code schedule} of the service</td></tr>
 * <tr><td>for whom an office is</td><td>{@code eligibility_description} of a service of its own</td></tr>
 * <tr><td>part of a district</td><td>{@code extent} of the service area</td></tr>
 * <tr><td>office in a field of consultation</td><td>{@code service}, with the same phones and its {@code organization}</td></tr>
 * <tr><td>the office for those who do not know whom to ask</td><td>a {@code service} of its own for the whole municipality</td></tr>
 * <tr><td>field</td><td>{@code attribute} of the service, a term of a taxonomy of fields</td></tr>
 * <tr><td>district that is served</td><td>{@code service_area} of the service</td></tr>
 * <tr><td>when an office was last checked</td><td>{@code assured_date} of its services; who has checked it and when it is due
 *     again, and the same of numbers and districts, as {@code attributes}, since HSDS has an address for mail only</td></tr>
 * <tr><td>basis, source and reason, alternatives</td><td>{@code attributes} of the service area</td></tr>
 * <tr><td>要確認</td><td>{@code alert} of the service, and {@code description} of the service area, with the alternatives and the
 *     number of the office for those who do not know whom to ask</td></tr>
 * </table>
 *
 * <p>An office that is only an alternative in a field has a service without a service area. Whatever the list does not
 * say is left out. Printed forms and names of places have no place in HSDS.
 *
 * <p>Identifiers are the {@link jp.kurume.plan.text.StableId} of a path of municipality code, kind and ids, without the edition:
 * an office keeps its identifier from edition to edition.
 *
 * <p>Every type here is immutable, thread-safe and serializable.
 */
@NullMarked
package jp.kurume.plan.districts.hsds;

import org.jspecify.annotations.NullMarked;

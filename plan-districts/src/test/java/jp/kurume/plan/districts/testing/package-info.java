/**
 * The test kit: values of every type of {@code plan-districts} for properties of jqwik, valid ones and ones that are refused, in
 * the artifact with the classifier {@code testing}.
 *
 * <pre>{@code
 * @Property(tries = 50)
 * void whoTypesANameOfSeveralIsAskedWhich(@ForAll("names") String name) {
 *     assertThatThrownBy(() -> KurumeDistricts.routing().route(name))
 *             .isInstanceOfSatisfying(AmbiguousDistrictException.class, asked ->
 *                     assertThat(asked.candidates()).hasSizeGreaterThan(1));
 * }
 *
 * @Provide
 * Arbitrary<String> names() {
 *     return InvalidDistrictArbitraries.ambiguousNames(KurumeDistricts.routing());
 * }
 * }</pre>
 *
 * <p>{@link jp.kurume.plan.districts.testing.DistrictArbitraries#all()} has valid values by type. Needs jqwik and the test kit of
 * {@code plan-model}.
 */
@NullMarked
package jp.kurume.plan.districts.testing;

import org.jspecify.annotations.NullMarked;

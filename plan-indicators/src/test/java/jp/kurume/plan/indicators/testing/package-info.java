/**
 * The test kit: values of every type of {@code plan-indicators} for properties of jqwik, valid ones and ones that are refused, in
 * the artifact with the classifier {@code testing}.
 *
 * <pre>{@code
 * @Property(tries = 50)
 * void everyBadEntryIsRefused(@ForAll("entries") ObservationEntry entry) {
 *     assertThatThrownBy(() -> entry.toObservation(KurumeIndicators.secondPeriod()))
 *             .isInstanceOf(InvalidEntryException.class);
 * }
 *
 * @Provide
 * Arbitrary<ObservationEntry> entries() {
 *     return InvalidIndicatorArbitraries.entries();
 * }
 * }</pre>
 *
 * <p>{@link jp.kurume.plan.indicators.testing.IndicatorArbitraries#all()} has valid values by type. Needs jqwik and the test kit
 * of {@code plan-model}.
 */
@NullMarked
package jp.kurume.plan.indicators.testing;

import org.jspecify.annotations.NullMarked;

/**
 * The test kit: values of every type of {@code plan-model} for properties of jqwik, valid ones and ones that are refused, in the
 * artifact with the classifier {@code testing}.
 *
 * <pre>{@code
 * @Property(tries = 20)
 * void everyBadUploadSaysWhatIsWrong(@ForAll("uploads") DamagedTable upload) {
 *     upload.writeTo(folder);
 *     assertThatThrownBy(() -> Plan.readFrom(TableSource.folder(folder).orElse(KurumePlans.tables()), "second-plan-draft"))
 *             .isInstanceOf(InvalidTablesException.class);
 * }
 *
 * @Provide
 * Arbitrary<DamagedTable> uploads() {
 *     return InvalidArbitraries.planTables();
 * }
 * }</pre>
 *
 * <p>{@link jp.kurume.plan.testing.ModelArbitraries#all()} has valid values by type;
 * {@link jp.kurume.plan.testing.InvalidArbitraries} has damaged tables and JSON that is refused. These need jqwik, and JSON
 * needs Jackson 3; the rest of the package is for the library's own tests.
 */
@NullMarked
package jp.kurume.plan.testing;

import org.jspecify.annotations.NullMarked;

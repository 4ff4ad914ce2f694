/**
 * The list of offices as one flat table for a city's open-data page (オープンデータ): a row for each district and field.
 *
 * <pre>{@code
 * OpenDataTable table = OpenDataTable.of(KurumeDistricts.routing());
 * Files.write(Path.of("consultation-offices.csv"), table.toCsv(TableForm.SPREADSHEET, Locale.JAPANESE));
 * OpenDataTable.read(Path.of("consultation-offices.csv")).equals(table);    // true
 * }</pre>
 *
 * <p>Every type here is immutable, thread-safe and serializable.
 */
@GeneratedValues
@NullMarked
package jp.kurume.plan.districts.opendata;

import jp.kurume.plan.interchange.GeneratedValues;
import org.jspecify.annotations.NullMarked;

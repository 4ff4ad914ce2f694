package jp.kurume.plan.districts.opendata;

import java.util.List;
import java.util.Locale;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableWriter;

/** The columns of the table and what is written in them. */
final class OpenDataColumns {

    static final String FILE = "consultation-offices.csv";

    /** What stands in a row whose office has to be confirmed with the city. */
    static final String TO_BE_CONFIRMED = "要確認";

    private static final String SEPARATOR = ";";

    private OpenDataColumns() {}

    static TableFormat format(String file) {
        return TableFormat.required(file)
                .key("district_id", "field")
                .columns(
                        "municipality_code",
                        "municipality",
                        "edition",
                        "area",
                        "district",
                        "reading",
                        "heading",
                        "office_id",
                        "office",
                        "telephone",
                        "fax",
                        "basis",
                        "to_confirm",
                        "alternatives",
                        "fallback",
                        "fallback_telephone",
                        "fallback_fax",
                        "source")
                .optionalColumns("because");
    }

    static TableWriter write(OpenDataTable table, TableForm form, Locale headings) {
        TableWriter writer = new TableWriter(format(FILE), form, headings);
        for (OpenDataRow row : table.rows()) {
            writer.row(List.of(
                    row.districtId(),
                    row.field().id(),
                    table.municipality().code(),
                    table.municipality().name(),
                    table.edition(),
                    row.area(),
                    row.district(),
                    row.reading(),
                    row.heading(),
                    row.officeId(),
                    row.office(),
                    row.telephone().printed(),
                    row.fax().printed(),
                    row.basis().name().toLowerCase(Locale.ROOT),
                    row.toBeConfirmed() ? TO_BE_CONFIRMED : "",
                    String.join(SEPARATOR, row.alternatives()),
                    table.fallback(),
                    table.fallbackTelephone().printed(),
                    table.fallbackFax().printed(),
                    row.source(),
                    row.because()));
        }
        return writer;
    }
}

package jp.kurume.plan.districts.routing;

import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.FieldColumn;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.table.Built;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.Excerpt;

/** The fields of consultation of a folder of tables. */
final class FieldRows {

    private final TableReading reading;
    private final Table rows;
    private final Built<RoutingDraft> drafts;
    private final Built<ConsultationField> fields = new Built<>();

    FieldRows(TableReading reading, Built<RoutingDraft> drafts) {
        this.reading = reading;
        this.rows = reading.table(FieldsTable.FIELDS);
        this.drafts = drafts;
    }

    void read() {
        for (TableRow row : rows.rows()) {
            if (row.has(RoutingColumns.EDITION)) {
                drafts.get(row.get(RoutingColumns.EDITION)).addField(row);
            }
            if (row.isSound()) {
                ConsultationField field = new ConsultationField(row.get(FieldsTable.ID));
                fields.put(row, field);
                drafts.get(row.get(RoutingColumns.EDITION))
                        .table()
                        .addColumns(new FieldColumn(
                                field, row.get(FieldsTable.HEADING), row.get(FieldsTable.OFFICE_KIND), row.citation()));
            }
        }
    }

    ConsultationField get(TableRow row) {
        return fields.get(row);
    }

    /** Notes editions without a field; a table that could not be taken apart is not blamed a second time. */
    void checkComplete() {
        for (RoutingDraft draft : drafts.values()) {
            if (draft.fields().isEmpty() && rows.isWhole()) {
                reading.problem(FieldsTable.FIELDS, RoutingProblems.FIELD_MISSING, Excerpt.of(draft.edition()));
            }
        }
    }
}

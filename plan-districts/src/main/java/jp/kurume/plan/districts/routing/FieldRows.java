package jp.kurume.plan.districts.routing;

import java.util.List;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.FieldColumn;
import jp.kurume.plan.districts.FieldWord;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.table.Built;
import jp.kurume.plan.table.Gathered;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.Excerpt;

/** The fields of consultation of a folder of tables, and the words that point to them. */
final class FieldRows {

    private final TableReading reading;
    private final Table rows;
    private final Table wordRows;
    private final Built<ConsultationField> fields = new Built<>();
    private final Gathered<TableRow> all = new Gathered<>();
    private final Gathered<FieldColumn> columns = new Gathered<>();
    private final Gathered<FieldWord> words = new Gathered<>();

    FieldRows(TableReading reading) {
        this.reading = reading;
        this.rows = reading.table(FieldsTable.FIELDS);
        this.wordRows = reading.table(FieldsTable.FIELD_WORDS);
    }

    void read() {
        for (TableRow row : rows.rows()) {
            if (row.has(RoutingColumns.EDITION)) {
                all.add(row.get(RoutingColumns.EDITION), row);
            }
            if (row.isSound()) {
                ConsultationField field = new ConsultationField(row.get(FieldsTable.ID));
                fields.put(row, field);
                columns.add(
                        row.get(RoutingColumns.EDITION),
                        new FieldColumn(
                                field, row.get(FieldsTable.HEADING), row.get(FieldsTable.OFFICE_KIND), row.citation()));
            }
        }
        for (TableRow row : wordRows.rows()) {
            if (row.has(FieldsTable.WORD)) {
                checkFound(row);
            }
            if (row.isSound()) {
                for (String word : FieldWordCell.words(row.get(FieldsTable.WORD))) {
                    words.add(
                            row.get(RoutingColumns.EDITION),
                            new FieldWord(fields.get(row.get(FieldsTable.FIELD)), word, row.citation()));
                }
            }
        }
    }

    /** Notes what nobody is found by, or everybody. */
    private static void checkFound(TableRow row) {
        for (String word : FieldWordCell.words(row.get(FieldsTable.WORD))) {
            if (FieldWordCell.isInEveryText(word)) {
                row.problem(FieldsTable.WORD, RoutingProblems.FIELD_WORD_EVERYWHERE, Excerpt.of(word));
            } else if (FieldWordCell.isInNoText(word)) {
                row.problem(FieldsTable.WORD, RoutingProblems.FIELD_WORD_NOWHERE, Excerpt.of(word));
            } else if (FieldWordCell.mayBeSeveral(word)) {
                row.problem(
                        FieldsTable.WORD,
                        RoutingProblems.FIELD_WORD_SEVERAL,
                        List.of(FieldWordCell.separated(word)),
                        List.of());
            }
        }
    }

    ConsultationField get(TableRow row) {
        return fields.get(row);
    }

    /** The rows of an edition, sound or not. */
    List<TableRow> rows(TableRow edition) {
        return all.of(edition);
    }

    /** The fields of an edition with their headings, of which no row is unsound. */
    List<FieldColumn> columns(TableRow edition) {
        return columns.of(edition);
    }

    /** The words of an edition. */
    List<FieldWord> words(TableRow edition) {
        return words.of(edition);
    }

    /** Notes that an edition has no field; a table that could not be taken apart is not blamed a second time. */
    void checkComplete(TableRow edition) {
        if (rows(edition).isEmpty() && rows.isWhole()) {
            reading.problem(
                    FieldsTable.FIELDS,
                    RoutingProblems.FIELD_MISSING,
                    Excerpt.of(edition.text(RoutingTablesTable.EDITION)));
        }
    }
}

package jp.kurume.plan.districts.opendata;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.DistrictPart;
import jp.kurume.plan.districts.ForWhom;
import jp.kurume.plan.districts.OfficeDetails;
import jp.kurume.plan.districts.Remit;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.time.DaySpan;

/** Reads a table of open data back. */
final class OpenDataReader {

    private final TableReading reading;
    private final TableFormat format;
    private final List<OpenDataRow> rows = new ArrayList<>();

    private OpenDataReader(TableReading reading, TableFormat format) {
        this.reading = reading;
        this.format = format;
    }

    static OpenDataTable read(Path file) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        Path name = absolute.getFileName();
        if (folder == null || name == null) {
            throw new IllegalArgumentException(file + " is no file");
        }
        return new OpenDataReader(
                        TableReading.ofUncited(TableSource.folder(folder)), OpenDataColumns.format(name.toString()))
                .table();
    }

    private OpenDataTable table() {
        List<TableRow> all = reading.table(format).rows();
        if (all.isEmpty() && reading.isSound()) {
            reading.problem(format, OpenDataProblems.EMPTY);
        }
        all.forEach(row -> read(all.get(0), row));
        checkTwice(all);
        reading.finish();
        TableRow first = all.get(0);
        return new OpenDataTable(
                new Municipality(first.get(OpenDataColumns.MUNICIPALITY_CODE), first.get(OpenDataColumns.MUNICIPALITY)),
                first.get(OpenDataColumns.EDITION),
                first.get(OpenDataColumns.FALLBACK),
                first.get(OpenDataColumns.FALLBACK_TELEPHONE),
                first.get(OpenDataColumns.FALLBACK_FAX),
                rows);
    }

    /** Notes rows that are for the same of one district, field and office. */
    private static void checkTwice(List<TableRow> all) {
        Map<List<String>, TableRow> seen = new HashMap<>();
        for (TableRow row : all) {
            List<String> key = OpenDataColumns.KEY.stream().map(row::text).toList();
            TableRow first = seen.putIfAbsent(key, row);
            if (first != null) {
                row.problem(OpenDataColumns.DISTRICT_ID, OpenDataProblems.TWICE, String.valueOf(first.line()));
            }
        }
    }

    private void read(TableRow first, TableRow row) {
        for (Column<?> column : OpenDataColumns.COMMON) {
            String common = first.text(column);
            if (!row.text(column).equals(common)) {
                row.problem(column, OpenDataProblems.COMMON, Excerpt.of(common), String.valueOf(first.line()));
            }
        }
        if (row.isSound()) {
            rows.add(row(row));
        }
    }

    private static OpenDataRow row(TableRow row) {
        return new OpenDataRow(
                row.get(OpenDataColumns.AREA),
                row.get(OpenDataColumns.DISTRICT_ID),
                row.get(OpenDataColumns.DISTRICT),
                row.get(OpenDataColumns.READING),
                new ConsultationField(row.get(OpenDataColumns.FIELD)),
                row.get(OpenDataColumns.HEADING),
                row.get(OpenDataColumns.OFFICE_ID),
                row.get(OpenDataColumns.OFFICE),
                OpenDataColumns.telephone(row).stream().toList(),
                row.get(OpenDataColumns.FAX),
                row.get(OpenDataColumns.BASIS),
                row.get(OpenDataColumns.ALTERNATIVES),
                row.get(OpenDataColumns.SOURCE),
                row.get(Column.BECAUSE),
                new Remit(
                        DistrictPart.of(row.get(OpenDataColumns.PART)),
                        row.get(OpenDataColumns.ROLE),
                        ForWhom.of(row.get(OpenDataColumns.FOR_WHOM)),
                        DaySpan.of(row.get(OpenDataColumns.FROM), row.get(OpenDataColumns.TO))),
                new OfficeDetails(
                        row.get(OpenDataColumns.POSTAL_CODE),
                        row.get(OpenDataColumns.ADDRESS),
                        row.get(OpenDataColumns.HOURS),
                        row.get(OpenDataColumns.CLOSED),
                        row.get(OpenDataColumns.EMAIL),
                        row.get(OpenDataColumns.URL),
                        row.get(OpenDataColumns.NOTE)),
                row.get(OpenDataColumns.CONTACTS));
    }
}

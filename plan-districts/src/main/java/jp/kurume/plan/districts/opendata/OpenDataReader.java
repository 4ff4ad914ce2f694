package jp.kurume.plan.districts.opendata;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Fax;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.model.Municipality;
import jp.kurume.plan.model.PlanProblems;
import jp.kurume.plan.model.TelephoneNumber;
import jp.kurume.plan.table.Choices;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.text.Excerpt;
import org.jspecify.annotations.Nullable;

/** Reads a table of open data back. */
final class OpenDataReader {

    /** What every row of one table says alike. */
    private static final List<String> COMMON =
            List.of("municipality_code", "municipality", "edition", "fallback", "fallback_telephone", "fallback_fax");

    private static final Map<String, Basis> BASES = Choices.of(Basis.class);
    private static final Map<String, Boolean> MARKS = Map.of(OpenDataColumns.TO_BE_CONFIRMED, true, "", false);

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
        reading.finish();
        TableRow first = all.get(0);
        String code = first.text("municipality_code");
        if (!code.isEmpty() && !Municipality.isCode(code)) {
            first.problem("municipality_code", PlanProblems.MUNICIPALITY_CODE);
        }
        String municipality = first.text("municipality");
        String edition = first.text("edition");
        String fallback = first.text("fallback");
        TelephoneNumber telephone = telephone(first, "fallback_telephone");
        Fax fax = fax(first, "fallback_fax");
        for (TableRow row : all) {
            checkCommon(first, row);
            read(row);
        }
        reading.finish();
        return new OpenDataTable(
                new Municipality(code, municipality),
                edition,
                fallback,
                Objects.requireNonNull(telephone),
                Objects.requireNonNull(fax),
                rows);
    }

    private static void checkCommon(TableRow first, TableRow row) {
        for (String column : COMMON) {
            String common = first.textOrEmpty(column);
            if (!row.textOrEmpty(column).equals(common)) {
                row.problem(column, OpenDataProblems.COMMON, Excerpt.of(common), String.valueOf(first.line()));
            }
        }
    }

    private void read(TableRow row) {
        String area = row.text("area");
        String districtId = row.text("district_id");
        String district = row.text("district");
        String inKana = row.text("reading");
        String field = row.text("field");
        String heading = row.text("heading");
        String officeId = row.text("office_id");
        String office = row.text("office");
        TelephoneNumber telephone = telephone(row, "telephone");
        Fax fax = fax(row, "fax");
        Basis basis = row.choice("basis", BASES);
        Boolean marked = row.choice("to_confirm", MARKS);
        List<String> alternatives = row.list("alternatives");
        String source = row.text("source");
        if (basis != null && marked != null && marked == basis.isConfirmed()) {
            row.problem("to_confirm", marked ? OpenDataProblems.MARK_UNASKED : OpenDataProblems.MARK_MISSING);
        }
        if (basis != null && basis.isConfirmed() && !alternatives.isEmpty()) {
            row.problem("alternatives", RoutingProblems.ALTERNATIVES_UNASKED);
        }
        if (row.isSound() && telephone != null && fax != null && basis != null) {
            rows.add(new OpenDataRow(
                    area,
                    districtId,
                    district,
                    inKana,
                    new ConsultationField(field),
                    heading,
                    officeId,
                    office,
                    telephone,
                    fax,
                    basis,
                    alternatives,
                    source,
                    row.textOrEmpty("because")));
        }
    }

    private static @Nullable Fax fax(TableRow row, String column) {
        if (row.textOrEmpty(column).isEmpty()) {
            return Fax.none();
        }
        TelephoneNumber number = telephone(row, column);
        return number == null ? null : Fax.of(number);
    }

    private static @Nullable TelephoneNumber telephone(TableRow row, String column) {
        String text = row.textOrEmpty(column);
        if (TelephoneNumber.isNumber(text)) {
            return new TelephoneNumber(text);
        }
        row.problem(column, RoutingProblems.TELEPHONE);
        return null;
    }
}

package jp.kurume.plan.examples.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.kurume.plan.check.CheckReport;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.table.TableWriter;

/** The bytes of a table: they are checked without anything else than problems, and what is read is written and read back equal. */
class TablesFuzzTest {

    private static final List<TableSource> KURUME = List.of(KurumeDistricts.tables(), KurumeIndicators.tables());

    private static final TableFormat ANY = TableFormat.required("any.csv")
            .columns(
                    Column.text("one").or(""),
                    Column.text("two").or(""),
                    Column.text("three").or("").leftOut());

    @DictionaryEntries({
        "one,two,three\\x0A",
        "\\x22",
        ",",
        "\\x0D\\x0A",
        "\uFEFF",
        "合計",
        "R8～R12",
        "?",
        "sep=,\\x0A",
        "#REF!",
        "1番～10番（3番を除く）",
        "40～60",
        "0942-30-9000（内線12）"
    })
    @FuzzTest
    void everyTableIsReadOrRefused(FuzzedDataProvider data) {
        TableFormat format = data.pickValue(CityCheck.tableFormats());
        // Whole cities take a hundred times as long to check as one file to read.
        int what = data.consumeInt(0, 99);
        if (what == 0) {
            check(format, data.consumeRemainingAsBytes());
        } else if (what == 1) {
            check(format, rows(format, data));
        } else {
            roundTrip(data.consumeRemainingAsBytes());
        }
    }

    private static void check(TableFormat format, byte[] bytes) {
        for (TableSource tables : KURUME) {
            if (tables.has(format.file())) {
                CheckReport report = CityCheck.check(
                        TableSource.of(Map.of(format.file(), bytes)).orElse(tables));
                assertTrue(!report.page(Locale.JAPANESE).toText().isEmpty());
            }
        }
    }

    /** Headings of the table, and rows below them with anything in their cells. */
    private static byte[] rows(TableFormat format, FuzzedDataProvider data) {
        StringBuilder csv = new StringBuilder(String.join(",", format.allColumns()));
        for (int rows = data.consumeInt(1, 3); rows > 0; rows--) {
            csv.append('\n');
            for (int i = 0; i < format.allColumns().size(); i++) {
                String cell = data.consumeString(12).replace("\"", "\"\"");
                csv.append(i == 0 ? "\"" : ",\"").append(cell).append('"');
            }
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void roundTrip(byte[] bytes) {
        List<List<String>> rows;
        try {
            rows = rows(bytes);
        } catch (InvalidTablesException e) {
            assertTrue(!e.problems().isEmpty());
            return;
        }
        for (TableForm form : List.of(TableForm.LOSSLESS, TableForm.SPREADSHEET)) {
            TableWriter writer = new TableWriter(ANY, form, Locale.ENGLISH);
            rows.forEach(writer::row);
            assertEquals(rows, rows(writer.bytes()));
        }
    }

    private static List<List<String>> rows(byte[] bytes) {
        TableReading reading = TableReading.ofUncited(TableSource.of(Map.of("any.csv", bytes)));
        List<List<String>> rows = new ArrayList<>();
        for (TableRow row : reading.table(ANY).rows()) {
            rows.add(ANY.columns().stream().map(row::text).toList());
        }
        reading.finish();
        return rows;
    }
}

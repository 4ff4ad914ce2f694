package jp.kurume.plan.examples.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
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

    private static final TableSource KURUME = KurumeDistricts.tables().orElse(KurumeIndicators.tables());

    private static final TableFormat ANY = TableFormat.required("any.csv")
            .columns(
                    Column.text("one").or(""),
                    Column.text("two").or(""),
                    Column.text("three").or("").leftOut());

    @DictionaryEntries({
        "one,two,three\\x0A",
        "edition,measure,year,value,method,source\\x0A",
        "second-plan-draft,overall,R8,63.1,survey,second-plan-draft p14",
        "\\x22",
        ",",
        "\\x0D\\x0A",
        "\uFEFF",
        "合計",
        "R8～R12",
        "?",
        "sep=,\\x0A",
        "#REF!",
        "second-plan-draft,replace,shakyou,fax,0942-34-3090,0942-34-3091"
    })
    @FuzzTest
    void everyTableIsReadOrRefused(FuzzedDataProvider data) {
        List<TableFormat> formats = CityCheck.tableFormats();
        String file = formats.get(data.consumeInt(0, formats.size() - 1)).file();
        byte[] bytes = data.consumeRemainingAsBytes();
        CheckReport report = CityCheck.check(TableSource.of(Map.of(file, bytes)).orElse(KURUME));
        assertTrue(!report.page(Locale.JAPANESE).toText().isEmpty());
        roundTrip(bytes);
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

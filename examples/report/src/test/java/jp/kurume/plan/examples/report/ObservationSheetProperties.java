package jp.kurume.plan.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.examples.workbook.SheetTable;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ObservationSheetProperties {

    private static final Words WORDS = new Words(Locale.ENGLISH);
    private static final byte[] SOUND = Workbooks.workbook("実績", sheet -> {
        for (int row = 0; row < 20; row++) {
            for (int column = 0; column < 7; column++) {
                sheet.value(row, column, "text " + row * column);
            }
        }
    });

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.oneOf(
                Arbitraries.just(""),
                Arbitraries.strings().withChars("aR8,\";=+-'# ").ofMinLength(1).ofMaxLength(6),
                Arbitraries.strings().withCharRange('ぁ', 'ん').ofMaxLength(4),
                Arbitraries.of("63.1", "実績", "𠮷野", "ｶﾞ"));
        return cell.list().ofMaxSize(5).list().ofMaxSize(6);
    }

    private static SheetTable read(byte[] bytes) throws IOException, RefusedException {
        Path file = Files.createTempFile("observations", ".xlsx");
        try {
            return ObservationSheet.read(Files.write(file, bytes), WORDS);
        } finally {
            Files.delete(file);
        }
    }

    /** The line of a table tells the row of the sheet, whatever stands in it. */
    @Property(tries = 200)
    void everyTextComesThroughInItsRow(@ForAll("tables") List<List<String>> table)
            throws IOException, RefusedException {
        byte[] workbook = Workbooks.workbook("実績", sheet -> {
            for (int row = 0; row < table.size(); row++) {
                for (int column = 0; column < table.get(row).size(); column++) {
                    if (!table.get(row).get(column).isEmpty()) {
                        sheet.value(row, column, table.get(row).get(column));
                    }
                }
            }
        });
        SheetTable sheet = read(workbook);
        assertThat(filled(sheet.rows())).isEqualTo(filled(table));
        List<List<String>> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .skipEmptyLines(false)
                .ofCsvRecord(new String(sheet.toCsv(), StandardCharsets.UTF_8))) {
            records.forEach(line -> lines.add(line.getFields()));
        }
        assertThat(filled(lines)).isEqualTo(filled(table));
    }

    /** Without what is blank at the end of rows, and of the table. */
    private static List<List<String>> filled(List<List<String>> table) {
        List<List<String>> rows = new ArrayList<>();
        int last = 0;
        for (List<String> row : table) {
            int width = row.size();
            while (width > 0 && row.get(width - 1).isBlank()) {
                width--;
            }
            rows.add(List.copyOf(row.subList(0, width)));
            last = width > 0 ? rows.size() : last;
        }
        return rows.subList(0, last);
    }

    /** Whatever happened to the file: it is read, or refused in words. */
    @Property(tries = 300)
    void aDamagedWorkbookIsReadOrRefused(
            @ForAll @IntRange(min = 0, max = 5000) int at,
            @ForAll byte put,
            @ForAll @IntRange(min = 0, max = 3) int cut)
            throws IOException {
        byte[] damaged = Arrays.copyOf(SOUND, cut == 0 ? SOUND.length * (at % 100) / 100 : SOUND.length);
        if (damaged.length > 0) {
            damaged[at % damaged.length] = put;
        }
        try {
            assertThat(read(damaged).name()).isNotNull();
        } catch (RefusedException e) {
            assertThat(e.getMessage()).startsWith("observations");
        }
    }
}

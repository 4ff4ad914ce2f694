package jp.kurume.plan.examples.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.table.TableWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A table of 100,000 rows with every cell taken, against FastCSV alone on the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
// A heap of one size, touched before, and a collector without threads beside the program: else what is measured is how
// fast the system hands out memory, and what else the machine does.
@Fork(
        value = 2,
        jvmArgsAppend = {"-XX:+UseParallelGC", "-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class TableBenchmark {

    static final int ROWS = 100_000;

    private static final TableFormat OBSERVATIONS = TableFormat.required("observations.csv")
            .key(Column.id("edition"), Column.id("measure"), Column.fiscalYear("year"))
            .columns(Column.decimal("value"), Column.text("method"))
            .cited();

    private final List<List<String>> rows = new ArrayList<>(ROWS);
    private Path folder = Path.of("");
    private Path file = Path.of("");

    /**
     * Writes the table to a folder.
     *
     * @throws IOException if it cannot be written
     */
    @Setup
    public void write() throws IOException {
        for (int i = 0; i < ROWS; i++) {
            String reason = i % 10 == 0 ? "the cell is merged, and read from its column" : "";
            rows.add(List.of("our-plan", "measure-" + i, "R6", String.valueOf(i), "record", "plan p14", reason));
        }
        folder = Files.createTempDirectory("benchmark");
        file = folder.resolve(OBSERVATIONS.file());
        Files.writeString(folder.resolve("sources.csv"), "id,title,published\nplan,地域福祉計画,2025-11\n");
        Files.write(file, table());
    }

    /**
     * Deletes the folder.
     *
     * @throws IOException if it cannot be deleted
     */
    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
        Files.delete(folder.resolve("sources.csv"));
        Files.delete(folder);
    }

    /**
     * The yardstick for reading: all rows held, as a table holds them, and then every cell taken.
     *
     * @param hole where the cells go
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    public void readFastCsv(Blackhole hole) throws IOException {
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().ofCsvRecord(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))) {
            for (CsvRecord row : csv) {
                for (int i = 0; i < row.getFieldCount(); i++) {
                    hole.consume(row.getField(i));
                }
            }
        }
    }

    /**
     * Reading with keys checked and every cell read as its column says and taken.
     *
     * @param hole where the cells go
     */
    @Benchmark
    public void readTable(Blackhole hole) {
        TableReading reading = new TableReading(TableSource.folder(folder));
        for (TableRow row : reading.table(OBSERVATIONS).rows()) {
            for (Column<?> column : OBSERVATIONS.columns()) {
                hole.consume(row.get(column));
            }
        }
        reading.finish();
    }

    /**
     * The yardstick for writing.
     *
     * @return the bytes
     * @throws IOException never: it writes to memory
     */
    @Benchmark
    public byte[] writeFastCsv() throws IOException {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(OBSERVATIONS.allColumns());
            rows.forEach(csv::writeRecord);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writing with every cell checked.
     *
     * @return the bytes
     */
    @Benchmark
    public byte[] writeTable() {
        return table();
    }

    private byte[] table() {
        TableWriter writer = new TableWriter(OBSERVATIONS, TableForm.LOSSLESS, Locale.ENGLISH);
        rows.forEach(writer::row);
        return writer.bytes();
    }
}

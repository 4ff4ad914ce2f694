package jp.kurume.plan.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.problem.Problem;

/** A folder with a table of facts, for tests that read one table. */
final class Facts {

    static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private static final Column<String> ID = Column.id("id").or("");
    static final Column<String> NAME = Column.text("name").or("");
    static final TableFormat FORMAT = TableFormat.required("facts.csv").key(ID).columns(NAME, Column.BECAUSE);

    private final Path folder;

    Facts(Path folder) {
        this.folder = folder;
        write("sources.csv", "id,title,published\n".getBytes(UTF_8));
    }

    private void write(String file, byte[] content) {
        try {
            Files.write(folder.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TableReading reading() {
        return new TableReading(TableSource.folder(folder));
    }

    Read read(String text) {
        return read(text.getBytes(UTF_8));
    }

    Read read(byte[] bytes) {
        return read(FORMAT, bytes);
    }

    Read read(TableFormat format, byte[] bytes) {
        write(format.file(), bytes);
        TableReading reading = reading();
        return new Read(reading, reading.table(format));
    }

    /** What a column of that name makes of a text; its problems beside it. */
    <T> Looked<T> look(String cell, Column<T> name) {
        TableFormat format = TableFormat.required("facts.csv").key(ID).columns(name);
        Read read = read(format, ("id,name\na,\"" + cell.replace("\"", "\"\"") + "\"\n").getBytes(UTF_8));
        TableRow row = read.table.rows().get(0);
        return new Looked<>(row.has(name) ? Optional.of(row.get(name)) : Optional.empty(), read.reading.problems());
    }

    /** A value and what was noted while it was read. */
    record Looked<T>(Optional<T> value, List<Problem> problems) {
        List<String> suggestions() {
            assertThat(problems).hasSize(1);
            return problems.get(0).suggestions();
        }
    }

    /** A table and its reading. */
    record Read(TableReading reading, Table table) {
        List<List<String>> rows() {
            return table.rows().stream()
                    .map(row -> table.format().columns().stream().map(row::text).toList())
                    .toList();
        }

        /** The rows of a table in which nothing is wrong. */
        List<List<String>> soundRows() {
            reading.finish();
            return rows();
        }

        List<String> problems() {
            table.rows().forEach(TableRow::isSound);
            return reading.problems().stream().map(Problem::toString).toList();
        }
    }
}

package jp.kurume.plan.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import jp.kurume.plan.problem.Problem;

/** A folder with a table of facts, for tests that read one table. */
final class Facts {

    static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    static final TableFormat FORMAT =
            TableFormat.required("facts.csv").key("id").columns("name").optionalColumns("because");

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

    /** What one look at a cell makes of a text; its problems beside it. */
    <T> Looked<T> look(String cell, Function<TableRow, T> look) {
        Read read = read("id,name\na,\"" + cell.replace("\"", "\"\"") + "\"\n");
        return new Looked<>(look.apply(read.table.rows().get(0)), read.reading.problems());
    }

    /** A value and what was noted while it was read. */
    record Looked<T>(T value, List<Problem> problems) {
        List<String> suggestions() {
            assertThat(problems).hasSize(1);
            return problems.get(0).suggestions();
        }
    }

    /** A table and its reading. */
    record Read(TableReading reading, Table table) {
        List<List<String>> rows() {
            return table.rows().stream()
                    .map(row -> table.format().allColumns().stream()
                            .map(row::textOrEmpty)
                            .toList())
                    .toList();
        }

        /** The rows of a table in which nothing is wrong. */
        List<List<String>> soundRows() {
            reading.finish();
            return rows();
        }

        List<String> problems() {
            return reading.problems().stream().map(Problem::toString).toList();
        }
    }
}

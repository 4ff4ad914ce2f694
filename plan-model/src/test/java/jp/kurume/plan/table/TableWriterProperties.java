package jp.kurume.plan.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.kurume.plan.syntax.FormulaCells;
import jp.kurume.plan.testing.MemoryFolder;
import jp.kurume.plan.text.DamagedText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;

class TableWriterProperties {

    private static final TableFormat THREE = TableFormat.required("three.csv")
            .columns(any("one"), any("two"), any("three").leftOut());
    private static final TableFormat SINGLE = TableFormat.required("single.csv").columns(any("one"));

    private static Column<String> any(String name) {
        return Column.text(name).or("");
    }

    private @Nullable MemoryFolder memory;

    @BeforeProperty
    void createFolder() throws IOException {
        memory = new MemoryFolder();
        memory.write("sources.csv", "id,title,published\n".getBytes(UTF_8));
    }

    @AfterProperty
    void closeFolder() throws IOException {
        memory().close();
    }

    private MemoryFolder memory() {
        return Objects.requireNonNull(memory);
    }

    private List<List<String>> readBack(TableFormat format, byte[] bytes) {
        memory().write(format.file(), bytes);
        TableReading reading = new TableReading(TableSource.folder(memory().path()));
        Table table = reading.table(format);
        reading.finish();
        List<List<String>> rows = new ArrayList<>();
        for (TableRow row : table.rows()) {
            rows.add(format.columns().stream().map(row::text).toList());
        }
        return rows;
    }

    /** Texts of everything that has ever been trouble in a table, without white space around them. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> trouble = Arbitraries.of(
                '"', ',', '\n', '\r', '\'', '=', '+', '-', '@', ' ', '\t', ';', '#', '\uFEFF', '\u0000', '　', '＝', '0',
                '.', '\u00A0', '\uFFFD', '–');
        Arbitrary<String> troublesome = trouble.list()
                .ofMaxSize(8)
                .map(letters -> letters.stream().map(String::valueOf).collect(Collectors.joining()));
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(12).filter(TableWriterProperties::isText);
        Arbitrary<String> japanese = Arbitraries.of("日吉校区", "𠮷野", "一步", "10〜20", "=SUM(A1)", "-0.5", "'='", "");
        return Arbitraries.oneOf(troublesome, any, japanese)
                .map(String::strip)
                .filter(text -> DamagedText.in(text)
                        .filter(damage -> damage.kind().isCertain())
                        .isEmpty());
    }

    private static boolean isText(String text) {
        return text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return texts().list()
                .ofSize(3)
                .filter(row -> row.stream().anyMatch(text -> !text.isEmpty()))
                .list()
                .ofMaxSize(5);
    }

    @Property(tries = 1000)
    void whatIsReadBackIsEqual(@ForAll("rows") List<List<String>> rows) {
        for (TableForm form : List.of(TableForm.LOSSLESS, TableForm.SPREADSHEET)) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
                TableWriter writer = new TableWriter(THREE, form, language);
                rows.forEach(writer::row);
                byte[] bytes = writer.bytes();
                assertThat(readBack(THREE, bytes)).isEqualTo(rows);
                assertThat(writer.bytes()).isEqualTo(bytes);
                assertThat(writer.notes()).isEmpty();
            }
        }
    }

    @Property
    void aTableOfOneColumnToo(@ForAll @Size(max = 5) List<@From("texts") String> cells) {
        TableWriter writer = new TableWriter(SINGLE, TableForm.LOSSLESS, Locale.ENGLISH);
        List<List<String>> rows = new ArrayList<>();
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                writer.row(cell);
                rows.add(List.of(cell));
            }
        }
        assertThat(readBack(SINGLE, writer.bytes())).isEqualTo(rows);
    }

    /** Each letter is read back as itself, or refused, or noted: none changes in silence. */
    @Property(tries = 3000)
    void noLetterChangesInWindows31JUnnoticed(@ForAll @IntRange(max = 0x2FFFF) int letter) {
        String text = "日" + Character.toString(letter) + "吉";
        TableWriter writer = new TableWriter(SINGLE, TableForm.SPREADSHEET_WINDOWS_31J, Locale.ENGLISH).row(text);
        if (writer.problems().isEmpty()) {
            boolean same = readBack(SINGLE, writer.bytes()).equals(List.of(List.of(text)));
            assertThat(same).as("U+%04X", letter).isEqualTo(writer.notes().isEmpty());
        } else {
            assertThat(writer.problems().toString()).contains(String.format(Locale.ROOT, "U+%04X", letter));
        }
    }

    /** A cell that is no plain number never begins with what a spreadsheet takes for the beginning of a formula. */
    @Property(tries = 2000)
    void nothingWrittenForASpreadsheetRuns(@ForAll("texts") String text) {
        String written = FormulaCells.neutralised(text);
        if (!written.isEmpty() && "=+-@＝＋－＠\t\r".indexOf(written.charAt(0)) >= 0) {
            assertThat(written).isEqualTo(text).matches("-\\d+(\\.\\d+)?");
        }
        assertThat(FormulaCells.asMeant(written)).isEqualTo(text);
    }
}

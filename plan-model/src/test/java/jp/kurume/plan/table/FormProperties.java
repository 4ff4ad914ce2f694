package jp.kurume.plan.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import java.util.function.Function;
import jp.kurume.plan.entry.EntryReading;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.testing.MemoryFolder;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;

class FormProperties {

    private static final Column<String> ID = Column.id("id");

    private @Nullable MemoryFolder memory;

    @BeforeProperty
    void createFolder() throws IOException {
        memory = new MemoryFolder();
        memory.write("sources.csv", "id,title,published\n".getBytes(UTF_8));
    }

    @AfterProperty
    void closeFolder() throws IOException {
        Objects.requireNonNull(memory).close();
    }

    /** Texts like numbers and days, and texts like nothing. */
    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("0123456789０１２,.，-−ー/年月日令和元R%％ ▲²①e")
                        .ofMinLength(1)
                        .ofMaxLength(9),
                Arbitraries.longs().between(-10_000_000, 10_000_000).map(number -> String.format("%,d", number)),
                Arbitraries.doubles().between(-100, 100).ofScale(2).map(number -> number + "％"),
                Arbitraries.of("令和", "R", "平成")
                        .flatMap(era -> Arbitraries.integers()
                                .between(1, 40)
                                .flatMap(year -> Arbitraries.integers()
                                        .between(1, 13)
                                        .flatMap(month -> Arbitraries.integers()
                                                .between(1, 32)
                                                .map(day -> era + year + "年" + month + "月" + day + "日")))));
    }

    @Property(tries = 3000)
    void whatAFormAcceptsIsWhatATableAccepts(@ForAll @From("typed") String typed) {
        same(typed, Column.percentage("cell"), entry -> entry.decimal("cell", typed));
        same(typed, Column.day("cell"), entry -> entry.date("cell", typed));
        same(typed, Column.firstDay("cell"), entry -> entry.firstDay("cell", typed));
        same(typed, Column.lastDay("cell"), entry -> entry.lastDay("cell", typed));
        same(typed, Column.count("cell", 1, 999_999_999), entry -> entry.count("cell", typed));
        same(typed, Column.fiscalYear("cell"), entry -> entry.fiscalYear("cell", typed));
    }

    /** The same value, or the same suggestions. A blank text is nothing to a form, and for a table to refuse. */
    private <T> void same(String typed, Column<T> cell, Function<EntryReading, @Nullable T> form) {
        MemoryFolder folder = Objects.requireNonNull(memory);
        folder.write("cells.csv", ("id,cell\na,\"" + typed + "\"\n").getBytes(UTF_8));
        TableReading reading = new TableReading(TableSource.folder(folder.path()));
        EntryReading entry = new EntryReading();
        TableRow row = reading.table(TableFormat.required("cells.csv").columns(ID, cell))
                .rows()
                .get(0);
        T read = row.has(cell) ? row.get(cell) : null;
        T entered = form.apply(entry);
        assertThat(entered).isEqualTo(read);
        if (!typed.isBlank()) {
            assertThat(entry.problems())
                    .extracting(Problem::suggestions)
                    .isEqualTo(reading.problems().stream()
                            .map(Problem::suggestions)
                            .toList());
        }
    }
}

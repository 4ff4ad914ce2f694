package jp.kurume.plan.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The bundled tables of a module against the documents that they cite: a cell that is marked as printed stands at the cited
 * place, and so does every figure; a reading says why its words do not.
 *
 * <p>What each column holds is told in {@code printed-cells.csv} beside the test, what may differ in
 * {@code differing-cells.csv}, and of which tables the readings are of something else than their words in
 * {@code read-beyond-words.csv}. Every column has to be told of, and everything in the last two to be so.
 */
public final class PrintedCells {

    private static final String OURS = "ours";
    private static final String ANY = "*";

    private final Class<?> test;
    private final Map<String, List<Row>> columns = new LinkedHashMap<>();
    private final Set<String> differing = new TreeSet<>();
    private final Set<String> beyondWords = new TreeSet<>();

    private final DocumentTexts documents = DocumentTexts.find();
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> unused = new TreeSet<>();
    private final Set<String> readBeyond = new TreeSet<>();
    private int compared;

    /**
     * Those of a module; the test is skipped where the documents are not there.
     *
     * @param test the test, beside which the lists are
     */
    public PrintedCells(Class<?> test) {
        this.test = test;
        for (Row row : rows(test, "printed-cells.csv")) {
            columns.computeIfAbsent(row.get("file"), file -> new ArrayList<>()).add(row);
        }
        rows(test, "differing-cells.csv")
                .forEach(row -> differing.add(row.get("file") + " " + row.get("column") + " " + row.get("cell")));
        rows(test, "read-beyond-words.csv").forEach(row -> beyondWords.add(row.get("file")));
        unused.addAll(differing);
    }

    /** A row of a table, by the headings of its cells. */
    private record Row(Map<String, String> cells) {
        private String get(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    private static List<Row> rows(Class<?> anchor, String file) {
        try (InputStream in = anchor.getResourceAsStream(file)) {
            if (in == null) {
                return List.of();
            }
            List<List<String>> lines = TablePackage.rows(new String(in.readAllBytes(), UTF_8));
            List<Row> rows = new ArrayList<>();
            for (List<String> line : lines.subList(1, lines.size())) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < line.size(); i++) {
                    cells.put(lines.get(0).get(i), line.get(i));
                }
                rows.add(new Row(cells));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Checks a folder of bundled tables.
     *
     * @param anchor the class beside whose package the folder is
     * @param folder its name
     * @param files the tables that it may have
     */
    public void check(Class<?> anchor, String folder, Set<String> files) {
        for (String file : files) {
            List<Row> rows = rows(anchor, folder + "/" + file);
            if (!rows.isEmpty()) {
                Map<String, Row> told = told(file);
                for (String column : rows.get(0).cells().keySet()) {
                    if (!told.containsKey(column)) {
                        wrong.add(file + " " + column + ": printed-cells.csv does not tell what it holds");
                    }
                }
                rows.forEach(row -> check(file, told, row));
            }
        }
    }

    /** What the columns of a table hold: what is told of it, and else what is told of all. */
    private Map<String, Row> told(String file) {
        Map<String, Row> told = new TreeMap<>();
        columns.getOrDefault(ANY, List.of()).forEach(column -> told.put(column.get("column"), column));
        columns.getOrDefault(file, List.of()).forEach(column -> told.put(column.get("column"), column));
        return told;
    }

    private void check(String file, Map<String, Row> told, Row row) {
        boolean allThere = true;
        for (String column : row.cells().keySet()) {
            Row holds = told.get(column);
            String cell = row.get(column);
            if (holds == null || holds.get("holds").equals(OURS) || cell.isEmpty()) {
                continue;
            }
            compared++;
            WrittenCells kind = WrittenCells.valueOf(
                    holds.get("holds").toUpperCase(Locale.ROOT).replace('-', '_'));
            boolean there = isThere(kind, cell, row.get(holds.get("source")));
            allThere &= there;
            boolean isReading = !row.get(holds.get("because")).isEmpty();
            if (!there && (!isReading || kind == WrittenCells.FIGURE) && !differs(file, column, cell)) {
                wrong.add(file + " " + column + ": \"" + cell + "\" does not stand at " + row.get(holds.get("source")));
            }
        }
        if (allThere && !row.get("because").isEmpty()) {
            readBeyond.add(file);
        }
    }

    private boolean differs(String file, String column, String cell) {
        String key = file + " " + column + " " + cell;
        unused.remove(key);
        return differing.contains(key);
    }

    private boolean isThere(WrittenCells kind, String cell, String cited) {
        int blank = cited.indexOf(' ');
        String text =
                blank < 0 ? documents.of(cited) : documents.at(cited.substring(0, blank), cited.substring(blank + 1));
        return kind.standsIn(text, cell);
    }

    /**
     * Checks what was found.
     *
     * @param least how many cells there were to compare at the least
     */
    public void assertAllPrinted(int least) {
        assertThat(wrong).as("cells of %s", test.getSimpleName()).isEmpty();
        assertThat(unused).as("differences that are none").isEmpty();
        assertThat(readBeyond)
                .as("tables whose readings are of something else than their words, which stand there")
                .isEqualTo(beyondWords);
        assertThat(compared).isGreaterThanOrEqualTo(least);
    }
}

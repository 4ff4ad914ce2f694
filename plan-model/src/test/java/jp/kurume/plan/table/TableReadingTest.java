package jp.kurume.plan.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.source.PublicationDate;
import jp.kurume.plan.source.Source;
import jp.kurume.plan.testing.MadeUpCity;
import jp.kurume.plan.testing.Serialisation;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReadingTest {

    private static final Column<String> ID = Column.id("id");
    private static final Column<String> VALUE = Column.text("value").or("");
    private static final Column<String> NAME = Column.text("name");
    private static final TableFormat FACTS =
            TableFormat.required("facts.csv").key(ID).columns(VALUE);
    private static final TableFormat CITED =
            TableFormat.required("facts.csv").key(ID).columns(VALUE).cited();
    private static final TableFormat FRIENDS =
            TableFormat.optional("friends.csv").key(ID).names(NAME);
    private static final Column<PublicationDate> PUBLISHED =
            Column.of("value", CellTypes.published()).or(PublicationDate.NOT_PRINTED);
    private static final Column<TableRow> FRIEND = Column.reference("value", FRIENDS);

    private final Path folder;

    TableReadingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void sources() {
        write("sources.csv", "id,title,published\nplan,The plan,2025-11\nsurvey,The survey,\n");
    }

    private void write(String file, String content) {
        write(file, content.getBytes(UTF_8));
    }

    private void write(String file, byte[] content) {
        try {
            Files.write(folder.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TableReading reading() {
        return new TableReading(TableSource.folder(folder));
    }

    /** A problem as its reader sees it. */
    private record Seen(Place.InTable place, String found, String text, List<String> suggestions) {

        private static Seen of(Problem problem) {
            String words = new Problem(problem.code(), problem.place(), "", problem.arguments(), List.of())
                    .text(Locale.ENGLISH);
            assertThat(words).startsWith("expected ");
            return new Seen(
                    (Place.InTable) problem.place(), problem.found(), problem.toString(), problem.suggestions());
        }

        private static Seen of(Place.InTable place, String found, String expected, String... suggestions) {
            return new Seen(
                    place,
                    found,
                    place + ": " + (found.isEmpty() ? "" : "found \"" + Excerpt.of(found) + "\", ") + "expected "
                            + expected
                            + (suggestions.length == 0
                                    ? ""
                                    : "; did you mean " + String.join(" or ", suggestions) + "?"),
                    List.of(suggestions));
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static List<Seen> problemsOf(TableReading reading) {
        try {
            reading.finish();
            return List.of();
        } catch (InvalidTablesException e) {
            assertThat(reading.isSound()).isFalse();
            return e.problems().stream().map(Seen::of).toList();
        }
    }

    /** What is wrong with the form of a table, before any cell is looked at. */
    private List<Seen> problemsOfForm(TableFormat format) {
        TableReading reading = reading();
        Table table = reading.table(format);
        assertThat(table.format()).isSameAs(format);
        return problemsOf(reading);
    }

    private static TableFormat factsWith(Column<?> column) {
        return TableFormat.required("facts.csv").key(ID).columns(column);
    }

    private void writeCell(String cell) {
        write("facts.csv", "id,value\n\nsecond,\"" + cell.replace("\"", "\"\"") + "\"\n");
    }

    /** What is wrong with a cell of line 3, in a column that is called value. */
    private List<Seen> problemsOfCell(String cell, Column<?> column) {
        writeCell(cell);
        TableReading reading = reading();
        TableRow row = reading.table(factsWith(column)).rows().get(0);
        boolean isSound = row.isSound();
        List<Seen> problems = problemsOf(reading);
        assertThat(isSound).isEqualTo(problems.isEmpty());
        assertThat(row.has(column)).isEqualTo(isSound);
        if (!isSound) {
            assertThatThrownBy(() -> row.get(column))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("line 3, column value");
        }
        return problems;
    }

    /** The value of a cell in which nothing is wrong. */
    private <T> T valueOf(String cell, Column<T> column) {
        assertThat(problemsOfCell(cell, column)).isEmpty();
        return reading().table(factsWith(column)).rows().get(0).get(column);
    }

    private static Seen inCell(String found, String expected, String... suggestions) {
        return Seen.of(new Place.Cell("facts.csv", 3, "value"), found, expected, suggestions);
    }

    private static Seen inLine(long line, String found, String expected, String... suggestions) {
        return Seen.of(new Place.Line("facts.csv", line), found, expected, suggestions);
    }

    // The form of a table

    @Test
    void missingTable() {
        List<Seen> problems = problemsOfForm(FACTS);
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).place()).isEqualTo(new Place.WholeTable("facts.csv"));
        assertThat(problems.get(0)).hasToString("facts.csv: expected this table in the folder " + folder);
    }

    @Test
    void missingFolder() {
        TableReading reading = new TableReading(TableSource.folder(folder.resolve("nowhere")));
        assertThat(problemsOf(reading))
                .extracting(problem -> problem.place().file())
                .containsExactly("sources.csv");
    }

    @Test
    void optionalTableMayBeAbsent() {
        write("facts.csv", "id,value\nx,\n");
        TableReading reading = reading();
        assertThat(reading.table(FRIENDS).rows()).isEmpty();
        assertThat(problemsOf(reading)).isEmpty();
    }

    @Test
    void absentOptionalTableHoldsNothingToReferTo() {
        assertThat(problemsOfCell("x", FRIEND)).containsExactly(inCell("x", "an id of friends.csv"));
    }

    @Test
    void aFolderInPlaceOfATable() throws IOException {
        Files.createDirectory(folder.resolve("friends.csv"));
        TableReading reading = reading();
        Table friends = reading.table(FRIENDS);
        assertThat(friends.rows()).isEmpty();
        // What cannot be read may hold anything: no other table is to blame.
        assertThat(friends.has("anything")).isTrue();
        assertThat(problemsOf(reading)).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(new Place.WholeTable("friends.csv"));
            assertThat(problem.text()).contains("expected a readable file");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n", "\r\n"})
    void emptyTable(String content) {
        write("facts.csv", content);
        assertThat(problemsOfForm(FACTS)).containsExactly(inLine(1, "", "a heading: id,value"));
    }

    @Test
    void headingOnly() {
        write("facts.csv", "id,value\n");
        TableReading reading = reading();
        assertThat(reading.table(FACTS).rows()).isEmpty();
        assertThat(problemsOf(reading)).isEmpty();
    }

    @Test
    void letterCutInTwo() {
        byte[] whole = "id,value\na,久".getBytes(UTF_8);
        write("facts.csv", Arrays.copyOf(whole, whole.length - 1));
        assertThat(problemsOfForm(FACTS))
                .containsExactly(inLine(
                        2,
                        "byte 0xe4",
                        "text in UTF-8; open the original file in its right encoding, and save that as CSV UTF-8"));
    }

    @Test
    void unclosedQuote() {
        // Otherwise the rest of the table would become one cell, and nobody would miss its rows.
        write("facts.csv", "id,value\na,b\nc,\"d\ne,f\ng,h\n");
        assertThat(problemsOfForm(FACTS)).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(new Place.Line("facts.csv", 3));
            assertThat(problem.text()).contains("quoted");
        });
    }

    @Test
    void lettersBehindAQuote() {
        // The line is counted through a cell with line breaks and through blank lines.
        write("facts.csv", "id,value\na,\"b\nb\nb\"\n\n\nc,\"d\"e\nf,g\n");
        assertThat(problemsOfForm(FACTS)).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(new Place.Line("facts.csv", 7));
            assertThat(problem.found()).contains("'e'");
        });
    }

    @Test
    void unknownColumn() {
        write("facts.csv", "id,value,valeu\na,b,c\n");
        assertThat(problemsOfForm(FACTS)).containsExactly(inLine(1, "valeu", "only the columns id, value", "value"));
    }

    @Test
    void missingColumn() {
        write("facts.csv", "id\na\n");
        assertThat(problemsOfForm(FACTS)).containsExactly(inLine(1, "", "a column value"));
    }

    @Test
    void repeatedColumn() {
        write("facts.csv", "id,value,id\na,b,c\n");
        assertThat(problemsOfForm(FACTS)).containsExactly(inLine(1, "id", "every column once"));
    }

    /** Blanks within a heading are read over, and not repeated in every message. */
    @Test
    void headingSpreadOverThousandsOfBlanks() {
        write("facts.csv", "i" + " ".repeat(2000) + "d,value\n,b\n");
        assertThat(problemsOfForm(FACTS))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.toString()).hasSizeLessThan(300));
    }

    @Test
    void misspeltColumnIsOneProblem() {
        write("facts.csv", "id,vaule\na,b\n");
        assertThat(problemsOfForm(FACTS)).containsExactly(inLine(1, "vaule", "only the columns id, value", "value"));
    }

    @Test
    void wrongNumberOfCells() {
        write("facts.csv", "id,value\na,b,c\nd,e\nf\n");
        TableReading reading = reading();
        Table table = reading.table(FACTS);
        assertThat(table.rows()).extracting(row -> row.text(ID)).containsExactly("d");
        assertThat(problemsOf(reading))
                .containsExactly(
                        inLine(2, "a,b,c", "2 cells, as in the heading, not 3"),
                        inLine(4, "f", "2 cells, as in the heading, not 1"));
    }

    @Test
    void rowOfWrongLengthIsReportedOnce() {
        write("friends.csv", "id,name\nann,Ann,Anna\nbea,Bea\n");
        write("facts.csv", "id,value\nx,ann\n");
        TableReading reading = reading();
        reading.table(FRIENDS);
        TableRow row = reading.table(factsWith(FRIEND)).rows().get(0);
        assertThat(row.isSound()).isFalse();
        // What refers to the row is not blamed for it: ann stands there, if badly.
        assertThat(problemsOf(reading))
                .extracting(problem -> problem.place().toString())
                .containsExactly("friends.csv, line 2");
    }

    @Test
    void duplicateKey() {
        write("facts.csv", "id,value\na,1\nb,2\na,3\n\na,4\n");
        TableReading reading = reading();
        assertThat(reading.table(FACTS).rows())
                .extracting(row -> row.text(VALUE))
                .containsExactly("1", "2");
        assertThat(problemsOf(reading))
                .containsExactly(
                        Seen.of(
                                new Place.Cell("facts.csv", 4, "id"),
                                "a",
                                "no second row for a, which line 2 has already"),
                        Seen.of(
                                new Place.Cell("facts.csv", 6, "id"),
                                "a",
                                "no second row for a, which line 2 has already"));
    }

    @Test
    void keyOfTwoColumns() {
        write("facts.csv", "id,value\na,1\na,2\na,1\n");
        TableFormat format = TableFormat.required("facts.csv").key(ID, VALUE);
        assertThat(problemsOfForm(format))
                .extracting(Object::toString)
                .containsExactly("facts.csv, line 4, column value: found \"1\", expected no second row for a 1, which"
                        + " line 2 has already");
    }

    @Test
    void tableWithoutKeyMayRepeatRows() {
        write("facts.csv", "id,value\na,1\na,1\n");
        TableReading reading = reading();
        Table table = reading.table(TableFormat.required("facts.csv").columns(ID, VALUE));
        assertThat(table.rows()).hasSize(2);
        assertThat(problemsOf(reading)).isEmpty();
    }

    @Test
    void byteOrderMarkIsAccepted() {
        write("facts.csv", "\uFEFFid,value\na,b\n");
        TableReading reading = reading();
        assertThat(reading.table(FACTS).rows()).extracting(row -> row.text(ID)).containsExactly("a");
        assertThat(problemsOf(reading)).isEmpty();
    }

    @Test
    void columnsMayStandInAnyOrderAndOptionalOnesMayBeLeftOut() {
        write("facts.csv", "source, value ,id\nplan p1,v,a\n");
        TableReading reading = reading();
        TableRow row = reading.table(CITED).rows().get(0);
        assertThat(row.text(ID)).isEqualTo("a");
        assertThat(row.text(VALUE)).isEqualTo("v");
        assertThat(row.text(Column.BECAUSE)).isEmpty();
        assertThat(row.isEmpty(Column.BECAUSE)).isTrue();
        assertThat(problemsOf(reading)).isEmpty();
    }

    @Test
    void aColumnThatTheTableDoesNotHaveCannotBeAskedFor() {
        write("facts.csv", "source,value,id\nplan p1,v,a,,\n");
        TableReading reading = reading();
        TableRow row = reading.table(CITED).rows().get(0);
        assertThatThrownBy(() -> row.get(NAME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facts.csv has no column name");
        assertThatThrownBy(() -> row.text(NAME)).isInstanceOf(IllegalArgumentException.class);
        assertThat(problemsOf(reading)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesAreCountedAsAnEditorCountsThem(String lineBreak) {
        String content = String.join(lineBreak, "id,value", "a,\"one", "two\"", "", "b,three", "c,\"four\"", "");
        write("facts.csv", content);
        TableReading reading = reading();
        Column<String> word =
                Column.of("value", CellType.text("text", text -> !text.equals("three"), TableProblems.CELL_EMPTY));
        List<TableRow> rows = reading.table(factsWith(word)).rows();
        assertThat(rows).extracting(TableRow::line).containsExactly(2L, 5L, 6L);
        assertThat(rows.get(0).get(word)).isEqualTo("one" + lineBreak + "two");
        assertThat(problemsOf(reading))
                .extracting(problem -> problem.place().toString())
                .containsExactly("facts.csv, line 5, column value");
    }

    @Test
    void aTableFarLongerThanAnyPlanIsRead() {
        StringBuilder content = new StringBuilder("id,value\n");
        for (int i = 0; i < 20_000; i++) {
            content.append(i).append(",\"a text, with a comma\"\n");
        }
        content.append("last,").append("長".repeat(300_000)).append('\n');
        write("facts.csv", content.toString());
        TableReading reading = reading();
        List<TableRow> rows = reading.table(FACTS).rows();
        assertThat(rows).hasSize(20_001);
        assertThat(rows.get(20_000).text(VALUE)).hasSize(300_000);
        assertThat(problemsOf(reading)).isEmpty();
    }

    // Cells

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\n"})
    void emptyText(String cell) {
        assertThat(problemsOfCell(cell, Column.text("value"))).containsExactly(inCell("", "a text"));
    }

    @Test
    void whiteSpaceAroundATextDoesNotCount() {
        assertThat(valueOf("　 日吉　", Column.text("value"))).isEqualTo("日吉");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a;b", "a　b", "a\tb", "a\nb"})
    void badId(String cell) {
        assertThat(problemsOfCell(cell, Column.id("value")))
                .containsExactly(inCell(cell, "an id without blanks or semicolons"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "-1", "1.5", "なな", "", "1 000", "99999999999999999999"})
    void badNumber(String cell) {
        assertThat(problemsOfCell(cell, Column.number("value", 1, 99)))
                .containsExactly(inCell(cell, "a whole number from 1 to 99"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "+1", "１", "1.0", "1.", "壱"})
    void aNumberHasOneWayToBeWritten(String cell) {
        // Rows refer to each other by the text of a key: 01 and 1 would be two keys of one number.
        assertThat(problemsOfCell(cell, Column.number("value", 1, 99)))
                .containsExactly(inCell(cell, "a whole number from 1 to 99", "1"));
    }

    @Test
    void number() {
        assertThat(valueOf(" 42 ", Column.number("value", 1, 99))).isEqualTo(42);
        assertThat(valueOf("-5", Column.number("value", -5, -5))).isEqualTo(-5);
    }

    @Test
    void aCountIsWrittenAsPeopleWriteNumbers() {
        Column<Integer> count = Column.count("value", 1, 999_999_999);
        assertThat(valueOf("1,500", count)).isEqualTo(1500);
        assertThat(valueOf("１５００", count)).isEqualTo(1500);
        assertThat(valueOf("二十三", count)).isEqualTo(23);
        assertThat(problemsOfCell("1,500人", count))
                .containsExactly(inCell("1,500人", "a whole number from 1 to 999999999", "1500"));
        assertThat(problemsOfCell("0", count)).containsExactly(inCell("0", "a whole number from 1 to 999999999"));
        assertThat(problemsOfCell("1.5", count)).containsExactly(inCell("1.5", "a whole number from 1 to 999999999"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "多数", "1.2.3", "--1", "1-", "-", "NaN", "0x10", "10²", "①", "1,23,456.7.8", "70％％", "一", "ー"
            })
    void badDecimal(String cell) {
        assertThat(problemsOfCell(cell, Column.decimal("value")))
                .containsExactly(inCell(cell, "a decimal number such as 70.0"));
    }

    @Test
    void decimalOfTenThousandDigits() {
        String digits = "7".repeat(10_000);
        assertThat(problemsOfCell(digits, Column.decimal("value")))
                .containsExactly(inCell(digits, "a decimal number such as 70.0"));
    }

    @Test
    void decimal() {
        assertThat(valueOf("70.0", Column.decimal("value")))
                .isEqualTo(new BigDecimal("70.0"))
                .isNotEqualTo(new BigDecimal("70"));
        assertThat(valueOf("-0.50", Column.decimal("value"))).isEqualTo(new BigDecimal("-0.50"));
    }

    @Test
    void badFiscalYear() {
        List<Seen> problems = problemsOfCell("平成32年度", Column.fiscalYear("value"));
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(new Place.Cell("facts.csv", 3, "value"));
            assertThat(problem.found()).isEqualTo("平成32年度");
            assertThat(problem.text())
                    .contains("expected a fiscal year such as R8")
                    .contains("令和2年度");
        });
    }

    @Test
    void badFiscalYears() {
        List<Seen> problems = problemsOfCell("R12–R8", Column.fiscalYears("value"));
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(new Place.Cell("facts.csv", 3, "value"));
            assertThat(problem.found()).isEqualTo("R12–R8");
            assertThat(problem.text()).contains("expected a span of fiscal years such as R8～R12");
        });
    }

    @Test
    void fiscalYears() {
        assertThat(valueOf("令和8年度", Column.fiscalYear("value"))).isEqualTo(FiscalYear.of(2026));
        assertThat(valueOf("R8–R12", Column.fiscalYears("value")))
                .isEqualTo(FiscalYearRange.of(FiscalYear.of(2026), FiscalYear.of(2030)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-30",
                "2026-02-29",
                "2026-13-01",
                "2026-00-10",
                "2026-01-00",
                "2026-01-32",
                "令和8年4月31日",
                "8/4/1",
                "4/1/2026",
                "2026/4-1",
                "2026-04",
                "令和0年4月1日",
                "1e4",
                "0000-01-01"
            })
    void badDate(String cell) {
        assertThat(problemsOfCell(cell, Column.day("value"))).containsExactly(inCell(cell, "a day such as 2026-04-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-04-01", "2026-01-28", "2026-01-29", "2026-12-31", "2028-02-29", "0001-01-01", "9999-12-31"
            })
    void date(String cell) {
        assertThat(valueOf(cell, Column.day("value"))).isEqualTo(LocalDate.parse(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13", "2025-00", "2025", "11", "Foo-25", "令和7年13月"})
    void badMonth(String cell) {
        assertThat(problemsOfCell(cell, PUBLISHED))
                .containsExactly(inCell(cell, "a month such as 2025-11, or nothing where none is printed"));
    }

    @Test
    void month() {
        assertThat(valueOf("2025-11", PUBLISHED)).isEqualTo(PublicationDate.in(YearMonth.of(2025, 11)));
        assertThat(valueOf("", PUBLISHED)).isEqualTo(PublicationDate.NOT_PRINTED);
    }

    private static WordList<Integer> words() {
        Map<String, Integer> words = new LinkedHashMap<>();
        words.put("draft", 1);
        words.put("adopted", 2);
        return WordList.of("edition-status", words);
    }

    @Test
    void badChoice() {
        Column<Integer> word = Column.word("value", words());
        assertThat(problemsOfCell("drafft", word)).containsExactly(inCell("drafft", "one of draft, adopted", "draft"));
        assertThat(problemsOfCell("", word)).containsExactly(inCell("", "one of draft, adopted"));
        assertThat(problemsOfCell("drafft", word.or(0)))
                .containsExactly(inCell("drafft", "one of draft, adopted or nothing", "draft"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"adopted", "ADOPTED", " Ａｄｏｐｔｅｄ ", "策定"})
    void aWordIsReadInEitherLanguageWhateverItsWidthAndCase(String cell) {
        assertThat(valueOf(cell, Column.word("value", words()))).isEqualTo(2);
    }

    @Test
    void severalWords() {
        Column<List<Integer>> several = Column.words("value", words());
        assertThat(valueOf("adopted; 案", several)).containsExactly(2, 1);
        assertThat(problemsOfCell("draft;案;adoptd;draft", several))
                .containsExactly(
                        inCell("draft;案;adoptd;draft", "every id once, not 案 twice"),
                        inCell("draft;案;adoptd;draft", "one of draft, adopted", "adopted"),
                        inCell("draft;案;adoptd;draft", "every id once, not draft twice"));
    }

    @Test
    void list() {
        Column<List<String>> texts = Column.texts("value").or(List.of());
        assertThat(valueOf("地; 社 ;市", texts)).containsExactly("地", "社", "市");
        assertThat(valueOf("", texts)).isEmpty();
        assertThat(problemsOfCell("地;;市", texts))
                .containsExactly(inCell("地;;市", "texts separated by single semicolons"));
        assertThat(problemsOfCell("", Column.texts("value"))).containsExactly(inCell("", "a text"));
    }

    @Test
    void anEmptyCell() {
        assertThat(valueOf("", Column.day("value").optional())).isEmpty();
        assertThat(valueOf("2026-04-01", Column.day("value").optional())).contains(LocalDate.of(2026, 4, 1));
        assertThat(problemsOfCell("soon", Column.day("value").optional()))
                .containsExactly(inCell("soon", "a day such as 2026-04-01"));
        assertThat(valueOf("", Column.number("value", 1, 9).or(5))).isEqualTo(5);
    }

    @Test
    void whatHoldsAcrossTheCellsOfARow() {
        Column<Integer> first = Column.number("first", 1, 9);
        Column<Integer> last = Column.number("last", 1, 9);
        TableFormat spans = TableFormat.required("facts.csv")
                .key(ID)
                .columns(first, last)
                .rule(
                        row -> {
                            if (row.get(last) < row.get(first)) {
                                row.problem(last, TableProblems.CELL_EMPTY);
                            }
                        },
                        first,
                        last);
        write("facts.csv", "id,first,last\na,1,2\nb,2,1\nc,x,1\n");
        TableReading reading = reading();
        List<TableRow> rows = reading.table(spans).rows();
        assertThat(rows).extracting(TableRow::isSound).containsExactly(true, false, false);
        // The rule is not asked about the last row, in which it has nothing to compare.
        assertThat(problemsOf(reading))
                .extracting(Seen::place)
                .containsExactly(new Place.Cell("facts.csv", 3, "last"), new Place.Cell("facts.csv", 4, "first"));
    }

    @Test
    void rowsThatNobodyLookedAtAreReadAtTheEnd() {
        write("facts.csv", "id,value\na,x\n");
        TableReading reading = reading();
        reading.table(factsWith(Column.number("value", 1, 9)));
        assertThat(reading.isSound()).isTrue();
        assertThat(problemsOf(reading))
                .containsExactly(Seen.of(new Place.Cell("facts.csv", 2, "value"), "x", "a whole number from 1 to 9"));
    }

    private List<Seen> problemsOfReference(String cell, String friends) {
        write("friends.csv", friends);
        return problemsOfCell(cell, FRIEND);
    }

    @Test
    void danglingReference() {
        String friends = "id,name\nbeata,Beate\nanna,アン\n";
        assertThat(problemsOfReference("anna", friends)).isEmpty();
        assertThat(problemsOfReference("ana", friends)).containsExactly(inCell("ana", "an id of friends.csv", "anna"));
        assertThat(problemsOfReference("zoe", friends)).containsExactly(inCell("zoe", "an id of friends.csv"));
        assertThat(problemsOfReference("", friends)).containsExactly(inCell("", "an id of friends.csv"));
    }

    @Test
    void theNameOfTheVeryThingMeansItsId() {
        String friends = "id,name\nbeata,Beate\nanna,アン\n";
        assertThat(problemsOfReference("アン", friends)).containsExactly(inCell("アン", "an id of friends.csv", "anna"));
        assertThat(problemsOfReference("Ｂｅａｔｅ", friends))
                .containsExactly(inCell("Ｂｅａｔｅ", "an id of friends.csv", "beata"));
    }

    @Test
    void aRowThatRefersToOneThatIsNotSoundIsNotSoundAndNotBlamed() {
        write("friends.csv", "id,name\nanna,\n");
        writeCell("anna");
        TableReading reading = reading();
        TableRow row = reading.table(factsWith(FRIEND)).rows().get(0);
        assertThat(row.isSound()).isFalse();
        assertThat(row.get(FRIEND).text(ID)).isEqualTo("anna");
        assertThat(problemsOf(reading))
                .extracting(problem -> problem.place().toString())
                .containsExactly("friends.csv, line 2, column name");
    }

    @Test
    void danglingReferenceAmongSeveral() {
        write("friends.csv", "id,name\nanna,Anna\nbeata,Beata\n");
        assertThat(problemsOfCell("beata;ana;beata", Column.references("value", FRIENDS)))
                .containsExactly(
                        inCell("beata;ana;beata", "an id of friends.csv in place of \"ana\"", "anna"),
                        inCell("beata;ana;beata", "every id once, not beata twice"));
    }

    @Test
    void referenceWithinAScope() {
        write("friends.csv", "id,name\nanna,1\nanna,2\nbeata,1\n");
        TableFormat scoped = TableFormat.optional("friends.csv").key(ID, Column.number("name", 1, 9));
        Column<TableRow> number = Column.reference("value", scoped);
        TableFormat facts = TableFormat.required("facts.csv").key(ID).columns(number);
        write("facts.csv", "id,value\nanna,2\nbeata,2\nzoe,二\n");
        TableReading reading = reading();
        List<TableRow> rows = reading.table(facts).rows();
        assertThat(rows.get(0).get(number).line()).isEqualTo(3);
        // 2 is known of anna only.
        assertThat(problemsOf(reading))
                .containsExactly(
                        Seen.of(new Place.Cell("facts.csv", 3, "value"), "2", "an id of friends.csv"),
                        Seen.of(new Place.Cell("facts.csv", 4, "value"), "二", "an id of friends.csv"));
    }

    @Test
    void whatIsReferredToWithinAnUnknownScopeIsNotBlamed() {
        write("friends.csv", "id,name\nanna,Anna\n");
        TableFormat hobbies = TableFormat.optional("hobbies.csv").key(Column.reference("id", FRIENDS), NAME);
        Column<TableRow> hobby = Column.reference("value", hobbies);
        TableFormat facts = TableFormat.required("facts.csv").columns(Column.reference("id", FRIENDS), hobby);
        write("facts.csv", "id,value\nzoe,chess\n");
        TableReading reading = reading();
        assertThat(reading.table(facts).rows().get(0).isSound()).isFalse();
        assertThat(problemsOf(reading))
                .extracting(problem -> problem.place().toString())
                .containsExactly("facts.csv, line 2, column id");
    }

    @Test
    void whatIsReferredToIsFoundWhereverItsScopeStandsInTheRow() {
        write("friends.csv", "id,name\nanna,Anna\n");
        Column<TableRow> friend = Column.reference("id", FRIENDS);
        TableFormat hobbies = TableFormat.optional("hobbies.csv").key(friend, NAME);
        write("hobbies.csv", "id,name\nanna,chess\n");
        TableFormat facts = TableFormat.required("facts.csv").columns(Column.reference("value", hobbies), friend);
        write("facts.csv", "value,id\nchess,anna\nches,anna\n");
        TableReading reading = reading();
        assertThat(reading.table(facts).rows()).extracting(TableRow::isSound).containsExactly(true, false);
        assertThat(problemsOf(reading))
                .containsExactly(
                        Seen.of(new Place.Cell("facts.csv", 3, "value"), "ches", "an id of hobbies.csv", "chess"));
    }

    @Test
    void rowsOfAnUnknownScopeAreNoSuggestions() {
        write("friends.csv", "id,name\nanna,Anna\nanna b,Beata\n");
        Column<TableRow> friend = Column.reference("id", FRIENDS);
        TableFormat hobbies = TableFormat.optional("hobbies.csv").key(friend, NAME);
        write("hobbies.csv", "id,name\nanna b,chess\n");
        TableFormat facts = TableFormat.required("facts.csv").columns(friend, Column.reference("value", hobbies));
        write("facts.csv", "id,value\nanna,ches\n");
        TableReading reading = reading();
        reading.table(facts);
        assertThat(problemsOf(reading))
                .contains(Seen.of(new Place.Cell("facts.csv", 2, "value"), "ches", "an id of hobbies.csv"));
    }

    @Test
    void theNameOfWhatIsNumberedMeansItsNumber() {
        write("friends.csv", "id,name\n1,アン\n");
        TableFormat numbered = TableFormat.optional("friends.csv")
                .key(Column.number("id", 1, 9))
                .names(NAME);
        assertThat(problemsOfCell("アン", Column.reference("value", numbered)))
                .containsExactly(inCell("アン", "an id of friends.csv", "1"));
    }

    @Test
    void anyNumberOfRowsThatReferToNothingInTheirOwnTable() {
        Column<TableRow> up = Column.reference("value", Reference.toOwnTable());
        StringBuilder rows = new StringBuilder("id,value\n");
        for (int i = 0; i < 5_000; i++) {
            rows.append(i).append(",none\n");
        }
        write("facts.csv", rows.toString());
        TableReading reading = reading();
        reading.table(factsWith(up));
        assertThat(problemsOf(reading)).hasSize(5_000);
    }

    @Test
    void aReferenceToAnotherRowOfTheSameTable() {
        Column<Optional<TableRow>> before =
                Column.reference("value", Reference.toOwnTable()).optional();
        write("facts.csv", "id,value\na,b\nb,a\nc,\nd,e\n");
        TableReading reading = reading();
        List<TableRow> rows = reading.table(factsWith(before)).rows();
        // In a circle, even: what to make of that is for the subject to say.
        assertThat(rows).extracting(TableRow::isSound).containsExactly(true, true, true, false);
        assertThat(rows.get(0).get(before)).contains(rows.get(1));
        assertThat(problemsOf(reading))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .isEqualTo("facts.csv, line 5, column value: found \"e\", expected an id of facts.csv"));
    }

    @Test
    void aReferenceInWordsOfItsOwn() {
        write("friends.csv", "id,name\nanna,1\n");
        TableFormat scoped = TableFormat.optional("friends.csv").key(ID, NAME);
        ProblemCode code = ProblemCode.error("friends.row");
        Column<TableRow> whole = Column.reference(
                "value",
                Reference.to(scoped)
                        .keyed(text -> text.replace('/', ' '))
                        .unscoped()
                        .refusedAs(code));
        assertThat(valueOf("anna/1", whole).line()).isEqualTo(2);
        writeCell("anna/2");
        TableReading reading = reading();
        reading.table(factsWith(whole));
        assertThat(catchThrowableOfType(InvalidTablesException.class, reading::finish)
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    // A key in words of its own cannot be told as the cell would have it.
                    assertThat(problem.suggestions()).isEmpty();
                });
    }

    // Citations

    private List<Seen> problemsOfCitation(String source, String because, Consumer<Citation> look) {
        write("facts.csv", "id,value,source,because\na,v," + source + "," + because + "\n");
        TableReading reading = reading();
        TableRow row = reading.table(CITED).rows().get(0);
        if (row.isSound()) {
            look.accept(row.citation());
        }
        return problemsOf(reading);
    }

    private static Seen inSource(String found, String expected, String... suggestions) {
        return Seen.of(new Place.Cell("facts.csv", 2, "source"), found, expected, suggestions);
    }

    @Test
    void citations() {
        Source plan = new Source("plan", "The plan", PublicationDate.in(YearMonth.of(2025, 11)));
        List<Citation> seen = new ArrayList<>();
        assertThat(problemsOfCitation("plan p14", "", seen::add)).isEmpty();
        assertThat(problemsOfCitation("plan  2-(1) ", "the cell is merged", seen::add))
                .isEmpty();
        assertThat(seen)
                .containsExactly(Citation.printed(plan, "p14"), Citation.reading(plan, "2-(1)", "the cell is merged"));
    }

    @Test
    void unknownSource() {
        assertThat(problemsOfCitation("plam p14", "", citation -> {}))
                .containsExactly(inSource("plam p14", "an id of sources.csv in place of \"plam\"", "plan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plan", " plan "})
    void citationWithoutPlace(String source) {
        assertThat(problemsOfCitation(source, "", citation -> {}))
                .containsExactly(inSource(
                        source.strip(),
                        "a source's id, a blank, and a page or section, such as \"second-plan-draft p14\""));
    }

    // Printed forms

    @Test
    void printedForms() {
        write("forms.csv", """
                element,kind,printed,canonical,why,source
                mizuma,erratum,三瀬,三潴,misread,plan p28
                mizuma,misprint,三瀬,三潴,misread,plan p28
                mizuma,variant,三潴,三潴,the same,plan p28
                """);
        TableReading reading = reading();
        List<TableRow> rows = reading.table(PrintedForms.format("forms.csv")).rows();
        assertThat(PrintedForms.of(rows.get(0)).map(PrintedForm::toString))
                .contains("mizuma: 三瀬 → 三潴 (erratum, plan p28)");
        assertThat(PrintedForms.of(rows.get(1))).isEmpty();
        assertThat(PrintedForms.of(rows.get(2))).isEmpty();
        assertThat(problemsOf(reading))
                .extracting(Object::toString)
                .containsExactly(
                        "forms.csv, line 3, column kind: found \"misprint\", expected one of variant, erratum",
                        "forms.csv, line 4, column printed: found \"三潴\", expected a form that differs from the"
                                + " canonical one");
    }

    private static List<String> linesOf(InvalidTablesException e) {
        return String.valueOf(e.getMessage()).lines().toList();
    }

    // Everything at once

    @Test
    void everyProblemOfEveryTableAtOnceInOrderAndEachOnce() {
        MadeUpCity.writeTo(folder);
        // Cited once, but broken: who cites it is not blamed.
        MadeUpCity.change(folder, "sources.csv", "map,みなと市の地図,", "map,みなと市の地図,soon");
        // The plan is broken, and everything belongs to it.
        MadeUpCity.change(folder, "plans.csv", "R8–R10", "R10–R8");
        // Tagged on an initiative; its own basis is unknown.
        MadeUpCity.change(folder, "embedded-plans.csv", "act,book", "axt,book");
        // A need with a cell too few; an initiative is linked to it.
        MadeUpCity.change(folder, "needs.csv", "minato-1,1,集う場所,book p2", "minato-1,集う場所,book p2");
        MadeUpCity.change(folder, "needs.csv", "夜の見守り", " ");
        // A mark without a meaning; an action item bears it.
        MadeUpCity.change(folder, "actor-marks.csv", "漁協がすること", "");
        // A direction whose citation is of no known document; an action item belongs to it.
        MadeUpCity.change(folder, "directions.csv", "book p5", "bok p5");
        MadeUpCity.change(folder, "actions.csv", "minato-1,1.1,2", "minato-1,1.1,二");
        MadeUpCity.change(folder, "actions.csv", "stated,住;漁", "stated,住;魚");
        MadeUpCity.change(folder, "need-links.csv", "minato-1,2,2", "minato-1,3,2");
        InvalidTablesException e = catchThrowableOfType(
                InvalidTablesException.class, () -> Plan.readFrom(TableSource.folder(folder), MadeUpCity.EDITION));
        assertThat(e.problems())
                .extracting(problem -> problem.place().toString())
                .containsExactly(
                        "sources.csv, line 3, column published",
                        "plans.csv, line 2, column period",
                        "embedded-plans.csv, line 2, column legal_basis",
                        "needs.csv, line 2",
                        "needs.csv, line 3, column title",
                        "actor-marks.csv, line 3, column meaning",
                        "directions.csv, line 3, column source",
                        "actions.csv, line 2, column actors",
                        "actions.csv, line 3, column number",
                        "need-links.csv, line 3, column initiative");
        assertThat(linesOf(e))
                .hasSize(11)
                .contains("  directions.csv, line 3, column source: found \"bok p5\", expected an id of sources.csv in"
                        + " place of \"bok\"; did you mean book?")
                .first()
                .isEqualTo("10 problems in the folder " + folder);
    }

    @Test
    void problemsOfOneTableStandInTheOrderOfItsLines() {
        write("facts.csv", "id,value\na,x\nb\na,y\n");
        TableReading reading = reading();
        reading.table(factsWith(Column.number("value", 1, 9)));
        // Noted in another order: the form of all rows first, then their cells.
        assertThat(problemsOf(reading))
                .extracting(problem -> problem.place().toString())
                .containsExactly(
                        "facts.csv, line 2, column value", "facts.csv, line 3", "facts.csv, line 4, column id");
    }

    @Test
    void oneMistakeInEveryTableOfAPlanIsNotManifold() {
        MadeUpCity.writeTo(folder);
        MadeUpCity.write(folder, "plans.csv", "edition\nminato-1\n");
        InvalidTablesException e = catchThrowableOfType(
                InvalidTablesException.class, () -> Plan.readFrom(TableSource.folder(folder), MadeUpCity.EDITION));
        assertThat(e.problems())
                .extracting(problem -> problem.text(Locale.ENGLISH))
                .containsExactly(
                        "expected a column period",
                        "expected a column period_source",
                        "expected a column vision",
                        "expected a column source");
    }

    // Messages

    private static Problem empty(Place place, String found, String... suggestions) {
        return new Problem(TableProblems.CELL_EMPTY, place, found, List.of(), List.of(suggestions));
    }

    @Test
    void longTextsAreQuotedFromTheirBeginning() {
        Problem problem = empty(new Place.Cell("facts.csv", 3, "value"), "長".repeat(5000));
        assertThat(problem.found()).hasSize(5000);
        assertThat(problem.toString())
                .isEqualTo("facts.csv, line 3, column value: found \"" + "長".repeat(80)
                        + "… (5000 letters)\", expected a text");
        // Not cut between the halves of 𠮷.
        assertThat(empty(problem.place(), "x" + "𠮷".repeat(100)).toString())
                .contains("\"x" + "𠮷".repeat(39) + "… (201 letters)\"");
        assertThat(empty(problem.place(), "one\r\ntwo", "a", "b").toString())
                .hasLineCount(1)
                .endsWith("; did you mean a or b?");
    }

    @Test
    void whatIsExpectedIsNoLongerThanAPageEither() {
        String huge = "x".repeat(10_000);
        write("facts.csv", "id,value\n" + huge + ",\n" + huge + ",\n");
        assertThat(problemsOfForm(FACTS).get(0).toString()).hasSizeLessThan(400);
        write("friends.csv", "id,name\nanna,Anna\n");
        for (Seen problem : problemsOfCell("anna;" + huge + ";" + huge, Column.references("value", FRIENDS))) {
            assertThat(problem.toString()).hasSizeLessThan(400);
        }
        assertThat(problemsOfCell(huge, Column.fiscalYear("value")).get(0).toString())
                .hasSizeLessThan(400);
    }

    @Test
    void aMessageSpellsOutFiftyProblems() {
        List<Problem> problems = new ArrayList<>();
        for (int line = 2; line < 100; line++) {
            problems.add(empty(new Place.Line("facts.csv", line), ""));
        }
        InvalidTablesException many = new InvalidTablesException("the folder x", problems);
        assertThat(many.problems()).isEqualTo(problems).isUnmodifiable();
        assertThat(linesOf(many))
                .hasSize(52)
                .startsWith("98 problems in the folder x", "  facts.csv, line 2: expected a text")
                .endsWith("  facts.csv, line 51: expected a text", "  … and 48 more");
        InvalidTablesException one = new InvalidTablesException("the folder x", problems.subList(0, 1));
        assertThat(one).hasMessage("1 problem in the folder x\n  facts.csv, line 2: expected a text");
        assertThat(Serialisation.roundTrip(many).problems()).isEqualTo(problems);
    }

    @Test
    void aReadersOwnCodeNeedsNoWordsOfOurs() {
        TableReading reading = reading();
        reading.problem(FRIENDS, ProblemCode.error("friends.row"), "ann", "bob");
        assertThat(reading.isSound()).isFalse();
        assertThat(catchThrowableOfType(InvalidTablesException.class, reading::finish)
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("friends.csv: friends.row [ann, bob]");
    }

    // Where tables are

    @Test
    void aFolderOverTheBundledTablesReplacesOneOfThem() {
        write("viewpoints.csv", "edition,number,title,source\nsecond-plan-draft,1,ひとつだけ,second-plan-draft p12\n");
        // sources.csv of this folder would replace the bundled one as well.
        assertThat(folder.resolve("sources.csv").toFile().delete()).isTrue();
        TableSource layered = TableSource.folder(folder).orElse(KurumePlans.tables());
        Plan plan = Plan.readFrom(layered, "second-plan-draft");
        assertThat(plan.viewpoints()).extracting(viewpoint -> viewpoint.title()).containsExactly("ひとつだけ");
        assertThat(plan.initiatives()).isEqualTo(KurumePlans.secondPeriod().initiatives());
        assertThat(layered.toString()).contains(folder.toString()).contains("kurume-402036");
    }

    @Test
    void anEditedFileCountsFromTheNextReadingOn() {
        TableSource tables = TableSource.folder(folder);
        write("facts.csv", "id,value\na,1\n");
        assertThat(new TableReading(tables).table(FACTS).rows()).hasSize(1);
        write("facts.csv", "id,value\na,1\nb,2\n");
        assertThat(new TableReading(tables).table(FACTS).rows()).hasSize(2);
    }
}

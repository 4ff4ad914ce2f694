package jp.kurume.plan.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearRange;
import jp.kurume.plan.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table (列): its name, what its cells hold, whether they may be empty, and whether a file may do without it.
 *
 * <p>A column is described here and nowhere else. From it follow how its cells are read and written, what is refused, the
 * description of the table ({@code tables.md}, {@code datapackage.json}), and what a form may hold in the same place. What a
 * column is called in Japanese and what it means is in the words of its module, under the keys that {@link
 * jp.kurume.plan.words.ModuleWords} lists; what its value becomes is the business of the reader of its table.
 *
 * <pre>{@code
 * static final Column<String> NAME = Column.text("name");
 * static final Column<String> NOTE = Column.text("note").or("").leftOut();
 * static final Column<LocalDate> FROM = Column.day("from");
 * static final Column<Optional<LocalDate>> TO = Column.day("to").optional();
 * static final Column<TableRow> AREA = Column.reference("area", AREAS);
 *
 * row.get(FROM);    // 2026-04-01, once the row is sound
 * }</pre>
 *
 * <p>A cell must be filled unless its column says otherwise. Immutable and thread-safe; two columns are equal if they are the
 * same object.
 *
 * @param <T> the type of the value of a cell
 */
public final class Column<T> {

    /** The document that a row cites, and a page or section in it. */
    public static final Column<Citation> SOURCE = citation("source");

    /** Why a row's fact is read so, where it goes beyond the printed text. */
    public static final Column<String> BECAUSE = because("because");

    /** Whether a cell may be empty. */
    enum Empty {
        NEVER,
        ALWAYS,
        BY_RULE
    }

    private final String name;
    private final CellType<?> type;
    private final Function<Object, T> value;
    private final @Nullable T whenEmpty;
    private final Empty empty;
    private final boolean mayBeLeftOut;

    private Column(
            String name,
            CellType<?> type,
            Function<Object, T> value,
            @Nullable T whenEmpty,
            Empty empty,
            boolean mayBeLeftOut) {
        this.name = Objects.requireNonNull(name, "name");
        this.type = type;
        this.value = value;
        this.whenEmpty = whenEmpty;
        this.empty = empty;
        this.mayBeLeftOut = mayBeLeftOut;
    }

    /**
     * {@return a column whose cells hold something of a subject's own}
     *
     * @param name its name, which is its English heading
     * @param type what its cells hold
     * @param <T> the type of the value
     */
    @SuppressWarnings("unchecked")
    public static <T> Column<T> of(String name, CellType<T> type) {
        Objects.requireNonNull(type, "type");
        return new Column<>(name, type, parsed -> (T) parsed, null, Empty.NEVER, false);
    }

    /**
     * Any text.
     *
     * @param name the column's name
     * @return the column
     */
    public static Column<String> text(String name) {
        return of(name, CellTypes.text());
    }

    /**
     * An id: one word without blanks or semicolons.
     *
     * @param name the column's name
     * @return the column
     */
    public static Column<String> id(String name) {
        return of(name, CellTypes.id());
    }

    /**
     * Texts separated by semicolons, none blank, at most 1,000.
     *
     * @param name the column's name
     * @return the column
     */
    public static Column<List<String>> texts(String name) {
        return of(name, CellTypes.texts());
    }

    /**
     * A unit, as it stands behind a number. The raised figures of areas and volumes may be written as plain ones: km2 is km²,
     * and is written so for spreadsheets.
     *
     * @param name its name
     * @return the column, whose cells must not be empty
     */
    public static Column<String> unit(String name) {
        return of(name, CellTypes.unit());
    }

    /**
     * A whole number by which rows refer to each other: it has one way to be written, in digits and with no zero before it.
     *
     * @param name the column's name
     * @param least the least it may be
     * @param most the most it may be
     * @return the column
     */
    public static Column<Integer> number(String name, int least, int most) {
        return of(name, CellTypes.number(least, most));
    }

    /**
     * How many there are of something, in any of the ways in which {@link #decimal} is written.
     *
     * @param name the column's name
     * @param least the least it may be
     * @param most the most it may be
     * @return the column
     */
    public static Column<Integer> count(String name, int least, int most) {
        return of(name, CellTypes.count(least, most));
    }

    /**
     * A decimal number, with as many decimals as stand there. Full-width digits, separators of thousands (248,933) and the
     * minus signs of typesetting are read, too.
     *
     * @param name the column's name
     * @return the column
     */
    public static Column<BigDecimal> decimal(String name) {
        return of(name, CellTypes.decimal());
    }

    /**
     * A number of percent, which may have a percent sign of either width behind it: 63.1% is 63.1.
     *
     * @param name the column's name
     * @return the column
     */
    public static Column<BigDecimal> percentage(String name) {
        return of(name, CellTypes.percentage());
    }

    /**
     * A fiscal year in any of the forms that {@link FiscalYear#parse} knows.
     *
     * @param name the column's name
     * @return the column
     */
    public static Column<FiscalYear> fiscalYear(String name) {
        return of(name, CellTypes.fiscalYear());
    }

    /**
     * A span of fiscal years in any of the forms that {@link FiscalYearRange#parse} knows.
     *
     * @param name the column's name
     * @return the column
     */
    public static Column<FiscalYearRange> fiscalYears(String name) {
        return of(name, CellTypes.fiscalYears());
    }

    /**
     * A day, such as {@code 2026-04-01}, 2026/4/1 or 令和8年4月1日.
     *
     * @param name the column's name
     * @return the column
     */
    public static Column<LocalDate> day(String name) {
        return of(name, CellTypes.day());
    }

    /**
     * The day on which a period begins: a day, or a month, whose first day it is.
     *
     * @param name the column's name
     * @return the column
     */
    public static Column<LocalDate> firstDay(String name) {
        return of(name, CellTypes.firstDay());
    }

    /**
     * The day on which a period ends: a day, or a month, whose last day it is.
     *
     * @param name the column's name
     * @return the column
     */
    public static Column<LocalDate> lastDay(String name) {
        return of(name, CellTypes.lastDay());
    }

    /**
     * A month, such as {@code 2025-11}, 2025/11 or 令和7年11月.
     *
     * @param name the column's name
     * @return the column
     */
    public static Column<YearMonth> month(String name) {
        return of(name, CellTypes.month());
    }

    /**
     * One of a fixed list of words.
     *
     * @param name the column's name
     * @param words the words
     * @param <T> the type of what a word stands for
     * @return the column
     */
    public static <T> Column<T> word(String name, WordList<T> words) {
        Objects.requireNonNull(words, "words");
        return of(name, CellType.word(words));
    }

    /**
     * Several of a fixed list of words, separated by semicolons, each once.
     *
     * @param name the column's name
     * @param words the words
     * @param <T> the type of what a word stands for
     * @return the column
     */
    public static <T> Column<List<T>> words(String name, WordList<T> words) {
        Objects.requireNonNull(words, "words");
        return of(name, CellTypes.words(words));
    }

    /**
     * What is so where the cell says {@code yes}, and not so where it is empty.
     *
     * @param name the column's name
     * @return the column
     */
    public static Column<Boolean> yes(String name) {
        return word(name, WordList.yes()).or(false);
    }

    /**
     * A row of another table, by its id.
     *
     * @param name the column's name
     * @param target the other table
     * @return the column
     */
    public static Column<TableRow> reference(String name, TableFormat target) {
        return reference(name, Reference.to(target));
    }

    /**
     * A row of a table.
     *
     * @param name the column's name
     * @param reference how it is referred to
     * @return the column
     */
    public static Column<TableRow> reference(String name, Reference reference) {
        Objects.requireNonNull(reference, "reference");
        return of(name, CellTypes.reference(reference));
    }

    /**
     * Rows of another table, by their ids, which are separated by semicolons and each there once.
     *
     * @param name the column's name
     * @param target the other table
     * @return the column
     */
    public static Column<List<TableRow>> references(String name, TableFormat target) {
        return of(name, CellTypes.references(Reference.to(target)));
    }

    /**
     * A source's id, a blank, and a page or section.
     *
     * @param name the column's name
     * @return the column, for a fact that is printed there
     */
    public static Column<Citation> citation(String name) {
        return of(name, CellTypes.citation());
    }

    /**
     * Several citations, separated by semicolons, for a fact that is printed in several places.
     *
     * @param name the column's name
     * @return the column
     */
    public static Column<List<Citation>> citations(String name) {
        return of(name, CellTypes.citations());
    }

    /**
     * The reason why something is read so (読み取りの理由); empty where it is printed. A file may do without.
     *
     * @param name the column's name
     * @return the column
     */
    public static Column<String> because(String name) {
        return text(name).or("").leftOut();
    }

    /**
     * {@return the same column, of whose values something more holds} Said before what an empty cell stands for.
     *
     * @param holds what holds of every value
     * @param otherwise what kind of problem any other value is
     * @throws IllegalStateException if the column says already what an empty cell stands for
     */
    public Column<T> that(Predicate<? super T> holds, ProblemCode otherwise) {
        Objects.requireNonNull(holds, "holds");
        Objects.requireNonNull(otherwise, "otherwise");
        return of(name, typeOfValues().that(holds, otherwise));
    }

    /**
     * {@return the same column, in whose cells one word may stand in place of what they hold otherwise} Said before
     * what an empty cell stands for.
     *
     * @param word the word, such as {@code *} for every row of another table
     * @param value what it stands for
     * @throws IllegalStateException if the column says already what an empty cell stands for
     */
    public Column<T> orWord(String word, T value) {
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(value, "value");
        return of(name, typeOfValues().reading(word, Parsed.of(value)).orWords(word));
    }

    /**
     * {@return the same column, whose cell must be filled, with a problem of its own where it is not}
     *
     * @param problem the kind of problem
     * @throws IllegalStateException if the column says already what an empty cell stands for
     */
    public Column<T> emptyRefusedAs(ProblemCode problem) {
        Objects.requireNonNull(problem, "problem");
        return of(name, typeOfValues().reading("", Parsed.refused(problem, List.of())));
    }

    @SuppressWarnings("unchecked") // The values of a column that has nothing for empty cells are those of its type.
    private CellType<T> typeOfValues() {
        if (whenEmpty != null) {
            throw new IllegalStateException("Say what " + name + " holds before what an empty cell stands for");
        }
        return (CellType<T>) type;
    }

    /**
     * {@return the same column, whose cell may be empty}
     *
     * @param otherwise what an empty cell stands for
     */
    public Column<T> or(T otherwise) {
        Objects.requireNonNull(otherwise, "otherwise");
        return new Column<>(name, type, value, otherwise, Empty.ALWAYS, mayBeLeftOut);
    }

    /** {@return the same column, whose cell may be empty and then has no value} */
    public Column<Optional<T>> optional() {
        return new Column<>(
                name, type, parsed -> Optional.of(value.apply(parsed)), Optional.empty(), Empty.ALWAYS, mayBeLeftOut);
    }

    /**
     * {@return the same column, whose cell may be empty only where a {@linkplain TableFormat#rule rule} of its table
     * allows it} Where that is, is told by the {@link Words} under the file, a slash, the column and {@code .empty}.
     *
     * @throws IllegalStateException if it does not say what an empty cell stands for
     */
    public Column<T> byRule() {
        return new Column<>(name, type, value, emptyValue(), Empty.BY_RULE, mayBeLeftOut);
    }

    /**
     * {@return the same column, which a file may do without, as if it were there and empty}
     *
     * @throws IllegalStateException if it does not say what an empty cell stands for
     */
    public Column<T> leftOut() {
        return new Column<>(name, type, value, emptyValue(), empty, true);
    }

    private T emptyValue() {
        if (whenEmpty == null) {
            throw new IllegalStateException("The column " + name + " does not say what an empty cell stands for");
        }
        return whenEmpty;
    }

    /**
     * The column's name, which is its English heading.
     *
     * @return the name, such as {@code short_name}
     */
    public String name() {
        return name;
    }

    /**
     * Whether a file may do without the column.
     *
     * @return true if it is then as if it were there and empty
     */
    public boolean mayBeLeftOut() {
        return mayBeLeftOut;
    }

    /**
     * Whether a cell may be empty, always or where a rule of the table allows it.
     *
     * @return true if an empty cell stands for something
     */
    public boolean mayBeEmpty() {
        return empty != Empty.NEVER;
    }

    /**
     * Whether a cell may be empty only where a rule of the table allows it.
     *
     * @return true if it may be empty, and not always
     */
    public boolean isRuled() {
        return empty == Empty.BY_RULE;
    }

    /**
     * {@return the heading of the column in a table}
     *
     * @param table the table
     * @param locale the reader's language: Japanese where there is a Japanese heading, or else English
     */
    public String heading(TableFormat table, Locale locale) {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(locale, "locale");
        return Headings.in(locale, table, this);
    }

    /**
     * The fixed list of words of which a cell holds one or several.
     *
     * @return the list; nothing if the cell holds something else
     */
    public Optional<WordList<?>> wordList() {
        return Optional.ofNullable(type.words());
    }

    /**
     * The other table whose {@linkplain TableFormat#idColumn ids} the cells hold, one or several of them, so that a form can offer
     * them.
     *
     * @return the table; nothing if cells refer to none, to the table that they stand in, or in other words than its ids
     */
    public Optional<TableFormat> refersTo() {
        Reference reference = type.reference();
        return reference == null || !reference.isPlain() ? Optional.empty() : Optional.ofNullable(reference.target());
    }

    Empty empty() {
        return empty;
    }

    CellType<?> type() {
        return type;
    }

    /**
     * Reads a text as a cell of this column, where that does not depend on other rows.
     *
     * @param text the text; white space around it does not count
     * @return its value, or why it has none
     * @throws IllegalStateException if the column refers to other rows
     */
    public Parsed<T> parse(String text) {
        Objects.requireNonNull(text, "text");
        String stripped = text.strip();
        return stripped.isEmpty() && whenEmpty != null
                ? Parsed.of(whenEmpty)
                : refusedAsOptional(type.parse(stripped)).map(value);
    }

    /** Reads the text of a cell of a row. */
    Parsed<T> parse(String text, TableRow row) {
        return text.isEmpty() && whenEmpty != null
                ? Parsed.of(whenEmpty)
                : refusedAsOptional(type.parse(text, row)).map(value);
    }

    /** Where nothing would do, too, the problem says so. Where a rule decides, it may not. */
    private Parsed<?> refusedAsOptional(Parsed<?> parsed) {
        if (empty == Empty.ALWAYS
                && parsed instanceof Parsed.Refused<?> refused
                && refused.reasons().size() == 1
                && refused.reasons().get(0).code().equals(TableProblems.CELL_CHOICE)) {
            Parsed.Reason reason = refused.reasons().get(0);
            return new Parsed.Refused<>(List.of(
                    new Parsed.Reason(TableProblems.CELL_CHOICE_OR_EMPTY, reason.suggestions(), reason.arguments())));
        }
        return parsed;
    }

    /** A text as it is written under headings in a language, perhaps for a spreadsheet. */
    String written(String text, Locale headings, boolean forSpreadsheets) {
        String written = written(text, headings);
        return forSpreadsheets ? type.inSheets(written) : written;
    }

    /** Words of a fixed list in the language of the headings. */
    String written(String text, Locale headings) {
        WordList<?> words = type.words();
        if (words == null) {
            return text;
        }
        if (type.isOneWord()) {
            return words.written(text, headings);
        }
        List<String> written = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            written.add(words.written(part.strip(), headings));
        }
        return String.join(";", written);
    }

    /** Prints the name. */
    @Override
    public String toString() {
        return name;
    }
}

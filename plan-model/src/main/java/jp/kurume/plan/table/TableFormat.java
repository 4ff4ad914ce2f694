package jp.kurume.plan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import jp.kurume.plan.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * What a table looks like (表の定義): its file name, its columns, which of them identify a row, whether a city may do without
 * it, and what has to hold across the cells of a row.
 *
 * <pre>{@code
 * static final TableFormat NEEDS = TableFormat.optional("needs.csv")
 *         .key(EDITION, NUMBER)
 *         .columns(TITLE)
 *         .cited();
 * }</pre>
 *
 * <p>A table is described here and nowhere else: reading, writing, checking and the description of the table follow from it.
 * Columns may stand in any order in a file, under their English headings or, where they have them, their Japanese ones. A
 * column may be left out of a file only if it {@linkplain Column#mayBeLeftOut() says so}; one that the format does not know is
 * a problem, unless it {@linkplain #amongOthers() passes over} them.
 *
 * <p>Immutable and thread-safe; two formats are equal if they are the same object.
 */
public final class TableFormat {

    private final String file;
    private final boolean mayBeMissing;
    private final List<Column<?>> keys;
    private final List<Column<?>> columns;
    private final List<Column<?>> names;
    private final List<Rule> rules;
    private final List<Distinct<?>> distinct;
    private final boolean hasOthers;
    /** The column by which rows fit another table, or null where every row counts. */
    private final @Nullable Column<TableRow> fitting;
    /** The file under whose name words know the headings. */
    private final String headedAs;

    private TableFormat(
            String file,
            boolean mayBeMissing,
            List<Column<?>> keys,
            List<Column<?>> columns,
            List<Column<?>> names,
            List<Rule> rules,
            List<Distinct<?>> distinct,
            boolean hasOthers,
            @Nullable Column<TableRow> fitting,
            String headedAs) {
        this.file = file;
        this.mayBeMissing = mayBeMissing;
        this.keys = keys;
        this.columns = columns;
        this.names = names;
        this.rules = rules;
        this.distinct = distinct;
        this.hasOthers = hasOthers;
        this.fitting = fitting;
        this.headedAs = headedAs;
        for (int i = 0; i < columns.size(); i++) {
            if (column(columns.get(i).name()) != columns.get(i)) {
                throw new IllegalArgumentException(file + " has two columns of one name: " + columns);
            }
        }
    }

    /**
     * A table that every city has.
     *
     * @param file its file name
     * @return the format, without columns yet
     */
    public static TableFormat required(String file) {
        Objects.requireNonNull(file, "file");
        return new TableFormat(file, false, List.of(), List.of(), List.of(), List.of(), List.of(), false, null, file);
    }

    /**
     * A table that a city may do without.
     *
     * @param file its file name
     * @return the format, without columns yet
     */
    public static TableFormat optional(String file) {
        Objects.requireNonNull(file, "file");
        return new TableFormat(file, true, List.of(), List.of(), List.of(), List.of(), List.of(), false, null, file);
    }

    /**
     * Adds the columns that together identify a row: no two rows may agree in all of them.
     *
     * @param more the columns, in the order in which other tables name the key
     * @return the format with them
     */
    public TableFormat key(Column<?>... more) {
        Objects.requireNonNull(more, "more");
        return new TableFormat(
                file,
                mayBeMissing,
                joined(keys, more),
                joined(columns, more),
                names,
                rules,
                distinct,
                hasOthers,
                fitting,
                headedAs);
    }

    /**
     * Adds columns.
     *
     * @param more the columns, in the order in which they are written
     * @return the format with them
     */
    public TableFormat columns(Column<?>... more) {
        Objects.requireNonNull(more, "more");
        return new TableFormat(
                file, mayBeMissing, keys, joined(columns, more), names, rules, distinct, hasOthers, fitting, headedAs);
    }

    /**
     * Adds columns that hold the name of what a row tells of. Where a cell of another table should refer to the row by its
     * key and holds such a name, the key is suggested.
     *
     * @param more the columns, in the order in which they are written
     * @return the format with them
     */
    public TableFormat names(Column<?>... more) {
        Objects.requireNonNull(more, "more");
        return new TableFormat(
                file,
                mayBeMissing,
                keys,
                joined(columns, more),
                joined(names, more),
                rules,
                distinct,
                hasOthers,
                fitting,
                headedAs);
    }

    /**
     * Adds the two columns of a cited fact: {@link Column#SOURCE} and {@link Column#BECAUSE}.
     *
     * @return the format with them
     */
    public TableFormat cited() {
        return columns(Column.SOURCE, Column.BECAUSE);
    }

    /**
     * Adds what has to hold across the cells of a row.
     *
     * @param rule looks at a row, and notes what is wrong with it by {@link TableRow#problem}
     * @param looksAt the columns whose cells the rule asks for; it is left out for a row in which one of them could not be
     *     read
     * @return the format with the rule
     */
    public TableFormat rule(Consumer<TableRow> rule, Column<?>... looksAt) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(looksAt, "looksAt");
        List<Rule> more = new ArrayList<>(rules);
        more.add(new Rule(rule, List.of(looksAt)));
        return new TableFormat(
                file, mayBeMissing, keys, columns, names, List.copyOf(more), distinct, hasOthers, fitting, headedAs);
    }

    /**
     * Adds that no two rows of one scope, such as an edition, agree in a column that is no part of the key.
     *
     * @param within the column of the scope
     * @param column the column in which they differ
     * @param counts which values are compared: the others may be there as often as they like
     * @param otherwise what kind of problem a later row is; what its words need is the line of the first one
     * @param <T> the type of the values
     * @return the format with the rule
     */
    public <T> TableFormat distinct(
            Column<?> within, Column<T> column, Predicate<? super T> counts, ProblemCode otherwise) {
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(otherwise, "otherwise");
        List<Distinct<?>> more = new ArrayList<>(distinct);
        more.add(new Distinct<>(within, column, counts, otherwise));
        return new TableFormat(
                file, mayBeMissing, keys, columns, names, rules, List.copyOf(more), hasOthers, fitting, headedAs);
    }

    /**
     * Passes over all other columns, as in a table that somebody else has laid out.
     *
     * @return the format that looks at no others
     */
    public TableFormat amongOthers() {
        return new TableFormat(file, mayBeMissing, keys, columns, names, rules, distinct, true, fitting, headedAs);
    }

    /**
     * Passes over rows that refer to nothing, where the table is taken from behind the one that they refer to: who brings
     * fields of consultation of their own need not bring the words that point to them, and those of the bundled city are none
     * of theirs. In a folder that has both, such a row is a problem.
     *
     * @param column the column that refers to the other table
     * @return the format whose rows fit
     */
    public TableFormat fitting(Column<TableRow> column) {
        Objects.requireNonNull(column, "column");
        return new TableFormat(file, mayBeMissing, keys, columns, names, rules, distinct, hasOthers, column, headedAs);
    }

    /**
     * Takes the headings of a table that is called otherwise: a file keeps them under whatever name somebody saves it.
     *
     * @param other the file name under which the words have the headings
     * @return the format with these headings
     */
    public TableFormat headedAs(String other) {
        Objects.requireNonNull(other, "other");
        return new TableFormat(file, mayBeMissing, keys, columns, names, rules, distinct, hasOthers, fitting, other);
    }

    /**
     * What has to hold across the cells of a row.
     *
     * @param check looks at a row
     * @param looksAt the columns whose cells it asks for
     */
    record Rule(Consumer<TableRow> check, List<Column<?>> looksAt) {}

    /**
     * What no two rows of one scope have in common.
     *
     * @param within the column of the scope
     * @param column the column in which they differ
     * @param counts which values are compared
     * @param otherwise what kind of problem a later row is
     * @param <T> the type of the values
     */
    record Distinct<T>(Column<?> within, Column<T> column, Predicate<? super T> counts, ProblemCode otherwise) {

        /** The texts in which a row differs from others; none if its value is not compared. */
        List<String> key(TableRow row) {
            T value = row.valueOf(column);
            return value != null && counts.test(value) ? List.of(row.text(within), value.toString()) : List.of();
        }
    }

    /**
     * The table's file name.
     *
     * @return the name, such as {@code measures.csv}
     */
    public String file() {
        return file;
    }

    /** {@return whether a city may do without the table} */
    public boolean mayBeMissing() {
        return mayBeMissing;
    }

    /**
     * All columns, in the order in which they are written.
     *
     * @return the columns
     */
    public List<Column<?>> columns() {
        return columns;
    }

    /**
     * The names of all columns, which are their English headings.
     *
     * @return the names, in the order in which the columns are written
     */
    public List<String> allColumns() {
        return columns.stream().<String>map(Column::name).toList();
    }

    List<Column<?>> keys() {
        return keys;
    }

    /**
     * The column that tells rows of one scope, such as an edition, apart: the last one of the key.
     *
     * @return the column, such as {@code id}
     * @throws IllegalStateException if the rows of this table have no key
     */
    public Column<?> idColumn() {
        if (keys.isEmpty()) {
            throw new IllegalStateException("The rows of " + file + " have no key");
        }
        return keys.get(keys.size() - 1);
    }

    List<Column<?>> names() {
        return names;
    }

    List<Rule> rules() {
        return rules;
    }

    List<Distinct<?>> distinct() {
        return distinct;
    }

    boolean hasOthers() {
        return hasOthers;
    }

    /** The file name under which words have the headings. */
    String headedAs() {
        return headedAs;
    }

    /** The column by which rows fit another table, or null where every row counts. */
    @Nullable
    Column<TableRow> fitting() {
        return fitting;
    }

    /** The column of a name, or null if there is none. */
    @Nullable
    Column<?> column(String name) {
        for (Column<?> column : columns) {
            if (column.name().equals(name)) {
                return column;
            }
        }
        return null;
    }

    /** Prints the file name and the columns. */
    @Override
    public String toString() {
        return file + " " + columns;
    }

    private static List<Column<?>> joined(List<Column<?>> first, Column<?>[] more) {
        List<Column<?>> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}

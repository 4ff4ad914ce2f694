package jp.kurume.plan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.text.FoldedText;
import jp.kurume.plan.text.SimilarNames;
import org.jspecify.annotations.Nullable;

/**
 * What a cell refers to (参照): a row of a table, by the text of its key.
 *
 * <p>Where the other table's key has several columns, the row that refers says the first ones in its own columns of the same
 * names, and the cell only the last one: an area is looked up within the edition of the row. A row whose edition is not
 * there is not blamed for what it refers to within it.
 *
 * <pre>{@code
 * Reference.to(AREAS);
 * Reference.to(DIRECTIONS).keyed(text -> text.replace('.', ' ')).refusedAs(PlanProblems.DIRECTION);    // 5.1
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Reference {

    /** The table that is referred to, or null where that is the row's own. */
    private final @Nullable Supplier<TableFormat> target;
    /** Whether a row is sound only if the one that it refers to is. */
    private final boolean asksForSoundRows;

    private final ProblemCode code;
    private final UnaryOperator<String> key;
    /** Whether a cell's text is the last text of the key as it stands. */
    private final boolean isPlain;

    private final boolean isScoped;

    private Reference(
            @Nullable Supplier<TableFormat> target,
            boolean asksForSoundRows,
            ProblemCode code,
            UnaryOperator<String> key,
            boolean isPlain,
            boolean isScoped) {
        this.target = target;
        this.asksForSoundRows = asksForSoundRows;
        this.code = code;
        this.key = key;
        this.isPlain = isPlain;
        this.isScoped = isScoped;
    }

    /**
     * {@return a reference to a row of another table}
     *
     * @param target the table
     */
    public static Reference to(TableFormat target) {
        Objects.requireNonNull(target, "target");
        return new Reference(() -> target, true, TableProblems.REFERENCE, UnaryOperator.identity(), true, true);
    }

    /**
     * {@return a reference back to a row of a table that itself refers to the row's own: an office belongs to a list of
     * offices, which has one of them for those who do not know whom to ask} A row is sound even if the one to which it
     * refers back is not.
     *
     * @param target the table, asked for when the first row is read, since neither of the two can be described first
     */
    public static Reference back(Supplier<TableFormat> target) {
        Objects.requireNonNull(target, "target");
        return new Reference(target, false, TableProblems.REFERENCE, UnaryOperator.identity(), true, true);
    }

    /**
     * {@return a reference to another row of the same table} A row is sound even if the one that it refers to is not.
     */
    public static Reference toOwnTable() {
        return new Reference(null, false, TableProblems.REFERENCE, UnaryOperator.identity(), true, true);
    }

    /**
     * The same, in cells that do not write the other table's key as it is.
     *
     * @param otherKey makes of a cell's text the texts of the key's columns, joined by blanks; without those that the row
     *     says in columns of its own
     * @return the reference
     */
    public Reference keyed(UnaryOperator<String> otherKey) {
        return new Reference(target, asksForSoundRows, code, otherKey, false, isScoped);
    }

    /**
     * The same, in cells that write the other table's whole key, whatever the row says in columns of its own.
     *
     * @return the reference
     */
    public Reference unscoped() {
        return new Reference(target, asksForSoundRows, code, key, isPlain, false);
    }

    /**
     * The same, with a problem of its own where there is no such row.
     *
     * @param problem the kind of problem
     * @return the reference
     */
    public Reference refusedAs(ProblemCode problem) {
        return new Reference(target, asksForSoundRows, problem, key, isPlain, isScoped);
    }

    /** Whether cells hold the ids of the rows that they refer to as they stand. */
    boolean isPlain() {
        return isPlain;
    }

    @Nullable
    TableFormat target() {
        return target == null ? null : target.get();
    }

    /** Whether the row says the whole key of the other table in columns, this one being the last. */
    boolean isByPlainKey() {
        return isPlain && isScoped;
    }

    /** The row that a text means; no row, and no reason, where another row is to blame. */
    Parsed<TableRow> find(String text, TableRow row, boolean isWholeCell) {
        Table table = target == null ? row.table() : row.reading().table(target.get());
        List<String> scope = isScoped ? row.scope(table.format(), isPlain) : List.of();
        if (scope == null) {
            return new Parsed.Refused<>(List.of());
        }
        TableRow found = text.isEmpty() ? null : table.find(scope, key.apply(text));
        if (found != null) {
            if (asksForSoundRows) {
                row.refersTo(found);
            }
            return Parsed.of(found);
        }
        if (!text.isEmpty() && !table.isWhole()) {
            return new Parsed.Refused<>(List.of());
        }
        return refusal(text, row, table, scope, isWholeCell);
    }

    private Parsed<TableRow> refusal(String text, TableRow row, Table table, List<String> scope, boolean isWholeCell) {
        boolean hasOwnCode = !code.equals(TableProblems.REFERENCE);
        if (hasOwnCode && isByPlainKey()) {
            // A problem of its own tells of a row that is not there: what is no number at all is told as such.
            CellType<?> type = table.format().idColumn().type();
            Parsed<?> number = type.schemaType().equals("integer") ? type.parse(text) : Parsed.of(text);
            if (number instanceof Parsed.Refused<?> none) {
                return new Parsed.Refused<>(none.reasons());
            }
        }
        // The texts of another table's key are no suggestions for a cell that writes it otherwise.
        List<String> suggestions = isPlain && row.reading().suggests() ? suggestions(text, table, scope) : List.of();
        if (hasOwnCode) {
            return Parsed.refused(code, suggestions);
        }
        return Parsed.refused(
                isWholeCell ? TableProblems.REFERENCE : TableProblems.REFERENCE_IN_LIST,
                suggestions,
                table.format().file(),
                Excerpt.of(text));
    }

    /** The id of what the text names, or else the ids that look like it. */
    private static List<String> suggestions(String text, Table table, List<String> scope) {
        String folded = FoldedText.of(text).letters();
        List<String> ids = new ArrayList<>();
        for (TableRow other : table.rows()) {
            List<String> itsKey = table.textsOf(other);
            boolean isInScope = itsKey.subList(0, scope.size()).equals(scope);
            if (isInScope && other.couldBeRead(table.format().idColumn())) {
                String id = String.join(" ", itsKey.subList(scope.size(), itsKey.size()));
                if (isNamed(other, folded) || FoldedText.of(id).letters().equals(folded)) {
                    return List.of(id);
                }
                ids.add(id);
            }
        }
        return SimilarNames.closest(text, ids, 2);
    }

    private static boolean isNamed(TableRow row, String folded) {
        for (Column<?> name : row.table().format().names()) {
            if (!folded.isEmpty() && FoldedText.of(row.text(name)).letters().equals(folded)) {
                return true;
            }
        }
        return false;
    }

    /** Prints what is referred to. */
    @Override
    public String toString() {
        return "reference to "
                + (target == null ? "the same table" : target.get().file());
    }
}

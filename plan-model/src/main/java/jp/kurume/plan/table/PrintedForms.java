package jp.kurume.plan.table;

import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;

/**
 * Rows of variants and errata (異表記・正誤), which every subject keeps in a table of its own and of this one form.
 *
 * <p>Columns beside those of the subject: {@code element}, {@code kind} ({@code variant} or {@code erratum}),
 * {@code printed}, {@code canonical}, {@code why}, {@code source}.
 */
public final class PrintedForms {

    /** What the printed form names, in the words of the subject, such as {@code initiative-4}. */
    public static final Column<String> ELEMENT = Column.text("element");

    /** The form that is kept. */
    public static final Column<String> CANONICAL = Column.text("canonical");

    private static final Column<PrintedForm.Kind> KIND =
            Column.word("kind", WordList.of("printed-form-kind", PrintedForm.Kind.class));
    private static final Column<String> PRINTED = Column.text("printed");
    private static final Column<String> WHY = Column.text("why");
    private static final Column<Citation> SOURCE = Column.citation("source");

    private PrintedForms() {}

    /**
     * The form of such a table.
     *
     * @param file its file name
     * @param subject the columns that the subject adds, such as {@code edition}
     * @return the format of a table that a city may do without
     */
    public static TableFormat format(String file, Column<?>... subject) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(subject, "subject");
        return TableFormat.optional(file)
                .columns(subject)
                .columns(ELEMENT, KIND, PRINTED, CANONICAL, WHY, SOURCE)
                .rule(PrintedForms::checkForms, PRINTED, CANONICAL);
    }

    private static void checkForms(TableRow row) {
        if (isOneForm(row)) {
            // 一步 and 一歩 are one text in Windows-31J: no slip of whoever edited the file, and no form either.
            row.problem(
                    PRINTED,
                    row.isIn(TableEncoding.WINDOWS_31J)
                            ? TableProblems.PRINTED_FORM_INDISTINCT
                            : TableProblems.PRINTED_FORM_SAME);
        }
    }

    private static boolean isOneForm(TableRow row) {
        return row.get(PRINTED).equals(row.get(CANONICAL));
    }

    /**
     * Takes a row apart. Whether its element exists is for the subject to say.
     *
     * @param row the row
     * @return the printed form; nothing if the row is not sound, or its two forms cannot be told apart in the encoding of
     *     the file
     */
    public static Optional<PrintedForm> of(TableRow row) {
        Objects.requireNonNull(row, "row");
        return row.isSound() && !isOneForm(row)
                ? Optional.of(new PrintedForm(
                        row.get(ELEMENT),
                        row.get(KIND),
                        row.get(PRINTED),
                        row.get(CANONICAL),
                        row.get(WHY),
                        row.get(SOURCE)))
                : Optional.empty();
    }
}

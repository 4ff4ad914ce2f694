package jp.kurume.plan.table;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;
import org.jspecify.annotations.Nullable;

/**
 * Rows of variants and errata (異表記・正誤), which every subject keeps in a table of its own and of this one form.
 *
 * <p>Columns beside those of the subject: {@code element}, {@code kind} ({@code variant} or {@code erratum}),
 * {@code printed}, {@code canonical}, {@code why}, {@code source}.
 */
public final class PrintedForms {

    private static final Map<String, PrintedForm.Kind> KINDS = kinds();

    private PrintedForms() {}

    private static Map<String, PrintedForm.Kind> kinds() {
        Map<String, PrintedForm.Kind> words = new LinkedHashMap<>();
        words.put("variant", PrintedForm.Kind.VARIANT);
        words.put("erratum", PrintedForm.Kind.ERRATUM);
        return words;
    }

    /**
     * The form of such a table.
     *
     * @param file its file name
     * @param subject the columns that the subject adds, such as {@code edition}
     * @return the format of a table that a city may do without
     */
    public static TableFormat format(String file, String... subject) {
        return TableFormat.optional(file)
                .columns(subject)
                .columns("element", "kind", "printed", "canonical", "why", "source");
    }

    /**
     * Takes a row apart. Whether its element exists is for the subject to say.
     *
     * @param row the row
     * @return the printed form, or null if the row is not sound or does not tell the two forms apart, which is noted
     */
    public static @Nullable PrintedForm readFrom(TableRow row) {
        String element = row.text("element");
        PrintedForm.Kind kind = row.choice("kind", KINDS);
        String printed = row.text("printed");
        String canonical = row.text("canonical");
        String why = row.text("why");
        Citation citation = row.citation("source");
        if (!printed.isEmpty() && printed.equals(canonical)) {
            // 一步 and 一歩 are one text in Windows-31J: no slip of whoever edited the file, and no form either.
            boolean indistinct = row.isIn(TableEncoding.WINDOWS_31J);
            row.problem(
                    "printed", indistinct ? TableProblems.PRINTED_FORM_INDISTINCT : TableProblems.PRINTED_FORM_SAME);
            return null;
        }
        return row.isSound() && kind != null && citation != null
                ? new PrintedForm(element, kind, printed, canonical, why, citation)
                : null;
    }
}

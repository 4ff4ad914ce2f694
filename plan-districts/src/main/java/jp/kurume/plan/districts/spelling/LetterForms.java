package jp.kurume.plan.districts.spelling;

import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.TableSource;

/**
 * Old and variant forms of kanji (旧字体・異体字), each with the form under which it is looked up: 莊 with 荘, 嶋 with 島.
 *
 * <p>Only forms of one and the same letter are there, on the authority of a public table that each row names: the old forms of
 * the table of letters for common use (常用漢字表), the variants of the letters for personal names, of the print standard and
 * of JIS X 0213, those among the letters of the family register (戸籍統一文字) that occur in names of places, and the radicals
 * that Unicode keeps apart from the letters they are. Different letters stay apart, however alike they look or sound: 城 and
 * 荘, 斉 and 斎, 阪 and 坂. Compatibility ideographs are not there, because normalising an edited table would make them the very
 * letters they stand for; {@link Spelling} takes those apart by Unicode's own decomposition.
 *
 * <p>Read from {@code letter-forms/letters.csv} when the first letter is asked for. Immutable and thread-safe.
 */
final class LetterForms {

    static final Column<String> LETTER = Column.text("letter");
    static final Column<String> KEPT_AS = Column.text("kept_as");
    static final TableFormat LETTERS =
            TableFormat.required("letters.csv").key(LETTER).columns(KEPT_AS).cited();

    /** Four times as many places as there are letters, so that a letter without another form is told at a glance. */
    private static final int PLACES = 4096;

    private static final int[] FORMS = new int[PLACES];
    private static final char[] KEPT = new char[PLACES];

    static {
        TableReading reading = new TableReading(tables());
        for (TableRow row : reading.table(LETTERS).rows()) {
            if (row.isSound()) {
                int form = row.get(LETTER).codePointAt(0);
                int place = place(form);
                FORMS[place] = form;
                KEPT[place] = row.get(KEPT_AS).charAt(0);
            }
        }
        reading.finish();
    }

    private LetterForms() {}

    static TableSource tables() {
        return TableSource.bundled(LetterForms.class, "letter-forms");
    }

    /** The form under which a letter is looked up: itself, for most. */
    static int keptAs(int letter) {
        int place = place(letter);
        return FORMS[place] == letter ? KEPT[place] : letter;
    }

    /** Where a letter is, or would be: the first free place from where its code leads to. */
    private static int place(int letter) {
        int place = (letter * 0x9E3779B9) >>> 20;
        while (FORMS[place] != 0 && FORMS[place] != letter) {
            place = (place + 1) & (PLACES - 1);
        }
        return place;
    }
}

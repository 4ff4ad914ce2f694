package jp.kurume.plan.syntax;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet would take for a formula (表計算ソフトが数式として実行するセル), and the apostrophe that keeps it
 * from doing so.
 *
 * <p>What begins with =, +, - or @, in either width, is a formula to one spreadsheet or another, and a formula from a file
 * can run programs or send data away (OWASP, "CSV Injection"). Such a cell is written with an apostrophe before it, save
 * plain numbers such as -0.5. Reading takes one apostrophe away where such a cell follows; so a text that itself begins
 * with apostrophes and such a sign gets one more, in every form of file. White space at the beginning, which is dangerous
 * too, is in no cell: it is refused.
 */
public final class FormulaCells {

    /** What keeps a cell from being a formula. */
    public static final char APOSTROPHE = '\'';

    private static final String STARTS = "=+-@＝＋－＠";

    /** A number below zero, which is no formula. */
    private static final Pattern NUMBER = Pattern.compile("-\\d+(\\.\\d+)?");

    private FormulaCells() {}

    /**
     * {@return a cell as it has to be written for a spreadsheet}
     *
     * @param text what the cell says
     */
    public static String neutralised(String text) {
        return runs(text) || isQuotedStart(text) ? APOSTROPHE + text : text;
    }

    /**
     * {@return a cell as it has to be written where no spreadsheet will open it, so that it is read back}
     *
     * @param text what the cell says
     */
    public static String escaped(String text) {
        return isQuotedStart(text) ? APOSTROPHE + text : text;
    }

    /**
     * What a cell says that was read.
     *
     * @param text the cell
     * @return its text
     */
    public static String asMeant(String text) {
        return isQuotedStart(text) ? text.substring(1) : text;
    }

    private static boolean runs(String text) {
        return !text.isEmpty()
                && STARTS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
    }

    /** Whether a text is one or more apostrophes with the beginning of a formula behind them. */
    private static boolean isQuotedStart(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == APOSTROPHE) {
            i++;
        }
        return i > 0 && i < text.length() && STARTS.indexOf(text.charAt(i)) >= 0;
    }
}

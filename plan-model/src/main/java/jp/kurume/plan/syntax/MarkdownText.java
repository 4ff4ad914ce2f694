package jp.kurume.plan.syntax;

/** Texts in Markdown (CommonMark with the tables of GitHub). */
public final class MarkdownText {

    /** What would be read as something else than text anywhere in a line. */
    private static final String SPECIAL = "\\`*_[]#|~!<>&$";

    private MarkdownText() {}

    /**
     * A text in one line and without anything that Markdown would take for more than text.
     *
     * @param text any text
     * @return the Markdown; it may stand anywhere but at the beginning of a line
     */
    public static String inline(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        boolean[] blank = {true};
        XmlText.allowed(text).codePoints().forEach(letter -> {
            boolean white =
                    letter == ' ' || letter == '\t' || letter == '\n' || letter == '\u2028' || letter == '\u2029';
            if (white && blank[0]) {
                return;
            }
            blank[0] = white;
            if (SPECIAL.indexOf(letter) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(white ? ' ' : letter);
        });
        return escaped.toString().stripTrailing();
    }

    /**
     * Markdown at the beginning of a line, where some letters would begin a list, a rule or an underlined heading.
     *
     * @param inline Markdown that may stand within a line
     * @return the Markdown
     */
    public static String atLineStart(String inline) {
        if (inline.isEmpty()) {
            return inline;
        }
        int digits = 0;
        while (digits < inline.length() && inline.charAt(digits) >= '0' && inline.charAt(digits) <= '9') {
            digits++;
        }
        boolean number = digits > 0 && digits < inline.length() && ".)".indexOf(inline.charAt(digits)) >= 0;
        boolean rule = "+-=".indexOf(inline.charAt(0)) >= 0;
        return number || rule ? inline.substring(0, digits) + "\\" + inline.substring(digits) : inline;
    }

    /**
     * A span of code, such as the name of a column.
     *
     * @param text the code
     * @return the Markdown, with as many marks around it as keep those in it from ending it
     */
    public static String code(String text) {
        String line = XmlText.allowed(text).replaceAll("\\s+", " ").strip();
        String mark = "`";
        while (line.contains(mark)) {
            mark += "`";
        }
        String gap = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return mark + gap + line.replace("|", "\\|") + gap + mark;
    }
}

package jp.kurume.plan.examples.secretariat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.text.DisplayWidth;

/** Text for a terminal of a width that every terminal has. Full-width letters take two columns. */
final class Width {

    /** The narrowest terminal in use has this many columns, and more is hard to read. */
    static final int OF_TERMINAL = 80;

    private Width() {}

    /**
     * A text in lines that fit, broken where its language allows it.
     *
     * @param text the text; its own line breaks stay
     * @param indent how many blanks stand before each line
     * @return the lines; a word without a place to break it may be longer
     */
    static List<String> lines(String text, int indent) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            BreakIterator breaks = BreakIterator.getLineInstance(Locale.JAPANESE);
            breaks.setText(paragraph);
            StringBuilder line = new StringBuilder();
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                if (isWithinWord(paragraph, end)) {
                    continue;
                }
                String piece = paragraph.substring(start, end);
                if (!line.isEmpty() && DisplayWidth.of(line + piece.stripTrailing()) > OF_TERMINAL - indent) {
                    lines.add(" ".repeat(indent) + line.toString().stripTrailing());
                    line.setLength(0);
                }
                line.append(piece);
                start = end;
            }
            lines.add((" ".repeat(indent) + line).stripTrailing());
        }
        return lines;
    }

    /** Whether a place is within an id or number such as 4-outcome, which one copies as a whole. */
    private static boolean isWithinWord(String text, int place) {
        return place < text.length() && isOfWord(text.charAt(place - 1)) && isOfWord(text.charAt(place));
    }

    private static boolean isOfWord(char letter) {
        return letter > ' ' && letter < 0x7F;
    }
}

package jp.kurume.plan.examples.secretariat;

import java.util.List;
import jp.kurume.plan.text.TextLines;

/** Text for a terminal of a width that every terminal has. */
final class Width {

    /** The narrowest terminal in use has this many columns, and more is hard to read. */
    static final int OF_TERMINAL = 80;

    private Width() {}

    /**
     * A text in lines that fit.
     *
     * @param text the text; its own line breaks stay
     * @param indent how many blanks stand before each line
     * @return the lines; a word without a place to break it may be longer
     */
    static List<String> lines(String text, int indent) {
        return TextLines.of(text, OF_TERMINAL - indent).stream()
                .map(line -> line.isEmpty() ? line : " ".repeat(indent) + line)
                .toList();
    }
}

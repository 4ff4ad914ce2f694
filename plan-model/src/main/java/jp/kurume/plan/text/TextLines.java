package jp.kurume.plan.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A text in lines for a terminal (折り返し): broken where Japanese and English break lines, counted in columns, of which a
 * full-width letter takes two. Ids and numbers such as 4-outcome or 0942-34-3035 stay whole, so that they can be copied.
 *
 * <pre>{@code
 * TextLines.of("相談先がわからないとき: 0942-34-3035", 20);    // 相談先がわからないと | き: 0942-34-3035
 * }</pre>
 */
public final class TextLines {

    private TextLines() {}

    /**
     * {@return a text in lines that fit}
     *
     * @param text the text; its own line breaks stay
     * @param columns how wide a line may be; a word without a place to break it may be wider
     * @throws IllegalArgumentException if there is no column
     */
    public static List<String> of(String text, int columns) {
        Objects.requireNonNull(text, "text");
        if (columns < 1) {
            throw new IllegalArgumentException("A line needs at least one column, not " + columns);
        }
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            breakUp(paragraph, columns, lines);
        }
        return List.copyOf(lines);
    }

    private static void breakUp(String paragraph, int columns, List<String> lines) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.JAPANESE);
        breaks.setText(paragraph);
        StringBuilder line = new StringBuilder();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (isWithinWord(paragraph, end)) {
                continue;
            }
            String piece = paragraph.substring(start, end);
            if (!line.isEmpty() && DisplayWidth.of(line + piece.stripTrailing()) > columns) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
            start = end;
        }
        lines.add(line.toString().stripTrailing());
    }

    /** Whether a place is within an id or number such as 4-outcome, which one copies as a whole. */
    private static boolean isWithinWord(String text, int place) {
        return place < text.length() && isOfWord(text.charAt(place - 1)) && isOfWord(text.charAt(place));
    }

    private static boolean isOfWord(char letter) {
        return letter > ' ' && letter < 0x7F;
    }
}

package jp.kurume.plan.indicators;

import java.util.Locale;
import jp.kurume.plan.text.TypedText;

/**
 * The marks with which cities rate (◎○△×), as people type them: the circle is one of three letters, and the cross one of several.
 */
final class RatingMarks {

    private RatingMarks() {}

    /** The one spelling under which marks and words of ratings and grades are compared. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        TypedText.fold(text)
                .strip()
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .map(RatingMarks::mark)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static int mark(int letter) {
        return switch (letter) {
            case '〇', '◯', '⭕', '⚪' -> '○';
            case '✕', '✖', '╳', 'X' -> '×';
            default -> letter;
        };
    }
}

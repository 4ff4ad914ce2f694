package jp.kurume.plan.districts.routing;

import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.text.FoldedText;

/** A cell of words in which people say their trouble: one word, or several as people list them (家賃、敷金). */
final class FieldWordCell {

    /** What stands between words and never in one. */
    private static final String BETWEEN = "、，､,;；\n\r";

    /** What stands between words and within some: こども・若者. */
    private static final String PERHAPS_BETWEEN = "・･/／";

    private FieldWordCell() {}

    /** The words of a cell that is not blank, in their order; the cell itself where nothing but separators stands in it. */
    static List<String> words(String cell) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int end = 0; end <= cell.length(); end++) {
            if (end == cell.length() || BETWEEN.indexOf(cell.charAt(end)) >= 0) {
                String word = cell.substring(begin, end).strip();
                if (!word.isEmpty() && !words.contains(word)) {
                    words.add(word);
                }
                begin = end + 1;
            }
        }
        return words.isEmpty() ? List.of(cell) : words;
    }

    /** Whether a word has no letters by which it could be found. */
    static boolean isInNoText(String word) {
        return FoldedText.of(word).letters().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether a word is one letter of kana, of which hardly a sentence has none. */
    static boolean isInEveryText(String word) {
        String letters = FoldedText.of(word).letters();
        return letters.length() == 1 && letters.charAt(0) >= 'ぁ' && letters.charAt(0) <= 'ー';
    }

    /** Whether a word may be several, which are found only where they stand side by side. */
    static boolean mayBeSeveral(String word) {
        return word.chars().anyMatch(letter -> PERHAPS_BETWEEN.indexOf(letter) >= 0);
    }

    /** The words that a word may be, as a cell of several. */
    static String separated(String word) {
        StringBuilder separated = new StringBuilder(word);
        for (int i = 0; i < separated.length(); i++) {
            if (PERHAPS_BETWEEN.indexOf(separated.charAt(i)) >= 0) {
                separated.setCharAt(i, '、');
            }
        }
        return separated.toString();
    }
}

package jp.kurume.plan.text;

import java.util.Objects;

/**
 * What people type where a hyphen, a minus sign or a dash is meant (ハイフン・マイナス・ダッシュ), and the waves between the ends
 * of a range (波ダッシュ).
 *
 * <p>On a Japanese keyboard all of these lie near each other, and look alike in most fonts. There is one list for the whole
 * library; a door says which of them it reads. Thread-safe.
 */
public final class Dashes {

    /** Hyphens and minus signs: - ‐ ‑ − ﹣ －. */
    private static final String HYPHENS = "-\u2010\u2011\u2212\uFE63\uFF0D";

    /**
     * Dashes proper (‒ – — ―, ⁃, two and three em long), the modifier letter, the lines of tables (─ ━), the mark of a long
     * vowel in both widths, the double hyphen of katakana, and the forms for vertical and small print.
     */
    private static final String OTHER_DASHES =
            "\u2012\u2013\u2014\u2015\u2043\u2E3A\u2E3B\u02D7\u2500\u2501\u30FC\uFF70\u30A0\uFE31\uFE32\uFE58";

    /** ~ ～ 〜 ∼ 〰. */
    private static final String WAVES = "~\uFF5E\u301C\u223C\u3030";

    private Dashes() {}

    /**
     * {@return whether a letter is a hyphen or a minus sign, which are one key}
     *
     * @param letter a UTF-16 unit
     */
    public static boolean isHyphen(int letter) {
        return HYPHENS.indexOf(letter) >= 0;
    }

    /**
     * Whether a letter is a hyphen, a minus sign or any dash. The mark of a long vowel is among them: between digits it is
     * nothing else, but behind kana it is a letter.
     *
     * @param letter a UTF-16 unit
     * @return true for a dash of any kind
     */
    public static boolean isDash(int letter) {
        return isHyphen(letter) || OTHER_DASHES.indexOf(letter) >= 0;
    }

    /**
     * {@return whether a letter is a wave, as stands between the ends of a range}
     *
     * @param letter a UTF-16 unit
     */
    public static boolean isWave(int letter) {
        return WAVES.indexOf(letter) >= 0;
    }

    /**
     * {@return the text with a plain hyphen for every dash of any kind}
     *
     * @param text a text without words, such as a number or a day
     */
    public static String asHyphens(String text) {
        Objects.requireNonNull(text, "text");
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            if (isDash(out.charAt(i))) {
                out.setCharAt(i, '-');
            }
        }
        return out.toString();
    }

    /**
     * {@return the text with a plain wave (～) for every wave and every dash of any kind}
     *
     * @param text a text without words, such as a span of years
     */
    public static String asWaves(String text) {
        Objects.requireNonNull(text, "text");
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            if (isDash(out.charAt(i)) || isWave(out.charAt(i))) {
                out.setCharAt(i, '～');
            }
        }
        return out.toString();
    }
}

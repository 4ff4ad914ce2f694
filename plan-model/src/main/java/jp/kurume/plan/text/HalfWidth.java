package jp.kurume.plan.text;

/**
 * Letters, digits and signs of ASCII in their full-width forms (全角英数字) turned into the ordinary ones: ２０２６ is 2026.
 *
 * <p>Nothing else changes. Unicode's compatibility forms (NFKC) would go further, and too far for figures: they make 102 of
 * 10² and 1 of ①.
 */
public final class HalfWidth {

    /** How far apart the two forms stand in Unicode. */
    private static final int DISTANCE = '！' - '!';

    private HalfWidth() {}

    /**
     * The text in half width.
     *
     * @param text any text
     * @return the text with ASCII in place of U+FF01 to U+FF5E, and a blank in place of the ideographic space
     */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '！' && c <= '～') {
                c = (char) (c - DISTANCE);
            }
            out.append(c == '　' ? ' ' : c);
        }
        return out.toString();
    }
}

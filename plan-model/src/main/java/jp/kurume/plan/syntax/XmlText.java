package jp.kurume.plan.syntax;

/** Texts as a reader of an XML document will have them. */
public final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /**
     * A text without what XML 1.0 does not allow, and without carriage returns.
     *
     * @param text any text
     * @return the text; each letter that is not allowed is U+FFFD, and every kind of line break a line feed
     */
    public static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .forEach(letter -> allowed.appendCodePoint(isAllowed(letter) ? letter : REPLACEMENT));
        return allowed.toString();
    }

    /** The production "Char" of XML 1.0, section 2.2. */
    private static boolean isAllowed(int letter) {
        return letter == '\t'
                || letter == '\n'
                || (letter >= ' ' && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }
}

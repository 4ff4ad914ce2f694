package jp.kurume.plan.table;

/** Counts lines as an editor does: a line ends with LF, CR or both. */
final class LineBreaks {

    private LineBreaks() {}

    static int in(String text) {
        int breaks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean firstOfTwo = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            breaks += c == '\n' || (c == '\r' && !firstOfTwo) ? 1 : 0;
        }
        return breaks;
    }
}

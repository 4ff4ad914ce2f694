package jp.kurume.plan.output;

import java.util.regex.Pattern;
import jp.kurume.plan.syntax.XmlText;

/** Texts in one line, without what would move a cursor or ring a bell. */
final class Plain {

    private static final Pattern BREAK = Pattern.compile("[ \\t]*(?:\\R|\\t)[ \\t]*");
    private static final Pattern CONTROL = Pattern.compile("[\\x7F-\\x9F]");

    private Plain() {}

    static String line(Text text) {
        return CONTROL.matcher(BREAK.matcher(XmlText.allowed(text.plain())).replaceAll(" "))
                .replaceAll("\uFFFD");
    }
}

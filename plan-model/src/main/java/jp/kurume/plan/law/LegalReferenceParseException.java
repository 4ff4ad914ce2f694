package jp.kurume.plan.law;

import jp.kurume.plan.text.Excerpt;

/** Says that a text is no reference to a law, and what one looks like. */
public final class LegalReferenceParseException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String text;

    LegalReferenceParseException(String text, String expected) {
        super("\"" + Excerpt.of(text) + "\" is no " + expected);
        this.text = text;
    }

    /** Refuses a text that is not what would be printed: in data for programs, one thing has one form. */
    static void throwUnlessPrinted(String printed, String text) {
        if (!printed.equals(text)) {
            throw new LegalReferenceParseException(text, "reference in the form in which it is written, " + printed);
        }
    }

    /**
     * The text that was given.
     *
     * @return the text, whole
     */
    public String text() {
        return text;
    }
}

package jp.kurume.plan.law;

import java.util.Locale;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.words.Words;

/** Says that a text is no reference to a law, and what one looks like. */
public final class LegalReferenceParseException extends IllegalArgumentException {

    private static final long serialVersionUID = 2L;

    private final String text;
    private final Expected expected;
    private final String printed;

    LegalReferenceParseException(String text, Expected expected) {
        this(text, expected, "");
    }

    private LegalReferenceParseException(String text, Expected expected, String printed) {
        super(expected.key);
        this.text = text;
        this.expected = expected;
        this.printed = printed;
    }

    /** What a text was to be. */
    enum Expected {
        REFERENCE("legal-reference.expected"),
        PROVISION("legal-reference.expected-provision"),
        PRINTED("legal-reference.expected-printed");

        private final String key;

        Expected(String key) {
            this.key = key;
        }
    }

    /** Refuses a text that is not what would be printed: in data for programs, one thing has one form. */
    static void throwUnlessPrinted(String printed, String text) {
        if (!printed.equals(text)) {
            throw new LegalReferenceParseException(text, Expected.PRINTED, printed);
        }
    }

    /** {@return the text, as far as a line has room for it, and what was expected, in English} */
    @Override
    public String getMessage() {
        return message(Locale.ENGLISH);
    }

    /**
     * The text, as far as a line has room for it, and what was expected.
     *
     * @param locale the reader's language, as {@link Words#in} takes it
     * @return the message, in one line
     */
    public String message(Locale locale) {
        return Words.in(locale).say("legal-reference.refused", Excerpt.of(text), expected(locale));
    }

    /**
     * What was expected in place of the text.
     *
     * @param locale the reader's language, as {@link Words#in} takes it
     * @return what one looks like, such as 法令の名称と条項（社会福祉法第106条の5など）
     */
    public String expected(Locale locale) {
        return Words.in(locale).say(expected.key, printed);
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

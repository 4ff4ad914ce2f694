package jp.kurume.plan.time;

import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import jp.kurume.plan.text.Excerpt;
import jp.kurume.plan.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Says that a text is no fiscal year (年度), or no range of fiscal years, why it is none, and what was probably meant.
 *
 * <pre>{@code
 * FiscalYear.parse("平成32年度");
 * // '平成32年度' is not a fiscal year: 平成32年度 does not exist, 平成 was not in force then; it is 令和2年度; did you mean …?
 * refusal.reason(Locale.JAPANESE);
 * // 平成32年度はありません（平成の期間ではありません）。令和2年度です
 * }</pre>
 *
 * <p>It is a {@link DateTimeParseException}, so that code which handles the parsing errors of {@code java.time} handles
 * this one too. The text is quoted in the message and in {@link #getParsedString()} up to its first 40 characters, and what
 * cannot be seen by its code, such as {@code [U+200B]}, so that a message fits a log line whatever was parsed; {@link
 * #getErrorIndex()} counts in the whole text. Message and reason are made when they are asked for, by the words of this module.
 */
public final class FiscalYearParseException extends DateTimeParseException {

    private static final long serialVersionUID = 2L;

    private static final int QUOTED = 40;

    private final Expected expected;
    private final Reason reason;
    private final String[] arguments;
    private final @Nullable FiscalYear suggestion;

    FiscalYearParseException(
            String text,
            Expected expected,
            int errorIndex,
            @Nullable FiscalYear suggestion,
            Reason reason,
            String... arguments) {
        super(reason.key, Excerpt.of(text, QUOTED), errorIndex);
        this.expected = expected;
        this.reason = reason;
        this.arguments = arguments.clone();
        this.suggestion = suggestion;
    }

    /** What a text was to be. */
    enum Expected {
        YEAR("fiscal-year.refused"),
        RANGE("fiscal-year.refused-range");

        private final String key;

        Expected(String key) {
            this.key = key;
        }
    }

    /** Why a text is none. */
    enum Reason {
        YEAR_EXPECTED("year-expected"),
        SECOND_YEAR_EXPECTED("second-year-expected"),
        LETTER_EXPECTED("letter-expected"),
        SUFFIX_OR_END_EXPECTED("suffix-or-end-expected"),
        END_EXPECTED("end-expected"),
        SUFFIX_MISSING("suffix-missing"),
        CALENDAR_YEAR("calendar-year"),
        PERHAPS_BY_LAST_YEAR("perhaps-by-last-year"),
        FIRST_YEAR_OF_ERA("first-year-of-era"),
        NOT_IN_FORCE("not-in-force"),
        ANOTHER_YEAR_BESIDE("another-year-beside"),
        ANOTHER_ERA_BESIDE("another-era-beside"),
        ENDS_BEFORE_IT_BEGINS("ends-before-it-begins"),
        NO_MONTH("no-month"),
        NO_DAY("no-day"),
        TOO_MANY_DIGITS("too-many-digits"),
        OUT_OF_LIMITS("out-of-limits");

        private final String key;

        Reason(String name) {
            this.key = "fiscal-year.because." + name;
        }
    }

    /** {@return the text, why it is none, and what was probably meant, in English} */
    @Override
    public String getMessage() {
        return message(Locale.ENGLISH);
    }

    /**
     * The text, why it is none, and what was probably meant.
     *
     * @param locale the reader's language, as {@link Words#in} takes it
     * @return the message, in one line
     */
    public String message(Locale locale) {
        Words words = Words.in(locale);
        String refused = words.say(expected.key, getParsedString(), reason(locale));
        return suggestion == null ? refused : words.say("fiscal-year.meant", refused, suggestion.toString());
    }

    /**
     * Why the text is no fiscal year, without the text and without a suggestion, in English.
     *
     * @return the reason, such as {@code there is no month 13}
     */
    public String reason() {
        return reason(Locale.ENGLISH);
    }

    /**
     * Why the text is no fiscal year, without the text and without a suggestion.
     *
     * @param locale the reader's language, as {@link Words#in} takes it
     * @return the reason, such as 13月はありません
     */
    public String reason(Locale locale) {
        return Words.in(locale).say(reason.key, (Object[]) arguments);
    }

    /**
     * The fiscal year that was probably meant: 令和2年度 for 平成32年度, 令和8年度 for 令和8年.
     *
     * @return the fiscal year, or empty if the text does not point to a single one
     */
    public Optional<FiscalYear> suggestion() {
        return Optional.ofNullable(suggestion);
    }
}

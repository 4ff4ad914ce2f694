package jp.kurume.plan.time;

import java.time.format.DateTimeParseException;
import java.util.Optional;
import jp.kurume.plan.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Says that a text is no fiscal year (年度), or no range of fiscal years, why it is none, and what was probably meant.
 *
 * <pre>{@code
 * FiscalYear.parse("平成32年度");
 * // '平成32年度' is not a fiscal year: 平成32年度 does not exist, 平成 was not in force then; it is 令和2年度; did you mean …?
 * }</pre>
 *
 * <p>It is a {@link DateTimeParseException}, so that code which handles the parsing errors of {@code java.time} handles
 * this one too. The text is quoted in the message and in {@link #getParsedString()} up to its first 40 characters, and what
 * cannot be seen by its code, such as {@code [U+200B]}, so that a message fits a log line whatever was parsed; {@link
 * #getErrorIndex()} counts in the whole text.
 */
public final class FiscalYearParseException extends DateTimeParseException {

    private static final long serialVersionUID = 1L;

    private static final int QUOTED = 40;

    private final String reason;
    private final @Nullable FiscalYear suggestion;

    FiscalYearParseException(
            String text, String expected, int errorIndex, String problem, @Nullable FiscalYear suggestion) {
        super(
                "'" + Excerpt.of(text, QUOTED) + "' is not a " + expected + ": " + problem
                        + (suggestion == null ? "" : "; did you mean " + suggestion + "?"),
                Excerpt.of(text, QUOTED),
                errorIndex);
        this.reason = problem;
        this.suggestion = suggestion;
    }

    /**
     * Why the text is no fiscal year, without the text and without a suggestion.
     *
     * @return the reason, such as {@code 年度 is missing}
     */
    public String reason() {
        return reason;
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

package jp.kurume.plan.round;

import java.util.Locale;
import java.util.Objects;
import jp.kurume.plan.words.Words;

/** What is told beside a question, so that whoever answers need not look it up (照会の参考事項). */
public enum DueTopic {
    /** The unit of a measure. */
    UNIT,
    /** The latest value before. */
    LAST_VALUE,
    /** The year of the latest value. */
    LAST_YEAR,
    /** The target. */
    TARGET,
    /** Who takes part in an action item. */
    ACTORS,
    /** What was planned for the year. */
    PLANNED,
    /** What was told of the year before. */
    LAST_RESULT,
    /** The telephone number of an office. */
    TELEPHONE,
    /** The fax number of an office. */
    FAX,
    /** When something was last checked. */
    LAST_CHECK,
    /** Who was in charge of it last, where nobody is today. */
    FORMERLY;

    /**
     * Its name.
     *
     * @param language the reader's language, or English where the library does not speak it
     * @return the name, such as 前回の実績
     */
    public String label(Locale language) {
        Objects.requireNonNull(language, "language");
        return Words.in(language)
                .say("round.topic." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}

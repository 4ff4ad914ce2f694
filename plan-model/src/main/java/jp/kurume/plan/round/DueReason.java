package jp.kurume.plan.round;

import java.util.Locale;
import java.util.Objects;
import jp.kurume.plan.words.Words;

/** Why something is asked for (照会の理由). */
public enum DueReason {
    /** Nothing is told of the year. */
    NOT_TOLD,
    /** What is told of the year is what was planned. */
    PLANNED_ONLY,
    /** Some who take part have told, others have not. */
    NOT_TOLD_BY_ALL,
    /** What is told of the year is what was expected. */
    EXPECTED_ONLY,
    /** The value of the year is being prepared. */
    IN_PREPARATION,
    /** Nobody has told that it was ever checked. */
    NEVER_CHECKED,
    /** It was last checked before the year began, and nobody has set a day on which it is due again. */
    LONG_AGO,
    /** The day on which it was due again is over. */
    OVERDUE,
    /** It was checked or confirmed before the list came out, of which that says nothing. */
    OLDER_THAN_LIST,
    /** It was checked before it was corrected. */
    OLDER_THAN_CORRECTION;

    /**
     * Its name.
     *
     * @param language the reader's language, or English where the library does not speak it
     * @return the name, such as まだ報告がない
     */
    public String label(Locale language) {
        Objects.requireNonNull(language, "language");
        return Words.in(language)
                .say("round.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}

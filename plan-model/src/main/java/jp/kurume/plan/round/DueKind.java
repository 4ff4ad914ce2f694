package jp.kurume.plan.round;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jp.kurume.plan.words.Words;

/** What is asked for (照会の種類). Each is answered by a row of one table. */
public enum DueKind {
    /** The value of a measure in a year (評価指標の実績). */
    OBSERVATION("observations.csv"),
    /** What was done for an action item in a year (取組みの実績). */
    RESULT("action-results.csv"),
    /** That what the list says of an office or a field has been looked at (窓口情報の確認). */
    CHECK("checks.csv"),
    /** That what was once confirmed of an older list holds of the list of today (窓口の確認・訂正). */
    CONFIRMATION("corrections.csv");

    private final String file;

    DueKind(String file) {
        this.file = file;
    }

    /**
     * The table that its answers are rows of.
     *
     * @return the file name, such as {@code observations.csv}
     */
    public String file() {
        return file;
    }

    /**
     * Its name, which is that of its sheet in a workbook, too.
     *
     * @param language the reader's language, or English where the library does not speak it
     * @return the name, such as 評価指標の実績 or observations
     */
    public String label(Locale language) {
        Objects.requireNonNull(language, "language");
        return Words.in(language).say("round.kind." + name().toLowerCase(Locale.ROOT));
    }

    /**
     * The columns that tell what is asked: two answers that have the same there are answers to one question.
     *
     * @return the names of the columns
     */
    public List<String> identity() {
        return switch (this) {
            case OBSERVATION -> List.of("edition", "measure", "year");
            case RESULT -> List.of("edition", "action", "year");
            case CHECK -> List.of("edition", "element_kind", "element");
            case CONFIRMATION -> List.of("edition", "element", "item", "replaces", "part", "for_whom");
        };
    }

    /** The columns that tell rows of the table apart, of which several may answer one question over the years. */
    List<String> further() {
        return switch (this) {
            case OBSERVATION -> List.of("state");
            case RESULT -> List.of("actors");
            case CHECK -> List.of("checked_on");
            case CONFIRMATION -> List.of("date");
        };
    }

    /**
     * The columns in which an answer stands: a row in which all of them are empty is not answered.
     *
     * @return the names of the columns
     */
    public List<String> answers() {
        return switch (this) {
            case OBSERVATION -> List.of("value", "counts", "state", "sample_size", "rating", "note");
            case RESULT -> List.of("state", "text", "value", "unit", "rating", "reason", "next");
            case CHECK -> List.of("checked_on", "due");
            case CONFIRMATION -> List.of("action", "value", "date");
        };
    }
}

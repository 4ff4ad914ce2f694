package jp.kurume.plan.check;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.table.OpenedTable;
import jp.kurume.plan.text.TextTable;

/**
 * What a check of a city's tables found (点検結果).
 *
 * <p>Immutable and thread-safe.
 *
 * @param where what was checked, such as a folder's name
 * @param tables which tables were read, from where and in which encoding; none where the folder itself is wrong
 * @param problems what was found, each thing once: the folder first, then table by table and line by line
 */
@JsonRootName("check-report")
public record CheckReport(String where, List<OpenedTable> tables, List<Problem> problems) implements Serializable {

    /** Checks and copies the parts. */
    public CheckReport {
        Objects.requireNonNull(where, "where");
        tables = List.copyOf(tables);
        problems = List.copyOf(problems);
    }

    /**
     * The problems of one severity.
     *
     * @param severity how much they matter
     * @return the problems in the order of the report
     */
    public List<Problem> problems(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .toList();
    }

    /**
     * Whether there is nothing that anybody should look at.
     *
     * @return true if there are neither errors nor warnings; notes there may be
     */
    @JsonIgnore
    public boolean isSound() {
        return problems.stream().allMatch(problem -> problem.severity() == Severity.NOTE);
    }

    /**
     * Whether the tables cannot be used as they stand.
     *
     * @return true if there is at least one error; with warnings alone everything can be loaded
     */
    public boolean hasErrors() {
        return !problems(Severity.ERROR).isEmpty();
    }

    /**
     * How many problems there are of each severity, in words.
     *
     * @param locale the reader's language: Japanese, or else English
     * @return such as {@code 2 errors, 1 warning, 0 notes} or {@code エラー2件、警告1件、お知らせ0件}
     */
    public String counts(Locale locale) {
        return CheckWords.counts(
                locale,
                problems(Severity.ERROR).size(),
                problems(Severity.WARNING).size(),
                problems(Severity.NOTE).size());
    }

    /**
     * The problems as an aligned table in plain text: severity, place, what is wrong, what to do. Full-width letters take
     * two columns.
     *
     * @param locale the reader's language: Japanese, or else English
     * @return the table, with a line feed after each line; empty if there is no problem
     */
    public String table(Locale locale) {
        if (problems.isEmpty()) {
            return "";
        }
        TextTable table = TextTable.of(CheckWords.headings(locale));
        for (Problem problem : problems) {
            table.row(
                    CheckWords.severity(locale, problem.severity()),
                    problem.place().in(locale),
                    problem.text(locale),
                    problem.repair(locale).orElse(""));
        }
        return table.toString();
    }

    /** Prints what was checked, the counts, and every problem on a line of its own, in English. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(where).append(": ").append(counts(Locale.ENGLISH));
        for (Problem problem : problems) {
            out.append("\n  ")
                    .append(CheckWords.severity(Locale.ENGLISH, problem.severity()))
                    .append(": ")
                    .append(problem);
        }
        return out.toString();
    }
}

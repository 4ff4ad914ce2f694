package jp.kurume.plan.check;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import jp.kurume.plan.output.Block;
import jp.kurume.plan.output.Grid;
import jp.kurume.plan.output.Page;
import jp.kurume.plan.output.Text;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.table.OpenedTable;
import jp.kurume.plan.words.Words;

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
        Objects.requireNonNull(tables, "tables");
        Objects.requireNonNull(problems, "problems");
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
        Objects.requireNonNull(severity, "severity");
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
     * @param locale the reader's language, or English where the library does not speak it
     * @return such as {@code 2 errors, 1 warning, 0 notes} or {@code エラー2件、警告1件、お知らせ0件}
     */
    public String counts(Locale locale) {
        return Words.in(locale)
                .say(
                        "check.counts",
                        problems(Severity.ERROR).size(),
                        problems(Severity.WARNING).size(),
                        problems(Severity.NOTE).size());
    }

    /**
     * The report as a page for people, which can be written as plain text, Markdown, HTML or rows of a spreadsheet.
     *
     * @param locale the reader's language, or English where the library does not speak it
     * @return what was checked, the table of the problems if there are any, and the counts
     */
    public Page page(Locale locale) {
        Words words = Words.in(locale);
        Page.Builder page =
                new Page.Builder().language(words.language()).title(Text.say(words, "check.title", Text.quoted(where)));
        if (!problems.isEmpty()) {
            page.addBlocks(grid(words));
        }
        return page.addBlocks(new Block.Paragraph(Text.of(counts(locale)))).build();
    }

    private Grid grid(Words words) {
        Locale language = words.language();
        return Grid.of(
                Stream.of("severity", "place", "problem", "repair")
                        .map(heading -> Text.of(words.say("check." + heading)))
                        .toList(),
                problems.stream()
                        .map(problem -> List.of(
                                Text.of(severity(words, problem)),
                                Text.quoted(problem.place().in(language)),
                                Text.quoted(problem.text(language)),
                                Text.quoted(problem.repair(language).orElse(""))))
                        .toList());
    }

    private static String severity(Words words, Problem problem) {
        return words.say("check.severity." + problem.severity().name().toLowerCase(Locale.ROOT));
    }

    /**
     * The problems as an aligned table in plain text: severity, place, what is wrong, what to do. Full-width letters take
     * two columns.
     *
     * @param locale the reader's language, or English where the library does not speak it
     * @return the table, with a line feed after each line; empty if there is no problem
     */
    public String table(Locale locale) {
        return problems.isEmpty() ? "" : grid(Words.in(locale)).toString();
    }

    /** Prints what was checked, the counts, and every problem on a line of its own, in English. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(where).append(": ").append(counts(Locale.ENGLISH));
        for (Problem problem : problems) {
            out.append("\n  ")
                    .append(severity(Words.in(Locale.ENGLISH), problem))
                    .append(": ")
                    .append(problem);
        }
        return out.toString();
    }
}

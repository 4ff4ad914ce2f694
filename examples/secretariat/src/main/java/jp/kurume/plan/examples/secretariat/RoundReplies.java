package jp.kurume.plan.examples.secretariat;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.examples.workbook.InquiryWorkbook;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.round.Collation;
import jp.kurume.plan.round.DueCell;
import jp.kurume.plan.round.DueKind;
import jp.kurume.plan.round.InquiryProgress;
import jp.kurume.plan.round.ReplyChange;
import jp.kurume.plan.round.ReplyConflict;
import jp.kurume.plan.round.ReplyProblem;
import jp.kurume.plan.round.ReplyRow;
import jp.kurume.plan.round.YearlyRound;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.words.Words;

/**
 * What came back of a round, as somebody reads it: who has answered, what is wrong, what is answered in two ways, what changes.
 *
 * @param round the round
 * @param collation the replies taken together
 * @param words the words of the reader's language
 */
record RoundReplies(YearlyRound round, Collation collation, Words words) {

    static RoundReplies read(CityTables city, YearlyRound round, String answers, Words words) throws IOException {
        return new RoundReplies(
                round, Collation.of(city.tables(), round, ReplyFolder.read(answers, words), words.language()), words);
    }

    /** The same without what is wrong or in conflict. */
    RoundReplies leavingOut() {
        return new RoundReplies(round, collation.leavingOut(), words);
    }

    void print(PrintWriter out) {
        Width.lines(words.say("tool.round.status", round.year()), 0).forEach(out::println);
        for (InquiryProgress one : collation.progress()) {
            Width.lines(progress(one), 2).forEach(out::println);
        }
        for (ReplyProblem problem : collation.problems()) {
            out.println();
            print(problem, out);
        }
        for (ReplyConflict conflict : collation.conflicts()) {
            out.println();
            print(conflict, out);
        }
        if (!collation.changes().isEmpty()) {
            out.println();
            out.println(words.say("tool.round.changes"));
            for (ReplyChange change : collation.changes()) {
                Width.lines(said(change), 2).forEach(out::println);
            }
        }
        out.println();
        Width.lines(
                        words.say(
                                "tool.round.counts",
                                count(Severity.ERROR),
                                collation.conflicts().size(),
                                collation.changes().size(),
                                count(Severity.WARNING)),
                        0)
                .forEach(out::println);
    }

    private long count(Severity severity) {
        return collation.problems().stream()
                .filter(one -> one.problem().severity() == severity)
                .count();
    }

    private String progress(InquiryProgress one) {
        return words.say(
                one.replies().isEmpty() ? "tool.round.progress" : "tool.round.progress-in",
                RoundOutCommand.name(one.inquiry(), words),
                stage(one),
                one.answered().size(),
                one.inquiry().dues().size(),
                String.join(words.say("problem.or"), one.replies()));
    }

    private String stage(InquiryProgress one) {
        return words.say("tool.round.stage."
                + one.stage().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private void print(ReplyProblem one, PrintWriter out) {
        String where = one.problem().place().in(words.language());
        if (!one.from().isEmpty() && one.problem().place() instanceof Place.InTable table) {
            where = one.from() + " " + words.say("tool.workbook.sheet", sheet(table.file()))
                    + where.substring(table.file().length());
        }
        CheckCommand.print(one.problem(), CheckPage.severity(one.problem(), words), where, words, out);
    }

    private void print(ReplyConflict conflict, PrintWriter out) {
        ReplyRow first = conflict.rows().get(0);
        Width.lines(words.say("tool.round.conflict", sheet(first.file()), question(first)), 0)
                .forEach(out::println);
        for (ReplyRow row : conflict.rows()) {
            Width.lines(words.say("tool.round.conflict-row", where(row), cells(row, conflict.columns())), 2)
                    .forEach(out::println);
        }
    }

    private String where(ReplyRow row) {
        return words.say("tool.round.row", row.from().isEmpty() ? row.file() : row.from(), String.valueOf(row.line()));
    }

    private String said(ReplyChange change) {
        List<String> columns = kind(change.row().file()).answers();
        String after = cells(change.row(), filled(change.row(), columns));
        return change.replaced().isEmpty()
                ? words.say(
                        "tool.round.change-new",
                        question(change.row()),
                        after,
                        change.row().from())
                : words.say(
                        "tool.round.change",
                        question(change.row()),
                        cells(change.replaced().get(0), filled(change.replaced().get(0), columns)),
                        after,
                        change.row().from());
    }

    private static List<String> filled(ReplyRow row, List<String> columns) {
        return columns.stream().filter(column -> !row.text(column).isEmpty()).toList();
    }

    /** What a row answers: its cells that tell the question. */
    private static String question(ReplyRow row) {
        DueKind kind = kind(row.file());
        return row.cells().stream()
                .filter(cell ->
                        kind.identity().contains(cell.column()) || cell.column().equals("actors"))
                .map(DueCell::text)
                .collect(Collectors.joining(" "));
    }

    private String cells(ReplyRow row, List<String> columns) {
        TableFormat format = format(row.file());
        List<String> said = new ArrayList<>();
        format.columns().stream()
                .filter(column -> columns.contains(column.name()))
                .forEach(column -> said.add(column.heading(format, words.language()) + " "
                        + (row.text(column.name()).isEmpty()
                                ? words.say("tool.round.empty")
                                : row.text(column.name()))));
        return String.join(words.say("tool.round.comma"), said);
    }

    private String sheet(String file) {
        return InquiryWorkbook.sheetOf(kind(file), words.language());
    }

    static DueKind kind(String file) {
        for (DueKind kind : DueKind.values()) {
            if (kind.file().equals(file)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("Nothing is asked for that stands in " + file);
    }

    private static TableFormat format(String file) {
        return CityCheck.tableFormats().stream()
                .filter(format -> format.file().equals(file))
                .findFirst()
                .orElseThrow();
    }
}

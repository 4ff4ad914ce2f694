package jp.kurume.plan.examples.secretariat;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.round.Collation;
import jp.kurume.plan.round.DueCell;
import jp.kurume.plan.round.InquiryProgress;
import jp.kurume.plan.round.ReplyRow;
import jp.kurume.plan.time.FiscalYear;

/**
 * What came back of a round, for scripts.
 *
 * @param year the year
 * @param sound whether there is no error, and no conflict but those left out
 * @param departments how far each has answered
 * @param problems what is wrong
 * @param conflicts what is answered in two ways
 * @param changes the rows that are taken
 */
@JsonRootName("round-answer")
record RoundAnswer(
        FiscalYear year,
        boolean sound,
        List<Progress> departments,
        List<Found> problems,
        List<Conflict> conflicts,
        List<Row> changes) {

    /**
     * How far a department has answered.
     *
     * @param department its name
     * @param stage how far: {@code no-reply}, {@code nothing-answered}, {@code partly-answered}, {@code answered}
     * @param answered how much is answered
     * @param due how much is due
     * @param files the workbooks that came from it
     */
    @JsonRootName("round-progress")
    record Progress(String department, String stage, int answered, int due, List<String> files) {}

    /**
     * Something that is wrong.
     *
     * @param file the workbook; empty for the city's own tables
     * @param problem what it is, at its table, line and column
     */
    @JsonRootName("round-problem")
    record Found(String file, Problem problem) {}

    /**
     * What is answered in two ways.
     *
     * @param columns in which columns
     * @param rows the rows
     */
    @JsonRootName("round-conflict")
    record Conflict(List<String> columns, List<Row> rows) {}

    /**
     * A row.
     *
     * @param file the workbook; empty for the city's own table
     * @param table the table
     * @param line the row of the sheet, or the line of the city's own table
     * @param cells its cells that hold something
     */
    @JsonRootName("round-row")
    record Row(String file, String table, long line, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param column its column
     * @param text what stands there
     */
    @JsonRootName("round-cell")
    record Cell(String column, String text) {}

    static RoundAnswer of(RoundReplies replies) {
        Collation collation = replies.collation();
        List<Progress> departments = new ArrayList<>();
        for (InquiryProgress one : collation.progress()) {
            departments.add(new Progress(
                    RoundOutCommand.name(one.inquiry(), replies.words()),
                    one.stage().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    one.answered().size(),
                    one.inquiry().dues().size(),
                    one.replies()));
        }
        return new RoundAnswer(
                replies.round().year(),
                collation.isSound(),
                departments,
                collation.problems().stream()
                        .map(one -> new Found(one.from(), one.problem()))
                        .toList(),
                collation.conflicts().stream()
                        .map(one -> new Conflict(
                                one.columns(),
                                one.rows().stream().map(RoundAnswer::row).toList()))
                        .toList(),
                collation.changes().stream().map(one -> row(one.row())).toList());
    }

    private static Row row(ReplyRow row) {
        return new Row(
                row.from(),
                row.file(),
                row.line(),
                row.cells().stream().map(RoundAnswer::cell).toList());
    }

    private static Cell cell(DueCell cell) {
        return new Cell(cell.column(), cell.text());
    }
}

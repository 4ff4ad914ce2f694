package jp.kurume.plan.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableWriter;

/** A table of the city with answers in it, which knows for each of its lines where that came from. */
final class MergedTable {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private final TableFormat format;
    private final TableWriter writer;
    private final Map<Long, ReplyRow> byLine = new HashMap<>();
    private long line = 2;

    MergedTable(TableFormat format, Locale language) {
        this.format = format;
        writer = new TableWriter(format, TableForm.LOSSLESS, language);
    }

    /** Adds a row; that of a reply is {@linkplain #problems writable}. */
    void add(ReplyRow row) {
        List<String> cells = cells(format, row);
        writer.row(cells);
        byLine.put(line, row);
        line += 1
                + cells.stream()
                        .mapToLong(cell -> LINE_BREAK.matcher(cell).results().count())
                        .sum();
    }

    private static List<String> cells(TableFormat format, ReplyRow row) {
        return format.columns().stream().map(column -> row.text(column.name())).toList();
    }

    /** What keeps a row from being written as it is, such as letters that are damaged. */
    static List<Problem> problems(TableFormat format, ReplyRow row, Locale language) {
        try {
            new TableWriter(format, TableForm.LOSSLESS, language)
                    .row(cells(format, row))
                    .bytes();
            return List.of();
        } catch (InvalidTablesException e) {
            List<Problem> problems = new ArrayList<>();
            e.problems().forEach(problem -> problems.add(moved(problem, row)));
            return problems;
        }
    }

    /** The row of a reply at which a problem of the table stands; nothing if it stands in a row of the city's own. */
    Optional<ReplyRow> row(Place.InTable place) {
        return Optional.ofNullable(byLine.get(place.line())).filter(row -> !row.isOfCity());
    }

    /** A problem at the line of the reply. */
    static Problem moved(Problem problem, ReplyRow row) {
        return problem.at(
                problem.place() instanceof Place.Cell cell
                        ? new Place.Cell(row.file(), row.line(), cell.column())
                        : new Place.Line(row.file(), row.line()));
    }

    byte[] bytes() {
        return writer.bytes();
    }

    /** Prints the table. */
    @Override
    public String toString() {
        return writer.toString();
    }
}

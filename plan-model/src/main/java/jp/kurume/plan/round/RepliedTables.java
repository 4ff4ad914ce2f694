package jp.kurume.plan.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.TableSource;

/** The rows of replies and of the city's own tables, kind by kind, with what is wrong with the headings of replies. */
final class RepliedTables {

    private final TableSource city;
    private final Map<DueKind, TableFormat> formats = new LinkedHashMap<>();
    private final Map<DueKind, List<ReplyRow>> rows = new LinkedHashMap<>();
    private final List<ReplyProblem> problems = new ArrayList<>();

    /** Takes the replies in the order of their names, so that the order in which they are given does not matter. */
    RepliedTables(TableSource city, List<Reply> replies) {
        this.city = city;
        List<Reply> sorted =
                replies.stream().sorted(Comparator.comparing(Reply::from)).toList();
        for (DueKind kind : DueKind.values()) {
            Optional<TableFormat> format = CityCheck.tableFormats().stream()
                    .filter(its -> its.file().equals(kind.file()))
                    .findFirst();
            if (format.isPresent()) {
                formats.put(kind, format.get());
                List<ReplyRow> its = new ArrayList<>();
                for (Reply reply : sorted) {
                    its.addAll(rows(reply, format.get()));
                }
                rows.put(kind, its);
            }
        }
    }

    /** The kinds whose module is there. */
    Map<DueKind, TableFormat> formats() {
        return formats;
    }

    TableFormat format(DueKind kind) {
        TableFormat format = formats.get(kind);
        if (format == null) {
            throw new IllegalArgumentException("Nobody reads " + kind.file() + " here");
        }
        return format;
    }

    /** The rows of all replies, filled in or not. */
    List<ReplyRow> rows(DueKind kind) {
        return rows.getOrDefault(kind, List.of());
    }

    /** What is wrong with replies as far as that is no single row's fault. */
    List<ReplyProblem> problems() {
        return problems;
    }

    private List<ReplyRow> rows(Reply reply, TableFormat format) {
        byte[] bytes = reply.tables().get(format.file());
        if (bytes == null) {
            return List.of();
        }
        TableReading reading =
                new TableReading(TableSource.of(Map.of(format.file(), bytes)).orElse(city));
        Table table = reading.table(format);
        for (Problem problem : reading.problems()) {
            boolean isOfTable = problem.place() instanceof Place.InTable place
                    && place.file().equals(format.file())
                    && place.line() <= 1;
            if (isOfTable && problem.severity() == Severity.ERROR) {
                problems.add(new ReplyProblem(reply.from(), problem));
            }
        }
        return rows(reply.from(), table);
    }

    /** The rows of a table of the city; none if it has not begun it. */
    List<ReplyRow> ofCity(TableFormat format) {
        return city.has(format.file()) ? rows("", new TableReading(city).table(format)) : List.of();
    }

    private static List<ReplyRow> rows(String from, Table table) {
        List<ReplyRow> rows = new ArrayList<>();
        for (TableRow row : table.rows()) {
            List<DueCell> cells = new ArrayList<>();
            for (Column<?> column : table.format().columns()) {
                if (!row.isEmpty(column)) {
                    cells.add(new DueCell(column.name(), row.text(column)));
                }
            }
            rows.add(new ReplyRow(from, table.format().file(), row.line(), cells));
        }
        return rows;
    }
}

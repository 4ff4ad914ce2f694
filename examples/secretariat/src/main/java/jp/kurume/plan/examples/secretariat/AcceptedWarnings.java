package jp.kurume.plan.examples.secretariat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.kurume.plan.check.CheckReport;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.TableSource;

/**
 * Warnings that somebody has looked at and accepts (受け入れた警告), with the reason: the table {@code accepted-warnings.csv} of a
 * city. They are counted, and not shown. An error cannot be accepted.
 *
 * @param reasons why, by the number of the warning
 */
record AcceptedWarnings(Map<String, String> reasons) {

    static final Column<String> WARNING = Column.text("warning");
    static final Column<String> REASON = Column.text("reason");
    static final Column<String> SAID = Column.text("said").or("").leftOut();

    static final TableFormat FORMAT =
            TableFormat.optional("accepted-warnings.csv").key(WARNING).columns(REASON, SAID);

    /** Reads them; a table with mistakes, which the check tells, accepts what its sound rows accept. */
    static AcceptedWarnings readFrom(TableSource tables) {
        Map<String, String> reasons = new LinkedHashMap<>();
        if (tables.has(FORMAT.file())) {
            for (TableRow row : new TableReading(tables).table(FORMAT).rows()) {
                if (row.isSound()) {
                    reasons.put(row.get(WARNING), row.get(REASON));
                }
            }
        }
        return new AcceptedWarnings(reasons);
    }

    boolean accepts(Problem problem) {
        return problem.severity() != Severity.ERROR && reasons.containsKey(WarningId.of(problem));
    }

    /** The report without what is accepted. */
    CheckReport without(CheckReport report) {
        return new CheckReport(
                report.where(),
                report.tables(),
                report.problems().stream().filter(problem -> !accepts(problem)).toList());
    }

    /** How many warnings and notes of a report are accepted. */
    int count(CheckReport report) {
        return (int) report.problems().stream().filter(this::accepts).count();
    }

    /** The numbers that no warning of a report has any more. */
    List<String> idle(CheckReport report) {
        Set<String> idle = new TreeSet<>(reasons.keySet());
        idle.removeAll(report.problems().stream().map(WarningId::of).collect(Collectors.toSet()));
        return List.copyOf(idle);
    }
}

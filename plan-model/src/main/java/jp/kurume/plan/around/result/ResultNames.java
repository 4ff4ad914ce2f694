package jp.kurume.plan.around.result;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.department.DepartmentRows;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.SimilarNames;

/**
 * Holds the words of results against the tables that have them, where a folder has these: ratings against the bands of the
 * city's scales, departments against the city's.
 */
final class ResultNames {

    private static final int MOST_SUGGESTIONS = 2;

    private static final Column<String> EDITION = Column.text("edition").or("").leftOut();
    private static final Column<String> LABEL = Column.text("label").or("").leftOut();
    /** The bands of all scales, whatever else is said of them. */
    private static final TableFormat BANDS =
            TableFormat.optional("rating-bands.csv").columns(EDITION, LABEL).amongOthers();

    private final TableReading reading;
    private final DepartmentRows departments;

    ResultNames(TableReading reading) {
        this.reading = reading;
        departments = new DepartmentRows(reading);
    }

    void check(TableRow row, ActionResult result) {
        String edition = row.text(Editions.EDITION);
        Set<String> labels = labels(edition);
        if (!result.rating().isEmpty() && !labels.isEmpty() && !labels.contains(result.rating())) {
            row.problem(
                    ResultTables.RATING,
                    ResultProblems.RATING,
                    SimilarNames.closest(result.rating(), labels, MOST_SUGGESTIONS),
                    List.of(String.join(", ", labels)));
        }
        for (String department : result.departments()) {
            if (!departments.isEmpty() && departments.ids(department, edition).isEmpty()) {
                row.problem(
                        ResultTables.DEPARTMENTS,
                        ResultProblems.DEPARTMENT,
                        departments.suggestions(department, edition),
                        List.of(department));
            }
        }
    }

    private Set<String> labels(String edition) {
        Set<String> labels = new LinkedHashSet<>();
        if (reading.has(BANDS.file()) && reading.table(BANDS).isWhole()) {
            for (TableRow band : reading.table(BANDS).rows()) {
                if (band.text(EDITION).equals(edition) && !band.isEmpty(LABEL)) {
                    labels.add(band.text(LABEL));
                }
            }
        }
        return labels;
    }
}

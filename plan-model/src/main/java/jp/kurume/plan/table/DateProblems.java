package jp.kurume.plan.table;

import java.util.List;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.time.FiscalYearParseException;

/**
 * What keeps a cell from being a fiscal year.
 *
 * <p>Apart from {@link DateCells}, since a class that catches an exception has it loaded before it is thrown, and bundled
 * tables have no such cell.
 */
final class DateProblems {

    private DateProblems() {}

    /**
     * Notes why a cell is none.
     *
     * @throws RuntimeException what was thrown, if it is no refusal of a text
     */
    static void note(TableRow row, String column, ProblemCode code, RuntimeException thrown) {
        if (!(thrown instanceof FiscalYearParseException refused)) {
            throw thrown;
        }
        List<String> meant = refused.suggestion().isPresent()
                ? List.of(refused.suggestion().get().toString())
                : List.of();
        row.problem(column, code, meant, refused.reason());
    }
}

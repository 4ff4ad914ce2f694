package jp.kurume.plan.around.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kurume.plan.city.ByEdition;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.model.ActorRole;
import jp.kurume.plan.model.PlanRows;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.text.SimilarNames;
import jp.kurume.plan.time.FiscalYear;

/** Reads what was done for the action items of the plans in a folder of tables. */
final class ResultReader {

    private static final int MOST_SUGGESTIONS = 2;

    private final TableReading reading;
    private final ByEdition<ActionResults.Builder> results;
    private final PlanRows plans;
    private final ResultNames names;
    private final Map<String, Map<TableRow, ActionResult>> read = new LinkedHashMap<>();

    ResultReader(TableReading reading) {
        this.reading = reading;
        results = ByEdition.of(reading, edition -> ActionResults.builder().edition(edition));
        reading.table(ResultTables.RESULTS);
        plans = PlanRows.of(reading);
        names = new ResultNames(reading);
    }

    ActionResults read(String edition) {
        readAll();
        return results.get("results of action items", edition).build();
    }

    /** Reads the rows of all editions, and refuses them if any has a problem. */
    void readAll() {
        for (TableRow row : reading.table(ResultTables.RESULTS).rows()) {
            checkAction(row);
            Optional<List<ActorRole>> roles = roles(row);
            if (row.isSound() && roles.isPresent()) {
                add(row, result(row, roles.get()));
            }
        }
        read.forEach(this::checkYears);
        reading.finish();
    }

    private static ActionResult result(TableRow row, List<ActorRole> roles) {
        return new ActionResult(
                row.get(ResultTables.ACTION),
                row.get(ResultTables.YEAR),
                ResultActors.of(roles),
                row.get(ResultTables.STATE),
                row.get(ResultTables.TEXT),
                ResultTables.figure(row.get(ResultTables.VALUE), row.get(ResultTables.UNIT)),
                row.get(ResultTables.RATING),
                row.get(ResultTables.REASON),
                row.get(ResultTables.NEXT),
                row.get(ResultTables.DEPARTMENTS),
                row.citation());
    }

    private void add(TableRow row, ActionResult result) {
        Map<TableRow, ActionResult> others =
                read.computeIfAbsent(row.text(Editions.EDITION), none -> new LinkedHashMap<>());
        Optional<TableRow> first = others.entrySet().stream()
                .filter(other -> other.getValue().isOfTheSame(result))
                .map(Map.Entry::getKey)
                .findFirst();
        if (first.isPresent()) {
            row.problem(
                    ResultTables.ACTION,
                    ResultProblems.TWICE,
                    result.name(),
                    String.valueOf(first.get().line()));
            return;
        }
        others.put(row, result);
        results.of(row).addAll(result);
        checkMarks(row, result);
        names.check(row, result);
    }

    private void checkAction(TableRow row) {
        String edition = row.text(Editions.EDITION);
        if (!row.has(ResultTables.ACTION) || !plans.knowsActions()) {
            return;
        }
        String action = row.get(ResultTables.ACTION);
        List<String> actions = plans.actions(edition);
        if (!actions.contains(action)) {
            List<String> elsewhere = plans.editionsWith(action);
            if (elsewhere.isEmpty()) {
                row.problem(
                        ResultTables.ACTION,
                        ResultProblems.ACTION,
                        SimilarNames.closest(action, actions, MOST_SUGGESTIONS),
                        List.of());
            } else {
                row.problem(
                        ResultTables.ACTION, ResultProblems.ACTION_ELSEWHERE, String.join(", ", elsewhere), edition);
            }
        }
    }

    /** The roles of the marks in a row; nothing where one is noted to be none. */
    private Optional<List<ActorRole>> roles(TableRow row) {
        if (!row.has(ResultTables.ACTORS)) {
            return Optional.empty();
        }
        Map<String, ActorRole> marks = plans.marks(row.text(Editions.EDITION));
        List<ActorRole> roles = new ArrayList<>();
        boolean areKnown = true;
        for (String mark : row.get(ResultTables.ACTORS)) {
            ActorRole role = marks.get(mark);
            if (role == null) {
                areKnown = false;
                if (plans.knowsMarks()) {
                    row.problem(
                            ResultTables.ACTORS,
                            ResultProblems.ACTOR,
                            SimilarNames.closest(mark, marks.keySet(), MOST_SUGGESTIONS),
                            List.of(mark, String.join(", ", marks.keySet())));
                }
            } else if (roles.contains(role)) {
                row.problem(ResultTables.ACTORS, ResultProblems.ACTOR_TWICE, role.id());
            } else {
                roles.add(role);
            }
        }
        return areKnown ? Optional.of(roles) : Optional.empty();
    }

    /** Notes the roles that did something although the plan's marks, which are legible, do not name them. */
    private void checkMarks(TableRow row, ActionResult result) {
        plans.statedRoles(row.text(Editions.EDITION), result.action()).ifPresent(stated -> {
            List<String> others = result.actors().known().stream()
                    .filter(role -> !stated.contains(role))
                    .map(ActorRole::id)
                    .toList();
            if (!others.isEmpty() && result.state().isDone()) {
                row.problem(
                        ResultTables.ACTORS,
                        ResultProblems.ACTOR_NOT_MARKED,
                        String.join(", ", others),
                        String.join(", ", stated.stream().map(ActorRole::id).toList()));
            }
        });
    }

    /** Holds the years of an edition's results against its plan's, and what is planned against what has happened since. */
    private void checkYears(String edition, Map<TableRow, ActionResult> all) {
        Optional<FiscalYear> last = all.values().stream()
                .filter(result -> result.state().isResult())
                .map(ActionResult::year)
                .max(Comparator.naturalOrder());
        all.forEach((row, result) -> {
            FiscalYear year = result.year();
            plans.period(edition).ifPresent(period -> {
                if (year.isBefore(period.first())) {
                    row.problem(ResultTables.YEAR, ResultProblems.YEAR_BEFORE, period.toString());
                } else if (year.isAfter(period.last())) {
                    row.problem(ResultTables.YEAR, ResultProblems.YEAR_AFTER, period.toString());
                }
            });
            last.filter(year::isBefore).ifPresent(since -> {
                if (result.state() == ResultState.PLANNED) {
                    row.problem(ResultTables.STATE, ResultProblems.PLANNED_PAST, since.toString());
                }
            });
        });
    }
}

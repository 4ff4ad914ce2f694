package jp.kurume.plan.cycle;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.model.ByEdition;
import jp.kurume.plan.model.Editions;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.table.Choices;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/** Reads the cycles of a folder of tables. */
final class IssueCycleReader {

    private static final int MOST = 99;

    private static final TableFormat LEVELS = TableFormat.optional("issue-levels.csv")
            .key("edition", "number")
            .columns("mark", "name", "rises_when")
            .cited();
    private static final TableFormat STEPS = TableFormat.optional("issue-steps.csv")
            .key("edition", "number")
            .columns("level", "kind", "name", "parties")
            .cited();

    private static final Map<String, StepKind> KINDS = Choices.of(StepKind.class);

    private final TableReading reading;
    private final ByEdition<IssueCycle.Builder> cycles;
    private final Table levelRows;
    private final Table stepRows;
    private final Map<String, IssueLevel> levels = new LinkedHashMap<>();

    IssueCycleReader(TableReading reading) {
        this.reading = reading;
        cycles = ByEdition.of(reading, edition -> {
            IssueCycle.Builder cycle = IssueCycle.builder();
            cycle.edition(edition);
            return cycle;
        });
        levelRows = reading.table(LEVELS);
        stepRows = reading.table(STEPS);
    }

    static List<TableFormat> formats() {
        return List.of(TableReading.SOURCES, Editions.FORMAT, LEVELS, STEPS);
    }

    IssueCycle read(String edition) {
        readAll();
        return cycles.get("cycle", edition).build();
    }

    /** Reads the rows of all editions, and refuses them if any has a problem. */
    void readAll() {
        readLevels();
        readSteps();
        reading.finish();
    }

    private void readLevels() {
        Map<String, Integer> before = new HashMap<>();
        for (TableRow row : levelRows.rows()) {
            IssueCycle.Builder cycle = cycles.of(row);
            int number = row.number("number", 1, MOST);
            noteOrder(row, number, before);
            String mark = row.text("mark");
            String name = row.text("name");
            if (!hasSteps(row)) {
                row.problem("number", IssueCycleProblems.LEVEL_EMPTY, STEPS.file());
            }
            Citation citation = row.citation();
            if (row.isSound() && cycle != null && citation != null) {
                IssueLevel level = new IssueLevel(number, mark, name, row.textOrEmpty("rises_when"), citation);
                cycle.addLevels(level);
                levels.put(ByEdition.within(row, String.valueOf(number)), level);
            }
        }
    }

    /** Whether a step of the level stands in its table, sound or not. */
    private boolean hasSteps(TableRow level) {
        boolean any = !stepRows.isWhole();
        for (TableRow step : stepRows.rows()) {
            any |= step.textOrEmpty("level").equals(level.textOrEmpty("number"))
                    && step.textOrEmpty("edition").equals(level.textOrEmpty("edition"));
        }
        return any;
    }

    private void readSteps() {
        Map<String, Integer> before = new HashMap<>();
        Map<String, Integer> levelBefore = new HashMap<>();
        for (TableRow row : stepRows.rows()) {
            IssueCycle.Builder cycle = cycles.of(row);
            int number = row.number("number", 1, MOST);
            noteOrder(row, number, before);
            IssueLevel level = cycles.reference(row, "level", levels, levelRows);
            Integer lower = level == null ? null : levelBefore.put(row.textOrEmpty("edition"), level.number());
            if (level != null && lower != null && level.number() < lower) {
                row.problem("level", IssueCycleProblems.LEVEL_ORDER, String.valueOf(lower));
            }
            StepKind kind = row.choice("kind", KINDS);
            String name = row.text("name");
            List<String> parties = row.list("parties");
            Citation citation = row.citation();
            if (row.isSound() && cycle != null && level != null && kind != null && citation != null) {
                cycle.addSteps(new IssueStep(number, level, kind, name, parties, citation));
            }
        }
    }

    /** A cell that is no number at all has been noted already. */
    private static void noteOrder(TableRow row, int number, Map<String, Integer> before) {
        boolean isNumber = row.textOrEmpty("number").equals(String.valueOf(number));
        Integer last = isNumber ? before.put(row.textOrEmpty("edition"), number) : null;
        if (last != null && number < last) {
            row.problem("number", IssueCycleProblems.ORDER, String.valueOf(last));
        }
    }
}

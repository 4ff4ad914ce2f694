package jp.kurume.plan.around.cycle;

import java.util.HashMap;
import java.util.Map;
import jp.kurume.plan.city.ByEdition;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.table.Built;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;

/** Reads the cycles of a folder of tables. */
final class IssueCycleReader {

    private final TableReading reading;
    private final ByEdition<IssueCycle.Builder> cycles;
    private final Table levelRows;
    private final Table stepRows;
    private final Built<IssueLevel> levels = new Built<>();

    IssueCycleReader(TableReading reading) {
        this.reading = reading;
        cycles = ByEdition.of(reading, edition -> IssueCycle.builder().edition(edition));
        levelRows = reading.table(IssueCycleTables.LEVELS);
        stepRows = reading.table(IssueCycleTables.STEPS);
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
            noteOrder(row, before);
            if (!hasSteps(row)) {
                row.problem(IssueCycleTables.NUMBER, IssueCycleProblems.LEVEL_EMPTY, IssueCycleTables.STEPS.file());
            }
            if (row.isSound()) {
                IssueLevel level = new IssueLevel(
                        row.get(IssueCycleTables.NUMBER),
                        row.get(IssueCycleTables.MARK),
                        row.get(IssueCycleTables.NAME),
                        row.get(IssueCycleTables.RISES_WHEN),
                        row.citation());
                cycles.of(row).addLevels(level);
                levels.put(row, level);
            }
        }
    }

    /** Whether a step of the level stands in its table, sound or not. */
    private boolean hasSteps(TableRow level) {
        boolean any = !stepRows.isWhole();
        for (TableRow step : stepRows.rows()) {
            any |= step.text(IssueCycleTables.LEVEL).equals(level.text(IssueCycleTables.NUMBER))
                    && step.text(Editions.EDITION).equals(level.text(Editions.EDITION));
        }
        return any;
    }

    private void readSteps() {
        Map<String, Integer> before = new HashMap<>();
        Map<String, Integer> levelBefore = new HashMap<>();
        for (TableRow row : stepRows.rows()) {
            noteOrder(row, before);
            noteLevelOrder(row, levelBefore);
            if (row.isSound()) {
                cycles.of(row)
                        .addSteps(new IssueStep(
                                row.get(IssueCycleTables.NUMBER),
                                levels.get(row.get(IssueCycleTables.LEVEL)),
                                row.get(IssueCycleTables.KIND),
                                row.get(IssueCycleTables.NAME),
                                row.get(IssueCycleTables.DOES),
                                row.get(IssueCycleTables.PARTIES),
                                row.citation()));
            }
        }
    }

    /** A level or a step stands behind those of lower numbers; a cell that is no number at all has been noted already. */
    private static void noteOrder(TableRow row, Map<String, Integer> before) {
        if (row.has(IssueCycleTables.NUMBER)) {
            int number = row.get(IssueCycleTables.NUMBER);
            Integer last = before.put(row.text(Editions.EDITION), number);
            if (last != null && number < last) {
                row.problem(IssueCycleTables.NUMBER, IssueCycleProblems.ORDER, String.valueOf(last));
            }
        }
    }

    /** A step does not fall back below the level of the one before; a level that is not sound is passed over. */
    private void noteLevelOrder(TableRow row, Map<String, Integer> before) {
        if (row.has(IssueCycleTables.LEVEL)) {
            levels.find(row.get(IssueCycleTables.LEVEL)).ifPresent(level -> {
                Integer last = before.put(row.text(Editions.EDITION), level.number());
                if (last != null && level.number() < last) {
                    row.problem(IssueCycleTables.LEVEL, IssueCycleProblems.LEVEL_ORDER, String.valueOf(last));
                }
            });
        }
    }
}

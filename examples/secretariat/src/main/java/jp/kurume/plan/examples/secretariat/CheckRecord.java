package jp.kurume.plan.examples.secretariat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import jp.kurume.plan.check.CheckReport;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.words.Words;

/**
 * What the last check found (点検の記録), by which the next one tells what is new: the number of each problem, a line each.
 *
 * @param known the numbers that the last check found
 * @param isFirst whether there is no last check, so that nothing is called new
 */
record CheckRecord(Set<String> known, boolean isFirst) {

    /** The record where nobody keeps one. */
    static CheckRecord none() {
        return new CheckRecord(Set.of(), true);
    }

    /** Reads the record of the last check; a file that is not there yet is the first one's. */
    static CheckRecord readFrom(String given, Words words) {
        Path file = CityTables.path(given, words);
        if (!Files.exists(file)) {
            return none();
        }
        try {
            Set<String> known = new HashSet<>();
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (!line.matches("[0-9a-f]{8}\t.*")) {
                    throw new RefusedException(PlanTool.FILES_FAIL, words.say("tool.record.other", given));
                }
                known.add(line.substring(0, line.indexOf('\t')));
            }
            return new CheckRecord(known, false);
        } catch (IOException e) {
            throw new RefusedException(PlanTool.FILES_FAIL, words.say("tool.record.other", given));
        }
    }

    boolean isNew(Problem problem) {
        return !isFirst && !known.contains(WarningId.of(problem));
    }

    /** Keeps what a check found, in place of what the last one did. */
    static void write(String given, CheckReport report, Words words) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Problem problem : report.problems()) {
            lines.append(WarningId.of(problem))
                    .append('\t')
                    .append(problem.code().id())
                    .append('\n');
        }
        NewFiles.replace(CityTables.path(given, words), lines.toString());
    }
}

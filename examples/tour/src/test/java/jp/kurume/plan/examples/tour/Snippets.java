package jp.kurume.plan.examples.tour;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.execution.LocalExecutionControlProvider;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.model.Plan;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;

/** Lines as an analyst pastes them into JShell. */
final class Snippets implements AutoCloseable {

    private final JShell shell = JShell.builder()
            .executionEngine(new LocalExecutionControlProvider(), null)
            .build();

    Snippets() {
        for (Class<?> used : List.of(
                Plan.class,
                IndicatorSet.class,
                RoutingTable.class,
                CsvReader.class,
                JsonProperty.class,
                JsonParser.class,
                ObjectMapper.class)) {
            shell.addToClasspath(
                    used.getProtectionDomain().getCodeSource().getLocation().getPath());
        }
    }

    /** Whether a text can be answered as it is, or goes on in the next line. */
    boolean isComplete(String text) {
        return shell.sourceCodeAnalysis().analyzeCompletion(text).completeness().isComplete();
    }

    /** What the shell shows as the value of a line; nothing for one without a value. */
    String answer(String line) {
        String answer = "";
        for (SnippetEvent event : shell.eval(line)) {
            if (event.status() == Snippet.Status.OVERWRITTEN) {
                continue; // what had the name before, in another example
            }
            if (event.exception() != null || event.status() != Snippet.Status.VALID) {
                String problems = shell.diagnostics(event.snippet())
                        .map(diagnostic -> diagnostic.getMessage(null))
                        .toList()
                        .toString();
                throw new AssertionError(line + " " + problems, event.exception());
            }
            answer = event.value() == null ? "" : event.value();
        }
        return answer;
    }

    /** What the shell shows of a line that is refused. */
    String refusal(String line) {
        for (SnippetEvent event : shell.eval(line)) {
            if (event.exception() instanceof EvalException thrown) {
                return "|  Exception " + thrown.getExceptionClassName() + ": " + thrown.getMessage() + "\n";
            }
        }
        throw new AssertionError(line + " is not refused");
    }

    @Override
    public void close() {
        shell.close();
    }
}

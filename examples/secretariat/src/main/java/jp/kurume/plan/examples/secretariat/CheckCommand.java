package jp.kurume.plan.examples.secretariat;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.kurume.plan.check.CheckReport;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks a city's tables (点検), as whoever keeps them does before handing them on. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private PlanTool tool;

    @Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    @SuppressWarnings("NullAway.Init")
    private String folder;

    @Option(names = "--html", paramLabel = "FILE", descriptionKey = "html", defaultValue = "")
    private String html = "";

    @Option(names = "--record", paramLabel = "FILE", descriptionKey = "record", defaultValue = "")
    private String record = "";

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Words words = tool.words();
        CityTables city = CityTables.open(folder, words);
        CheckReport report = city.check();
        AcceptedWarnings accepted = AcceptedWarnings.readFrom(city.tables());
        CheckRecord last = record.isEmpty() ? CheckRecord.none() : CheckRecord.readFrom(record, words);
        if (!html.isEmpty()) {
            NewFiles.replace(CityTables.path(html, words), new CheckPage(city, report, accepted, last, words).toHtml());
        }
        if (!record.isEmpty()) {
            CheckRecord.write(record, report, words);
        }
        PrintWriter out = tool.out();
        if (json) {
            out.print(PlanJson.writeDocument(report));
        } else {
            CheckReport shown = accepted.without(report);
            out.println(words.say(city.isWhole() ? "tool.check" : "tool.check.completed", folder));
            for (Problem problem : shown.problems()) {
                out.println();
                print(
                        problem,
                        CheckPage.heading(problem, last.isNew(problem), words),
                        city.where(problem.place(), words),
                        words,
                        out);
            }
            out.println();
            out.println(shown.counts(words.language()));
            accepted(accepted, report, words)
                    .forEach(line -> Width.lines(line, 0).forEach(out::println));
            if (!html.isEmpty()) {
                out.println(words.say("tool.check.page", html));
            }
        }
        return report.hasErrors() ? PlanTool.FOUND_WANTING : PlanTool.FINE;
    }

    /** How many warnings are accepted, and which of those that are accepted there is none of any more. */
    static List<String> accepted(AcceptedWarnings accepted, CheckReport report, Words words) {
        List<String> lines = new ArrayList<>();
        if (accepted.count(report) > 0) {
            lines.add(words.say("tool.accepted", accepted.count(report)));
        }
        if (!accepted.idle(report).isEmpty()) {
            lines.add(words.say("tool.accepted.idle", String.join(", ", accepted.idle(report))));
        }
        return lines;
    }

    /** What is wrong and what to do, below the heading of how much it matters, and the place. */
    static void print(Problem problem, String heading, String where, Words words, PrintWriter out) {
        Width.lines(words.say("tool.check.where", heading, where), 0).forEach(out::println);
        Width.lines(problem.text(words.language()), 2).forEach(out::println);
        problem.repair(words.language())
                .ifPresent(repair ->
                        Width.lines(words.say("tool.check.repair", repair), 2).forEach(out::println));
    }
}

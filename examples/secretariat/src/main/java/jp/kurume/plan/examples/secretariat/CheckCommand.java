package jp.kurume.plan.examples.secretariat;

import java.io.IOException;
import java.io.PrintWriter;
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

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Words words = tool.words();
        CityTables city = CityTables.open(folder, words);
        CheckReport report = city.check();
        if (!html.isEmpty()) {
            NewFiles.replace(CityTables.path(html, words), new CheckPage(city, report, words).toHtml());
        }
        PrintWriter out = tool.out();
        if (json) {
            out.print(PlanJson.writeDocument(report));
        } else {
            out.println(words.say(city.isWhole() ? "tool.check" : "tool.check.completed", folder));
            for (Problem problem : report.problems()) {
                out.println();
                print(problem, city, words, out);
            }
            out.println();
            out.println(report.counts(words.language()));
            if (!html.isEmpty()) {
                out.println(words.say("tool.check.page", html));
            }
        }
        return report.hasErrors() ? PlanTool.FOUND_WANTING : PlanTool.FINE;
    }

    /** Where, what, and what to do, one below the other. */
    private static void print(Problem problem, CityTables city, Words words, PrintWriter out) {
        String where = city.where(problem.place(), words);
        Width.lines(words.say("tool.check.where", CheckPage.severity(problem, words), where), 0)
                .forEach(out::println);
        Width.lines(problem.text(words.language()), 2).forEach(out::println);
        problem.repair(words.language())
                .ifPresent(repair ->
                        Width.lines(words.say("tool.check.repair", repair), 2).forEach(out::println));
    }
}

package jp.kurume.plan.examples.secretariat;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.search.SearchHit;
import jp.kurume.plan.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Searches the plans of a city and what surrounds them (全文検索). */
@Command(name = "find", mixinStandardHelpOptions = true)
final class FindCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private PlanTool tool;

    @Parameters(arity = "1..*", paramLabel = "WORD", descriptionKey = "word")
    private List<String> sought = List.of();

    @Option(names = "--of", paramLabel = "FOLDER", descriptionKey = "of", defaultValue = "")
    private String folder = "";

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() {
        Words words = tool.words();
        CityTables city = CityTables.openOrBundled(folder, words).usable(words);
        List<SearchHit> hits = new CitySearch(city).find(String.join(" ", sought));
        PrintWriter out = tool.out();
        if (json) {
            out.print(PlanJson.write(hits));
            return PlanTool.FINE;
        }
        for (SearchHit hit : hits) {
            Width.lines(hit.toString(), 0).forEach(out::println);
            Width.lines(words.say("tool.find.place", hit.edition(), hit.citation()), 2)
                    .forEach(out::println);
        }
        out.println(words.say("tool.find.count", hits.size()));
        return hits.isEmpty() ? PlanTool.FOUND_WANTING : PlanTool.FINE;
    }
}

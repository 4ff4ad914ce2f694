package jp.kurume.plan.examples.secretariat;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.Measure;
import jp.kurume.plan.indicators.MeasureVersion;
import jp.kurume.plan.indicators.Observation;
import jp.kurume.plan.indicators.Obstacle;
import jp.kurume.plan.indicators.Status;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells the measures of a plan (評価指標): from where to where, and what was observed. */
@Command(name = "measures", mixinStandardHelpOptions = true)
final class MeasuresCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private PlanTool tool;

    @Parameters(arity = "0..*", paramLabel = "ID", descriptionKey = "measure")
    private List<String> ids = List.of();

    @Option(names = "--of", paramLabel = "FOLDER", descriptionKey = "of", defaultValue = "")
    private String folder = "";

    @Option(names = "--edition", paramLabel = "ID", descriptionKey = "edition", defaultValue = "")
    private String edition = "";

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() {
        Words words = tool.words();
        CityTables city = CityTables.openOrBundled(folder, words).usable(words);
        List<IndicatorSet> sets = city.indicators();
        IndicatorSet set = Chosen.edition(sets, IndicatorSet::edition, edition, words);
        List<Measure> measures =
                ids.isEmpty() ? set.measures() : ids.stream().map(set::measure).toList();
        PrintWriter out = tool.out();
        if (json) {
            measures.forEach(measure -> out.print(PlanJson.writeDocument(measure)));
            return PlanTool.FINE;
        }
        out.println(set.edition().title());
        for (Measure measure : measures) {
            out.println();
            Width.lines(measure.id() + "  " + measure.name(), 0).forEach(out::println);
            MeasureVersion version = measure.latestVersion();
            Width.lines(
                            words.say(
                                    "tool.measures.goal", measure.printBaseline(version), measure.printTarget(version)),
                            2)
                    .forEach(out::println);
            for (Observation observation : set.observations(measure.id())) {
                Width.lines(observed(measure, observation, words), 2).forEach(out::println);
            }
        }
        return PlanTool.FINE;
    }

    private static String observed(Measure measure, Observation observation, Words words) {
        return words.say(
                "tool.measures.observed",
                observation.year(),
                measure.print(observation),
                measure.assess(observation)
                        .verdict()
                        .fold(
                                Status::label,
                                obstacles -> words.say(
                                        "tool.measures.no-verdict",
                                        obstacles.stream()
                                                .map(Obstacle::label)
                                                .collect(Collectors.joining(words.say("problem.or"))))));
    }
}

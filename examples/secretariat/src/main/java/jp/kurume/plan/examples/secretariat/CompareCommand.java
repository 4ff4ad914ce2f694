package jp.kurume.plan.examples.secretariat;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.kurume.plan.diff.PlanDiff;
import jp.kurume.plan.districts.change.ChangeNotice;
import jp.kurume.plan.districts.change.RoutingDifference;
import jp.kurume.plan.indicators.IndicatorDiff;
import jp.kurume.plan.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells what changes from one edition, or from one folder, to another (新旧対照). */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private PlanTool tool;

    @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "before")
    @SuppressWarnings("NullAway.Init")
    private String before;

    @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "after")
    @SuppressWarnings("NullAway.Init")
    private String after;

    @Option(names = "--of", paramLabel = "FOLDER", descriptionKey = "of", defaultValue = "")
    private String folder = "";

    @Override
    public Integer call() {
        Words words = tool.words();
        Map<String, CityTables> opened = new HashMap<>();
        EditionContents old = side(before, opened, words);
        EditionContents recent = side(after, opened, words);
        List<String> pages = new ArrayList<>();
        EditionContents.both(old.plan(), recent.plan())
                .ifPresent(plans -> pages.add(
                        PlanDiff.between(plans.before(), plans.after()).text(words.language())));
        EditionContents.both(old.indicators(), recent.indicators())
                .ifPresent(sets -> pages.add(
                        IndicatorDiff.between(sets.before(), sets.after()).text(words.language())));
        EditionContents.both(old.routing(), recent.routing())
                .ifPresent(tables -> pages.add(
                        ChangeNotice.of(RoutingDifference.between(tables.before(), tables.after()), words.language())
                                .text()));
        if (pages.isEmpty()) {
            throw new RefusedException(PlanTool.FOUND_WANTING, words.say("tool.compare.nothing", before, after));
        }
        PrintWriter out = tool.out();
        out.print(String.join("\n", pages));
        return PlanTool.FINE;
    }

    /** A folder's newest edition, or an edition of the one folder; tables that both sides are of are opened and checked once. */
    private EditionContents side(String given, Map<String, CityTables> opened, Words words) {
        boolean isFolder = folder.isEmpty() && Files.exists(CityTables.path(given, words));
        CityTables city = opened.computeIfAbsent(
                isFolder ? given : folder,
                tables -> (isFolder ? CityTables.open(tables, words) : CityTables.openOrBundled(tables, words))
                        .usable(words));
        return EditionContents.of(
                city, Chosen.edition(city.editions(), edition -> edition, isFolder ? "" : given, words));
    }
}

package jp.kurume.plan.examples.secretariat;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import jp.kurume.plan.districts.listing.Listing;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.districts.towns.TownDirectory;
import jp.kurume.plan.json.PlanJson;
import jp.kurume.plan.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells whom the residents of a district, or of an address, turn to (相談窓口). */
@Command(name = "offices", mixinStandardHelpOptions = true)
final class OfficesCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private PlanTool tool;

    @Parameters(arity = "1", paramLabel = "DISTRICT-OR-ADDRESS", descriptionKey = "district")
    @SuppressWarnings("NullAway.Init")
    private String asked;

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
        RoutingTable routing = Chosen.edition(city.routings(), RoutingTable::edition, edition, words);
        Route route = route(city, routing);
        PrintWriter out = tool.out();
        if (json) {
            out.print(PlanJson.writeDocument(route));
        } else {
            out.print(Listing.ofRoute(routing, route).page(words.language()).toText(Width.OF_TERMINAL));
        }
        return PlanTool.FINE;
    }

    /** A district, or else an address where the city has a directory of towns. */
    private Route route(CityTables city, RoutingTable routing) {
        if (routing.find(asked).isEmpty() && city.tables().has("towns.csv")) {
            TownDirectory towns = TownDirectory.readFrom(city.tables(), routing);
            if (!towns.parts().isEmpty()) {
                return towns.route(asked, routing);
            }
        }
        return routing.route(asked);
    }
}

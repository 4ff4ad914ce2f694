package jp.kurume.plan.examples.tour;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.AmbiguousDistrictException;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.districts.routing.UnknownDistrictException;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.model.Plan;

/**
 * Shows what the library knows of Kurume: where a resident of one district turns, how success is measured, how the first
 * plan did, who does what, and what still needs the city's word.
 *
 * <p>The district is taken from the system property {@code tour.district}; without it, 日吉.
 */
public final class Tour {

    /** The initiative whose action items are shown: one that has both legible and illegible marks. */
    private static final int INITIATIVE = 2;

    private static final char REPLACEMENT = '\uFFFD';

    private Tour() {}

    /**
     * Prints the tour; exits with 1 if the district is not one.
     *
     * @param arguments none are looked at
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset());
        if (!show(System.getProperty("tour.district", "日吉"), out)) {
            System.exit(1);
        }
    }

    /** The terminal's own encoding if it has the letters that are needed, else UTF-8. */
    private static Charset charset() {
        String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        Charset terminal = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        return terminal.newEncoder().canEncode("要確認") ? terminal : StandardCharsets.UTF_8;
    }

    /**
     * Prints the tour for a district, or what was probably meant where there is no such district.
     *
     * @param district a district's name, as somebody typed it
     * @param out where to print
     * @return whether the district was found
     */
    static boolean show(String district, PrintStream out) {
        RoutingTable routing = KurumeDistricts.routing();
        Route route;
        try {
            route = routing.route(district);
        } catch (UnknownDistrictException e) {
            out.println("「" + district + "」という校区はありません。 / There is no such district.");
            names("もしかして / Did you mean", e.suggestions(), out);
            if (district.indexOf(REPLACEMENT) >= 0) {
                out.println("The name arrived damaged: set a UTF-8 locale, such as LC_ALL=C.UTF-8, and try again.");
            }
            return false;
        } catch (AmbiguousDistrictException e) {
            out.println("「" + district + "」にあたる校区は複数あります。 / More than one district is called so.");
            names("どちらですか / Which one", e.candidates(), out);
            return false;
        }
        Plan plan = KurumePlans.secondPeriod();
        out.println(plan);
        out.println();
        out.println(new OfficesSection(routing, route));
        out.println(new MeasuresSection(KurumeIndicators.secondPeriod()));
        out.println(new ResultsSection(KurumeIndicators.firstPeriod()));
        out.println(new ActionsSection(plan, plan.initiative(INITIATIVE)));
        out.print(new ConfirmationSection(routing));
        return true;
    }

    private static void names(String heading, List<SchoolDistrict> districts, PrintStream out) {
        if (!districts.isEmpty()) {
            out.println(heading + ": "
                    + String.join(
                            ", ", districts.stream().map(SchoolDistrict::name).toList()));
        }
    }
}

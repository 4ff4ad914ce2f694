package jp.kurume.plan.examples.tour;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
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
 * <p>The district is taken from the system property {@code tour.district}; without it, 日吉. With the property
 * {@code tour.check}, a folder of tables is checked instead, with {@code tour.report} the evaluation report on one is written,
 * with {@code tour.export} the bundled tables are written into one, or those of the folder {@code tour.from}, in which the
 * edition {@code tour.draft} becomes {@code tour.final}; in Japanese, or as {@code tour.language} says.
 */
public final class Tour {

    /** The initiative whose action items are shown: one that has both legible and illegible marks. */
    private static final int INITIATIVE = 2;

    private static final char REPLACEMENT = '\uFFFD';

    private Tour() {}

    /**
     * Prints the tour, or what is wrong with a folder, or writes the report on it, or tables into one; exits with 1 if the
     * district is not one, the folder has errors, or the tables cannot be written.
     *
     * @param arguments none are looked at
     * @throws IOException if a report cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset());
        if (!run(System.getProperties(), out)) {
            System.exit(1);
        }
    }

    /**
     * Does what the properties ask for.
     *
     * @param given the properties, of which those that begin with {@code tour.} count
     * @param out where to print
     * @return whether the district was found, the folder has no errors, or the report or the tables were written
     * @throws IOException if a report cannot be written
     */
    static boolean run(Properties given, PrintStream out) throws IOException {
        Locale language = Locale.forLanguageTag(given.getProperty("tour.language", "ja"));
        String checked = given.getProperty("tour.check");
        String reported = given.getProperty("tour.report");
        String written = given.getProperty("tour.export");
        if (checked != null) {
            return new FolderCheck(checked, language).show(out);
        }
        if (reported != null) {
            return new FolderReport(reported, language, LocalDate.now(ZoneId.of("Asia/Tokyo"))).show(out);
        }
        return written == null
                ? show(given.getProperty("tour.district", "日吉"), out)
                : write(new FolderExport(written, language), given, out);
    }

    private static boolean write(FolderExport export, Properties given, PrintStream out) {
        String from = given.getProperty("tour.from");
        return from == null
                ? export.bundled(out)
                : export.adopted(from, given.getProperty("tour.draft", ""), given.getProperty("tour.final", ""), out);
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

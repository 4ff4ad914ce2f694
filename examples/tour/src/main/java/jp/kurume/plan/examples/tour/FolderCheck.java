package jp.kurume.plan.examples.tour;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import jp.kurume.plan.check.CheckReport;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.districts.KurumeDistricts;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.table.TableSource;

/**
 * Checks a folder of tables, as whoever keeps them does before handing them on.
 *
 * <p>A folder with {@code editions.csv} is a city of its own. One without holds some of Kurume's tables, edited; those that
 * it lacks are the bundled ones.
 */
record FolderCheck(String folder, Locale language) {

    /**
     * Prints what was found.
     *
     * @param out where to print
     * @return whether the tables can be used: there are no errors, though there may be warnings
     */
    boolean show(PrintStream out) {
        TableSource own;
        try {
            own = TableSource.folder(Path.of(folder));
        } catch (InvalidPathException e) {
            out.println("「" + folder + "」はフォルダー名として使えません。 / This cannot be the name of a folder.");
            return false;
        }
        boolean city = own.has("editions.csv");
        CheckReport report = CityCheck.check(
                city ? own : own.orElse(KurumeDistricts.tables()).orElse(KurumeIndicators.tables()));
        out.println(heading(city));
        out.println();
        if (!report.problems().isEmpty()) {
            out.println(report.table(language));
        }
        out.println(report.counts(language));
        return !report.hasErrors();
    }

    private String heading(boolean city) {
        if (language.equals(Locale.JAPANESE)) {
            return "データの点検: " + folder + (city ? "" : "（ない表は同梱の久留米市の表）");
        }
        return "Check of " + folder + (city ? "" : " (tables that it lacks: those of Kurume, bundled)");
    }
}

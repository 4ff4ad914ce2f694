package jp.kurume.plan.examples.tour;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import jp.kurume.plan.check.CheckReport;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.words.Words;

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
        Optional<TableSource> tables = tables(out);
        if (tables.isEmpty()) {
            return false;
        }
        CheckReport report = CityCheck.check(tables.get());
        out.println(heading());
        out.println();
        if (!report.problems().isEmpty()) {
            out.println(report.table(language));
        }
        out.println(report.counts(language));
        return !report.hasErrors();
    }

    /**
     * The tables, if they can be used.
     *
     * @param out where to print what keeps them from being used
     * @return the tables, with those that the folder lacks; nothing if there are errors
     */
    Optional<TableSource> usable(PrintStream out) {
        Optional<TableSource> tables = tables(out);
        return tables.filter(source -> !CityCheck.check(source).hasErrors() || show(out));
    }

    private Optional<TableSource> tables(PrintStream out) {
        try {
            TableSource own = TableSource.folder(Path.of(folder));
            return Optional.of(completed(own));
        } catch (InvalidPathException e) {
            out.println("「" + folder + "」はフォルダー名として使えません。 / This cannot be the name of a folder.");
            return Optional.empty();
        }
    }

    /** The tables of a folder, with the bundled ones behind them where it holds some of Kurume's only. */
    static TableSource completed(TableSource own) {
        return isCity(own) ? own : own.orElse(KurumeDistricts.tables()).orElse(KurumeIndicators.tables());
    }

    private static boolean isCity(TableSource own) {
        return own.has("editions.csv");
    }

    private String heading() {
        boolean city = isCity(TableSource.folder(Path.of(folder)));
        return Words.in(language).say(city ? "tour.check" : "tour.check.completed", folder);
    }
}

package jp.kurume.plan.examples.tour;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableExport;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.words.Words;

/**
 * Writes tables into a new folder, for whoever is going to keep them in a spreadsheet: all bundled ones, or those of a folder
 * in which a draft becomes the final plan.
 */
final class FolderExport {

    private final String folder;
    private final Locale language;

    FolderExport(String folder, Locale language) {
        this.folder = folder;
        this.language = language;
    }

    /**
     * Writes the bundled tables, and prints where they are.
     *
     * @param out where to print
     * @return whether they were written: not into a folder that has some of them already
     */
    boolean bundled(PrintStream out) {
        return write(export(), "", out);
    }

    /**
     * Writes the tables of a folder, with the rows of one edition as those of another.
     *
     * @param from the folder; tables of Kurume that it lacks are the bundled ones
     * @param draft the id of the edition that there is
     * @param adopted the id that it gets
     * @param out where to print
     * @return whether they were written
     */
    boolean adopted(String from, String draft, String adopted, PrintStream out) {
        return write(export().renaming(draft, adopted), from, out);
    }

    private TableExport export() {
        return new TableExport(TableForm.SPREADSHEET, language);
    }

    /** A folder that is not there must not be taken for one that lacks every table. */
    private static TableSource existing(String from) {
        TableSource own = TableSource.folder(Path.of(from));
        List<Problem> errors = own.problems(CityCheck.tableFormats()).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidTablesException("the folder " + from, errors);
        }
        return own;
    }

    private boolean write(TableExport export, String from, PrintStream out) {
        try {
            TableSource tables = from.isEmpty()
                    ? KurumeDistricts.tables().orElse(KurumeIndicators.tables())
                    : FolderCheck.completed(existing(from));
            List<TableFormat> there = CityCheck.tableFormats().stream()
                    .filter(format -> tables.has(format.file()))
                    .toList();
            export.write(tables, there, Path.of(folder));
        } catch (InvalidTablesException e) {
            // A folder that has one table mostly has all.
            boolean occupied =
                    e.problems().stream().allMatch(problem -> problem.code().equals(TableProblems.WRITE_EXISTS));
            if (occupied) {
                out.println("「" + folder + "」には表があります。新しいフォルダーを指定してください。 / Name a folder without tables.");
            } else {
                e.problems().forEach(problem -> out.println(problem.message(language)));
            }
            return false;
        } catch (InvalidPathException | IOException e) {
            out.println("「" + folder + "」に書き込めません。 / This folder cannot be written: " + e.getMessage());
            return false;
        }
        out.println(Words.in(language).say("tour.export", folder));
        return true;
    }
}

package jp.kurume.plan.examples.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.examples.workbook.SheetTable;
import jp.kurume.plan.examples.workbook.TableWorkbook;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;

/**
 * A file of observations as somebody saved it, CSV or a workbook, which the library reads as the table
 * {@code observations.csv}.
 */
final class ObservationFile {

    /** The name under which the library reads observations. */
    static final String TABLE = "observations.csv";

    private final String name;
    private final byte[] table;
    private final List<String> headings;

    private ObservationFile(String name, byte[] table, List<String> headings) {
        this.name = name;
        this.table = table;
        this.headings = headings;
    }

    /** Reads a file, whatever it is called. */
    static ObservationFile read(Path file, Words words) throws RefusedException {
        String name = String.valueOf(file.getFileName());
        if (!isWorkbook(file)) {
            try {
                return new ObservationFile(name, Files.readAllBytes(file), List.of());
            } catch (IOException e) {
                throw new RefusedException(words.say("unreadable", name, String.valueOf(e.getMessage())));
            }
        }
        SheetTable sheet = ObservationSheet.read(file, words);
        return new ObservationFile(name + " [" + sheet.name() + "]", sheet.toCsv(), sheet.headings());
    }

    static boolean isWorkbook(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".xlsm") || name.endsWith(".xls");
    }

    /** Puts the table where the library finds it. */
    void layInto(Path folder) throws IOException {
        Files.write(folder.resolve(TABLE), table);
    }

    /** The problem at its place in the file that was saved; rows of a sheet are the lines of the table. */
    Problem inOwnPlace(Problem problem) {
        if (problem.place() instanceof Place.InTable place && place.file().equals(TABLE)) {
            if (place instanceof Place.Cell cell) {
                return problem.at(new Place.Cell(name, cell.line(), lettered(cell.column())));
            }
            return problem.at(place.line() == 0 ? new Place.WholeTable(name) : new Place.Line(name, place.line()));
        }
        return problem;
    }

    /** A column by its heading and, in a sheet, the letter above it. */
    private String lettered(String heading) {
        int index = headings.indexOf(heading);
        return index < 0 ? heading : heading + " (" + TableWorkbook.letters(index) + ")";
    }

    /** Prints what it is called in messages. */
    @Override
    public String toString() {
        return name;
    }
}

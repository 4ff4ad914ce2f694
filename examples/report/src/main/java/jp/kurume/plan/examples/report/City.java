package jp.kurume.plan.examples.report;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.kurume.plan.check.CheckReport;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.table.TableSource;

/**
 * A city's tables, and what the library's check finds in them.
 *
 * <p>A folder with {@code editions.csv} is a city of its own. A folder without, and a file of observations alone, lie over
 * the bundled tables of Kurume. The observations of a folder may be a workbook, {@code observations.xlsx}.
 *
 * @param name the name of its file or folder
 * @param tables where its tables are
 * @param check what is wrong with them, at the places where somebody mends it
 */
record City(String name, TableSource tables, CheckReport check) {

    private static final String WORKBOOK = "observations.xlsx";

    /** The files and folders of the cities that an input stands for: itself, or the folders in it. */
    static List<Path> placesIn(Path input, Words words) throws RefusedException {
        if (!Files.isDirectory(input) || holdsTables(input) || Files.exists(input.resolve(WORKBOOK))) {
            return List.of(input);
        }
        List<Path> cities = new ArrayList<>();
        for (Path path : listed(input)) {
            if (Files.isDirectory(path)) {
                cities.add(path);
            }
        }
        if (cities.isEmpty()) {
            throw new RefusedException(words.say("empty", input, WORKBOOK));
        }
        return cities;
    }

    private static boolean holdsTables(Path folder) {
        return listed(folder).stream().anyMatch(path -> path.toString().endsWith(".csv"));
    }

    /** What is in a folder, by name; of one that cannot be listed nothing, which its check will tell. */
    private static List<Path> listed(Path folder) {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            listing.forEach(paths::add);
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
        return paths.stream().sorted().toList();
    }

    /**
     * Opens and checks a city.
     *
     * @param place its file or folder
     * @param work an empty folder, for its observations as the library reads them
     * @throws RefusedException if its observations cannot be read at all
     */
    static City open(Path place, Path work, Words words) throws RefusedException, IOException {
        Path file = Files.isDirectory(place) ? place.resolve(WORKBOOK) : place;
        if (!Files.exists(file)) {
            return checked(place, TableSource.folder(place), List.of(), work);
        }
        if (!file.equals(place) && Files.exists(place.resolve(ObservationFile.TABLE))) {
            throw new RefusedException(words.say("both", place, ObservationFile.TABLE, WORKBOOK));
        }
        ObservationFile observations = ObservationFile.read(file, words);
        observations.layInto(work);
        TableSource own = TableSource.folder(work);
        boolean alone = file.equals(place) || !holdsTables(place);
        return checked(place, alone ? own : own.orElse(TableSource.folder(place)), List.of(observations), work);
    }

    private static City checked(Path place, TableSource own, List<ObservationFile> files, Path work) {
        TableSource tables = own.has("editions.csv")
                ? own
                : own.orElse(KurumeDistricts.tables()).orElse(KurumeIndicators.tables());
        CheckReport found = CityCheck.check(tables);
        List<Problem> problems = new ArrayList<>();
        for (Problem problem : found.problems()) {
            Problem mended = withoutWork(problem, place, work);
            for (ObservationFile file : files) {
                mended = file.inOwnPlace(mended);
            }
            // The workbook has been read, although it is no table.
            if (files.isEmpty() || !mended.place().equals(new Place.WholeTable(WORKBOOK))) {
                problems.add(mended);
            }
        }
        return new City(
                String.valueOf(place.getFileName()),
                tables,
                new CheckReport(place.toString(), found.tables(), problems));
    }

    /** A problem that names what was given, and not the folder in which the job works. */
    private static Problem withoutWork(Problem problem, Path place, Path work) {
        Place where = problem.place() instanceof Place.Folder ? new Place.Folder(place.toString()) : problem.place();
        String folder = "the folder " + work;
        return new Problem(
                problem.code(),
                where,
                problem.found(),
                problem.arguments().stream()
                        .map(argument ->
                                argument.replace(folder + ", then ", "").replace(folder, place.toString()))
                        .toList(),
                problem.suggestions());
    }
}

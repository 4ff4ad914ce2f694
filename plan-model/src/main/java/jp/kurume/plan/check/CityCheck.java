package jp.kurume.plan.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.OpenedTable;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;

/**
 * Checks the tables of a city (データの点検): every problem in them at once, of form and of content, in all editions and
 * all subjects whose module is there.
 *
 * <p>A folder is a city. A subject of which it has a table must have all the tables that this subject requires; one of
 * which it has none is left out, and the report says so unless a city is complete without it. A city that keeps only some tables of its own lays its folder
 * over others:
 *
 * <pre>{@code
 * CityCheck.check(Path.of("our-city"));
 * CityCheck.check(TableSource.folder(Path.of("edited"))
 *         .orElse(KurumeDistricts.tables())
 *         .orElse(KurumeIndicators.tables()));
 * }</pre>
 *
 * <p>What is overdue, or holds only later, is told as of a day: today in Japan, unless the caller names another. The same tables
 * on the same day always have the same problems.
 *
 * <p>Content is looked at where the form is sound: once the errors of a subject are mended, its warnings show.
 *
 * <p>Thread-safe. Files are opened anew at each call.
 */
public final class CityCheck {

    /** The tables that all subjects have in common. */
    private static final List<String> SHARED = List.of("sources.csv", "editions.csv");

    private CityCheck() {}

    /**
     * The tables that a city's folder may have: those of all subjects whose module is there, to write them with {@code
     * TableExport} for example.
     *
     * @return their formats, {@code sources.csv} and {@code editions.csv} first, then subject by subject
     */
    public static List<TableFormat> tableFormats() {
        Map<String, TableFormat> formats = new LinkedHashMap<>();
        for (SubjectCheck subject : subjects()) {
            subject.tables().forEach(format -> formats.putIfAbsent(format.file(), format));
        }
        List<TableFormat> sharedFirst = new ArrayList<>(formats.values());
        sharedFirst.sort(Comparator.comparingInt(format -> SHARED.contains(format.file()) ? 0 : 1));
        return List.copyOf(sharedFirst);
    }

    /**
     * Checks a city's folder as of today in Japan.
     *
     * @param folder the folder; that it is not there, is a file, or cannot be read is a problem like others
     * @return the report
     */
    public static CheckReport check(Path folder) {
        return check(TableSource.folder(folder));
    }

    /**
     * Checks a city's tables wherever they are, as of today in Japan.
     *
     * @param tables where they are
     * @return the report
     */
    public static CheckReport check(TableSource tables) {
        return check(tables, LocalDate.now(ZoneId.of("Asia/Tokyo")));
    }

    /**
     * Checks a city's tables as of a day.
     *
     * @param tables where they are
     * @param day the day on which something may be overdue, or not yet hold
     * @return the report
     */
    public static CheckReport check(TableSource tables, LocalDate day) {
        Objects.requireNonNull(tables, "tables");
        Objects.requireNonNull(day, "day");
        List<SubjectCheck> subjects = subjects();
        List<TableFormat> formats = tableFormats();
        List<String> files = formats.stream().map(TableFormat::file).toList();
        // Subjects that read the same table find the same in it.
        Set<Problem> problems = new LinkedHashSet<>(tables.problems(formats));
        Set<OpenedTable> opened = new LinkedHashSet<>();
        if (problems.stream().noneMatch(CityCheck::hidesTables)) {
            List<String> absent = new ArrayList<>();
            for (SubjectCheck subject : subjects) {
                if (hasAny(tables, subject)) {
                    check(subject, tables, day, problems, opened);
                } else if (!subject.isOptional()) {
                    absent.add(subject.subject());
                }
            }
            if (!absent.isEmpty()) {
                problems.add(new Problem(
                        TableProblems.SUBJECT_ABSENT,
                        new Place.Folder(tables.toString()),
                        "",
                        List.of(String.join(", ", absent)),
                        List.of()));
            }
        }
        List<Problem> inOrder = new ArrayList<>(problems);
        inOrder.sort(Comparator.comparingInt((Problem problem) -> files.indexOf(file(problem)))
                .thenComparingLong(CityCheck::line));
        return new CheckReport(tables.toString(), List.copyOf(opened), inOrder);
    }

    /** Whether tables cannot be looked for; a workbook in place of a table leaves the others as they are. */
    private static boolean hidesTables(Problem problem) {
        return problem.severity() == Severity.ERROR && !problem.code().equals(TableProblems.FILE_WORKBOOK_ONLY);
    }

    /** Whether a table is there that the subject does not share with all others. */
    private static boolean hasAny(TableSource tables, SubjectCheck subject) {
        return subject.tables().stream()
                .map(TableFormat::file)
                .anyMatch(file -> !SHARED.contains(file) && tables.has(file));
    }

    private static void check(
            SubjectCheck subject, TableSource tables, LocalDate day, Set<Problem> problems, Set<OpenedTable> opened) {
        TableReading reading = new TableReading(tables);
        List<Problem> content = List.of();
        try {
            content = subject.check(reading, day);
        } catch (InvalidTablesException e) {
            // What it tells has been noted in the reading, and beside it what was not wrong enough to be told.
        }
        problems.addAll(reading.problems());
        problems.addAll(content);
        opened.addAll(reading.opened());
    }

    /** The checks of all modules that are there, in the order of their subjects' names. */
    private static List<SubjectCheck> subjects() {
        // The loader is that of this class and not of the thread, which in a pool may see none of the modules.
        return ServiceLoader.load(SubjectCheck.class, SubjectCheck.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(SubjectCheck::subject))
                .toList();
    }

    private static String file(Problem problem) {
        return problem.place() instanceof Place.InTable place ? place.file() : "";
    }

    private static long line(Problem problem) {
        return problem.place() instanceof Place.InTable place ? place.line() : 0;
    }
}

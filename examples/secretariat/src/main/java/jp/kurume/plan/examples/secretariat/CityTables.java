package jp.kurume.plan.examples.secretariat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import jp.kurume.plan.check.CheckReport;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.examples.workbook.TableWorkbook;
import jp.kurume.plan.examples.workbook.UnreadableWorkbookException;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.words.Words;

/**
 * The tables of a city, wherever somebody keeps them: in a folder, in a zip file, in a workbook, or bundled.
 *
 * <p>Tables with {@code editions.csv} are a city of its own. Those without are some of Kurume's, edited, and what they lack
 * is taken from the bundle.
 *
 * @param name what they are called in messages
 * @param tables the tables, with those that they lack
 * @param isWhole whether nothing is taken from the bundle
 */
record CityTables(String name, TableSource tables, boolean isWhole) {

    /** The bundled tables of Kurume. */
    static CityTables bundled(Words words) {
        return new CityTables(
                words.say("tool.bundled"), KurumeDistricts.tables().orElse(KurumeIndicators.tables()), true);
    }

    /**
     * Opens what somebody names.
     *
     * @param given a folder, a zip file or a workbook
     * @param words the words of refusals
     * @return its tables
     */
    static CityTables open(String given, Words words) {
        TableSource own = own(given, words);
        boolean isWhole = own.has("editions.csv");
        return new CityTables(
                given, isWhole ? own : own.orElse(KurumeDistricts.tables()).orElse(KurumeIndicators.tables()), isWhole);
    }

    /** The tables of somebody, or the bundled ones where nobody names any. */
    static CityTables openOrBundled(String given, Words words) {
        return given.isEmpty() ? bundled(words) : open(given, words);
    }

    private static TableSource own(String given, Words words) {
        Path path = path(given, words);
        if (!Files.exists(path)) {
            throw new RefusedException(PlanTool.FILES_FAIL, words.say("tool.input.none", given));
        }
        TableSource own;
        if (Files.isDirectory(path)) {
            own = TableSource.folder(path);
        } else if (given.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            try {
                own = TableSource.zip(Files.readAllBytes(path));
            } catch (IOException e) {
                throw new RefusedException(PlanTool.FILES_FAIL, words.say("tool.input.unreadable", given));
            }
        } else if (isWorkbook(given)) {
            own = TableSource.of(sheets(path, given, words));
        } else {
            throw new RefusedException(PlanTool.FILES_FAIL, words.say("tool.input.kind", given));
        }
        return own;
    }

    /** Whether a file is a workbook, by its name. */
    static boolean isWorkbook(String given) {
        String name = given.toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".xlsm");
    }

    private static Map<String, byte[]> sheets(Path path, String given, Words words) {
        byte[] bytes = bytes(path, given, words);
        return workbook(() -> TableWorkbook.read(bytes), path, given, words);
    }

    /** What reads a workbook. */
    interface WorkbookReading {
        Map<String, byte[]> read() throws IOException;
    }

    /** The bytes of a workbook. */
    static byte[] bytes(Path path, String given, Words words) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw unreadable(path, given, words);
        }
    }

    /** The tables of a workbook. */
    static Map<String, byte[]> workbook(WorkbookReading reading, Path path, String given, Words words) {
        try {
            return reading.read();
        } catch (UnreadableWorkbookException e) {
            throw new RefusedException(
                    PlanTool.FILES_FAIL,
                    switch (e.reason()) {
                        case OTHER_FORM -> words.say("tool.workbook.form", given);
                        case DAMAGED -> words.say("tool.workbook.damaged", given, String.valueOf(e.getMessage()));
                        case TOO_LONG -> words.say("tool.workbook.row", given, e.sheet(), String.valueOf(e.row()));
                    });
        } catch (IOException e) {
            throw unreadable(path, given, words);
        }
    }

    /**
     * The refusal of a file that cannot be read: a spreadsheet that has it open keeps others from reading it on some systems, and leaves
     * a file of its own beside it.
     */
    private static RefusedException unreadable(Path path, String given, Words words) {
        boolean isOpen = Files.exists(path.resolveSibling("~$" + path.getFileName()));
        return new RefusedException(
                PlanTool.FILES_FAIL, words.say(isOpen ? "tool.workbook.open" : "tool.input.unreadable", given));
    }

    /** The same with other tables in place of some. */
    CityTables with(Map<String, byte[]> others) {
        return others.isEmpty()
                ? this
                : new CityTables(name, TableSource.of(others).orElse(tables), isWhole);
    }

    /** A place as whoever keeps the tables sees it: in a sheet of a workbook, or in a file. */
    String where(Place place, Words words) {
        String where = place.in(words.language());
        return place instanceof Place.InTable table && isWorkbook(name)
                ? words.say("tool.workbook.sheet", TableWorkbook.sheetOf(table.file()))
                        + where.substring(table.file().length())
                : where;
    }

    static Path path(String given, Words words) {
        try {
            return Path.of(given);
        } catch (InvalidPathException e) {
            throw new RefusedException(PlanTool.FILES_FAIL, words.say("tool.path", given));
        }
    }

    CheckReport check() {
        return CityCheck.check(tables);
    }

    /** These tables, if they have no errors; whoever asks a question wants no answer from others. */
    CityTables usable(Words words) {
        List<Problem> errors = check().problems(Severity.ERROR);
        if (!errors.isEmpty()) {
            throw new RefusedException(
                    PlanTool.FOUND_WANTING,
                    words.say("tool.input.errors", name, errors.size(), PlanTool.NAME + " check " + name) + "\n"
                            + errors.get(0).message(words.language()));
        }
        return this;
    }

    /** The routing tables, edition by edition; none if the city has no such tables. */
    List<RoutingTable> routings() {
        return tables.has("routing-tables.csv") ? RoutingTable.readAllFrom(new TableReading(tables)) : List.of();
    }

    /** The indicators, edition by edition; none if the city has no such tables. */
    List<IndicatorSet> indicators() {
        return tables.has("indicators.csv") ? IndicatorSet.readAllFrom(new TableReading(tables)) : List.of();
    }

    /** What is kept of editions by a table; nothing for those that it does not have. */
    <T> List<T> of(List<Edition> editions, String table, Function<String, T> reader) {
        return tables.has(table)
                ? editions.stream()
                        .flatMap(edition -> read(edition.id(), reader).stream())
                        .toList()
                : List.of();
    }

    private static <T> List<T> read(String edition, Function<String, T> reader) {
        try {
            return List.of(reader.apply(edition));
        } catch (UnknownElementException e) {
            return List.of();
        }
    }

    /** The editions, in the order of their table. */
    List<Edition> editions() {
        return Editions.readFrom(new TableReading(tables)).all();
    }
}

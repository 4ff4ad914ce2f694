package jp.kurume.plan.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.kurume.plan.check.SubjectCheck;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.Severity;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableDescriptions;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.table.TableWriter;
import jp.kurume.plan.table.WordList;

/** The descriptions of a module's tables that lie in its jar, against what its readers do. */
public final class PublishedTables {

    private static final List<String> SHARED = List.of("sources.csv", "editions.csv");

    private final Class<?> anchor;
    private final String folder;
    private final TableSource tables;

    /**
     * Those of a module.
     *
     * @param anchor the class beside whose package the tables lie
     * @param folder the folder in that package
     * @param tables the tables, with those of other modules behind them
     */
    public PublishedTables(Class<?> anchor, String folder, TableSource tables) {
        this.anchor = anchor;
        this.folder = folder;
        this.tables = tables;
    }

    /** Checks that the files in the jar are what is generated now, or writes them with {@code -Dtables.write}. */
    public void assertCurrent() {
        TableDescriptions now = TableDescriptions.of(formats(), tables);
        assertCurrent("datapackage.json", now.dataPackage(folder));
        assertCurrent("tables.md", now.markdown(Locale.ENGLISH));
        assertCurrent("tables_ja.md", now.markdown(Locale.JAPANESE));
    }

    /** The tables of the module's subjects. Those that several modules read are described where they lie. */
    private List<TableFormat> formats() {
        return checks().stream()
                .flatMap(subject -> subject.tables().stream())
                .distinct()
                .filter(format -> !SHARED.contains(format.file()) || isBundledHere(format.file()))
                .toList();
    }

    private boolean isBundledHere(String file) {
        return anchor.getResource(folder + "/" + file) != null;
    }

    /** Checks that every table, column and word is told of in both languages, and headings are told apart. */
    public void assertEverythingIsSaid() {
        List<String> missing = new ArrayList<>();
        for (TableFormat format : formats()) {
            missing.addAll(TableWords.missing(format));
        }
        assertThat(missing).isEmpty();
    }

    /** Checks that no problem names a column or a word in English only to somebody who reads Japanese. */
    public void assertProblemsNameJapaneseWords() {
        assertThat(TableWords.inEnglishOnly(formats())).isEmpty();
    }

    /** Checks that every word of a fixed list is read in both languages, and written in that of the headings. */
    public void assertWordsAreReadAndWrittenInBothLanguages() {
        List<String> otherwise = new ArrayList<>();
        for (TableFormat format : formats()) {
            otherwise.addAll(TableWords.notReadAlike(format));
            for (Column<?> column : format.columns()) {
                column.wordList().ifPresent(list -> assertWritten(format, column, list));
            }
        }
        assertThat(otherwise).isEmpty();
    }

    private static void assertWritten(TableFormat format, Column<?> column, WordList<?> list) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            for (String word : list.names()) {
                for (String given : List.of(word, list.in(Locale.JAPANESE, word))) {
                    List<String> cells = format.columns().stream()
                            .map(other -> other.equals(column) ? given : "")
                            .toList();
                    String written = new String(
                            new TableWriter(format, TableForm.LOSSLESS, language)
                                    .row(cells)
                                    .bytes(),
                            UTF_8);
                    assertThat(written.lines().skip(1).toList().toString().replaceAll("[\\[\\],]", ""))
                            .as("%s in %s", given, language)
                            .isEqualTo(list.in(language, word));
                }
            }
        }
    }

    /**
     * Checks that an empty cell is refused where its column says so and nowhere else, in every column of every bundled table,
     * and that a file may do without the columns that say so and without no others.
     *
     * @param random chooses the rows
     */
    public void assertCellsAndColumnsAreRefusedAsDescribed(Random random) {
        List<String> otherwise = new ArrayList<>();
        for (TableFormat format : formats()) {
            if (isBundledHere(format.file())) {
                List<List<String>> rows = TablePackage.rows(text(format.file()));
                for (Column<?> column : format.columns()) {
                    int place = rows.get(0).indexOf(column.name());
                    if (place >= 0) {
                        emptied(format, column, rows, place, random).ifPresent(otherwise::add);
                        without(format, column, rows, place).ifPresent(otherwise::add);
                    }
                }
            }
        }
        assertThat(otherwise).isEmpty();
    }

    private Optional<String> emptied(
            TableFormat format, Column<?> column, List<List<String>> rows, int place, Random random) {
        List<Integer> filled = IntStream.range(1, rows.size())
                .filter(row -> !rows.get(row).get(place).isEmpty())
                .boxed()
                .toList();
        if (filled.isEmpty()) {
            return Optional.empty();
        }
        int row = filled.get(random.nextInt(filled.size()));
        List<List<String>> changed = new ArrayList<>(rows);
        List<String> cells = new ArrayList<>(rows.get(row));
        cells.set(place, "");
        changed.set(row, cells);
        long line = lineOf(rows, row);
        boolean refused = errors(format.file(), changed).stream()
                .anyMatch(problem -> problem.place() instanceof Place.Cell cell
                        && cell.line() == line
                        && cell.column().equals(column.name()));
        boolean asDescribed = column.isRuled() || refused != column.mayBeEmpty();
        return asDescribed
                ? Optional.empty()
                : Optional.of(format.file() + ", line " + line + ", column " + column + " empty: "
                        + (refused ? "refused" : "accepted"));
    }

    private static long lineOf(List<List<String>> rows, int row) {
        long line = 1;
        for (List<String> before : rows.subList(0, row)) {
            line += 1
                    + before.stream()
                            .flatMapToInt(String::chars)
                            .filter(letter -> letter == '\n')
                            .count();
        }
        return line;
    }

    private Optional<String> without(TableFormat format, Column<?> column, List<List<String>> rows, int place) {
        List<List<String>> changed = rows.stream()
                .map(cells -> {
                    List<String> others = new ArrayList<>(cells);
                    others.remove(place);
                    return others;
                })
                .toList();
        boolean refused = errors(format.file(), changed).stream()
                .anyMatch(problem -> problem.code().equals(TableProblems.COLUMN_MISSING)
                        && problem.arguments().equals(List.of(column.name())));
        return refused == column.mayBeLeftOut()
                ? Optional.of(format.file() + " without " + column + ": " + (refused ? "refused" : "accepted"))
                : Optional.empty();
    }

    /** Those of the module, in the order of their subjects' names. */
    private List<SubjectCheck> checks() {
        return ServiceLoader.load(SubjectCheck.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(subject -> isHere(subject.getClass()))
                .sorted(Comparator.comparing(SubjectCheck::subject))
                .toList();
    }

    private boolean isHere(Class<?> type) {
        return type.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .equals(anchor.getProtectionDomain().getCodeSource().getLocation());
    }

    private void assertCurrent(String file, String generated) {
        try {
            if (System.getProperty("tables.write") != null) {
                Files.writeString(
                        Path.of("src/main/resources", anchor.getPackageName().split("\\."))
                                .resolve(folder)
                                .resolve(file),
                        generated);
                return;
            }
            try (InputStream in = anchor.getResourceAsStream(folder + "/" + file)) {
                assertThat(in).as("%s is there; -Dtables.write writes it", file).isNotNull();
                assertThat(new String(in.readAllBytes(), UTF_8))
                        .as("%s is what the readers do now; -Dtables.write writes it anew", file)
                        .isEqualTo(generated);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks that the bundled tables are as the package says. */
    public void assertBundledTablesAreSound() {
        TablePackage published = published();
        assertThat(published.problems(bundled())).isEmpty();
    }

    /**
     * Checks that whatever the package refuses in a cell, the reader refuses too: in every column and with the cell of the
     * first row that has one, an empty cell where it must be filled, another word where there are words, and so on.
     */
    public void assertReaderRefusesWhatIsNotAsDescribed() {
        TablePackage published = published();
        Map<String, List<List<String>>> sound = bundled();
        List<String> accepted = new ArrayList<>();
        int mutations = 0;
        for (TablePackage.Mutation mutation : published.mutations(sound)) {
            Map<String, List<List<String>>> mutated = mutation.in(sound);
            assertThat(published.problems(mutated)).as("%s", mutation).isNotEmpty();
            if (!readerRefuses(mutation.file(), mutated.getOrDefault(mutation.file(), List.of()))) {
                accepted.add(mutation.toString());
            }
            mutations++;
        }
        assertThat(mutations).isGreaterThan(20);
        assertThat(accepted).isEmpty();
    }

    private boolean readerRefuses(String file, List<List<String>> rows) {
        return !errors(file, rows).isEmpty();
    }

    /** The errors that a check of the subject finds where a table is replaced. */
    private List<Problem> errors(String file, List<List<String>> rows) {
        try {
            Path city = Files.createTempDirectory("city");
            Path table = city.resolve(file);
            Files.writeString(table, TablePackage.csv(rows));
            TableReading reading = new TableReading(TableSource.folder(city).orElse(tables));
            try {
                subjectOf(file).check(reading);
            } catch (InvalidTablesException e) {
                assertThat(reading.isSound()).isFalse();
            } finally {
                Files.delete(table);
                Files.delete(city);
            }
            return reading.problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A check that reads the table; those that all read may be read by any. */
    private SubjectCheck subjectOf(String file) {
        return checks().stream()
                .filter(subject -> subject.tables().stream()
                        .anyMatch(format -> format.file().equals(file)))
                .findFirst()
                .orElseThrow();
    }

    private TablePackage published() {
        return new TablePackage(text("datapackage.json"));
    }

    private Map<String, List<List<String>>> bundled() {
        return published().files().stream()
                .collect(Collectors.toMap(
                        file -> file, file -> TablePackage.rows(text(file)), (one, other) -> one, LinkedHashMap::new));
    }

    private String text(String file) {
        try (InputStream in = anchor.getResourceAsStream(folder + "/" + file)) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

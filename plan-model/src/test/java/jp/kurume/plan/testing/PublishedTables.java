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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kurume.plan.check.SubjectCheck;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableDescriptions;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;

/** The descriptions of a module's tables that lie in its jar, against what its readers do. */
public final class PublishedTables {

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
        TableDescriptions now = describe();
        assertCurrent("datapackage.json", now.dataPackage(folder));
        assertCurrent("tables.md", now.markdown(Locale.ENGLISH));
        assertCurrent("tables_ja.md", now.markdown(Locale.JAPANESE));
    }

    private TableDescriptions describe() {
        TableReading reading = TableReading.describing(tables);
        Set<TableFormat> formats = new LinkedHashSet<>();
        for (SubjectCheck subject : checks()) {
            if (subject.isOptional() && !isThere(subject)) {
                continue;
            }
            subject.check(reading);
            formats.addAll(subject.tables());
        }
        // Tables that several modules read are described where they lie.
        return reading.descriptions(formats.stream()
                .filter(format -> anchor.getResource(folder + "/" + format.file()) != null)
                .toList());
    }

    /** Whether there is any table of a subject's own. */
    private boolean isThere(SubjectCheck subject) {
        return subject.tables().stream()
                .anyMatch(format -> !format.equals(TableReading.SOURCES) && tables.has(format.file()));
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
        try {
            Path city = Files.createTempDirectory("city");
            Path table = city.resolve(file);
            Files.writeString(table, TablePackage.csv(rows));
            try {
                subjectOf(file).check(new TableReading(TableSource.folder(city).orElse(tables)));
                return false;
            } catch (InvalidTablesException e) {
                return true;
            } finally {
                Files.delete(table);
                Files.delete(city);
            }
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

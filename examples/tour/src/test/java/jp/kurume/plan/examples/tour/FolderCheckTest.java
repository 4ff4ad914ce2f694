package jp.kurume.plan.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.kurume.KurumePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCheckTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private boolean check(String path, Locale language) {
        return new FolderCheck(path, language).show(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private void copy(Class<?> anchor, String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(anchor.getResourceAsStream("kurume-402036/" + file))) {
            Files.copy(in, folder.resolve(file));
        }
    }

    @Test
    void someOfKurumesTablesAreLaidOverTheBundledOnes() throws IOException {
        copy(KurumeIndicators.class, "observations.csv");
        assertThat(check(folder.toString(), Locale.JAPANESE)).isTrue();
        assertThat(lines()).first().asString().endsWith("（ない表は同梱の久留米市の表）");
        // Every module has been asked.
        assertThat(String.join("\n", lines())).contains("actions.csv 2行目", "targets.csv 4行目", "routes.csv 27行目");
        assertThat(lines()).last().isEqualTo("エラー0件、警告6件、お知らせ0件");
    }

    @Test
    void aFolderWithEditionsIsACityOfItsOwn() throws IOException {
        copy(KurumePlans.class, "sources.csv");
        copy(KurumePlans.class, "editions.csv");
        copy(KurumeDistricts.class, "offices.csv");
        assertThat(check(folder.toString(), Locale.ENGLISH)).isFalse();
        assertThat(lines()).first().isEqualTo("Check of " + folder);
        assertThat(lines()).anyMatch(line -> line.matches("error +routes.csv +expected this table in .*"));
        assertThat(lines())
                .anyMatch(line -> line.matches(
                        "note +the folder .* +not checked, since none of their tables is there: approach.*"));
        assertThat(lines()).last().isEqualTo("4 errors, 0 warnings, 1 note");
    }

    @Test
    void whatIsNoFolderIsSaidAndNotThrown() {
        assertThat(check(folder.resolve("nowhere").toString(), Locale.JAPANESE)).isFalse();
        assertThat(lines()).anyMatch(line -> line.contains("フォルダーが見つかりません"));
        assertThat(check("a\u0000b", Locale.JAPANESE)).isFalse();
        assertThat(lines()).last().asString().contains("フォルダー名として使えません");
    }

    /** Whoever adds a table tells the check of it. */
    @Test
    void everyBundledTableIsKnown() throws IOException {
        try (Stream<Path> files = Files.find(
                Path.of("..", ".."),
                20,
                (path, any) -> path.toString().matches(".*src.main.resources.*kurume-402036.[a-z-]+\\.csv"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        assertThat(Files.exists(folder.resolve("routes.csv"))).isTrue();
        assertThat(CityCheck.check(folder).problems())
                .filteredOn(problem -> problem.code().id().startsWith("table."))
                .isEmpty();
    }

    @Test
    void bundledTablesHaveNoErrors() {
        assertThat(CityCheck.check(KurumeIndicators.tables().orElse(KurumeDistricts.tables()))
                        .hasErrors())
                .isFalse();
    }
}

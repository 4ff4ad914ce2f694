package jp.kurume.plan.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderReportTest {

    private static final String HEADING = "edition,measure,year,value,method,source,because\n";

    @TempDir
    private Path folder;

    private boolean shown;

    private String report(String observations, String language) throws IOException {
        Files.writeString(folder.resolve("observations.csv"), HEADING + observations);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        shown = new FolderReport(folder.toString(), Locale.forLanguageTag(language), LocalDate.of(2027, 6, 30))
                .show(new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8).replace(folder.toString(), "our-tables");
    }

    /** Of the latest year, whichever row it stands in. */
    @Test
    void writesTheReportOnTheLatestYear() throws IOException {
        String printed = report("""
                second-plan-draft,overall,R9,63.1,survey,second-plan-draft p14,
                second-plan-draft,overall,R8,61.9,survey,second-plan-draft p14,
                """, "ja");
        assertThat(shown).isTrue();
        assertThat(printed).isEqualTo("""
                第2期くるめ支え合うプラン（案） 2025-11 令和9年度: 18 measures: BEHIND 1, no verdict 17
                our-tables/reports/second-plan-draft-R9.html
                our-tables/reports/second-plan-draft-R9.md
                our-tables/reports/second-plan-draft-R9.csv
                """);
        assertThat(Files.readString(folder.resolve("reports/second-plan-draft-R9.html")))
                .contains("<html", "lang=\"ja\"", "2027年6月30日", "63.1%");
        assertThat(Files.readString(folder.resolve("reports/second-plan-draft-R9.md")))
                .contains("61.9%");
        assertThat(Files.readString(folder.resolve("reports/second-plan-draft-R9.csv")))
                .contains("項目");
    }

    @Test
    void writesItAgain() throws IOException {
        report("second-plan-draft,overall,R8,61.9,survey,second-plan-draft p14,\n", "ja");
        report("second-plan-draft,overall,R8,62.9,survey,second-plan-draft p14,\n", "en");
        assertThat(shown).isTrue();
        assertThat(Files.readString(folder.resolve("reports/second-plan-draft-R8.md")))
                .contains("62.9%", "Evaluation report")
                .doesNotContain("61.9%");
    }

    @Test
    void writesNothingWhileThereAreErrors() throws IOException {
        String printed = report("second-plan-draft,overall,R8,619,survey,second-plan-draft p14,\n", "en");
        assertThat(shown).isFalse();
        assertThat(printed).contains("observations.csv, line 2, column value").contains("1 error");
        assertThat(folder.resolve("reports")).doesNotExist();
    }

    @Test
    void writesNothingWhileNothingHasBeenObserved() throws IOException {
        String printed = report("", "en");
        assertThat(shown).isFalse();
        assertThat(printed).contains("Nothing has been observed yet.");
        assertThat(folder.resolve("reports")).doesNotExist();
    }
}

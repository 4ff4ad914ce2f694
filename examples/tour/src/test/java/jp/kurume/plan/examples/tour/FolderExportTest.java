package jp.kurume.plan.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.table.TableSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderExportTest {

    private final Properties given = new Properties();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path parent;

    @BeforeEach
    void intoANewFolder() {
        given.setProperty("tour.export", parent.resolve("new").toString());
    }

    private boolean run() throws IOException {
        return Tour.run(given, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void headingsAreInTheReadersLanguage() throws IOException {
        given.setProperty("tour.language", Locale.ENGLISH.getLanguage());
        assertThat(run()).isTrue();
        assertThat(output()).isEqualTo("The tables are in " + parent.resolve("new") + ".\n");
        assertThat(Files.readString(parent.resolve("new").resolve("offices.csv")))
                .startsWith("\uFEFFedition,id,name,short_name,telephone,fax,");
    }

    @Test
    void whatIsThereIsNotWrittenOver() throws IOException {
        assertThat(run()).isTrue();
        Path offices = parent.resolve("new").resolve("offices.csv");
        Files.writeString(offices, "edited");
        assertThat(run()).isFalse();
        assertThat(output().lines().skip(1))
                .containsExactly(
                        "「" + parent.resolve("new") + "」には表があります。新しいフォルダーを指定してください。 / Name a folder without tables.");
        assertThat(offices).hasContent("edited");
    }

    @Test
    void aSlipInTheEditionIsTold() throws IOException {
        run();
        printed.reset();
        given.setProperty("tour.from", parent.resolve("new").toString());
        given.setProperty("tour.export", parent.resolve("final").toString());
        given.setProperty("tour.draft", "second-plan-draf");
        given.setProperty("tour.final", "first-plan");
        assertThat(run()).isFalse();
        assertThat(output().lines())
                .containsExactly(
                        "editions.csv：「second-plan-draf」となっています。editions.csv にあるIDを書いてください。"
                                + "もしかして：second-plan-draft、second-plan-outline",
                        "editions.csv：first-plan は3行目にあります。同じ行は一度だけにしてください");
        assertThat(parent.resolve("final")).doesNotExist();
    }

    /** A folder with some of Kurume's tables is completed from the bundle. */
    @Test
    void aDraftBecomesTheFinalPlanWithWhatWasEdited() throws IOException {
        run();
        Path edited = Files.createDirectory(parent.resolve("edited"));
        String offices = Files.readString(parent.resolve("new").resolve("offices.csv"));
        Files.writeString(edited.resolve("offices.csv"), offices.replace("0942-46-8711", "0942-46-8712"));
        given.setProperty("tour.export", parent.resolve("final").toString());
        given.setProperty("tour.from", edited.toString());
        given.setProperty("tour.draft", "second-plan-draft");
        given.setProperty("tour.final", "second-plan");
        assertThat(run()).isTrue();
        RoutingTable last = RoutingTable.readFrom(TableSource.folder(parent.resolve("final")), "second-plan");
        assertThat(last.office("houkatsu-chuuou").telephone()).hasToString("0942-46-8712");
        assertThat(last.districts()).isEqualTo(KurumeDistricts.routing().districts());
    }

    @Test
    void aFolderThatIsNotThereIsNoFolderWithoutTables() throws IOException {
        given.setProperty("tour.from", parent.resolve("nowhere").toString());
        given.setProperty("tour.draft", "second-plan-draft");
        given.setProperty("tour.final", "second-plan");
        assertThat(run()).isFalse();
        assertThat(output()).contains("フォルダーが見つかりません");
        assertThat(parent.resolve("new")).doesNotExist();
    }

    @Test
    void whatIsNoFolderIsSaidAndNotThrown() throws IOException {
        given.setProperty("tour.export", "a\u0000b");
        assertThat(run()).isFalse();
        assertThat(output()).contains("This folder cannot be written");
    }
}

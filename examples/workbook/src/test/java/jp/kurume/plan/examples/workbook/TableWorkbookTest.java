package jp.kurume.plan.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.indicators.IndicatorSet;
import jp.kurume.plan.indicators.KurumeIndicators;
import jp.kurume.plan.kurume.KurumePlans;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.table.TableExport;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled tables as one workbook, and what is read of it. */
class TableWorkbookTest {

    private static final TableSource BUNDLED = KurumeDistricts.tables().orElse(KurumeIndicators.tables());

    @TempDir
    private Path place;

    private byte[] workbook(Locale language) throws IOException {
        List<TableFormat> formats = CityCheck.tableFormats().stream()
                .filter(format -> BUNDLED.has(format.file()))
                .toList();
        Path folder = place.resolve("tables");
        new TableExport(TableForm.SPREADSHEET, language).write(BUNDLED, formats, folder);
        Map<TableFormat, byte[]> tables = new LinkedHashMap<>();
        for (TableFormat format : formats) {
            tables.put(format, Files.readAllBytes(folder.resolve(format.file())));
        }
        return TableWorkbook.write(tables, language);
    }

    private static void assertIsTheCity(TableSource read) {
        String edition = "second-plan-draft";
        assertThat(CityCheck.check(read).hasErrors()).isFalse();
        assertThat(Plan.readFrom(read, edition)).isEqualTo(KurumePlans.secondPeriod());
        assertThat(IndicatorSet.readFrom(read, edition)).isEqualTo(KurumeIndicators.secondPeriod());
        assertThat(RoutingTable.readFrom(read, edition)).isEqualTo(KurumeDistricts.routing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void whatIsReadIsWhatWasWritten(String language) throws IOException {
        assertIsTheCity(TableSource.of(TableWorkbook.read(workbook(Locale.forLanguageTag(language)))));
    }

    @Test
    void wordsAndIdsAreOfferedFromLists() throws IOException {
        Path file = Files.write(place.resolve("tables.xlsx"), workbook(Locale.JAPANESE));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String all = "";
            for (var entry : zip.stream().toList()) {
                all += new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
            }
            assertThat(all)
                    .contains(
                            "dataValidation",
                            "'offices'!$B$2:$B$2000",
                            "'lists'!$A$1",
                            "state=\"hidden\"",
                            "ySplit=\"1\"");
        }
    }

    /** As a spreadsheet saves it that opened the workbook. */
    @Test
    void whatLibreOfficeSavesIsReadBackEqual() throws IOException, InterruptedException {
        String spreadsheet = System.getProperty("spreadsheet", "");
        assumeThat(spreadsheet).as("-Dspreadsheet=soffice").isNotEmpty();
        Path file = Files.write(place.resolve("tables.xlsx"), workbook(Locale.JAPANESE));
        Path saved = Files.createDirectories(place.resolve("saved"));
        Process process = new ProcessBuilder(
                        spreadsheet,
                        "-env:UserInstallation=" + place.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        saved.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("said").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertIsTheCity(TableSource.of(TableWorkbook.read(Files.readAllBytes(saved.resolve("tables.xlsx")))));
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        assertThatThrownBy(() -> TableWorkbook.read("edition,id".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        UnreadableWorkbookException.class,
                        e -> assertThat(e.reason()).isEqualTo(UnreadableWorkbookException.Reason.OTHER_FORM));
        assertThatThrownBy(() -> TableWorkbook.read(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .isInstanceOfSatisfying(
                        UnreadableWorkbookException.class,
                        e -> assertThat(e.reason()).isEqualTo(UnreadableWorkbookException.Reason.DAMAGED));
    }

    @Test
    void columnsAreLetteredAsInASpreadsheet() {
        assertThat(List.of(0, 25, 26, 51, 52, 701, 702, 16_383))
                .map(TableWorkbook::letters)
                .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD");
    }
}

package jp.kurume.plan.districts.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.table.TableExport;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.table.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as they are written for editing, and as they come back. */
class WrittenTablesTest {

    private static final String EDITION = "second-plan-draft";

    private final Path folder;

    WrittenTablesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @EnumSource(TableForm.class)
    void writtenInAnyFormTheTablesGiveTheSameRouting(TableForm form) throws IOException {
        assertThat(new TableExport(form, Locale.JAPANESE)
                        .write(KurumeDistricts.tables(), RoutingTable.tableFormats(), folder))
                .isEmpty();
        TableReading reading = new TableReading(TableSource.folder(folder));
        assertThat(RoutingTable.readFrom(reading, EDITION)).isEqualTo(KurumeDistricts.routing());
        // Kurume has neither successors nor corrections, no checks, and no further ways to reach its offices.
        assertThat(reading.opened()).hasSize(RoutingTable.tableFormats().size() - 4);
        assertThat(reading.opened()).extracting(table -> table.encoding()).containsOnly(form.encoding());
    }

    @ParameterizedTest
    @EnumSource(TableForm.class)
    void successorsCorrectionsAndChecksComeBackToo(TableForm form, @TempDir Path edited) throws IOException {
        EditedTables tables = new EditedTables(edited)
                .write("successors.csv", """
                        edition,id,name,reading,successors,ends_on,source,because
                        second-plan-draft,kawabe,川辺,かわべ,hiyoshi;minami,2020-04-01,second-plan-draft p28,
                        """)
                .write("corrections.csv", """
                        edition,action,element,item,replaces,value,said_by,date
                        second-plan-draft,confirm,日吉,livelihood,seikatsu-jiritsu-toubu,,地域福祉課,2026-05-01
                        """)
                .write("checks.csv", """
                        edition,element_kind,element,checked_on,checked_by,due
                        second-plan-draft,assignment,日吉 livelihood,2026-05-01,地域福祉課,2027-04-30
                        """);
        new TableExport(form, Locale.JAPANESE)
                .write(
                        TableSource.folder(edited).orElse(KurumeDistricts.tables()),
                        RoutingTable.tableFormats(),
                        folder);
        RoutingTable table = RoutingTable.readFrom(TableSource.folder(folder), EDITION);
        assertThat(table).isEqualTo(tables.read());
        assertThat(table.successions()).hasSize(1);
        assertThat(table.corrections()).hasSize(1);
        assertThat(table.assurances())
                .extracting(Object::toString)
                .containsExactly("assignment hiyoshi livelihood: 2026-05-01 地域福祉課, due 2027-04-30");
    }

    @Test
    void everyColumnHasAJapaneseHeading() {
        for (TableFormat format : RoutingTable.tableFormats()) {
            byte[] heading = new TableWriter(format, TableForm.LOSSLESS, Locale.JAPANESE).bytes();
            assertThat(List.of(
                            new String(heading, StandardCharsets.UTF_8).strip().split(",", -1)))
                    .hasSameSizeAs(format.allColumns())
                    .doesNotHaveDuplicates()
                    .allSatisfy(name -> assertThat(name).doesNotMatch("[a-z_]+"));
        }
    }

    @Test
    void wordsOfFieldsThatAFolderLeavesOutAreLeftOutWithThem() throws IOException {
        RoutingTable kept = new EditedTables(folder)
                .edit("fields.csv", "second-plan-draft,youth,", "second-plan-draft,young,")
                .editAll("routes.csv", ",youth,", ",young,")
                .read();
        assertThat(kept.fieldWords())
                .isNotEmpty()
                .isEqualTo(KurumeDistricts.routing().fieldWords().stream()
                        .filter(word -> !word.field().equals(ConsultationField.YOUTH))
                        .toList());
    }

    private List<String> problemsOfTelephone(String telephone) throws IOException {
        return new EditedTables(folder)
                .edit("offices.csv", "0942-46-8711", telephone)
                .problems();
    }

    @ParameterizedTest
    @ValueSource(strings = {"０９４２－４６－８７１１", "0942‐46‐8711", "0942−46−8711", "0942ー46ー8711", "0942–46–8711"})
    void telephoneNumbersAsPeopleTypeThem(String telephone) throws IOException {
        assertThat(problemsOfTelephone(telephone)).isEmpty();
        assertThat(new EditedTables(folder).read()).isEqualTo(KurumeDistricts.routing());
    }

    @ParameterizedTest
    @CsvSource({
        "942468711, 0942468711",
        "9012345678, 09012345678",
        "942-46-8711, 0942-46-8711",
        "(0942)46-8711, 0942-46-8711",
        "0942(46)8711, 0942-46-8711",
        "0942 468711, 0942-468711",
    })
    void telephoneNumbersThatASpreadsheetOrAnotherCustomChanged(String telephone, String suggestion)
            throws IOException {
        assertThat(problemsOfTelephone(telephone))
                .containsExactly("offices.csv, line 4, column telephone: found \"" + telephone
                        + "\", expected a Japanese telephone number such as 0942-46-8711; did you mean " + suggestion
                        + "?");
    }
}

package jp.kurume.plan.examples.report;

import static jp.kurume.plan.examples.report.Workbooks.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.kurume.plan.examples.workbook.SheetTable;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservationSheetTest {

    private static final Words WORDS = new Words(Locale.JAPANESE);

    @TempDir
    private Path folder;

    private SheetTable read(byte[] workbook) throws IOException, RefusedException {
        return ObservationSheet.read(Files.write(folder.resolve("observations.xlsx"), workbook), WORDS);
    }

    private List<List<String>> rows(Workbooks.Filling filling) throws IOException, RefusedException {
        return read(workbook("実績", filling)).rows();
    }

    @Test
    void aCellIsWhatAPersonSees() throws IOException, RefusedException {
        assertThat(rows(sheet -> {
                    sheet.value(0, 0, new BigDecimal("63.099999999999994"));
                    sheet.value(0, 1, 248933);
                    sheet.value(0, 2, new BigDecimal("1E-7"));
                    sheet.value(0, 3, new BigDecimal("0.631"));
                    sheet.style(0, 3).format("0.0%").set();
                    sheet.value(0, 4, LocalDate.of(2027, 3, 31));
                    sheet.style(0, 4).format("yyyy/m/d").set();
                    sheet.value(0, 5, LocalDate.of(2027, 3, 31));
                    sheet.style(0, 5).format("[$-411]ggge\"年\"m\"月\"d\"日\";@").set();
                    sheet.value(0, 6, new BigDecimal("170"));
                    sheet.style(0, 6).format("#,##0\"件 (month)\"").set();
                    sheet.value(0, 7, new BigDecimal("170"));
                    sheet.style(0, 7).format("0.00E+00").set();
                    sheet.value(0, 8, true);
                    sheet.value(0, 9, "R8");
                    sheet.value(0, 10, "two\nlines");
                }))
                .containsExactly(List.of(
                        "63.1",
                        "248933",
                        "0.0000001",
                        "63.1%",
                        "2027-03-31",
                        "2027-03-31",
                        "170",
                        "170",
                        "TRUE",
                        "R8",
                        "two lines"));
    }

    @Test
    void aRowKeepsItsNumber() throws IOException, RefusedException {
        SheetTable sheet = read(workbook("実績", filled -> {
            filled.value(0, 0, "measure");
            filled.value(4, 1, "x");
            filled.value(6, 0, "  ");
        }));
        assertThat(sheet.rows()).containsExactly(List.of("measure"), List.of(), List.of(), List.of(), List.of("", "x"));
        assertThat(new String(sheet.toCsv(), StandardCharsets.UTF_8).lines().toList())
                .hasSize(5)
                .last()
                .isEqualTo(",x");
    }

    /** A workbook with several sheets, of which some may be hidden. */
    private static byte[] sheets(List<String> names, List<String> hidden) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            for (String name : names) {
                Worksheet sheet = workbook.newWorksheet(name);
                sheet.value(0, 0, "in " + name);
                if (hidden.contains(name)) {
                    sheet.setVisibilityState(VisibilityState.HIDDEN);
                }
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void theSheetIsTheNamedOneOrTheOnlyOne() throws IOException, RefusedException {
        assertThat(read(sheets(List.of("Sheet1"), List.of())).name()).isEqualTo("Sheet1");
        assertThat(read(sheets(List.of("メモ", "実績"), List.of())).rows()).containsExactly(List.of("in 実績"));
        assertThat(read(sheets(List.of("observations", "メモ"), List.of())).name())
                .isEqualTo("observations");
        assertThat(read(sheets(List.of("Sheet1", "list"), List.of("list"))).name())
                .isEqualTo("Sheet1");
        assertThatThrownBy(() -> read(sheets(List.of("Sheet1", "Sheet2"), List.of())))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("「実績」または observations")
                .hasMessageContaining("Sheet1, Sheet2");
        assertThatThrownBy(() -> read(sheets(List.of("observations", "実績"), List.of())))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        // The signature of .xls files, and of workbooks with a password.
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        for (byte[] bytes : List.of(old, new byte[0], "measure,year".getBytes(StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> read(bytes))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("observations.xlsx は読み取れる形式ではありません");
        }
    }

    @Test
    void aSheetThatWasFilledDownToItsEndIsRefused() {
        assertThatThrownBy(() -> rows(sheet -> {
                    sheet.value(0, 0, "measure");
                    sheet.value(1_048_575, 0, "x");
                }))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("1048576行目");
    }

    /** As Excel writes it in Japan: shared texts with their readings, formulas with their results, built-in formats. */
    @Test
    void readingsAreNoPartOfATextAndFormulasAreTheirResults() throws IOException, RefusedException {
        byte[] workbook = zip(
                "[Content_Types].xml",
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
                <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>""",
                "_rels/.rels",
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>\
                </Relationships>""",
                "xl/_rels/workbook.xml.rels",
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>\
                <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>\
                <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>\
                </Relationships>""",
                "xl/workbook.xml",
                """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                <sheets><sheet name="実績" sheetId="1" r:id="rId1"/></sheets></workbook>""",
                "xl/styles.xml",
                """
                <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="3">\
                <xf numFmtId="0"/><xf numFmtId="57"/><xf numFmtId="9"/></cellXfs></styleSheet>""",
                "xl/sharedStrings.xml",
                """
                <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="2" uniqueCount="2">\
                <si><t>調査</t><rPh sb="0" eb="2"><t>チョウサ</t></rPh><phoneticPr fontId="1"/></si>\
                <si><r><t>市民</t></r><r><t>意識</t></r><rPh sb="0" eb="2"><t>シミン</t></rPh></si></sst>""",
                "xl/worksheets/sheet1.xml",
                """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">\
                <c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><f>60+3.1</f><v>63.1</v></c>\
                <c r="D1" t="str"><f>"R"&amp;8</f><v>R8</v></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c>\
                <c r="F1" s="1"><v>46477</v></c><c r="G1" s="2"><v>0.62</v></c>\
                <c r="H1" t="inlineStr"><is><t>survey</t></is></c></row></sheetData></worksheet>""");
        assertThat(read(workbook).rows())
                .containsExactly(List.of("調査", "市民意識", "63.1", "R8", "#DIV/0!", "2027-03-31", "62%", "survey"));
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}

package jp.kurume.plan.examples.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/**
 * Workbooks in the form in which Excel saves them (ECMA-376, Part 1): texts in a list of their own, with the readings that Japanese
 * input leaves behind, numbers with all digits of a double, days as numbers with a format, formulas with their results.
 */
class ExcelWorkbookTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";

    /** The formats of cells by number: 0 general, 1 a day, 2 a day of an era, 3 a percentage, 4 text, 5 yen, 6 a day as people see it. */
    private static final String STYLES = XML + "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"3\">"
            + "<numFmt numFmtId=\"176\" formatCode=\"[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/>"
            + "<numFmt numFmtId=\"177\" formatCode=\"&quot;¥&quot;#,##0;[Red]&quot;¥&quot;\\-#,##0\"/>"
            + "<numFmt numFmtId=\"178\" formatCode=\"yyyy/m/d;@\"/></numFmts>"
            + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"游ゴシック\"/><family val=\"3\"/></font></fonts>"
            + "<fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"7\">" + xf(0) + xf(14) + xf(176) + xf(10) + xf(49) + xf(177) + xf(178)
            + "</cellXfs></styleSheet>";

    private static String xf(int format) {
        return "<xf numFmtId=\"" + format
                + "\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>";
    }

    private static List<List<String>> read(String properties, String strings, String rows) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + type("/xl/workbook.xml", "sheet.main") + type("/xl/worksheets/sheet1.xml", "worksheet")
                        + type("/xl/styles.xml", "styles") + type("/xl/sharedStrings.xml", "sharedStrings")
                        + "</Types>");
        parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">" + properties
                        + "<sheets><sheet name=\"observations\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relation("rId2", "styles", "styles.xml")
                        + relation("rId3", "sharedStrings", "sharedStrings.xml")));
        parts.put("xl/styles.xml", STYLES.substring(XML.length()));
        parts.put("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + strings + "</sst>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + MAIN + "\"><dimension ref=\"A1:E3\"/><sheetData>" + rows
                        + "</sheetData><phoneticPr fontId=\"1\"/></worksheet>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write((XML + part.getValue()).getBytes(UTF_8));
            }
        }
        return WorkbookSheets.read(bytes.toByteArray()).get(0).rows();
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml\"/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    @Test
    void readingsLeftByJapaneseInputAreNoPartOfAText() throws IOException {
        String strings = "<si><t>日吉校区</t><rPh sb=\"0\" eb=\"2\"><t>ヒヨシ</t></rPh><rPh sb=\"2\" eb=\"4\"><t>コウク</t></rPh>"
                + "<phoneticPr fontId=\"1\"/></si>"
                + "<si><r><rPr><b/><sz val=\"11\"/></rPr><t xml:space=\"preserve\">要 </t></r><r><t>確認</t></r></si>"
                + "<si><t xml:space=\"preserve\">一行目&#10;二行目</t></si>";
        assertThat(read(
                        "",
                        strings,
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                                + "<c r=\"C1\" t=\"s\"><v>2</v></c></row>"))
                .containsExactly(List.of("日吉校区", "要 確認", "一行目 二行目"));
    }

    /** 46,112 days after the last of 1899 is 2026-03-31. */
    @Test
    void daysTypedBelowTheFormattedRowsAreDays() throws IOException {
        assertThat(read(
                        "",
                        "",
                        "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>46112</v></c><c r=\"B1\" s=\"2\"><v>46112</v></c>"
                                + "<c r=\"C1\" s=\"6\"><v>46112</v></c><c r=\"D1\" s=\"4\"><v>46112</v></c></row>"))
                .containsExactly(List.of("2026-03-31", "2026-03-31", "2026-03-31", "46112"));
    }

    /** Workbooks that began on a Mac count from 1904. */
    @Test
    void daysOfAWorkbookThatCountsFrom1904AreTheSameDays() throws IOException {
        assertThat(read("<workbookPr date1904=\"1\"/>", "", "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44650</v></c></row>"))
                .containsExactly(List.of("2026-03-31"));
    }

    @Test
    void numbersAreAsTheyWereTyped() throws IOException {
        assertThat(read(
                        "",
                        "",
                        "<row r=\"1\"><c r=\"A1\"><v>63.099999999999994</v></c>"
                                + "<c r=\"B1\" s=\"3\"><v>0.63100000000000001</v></c><c r=\"C1\" s=\"5\"><v>-1200000</v></c>"
                                + "<c r=\"D1\"><v>1.0000000000000001E-5</v></c><c r=\"E1\"><v>70</v></c></row>"))
                .containsExactly(List.of("63.1", "63.1%", "-1200000", "0.00001", "70"));
    }

    @Test
    void formulasAreTheirResults() throws IOException {
        assertThat(read(
                        "",
                        "",
                        "<row r=\"1\"><c r=\"A1\"><f>SUM(B1:C1)</f><v>170</v></c>"
                                + "<c r=\"B1\" t=\"str\"><f>\"R\"&amp;8</f><v>R8</v></c><c r=\"C1\" t=\"b\"><v>1</v></c>"
                                + "<c r=\"D1\" t=\"e\"><v>#REF!</v></c></row>"))
                .containsExactly(List.of("170", "R8", "TRUE", "#REF!"));
    }

    /** Rows and cells that hold nothing are left out of the file, and keep their place. */
    @Test
    void whatIsLeftOutKeepsItsPlace() throws IOException {
        assertThat(read(
                        "",
                        "<si><t>x</t></si>",
                        "<row r=\"1\" spans=\"1:3\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"4\"/>"
                                + "<c r=\"C1\" t=\"s\"><v>0</v></c></row><row r=\"3\"><c r=\"B3\" t=\"s\"><v>0</v></c></row>"
                                + "<row r=\"4\"><c r=\"A4\" s=\"4\"/></row>"))
                .containsExactly(List.of("x", "", "x"), List.of(), List.of("", "x"));
    }
}

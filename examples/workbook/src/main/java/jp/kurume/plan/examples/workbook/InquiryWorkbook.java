package jp.kurume.plan.examples.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.kurume.plan.check.CityCheck;
import jp.kurume.plan.round.Due;
import jp.kurume.plan.round.DueCell;
import jp.kurume.plan.round.DueFact;
import jp.kurume.plan.round.DueKind;
import jp.kurume.plan.round.DueTopic;
import jp.kurume.plan.round.Inquiry;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableForm;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableWriter;
import jp.kurume.plan.text.DisplayWidth;
import jp.kurume.plan.words.Words;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * What a department is asked for a year, as a workbook (.xlsx) to fill in (照会のブック): a guide, and a sheet for each kind of question
 * with a row for each of them. What is known stands there; the cells that are asked are coloured, with lists to choose from.
 *
 * <p>Columns whose heading begins with {@value #BESIDE} are told beside the questions and are not read back.
 */
public final class InquiryWorkbook {

    /** What the headings of columns begin with that are told beside the questions. */
    public static final String BESIDE = "※";

    private static final String ASKED = "FFF2CC";
    private static final String KNOWN = "EDEDED";
    private static final String HEADING = "E3E9F1";
    private static final int WIDEST = 44;
    private static final int NARROWEST = 10;

    private InquiryWorkbook() {}

    /**
     * Writes a workbook.
     *
     * @param inquiry what is asked, and of whom
     * @param guide the name of the first sheet and under it the lines of the guide
     * @param language the language of headings and words
     * @return the bytes of an .xlsx
     */
    public static byte[] write(Inquiry inquiry, List<String> guide, Locale language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "community-welfare-plan", "1.0")) {
            try (Worksheet sheet = workbook.newWorksheet(guide.get(0))) {
                fillGuide(sheet, guide.subList(1, guide.size()));
            }
            ChoiceLists lists = new ChoiceLists(language);
            for (Map.Entry<DueKind, List<Due>> its : inquiry.byKind().entrySet()) {
                try (Worksheet sheet = workbook.newWorksheet(sheetOf(its.getKey(), language))) {
                    new Questions(inquiry, its.getKey(), its.getValue(), language).fill(sheet, lists);
                }
            }
            lists.addTo(workbook);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads what was filled in.
     *
     * @param workbook the bytes of an .xlsx
     * @return the bytes of each table by its file name, with the columns of that table alone; a line of it is a row of its sheet
     * @throws UnreadableWorkbookException if it cannot be read
     */
    public static Map<String, byte[]> read(byte[] workbook) throws UnreadableWorkbookException {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        for (SheetTable sheet : WorkbookSheets.read(workbook)) {
            for (DueKind kind : DueKind.values()) {
                String name = sheet.name().strip();
                boolean isIts = name.equals(sheetOf(kind, Locale.JAPANESE))
                        || name.equalsIgnoreCase(sheetOf(kind, Locale.ENGLISH));
                if (isIts && !sheet.rows().isEmpty()) {
                    tables.put(kind.file(), withoutWhatIsBeside(sheet).toCsv());
                }
            }
        }
        return tables;
    }

    /**
     * The sheet of a kind of questions.
     *
     * @param kind the kind
     * @param language the language of the workbook
     * @return the name of the sheet
     */
    public static String sheetOf(DueKind kind, Locale language) {
        return kind.label(language);
    }

    private static SheetTable withoutWhatIsBeside(SheetTable sheet) {
        Set<Integer> beside = new HashSet<>();
        for (int i = 0; i < sheet.headings().size(); i++) {
            if (sheet.headings().get(i).strip().startsWith(BESIDE)) {
                beside.add(i);
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : sheet.rows()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                if (!beside.contains(i)) {
                    cells.add(row.get(i));
                }
            }
            rows.add(cells);
        }
        return new SheetTable(sheet.name(), rows);
    }

    private static void fillGuide(Worksheet sheet, List<String> lines) {
        for (int row = 0; row < lines.size(); row++) {
            sheet.value(row, 0, lines.get(row));
        }
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.range(0, 0, lines.size() - 1, 0).style().wrapText(true).set();
        sheet.width(0, 90);
    }

    /** The sheet of the questions of one kind. */
    private static final class Questions {

        private final Inquiry inquiry;
        private final List<Due> dues;
        private final Locale language;
        private final TableFormat format;
        private final List<DueTopic> topics = new ArrayList<>();
        private final List<Column<?>> columns = new ArrayList<>();

        Questions(Inquiry inquiry, DueKind kind, List<Due> dues, Locale language) {
            this.inquiry = inquiry;
            this.dues = dues;
            this.language = language;
            format = CityCheck.tableFormats().stream()
                    .filter(its -> its.file().equals(kind.file()))
                    .findFirst()
                    .orElseThrow();
            Set<String> used = new LinkedHashSet<>();
            Set<DueTopic> told = new LinkedHashSet<>();
            for (Due due : dues) {
                inquiry.given(due).forEach(cell -> used.add(cell.column()));
                used.addAll(inquiry.asked(due));
                due.facts().stream().map(DueFact::topic).forEach(told::add);
            }
            topics.addAll(told.stream().sorted().toList());
            format.columns().stream()
                    .filter(column -> used.contains(column.name()) || !column.mayBeLeftOut())
                    .forEach(columns::add);
        }

        private List<String> headings() {
            Words words = Words.in(language);
            List<String> headings =
                    new ArrayList<>(List.of(BESIDE + words.say("round.about"), BESIDE + words.say("round.why")));
            topics.forEach(topic -> headings.add(BESIDE + topic.label(language)));
            columns.forEach(column -> headings.add(column.heading(format, language)));
            return headings;
        }

        /** The cells of the table's own columns in the words of the language, row by row. */
        private List<List<String>> own() throws IOException {
            TableWriter writer = new TableWriter(format, TableForm.SPREADSHEET, language);
            for (Due due : dues) {
                Map<String, String> given = new LinkedHashMap<>();
                for (DueCell cell : inquiry.given(due)) {
                    given.put(cell.column(), cell.text());
                }
                writer.row(format.columns().stream()
                        .map(column -> given.getOrDefault(column.name(), ""))
                        .toList());
            }
            List<List<String>> rows = TableWorkbook.rows(writer.bytes());
            return rows.subList(1, rows.size());
        }

        private List<String> cells(Due due, List<String> own) {
            List<String> cells =
                    new ArrayList<>(List.of(due.name(), due.reason().label(language)));
            for (DueTopic topic : topics) {
                cells.add(due.facts().stream()
                        .filter(fact -> fact.topic() == topic)
                        .map(DueFact::text)
                        .findFirst()
                        .orElse(""));
            }
            columns.forEach(column -> cells.add(own.get(format.columns().indexOf(column))));
            return cells;
        }

        void fill(Worksheet sheet, ChoiceLists lists) throws IOException {
            List<List<String>> rows = new ArrayList<>(List.of(headings()));
            List<List<String>> own = own();
            for (int i = 0; i < dues.size(); i++) {
                rows.add(cells(dues.get(i), own.get(i)));
            }
            int width = rows.get(0).size();
            for (int column = 0; column < width; column++) {
                int widest = NARROWEST;
                for (int row = 0; row < rows.size(); row++) {
                    String text = rows.get(row).get(column);
                    widest = Math.max(widest, DisplayWidth.of(text));
                    if (!text.isEmpty()) {
                        sheet.value(row, column, text);
                    }
                }
                sheet.width(column, Math.min(WIDEST, widest) + 2);
            }
            sheet.range(0, 0, 0, width - 1)
                    .style()
                    .bold()
                    .fillColor(HEADING)
                    .format("@")
                    .set();
            for (int i = 0; i < dues.size(); i++) {
                mark(sheet, i + 1, dues.get(i));
            }
            offer(sheet, lists);
            sheet.freezePane(0, 1);
            sheet.repeatRows(0);
            sheet.pageOrientation("landscape");
            sheet.setFitToPage(true);
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
        }

        /** Colours what is asked; what is known is grey. Every cell is a text, so that no spreadsheet makes anything else of it. */
        private void mark(Worksheet sheet, int row, Due due) {
            int first = 2 + topics.size();
            sheet.range(row, 0, row, first - 1)
                    .style()
                    .fillColor(KNOWN)
                    .wrapText(true)
                    .format("@")
                    .set();
            List<String> asked = inquiry.asked(due);
            for (int i = 0; i < columns.size(); i++) {
                boolean isAsked = asked.contains(columns.get(i).name());
                sheet.style(row, first + i)
                        .fillColor(isAsked ? ASKED : KNOWN)
                        .wrapText(true)
                        .format("@")
                        .set();
            }
        }

        private void offer(Worksheet sheet, ChoiceLists lists) {
            int first = 2 + topics.size();
            for (int i = 0; i < columns.size(); i++) {
                int column = first + i;
                columns.get(i)
                        .wordList()
                        .ifPresent(words -> sheet.range(1, column, dues.size(), column)
                                .validateWithListByFormula(lists.add(words))
                                .errorStyle(DataValidationErrorStyle.WARNING)
                                .showErrorMessage(true));
            }
        }
    }
}

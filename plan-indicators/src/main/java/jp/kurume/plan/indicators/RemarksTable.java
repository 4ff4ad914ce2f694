package jp.kurume.plan.indicators;

import java.util.Map;
import java.util.Optional;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.table.CellType;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.WordList;
import jp.kurume.plan.time.FiscalYear;

/** The table of a plan's own words and ratings on results, {@code remarks.csv}. */
final class RemarksTable {

    static final Column<Optional<TableRow>> MEASURE = Column.reference("measure", MeasuresTable.FORMAT)
            .optional()
            .byRule()
            .leftOut();
    static final Column<Optional<FiscalYear>> YEAR =
            Column.fiscalYear("year").optional().leftOut();
    static final Column<String> RATING = Column.text("rating").or("").leftOut();
    static final Column<Optional<Remark.Subject>> PART =
            part().optional().byRule().leftOut();
    static final Column<String> TEXT = Column.text("text").or("").byRule().leftOut();

    static final TableFormat FORMAT = TableFormat.optional("remarks.csv")
            .columns(Editions.EDITION, MEASURE, YEAR, RATING, PART, TEXT)
            .cited()
            .rule(RemarksTable::checkSubject)
            .rule(RemarksTable::checkWords);

    private RemarksTable() {}

    /** Either of the whole plan or of one of its parts. */
    private static Column<Remark.Subject> part() {
        Column<Integer> number = Column.number("part", 1, IndicatorsTable.MOST_PARTS);
        CellType<Remark.Subject> part =
                CellType.of("part-number", text -> number.parse(text).<Remark.Subject>map(Remark.OfPart::new));
        return Column.of("part", part.orOneOf(whole()));
    }

    private static WordList<Remark.Subject> whole() {
        return WordList.of("whole-plan", Map.of("whole", Remark.OF_PLAN));
    }

    private static void checkSubject(TableRow row) {
        if (row.isEmpty(MEASURE) && row.isEmpty(PART)) {
            row.problem(MEASURE, IndicatorProblems.REMARK_SUBJECT);
        } else if (!row.isEmpty(MEASURE) && !row.isEmpty(PART)) {
            row.problem(PART, IndicatorProblems.REMARK_PART);
        }
    }

    private static void checkWords(TableRow row) {
        if (row.isEmpty(TEXT) && row.isEmpty(RATING)) {
            row.problem(TEXT, TableProblems.CELL_EMPTY);
        }
    }

    /** The remark of a sound row. */
    static Remark remark(TableRow row) {
        Remark.Subject subject = row.get(PART)
                .orElseGet(() ->
                        new Remark.OfMeasure(row.get(MEASURE).orElseThrow().get(MeasuresTable.ID)));
        return new Remark(subject, row.get(YEAR).stream().toList(), row.get(RATING), row.get(TEXT), row.citation());
    }
}

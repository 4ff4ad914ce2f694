package jp.kurume.plan.around.register;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.PrintedForms;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.WordList;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearRange;

/** The tables of registers of activities. */
final class RegisterTables {

    private static final int MOST = 99;

    static final Column<String> TITLE = Column.text("title");
    static final Column<FiscalYearRange> YEARS = Column.fiscalYears("years");
    static final Column<Citation> YEARS_SOURCE = Column.citation("years_source");

    static final TableFormat REGISTERS = TableFormat.optional("registers.csv")
            .key(Editions.EDITION)
            .names(TITLE)
            .columns(YEARS, YEARS_SOURCE)
            .cited();

    /** The edition whose register a row of any other table belongs to. */
    static final Column<TableRow> EDITION = Column.reference("edition", REGISTERS);

    static final Column<Integer> NUMBER = Column.number("number", 1, MOST);

    static final TableFormat CATEGORIES = TableFormat.optional("register-categories.csv")
            .key(EDITION, NUMBER)
            .names(TITLE)
            .cited();

    static final Column<String> ID = Column.id("id");
    static final Column<TableRow> CATEGORY = Column.reference("category", CATEGORIES);
    static final Column<Novelty> CHANGE = Column.word("change", WordList.of("novelty", Novelty.class));
    static final Column<Optional<FiscalYear>> FROM =
            Column.fiscalYear("from").optional().byRule();
    static final Column<Optional<FiscalYear>> UNTIL = Column.fiscalYear("until").optional();
    static final Column<List<String>> DEPARTMENTS_IF_ANY =
            Column.texts("departments").or(List.of()).byRule();
    static final Column<Boolean> MULTILAYER = Column.yes("multilayer");
    static final Column<Boolean> EPIDEMIC = Column.yes("epidemic");

    static final TableFormat ENTRIES = TableFormat.optional("register-entries.csv")
            .key(EDITION, ID)
            .columns(CATEGORY, CHANGE)
            .names(TITLE)
            .columns(FROM, UNTIL, DEPARTMENTS_IF_ANY, MULTILAYER, EPIDEMIC)
            .cited()
            .rule(RegisterTables::checkYears, FROM, UNTIL);

    static final Column<TableRow> ENTRY = Column.reference("entry", ENTRIES).emptyRefusedAs(TableProblems.CELL_ID);

    static final TableFormat PARTS = TableFormat.optional("register-parts.csv")
            .key(EDITION, ENTRY, NUMBER)
            .columns(TITLE, FROM, UNTIL, DEPARTMENTS_IF_ANY)
            .cited()
            .rule(RegisterTables::checkYears, FROM, UNTIL);

    static final Column<Integer> PART = Column.number("part", 1, MOST);
    static final Column<String> NAME = Column.text("name");
    static final Column<BigDecimal> VALUE = Column.decimal("value").that(EntryFigure::isValue, RegisterProblems.VALUE);
    static final Column<String> UNIT = Column.unit("unit");

    static final TableFormat FIGURES = TableFormat.optional("register-figures.csv")
            .key(EDITION, ENTRY, PART, NUMBER)
            .columns(NAME, VALUE, UNIT, FROM, UNTIL)
            .cited()
            .rule(RegisterTables::checkYears, FROM, UNTIL);

    static final Column<String> EVENT = Column.text("event");
    static final Column<YearMonth> MONTH = Column.month("month");

    static final TableFormat DATES = TableFormat.optional("register-dates.csv")
            .key(EDITION, ENTRY, PART, EVENT)
            .columns(MONTH)
            .cited();

    static final Column<String> TEXT = Column.text("text");

    static final TableFormat NOTES = TableFormat.optional("register-notes.csv")
            .key(EDITION, NUMBER)
            .columns(TEXT)
            .cited();

    static final TableFormat PRINTED_FORMS = PrintedForms.format("register-printed-forms.csv", EDITION);

    private RegisterTables() {}

    static List<TableFormat> formats() {
        return List.of(
                TableReading.SOURCES,
                Editions.FORMAT,
                REGISTERS,
                CATEGORIES,
                ENTRIES,
                PARTS,
                FIGURES,
                DATES,
                NOTES,
                PRINTED_FORMS);
    }

    /** A last year needs a first one that is not after it. */
    private static void checkYears(TableRow row) {
        Optional<FiscalYear> first = row.get(FROM);
        Optional<FiscalYear> last = row.get(UNTIL);
        if (last.isPresent() && (first.isEmpty() || last.get().isBefore(first.get()))) {
            row.problem(UNTIL, RegisterProblems.UNTIL);
        }
    }
}

package jp.kurume.plan.around.multilayer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.table.CellType;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.Parsed;
import jp.kurume.plan.table.PrintedForms;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.table.WordList;
import jp.kurume.plan.time.FiscalYear;

/** The tables of multi-layered support systems. */
final class MultilayerTables {

    private static final int MOST = 999;
    /** A fifth Friday is not in every month. */
    private static final int LAST_WEEK = 4;

    private static final String WHOLE_THOUSANDS = "0|[1-9][0-9]{0,14}";

    static final Column<FiscalYear> START = Column.fiscalYear("start");
    static final Column<Budget> BUDGET = Column.of(
                    "budget_thousand_yen",
                    CellType.of("thousand-yen", MultilayerTables::budget).matching(WHOLE_THOUSANDS))
            .or(Budget.NOT_PRINTED);
    private static final Column<Optional<Citation>> BUDGET_SOURCE =
            Column.citation("budget_source").optional().leftOut();
    private static final Column<String> BUDGET_BECAUSE = Column.because("budget_because");
    static final Column<LocalDate> FIGURES_AS_OF = Column.day("figures_as_of");
    private static final Column<Citation> FIGURES_SOURCE = Column.citation("figures_source");
    private static final Column<String> FIGURES_BECAUSE = Column.because("figures_because");

    static final TableFormat SYSTEMS = TableFormat.optional("multilayer-support.csv")
            .key(Editions.EDITION)
            .columns(START, BUDGET, BUDGET_SOURCE, BUDGET_BECAUSE, FIGURES_AS_OF, FIGURES_SOURCE, FIGURES_BECAUSE)
            .cited();

    /** The edition whose system a row of any other table belongs to. */
    static final Column<TableRow> EDITION = Column.reference("edition", SYSTEMS);

    static final Column<String> ID = Column.id("id");
    static final Column<String> NAME = Column.text("name");
    static final Column<List<String>> PARTNERS = Column.texts("partners").or(List.of());

    static final TableFormat OPERATORS = TableFormat.optional("multilayer-operators.csv")
            .key(EDITION, ID)
            .names(NAME)
            .columns(PARTNERS)
            .cited();

    static final Column<Integer> ROW = Column.number("row", 1, MOST);
    static final Column<Integer> NUMBER = Column.number("number", 1, MOST);
    static final Column<Pillar> PILLAR = Column.word("pillar", WordList.of("pillar", Pillar.class));
    static final Column<SupportField> FIELD = Column.word("field", WordList.of("support-field", SupportField.class));
    static final Column<String> UMBRELLA = Column.text("umbrella").or("");
    static final Column<String> DETAIL = Column.text("detail").or("");
    static final Column<String> NOTE = Column.text("note").or("").leftOut();
    static final Column<Boolean> NEW = Column.yes("new");
    static final Column<Optional<TableRow>> ENTRUSTED_TO =
            Column.reference("operator", OPERATORS).optional();
    static final Column<String> ACCOUNT_FROM =
            Column.text("account_from").or("").byRule();
    static final Column<String> ACCOUNT_TO = Column.text("account_to").or("").byRule();

    static final TableFormat PROGRAMMES = TableFormat.optional("multilayer-programmes.csv")
            .key(EDITION, ROW, NUMBER)
            .columns(PILLAR, FIELD, UMBRELLA, NAME, DETAIL, NEW, ENTRUSTED_TO, ACCOUNT_FROM, ACCOUNT_TO, NOTE)
            .cited()
            .rule(MultilayerTables::checkAccounts, ACCOUNT_FROM, ACCOUNT_TO);

    static final Column<String> ALSO_KNOWN_AS = Column.text("also_known_as").or("");
    static final Column<String> BESIDES = Column.text("besides").or("");
    static final Column<Integer> PLACES = Column.number("places", 1, MOST);

    static final TableFormat AGENCIES = TableFormat.optional("multilayer-agencies.csv")
            .key(EDITION, ID)
            .columns(NAME, ALSO_KNOWN_AS, BESIDES, PLACES)
            .cited();

    static final Column<Integer> WEEK = Column.number("week", 1, LAST_WEEK);
    static final Column<DayOfWeek> WEEKDAY = Column.word("weekday", WordList.of("weekday", DayOfWeek.class));
    static final Column<ExtraMeetings> EXTRA = Column.word("extra", WordList.of("extra-meetings", ExtraMeetings.class));
    static final Column<TableRow> RUN_BY = Column.reference("operator", OPERATORS);

    static final TableFormat MEETINGS = TableFormat.optional("multilayer-meetings.csv")
            .key(EDITION, ID)
            .names(NAME)
            .columns(WEEK, WEEKDAY, EXTRA, RUN_BY)
            .cited();

    static final Column<List<TableRow>> ATTENDED = Column.references("meetings", MEETINGS);
    static final Column<List<String>> PARTIES = Column.texts("parties");
    static final Column<Attendance> ATTENDANCE = Column.word("attendance", WordList.of("attendance", Attendance.class));

    static final TableFormat PARTICIPANTS = TableFormat.optional("multilayer-participants.csv")
            .key(EDITION, NUMBER)
            .columns(ATTENDED, PARTIES, ATTENDANCE)
            .cited();

    static final Column<TableRow> MEETING = Column.reference("meeting", MEETINGS);
    static final Column<String> TEXT = Column.text("text");

    static final TableFormat AGENDA = TableFormat.optional("multilayer-agenda.csv")
            .key(EDITION, MEETING, NUMBER)
            .columns(TEXT)
            .cited();

    static final Column<String> PROGRAMME = Column.text("programme").or("");

    static final TableFormat EXAMPLES = TableFormat.optional("multilayer-examples.csv")
            .key(EDITION, NUMBER)
            .columns(NAME, PROGRAMME, NEW)
            .cited();

    static final Column<String> ABOUT = Column.text("about");
    static final Column<TopicKind> TOPIC_KIND = Column.word("kind", WordList.of("support-topic-kind", TopicKind.class));

    static final TableFormat TOPICS = TableFormat.optional("multilayer-topics.csv")
            .key(EDITION, NUMBER)
            .columns(ABOUT, TOPIC_KIND, TEXT)
            .cited();

    static final Column<FiscalYear> FROM = Column.fiscalYear("from");
    static final Column<Optional<FiscalYear>> UNTIL = Column.fiscalYear("until").optional();

    static final TableFormat PROJECTS = TableFormat.optional("multilayer-projects.csv")
            .key(EDITION, NUMBER)
            .columns(NAME, FROM, UNTIL)
            .cited()
            .rule(MultilayerTables::checkYears, FROM, UNTIL);

    static final TableFormat PRINTED_FORMS = PrintedForms.format("multilayer-printed-forms.csv", EDITION);

    private MultilayerTables() {}

    static List<TableFormat> formats() {
        return List.of(
                TableReading.SOURCES,
                Editions.FORMAT,
                SYSTEMS,
                OPERATORS,
                PROGRAMMES,
                AGENCIES,
                MEETINGS,
                PARTICIPANTS,
                AGENDA,
                EXAMPLES,
                TOPICS,
                PROJECTS,
                PRINTED_FORMS);
    }

    private static Parsed<Budget> budget(String text) {
        return text.matches(WHOLE_THOUSANDS)
                ? Parsed.of(Budget.ofThousandYen(Long.parseLong(text)))
                : Parsed.refused(MultilayerProblems.BUDGET, List.of());
    }

    /** A project does not end before it begins. */
    private static void checkYears(TableRow row) {
        if (row.get(UNTIL).isPresent() && row.get(UNTIL).get().isBefore(row.get(FROM))) {
            row.problem(UNTIL, MultilayerProblems.UNTIL);
        }
    }

    /** Where the budget is printed: with the start, unless a place of its own is given. */
    static Citation budgetCitation(TableRow row) {
        return because(row.get(BUDGET_SOURCE).orElseGet(() -> row.get(Column.SOURCE)), row.get(BUDGET_BECAUSE));
    }

    static Citation figuresCitation(TableRow row) {
        return because(row.get(FIGURES_SOURCE), row.get(FIGURES_BECAUSE));
    }

    private static Citation because(Citation printed, String reason) {
        return reason.isEmpty() ? printed : Citation.reading(printed.source(), printed.place(), reason);
    }

    /** A programme moves from one account to another, or not at all. */
    private static void checkAccounts(TableRow row) {
        boolean hasFrom = !row.get(ACCOUNT_FROM).isEmpty();
        boolean hasTo = !row.get(ACCOUNT_TO).isEmpty();
        if (hasFrom != hasTo) {
            row.problem(hasFrom ? ACCOUNT_TO : ACCOUNT_FROM, MultilayerProblems.ACCOUNT);
        }
    }
}

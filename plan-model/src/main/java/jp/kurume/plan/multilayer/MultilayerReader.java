package jp.kurume.plan.multilayer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kurume.plan.model.ByEdition;
import jp.kurume.plan.model.Edition;
import jp.kurume.plan.model.Editions;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.Choices;
import jp.kurume.plan.table.PrintedForms;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.time.FiscalYear;

/** Reads the multi-layered support systems of a folder of tables. */
final class MultilayerReader {

    private static final int MOST = 999;

    private static final TableFormat SYSTEMS = TableFormat.optional("multilayer-support.csv")
            .key("edition")
            .columns("start", "budget_thousand_yen", "figures_as_of", "figures_source")
            .cited();
    private static final TableFormat OPERATORS = TableFormat.optional("multilayer-operators.csv")
            .key("edition", "id")
            .columns("name", "partners")
            .cited();
    private static final TableFormat PROGRAMMES = TableFormat.optional("multilayer-programmes.csv")
            .key("edition", "row", "number")
            .columns("pillar", "field", "umbrella", "name", "detail", "new", "operator", "account_from", "account_to")
            .cited();
    private static final TableFormat AGENCIES = TableFormat.optional("multilayer-agencies.csv")
            .key("edition", "id")
            .columns("name", "also_known_as", "besides", "places")
            .cited();
    private static final TableFormat MEETINGS = TableFormat.optional("multilayer-meetings.csv")
            .key("edition", "id")
            .columns("name", "week", "weekday", "extra", "operator")
            .cited();
    private static final TableFormat PARTICIPANTS = TableFormat.optional("multilayer-participants.csv")
            .key("edition", "number")
            .columns("meetings", "parties", "attendance")
            .cited();
    private static final TableFormat AGENDA = TableFormat.optional("multilayer-agenda.csv")
            .key("edition", "meeting", "number")
            .columns("text")
            .cited();
    private static final TableFormat PRINTED_FORMS = PrintedForms.format("multilayer-printed-forms.csv", "edition");

    private static final Map<String, Pillar> PILLARS = Choices.of(Pillar.class);
    private static final Map<String, SupportField> FIELDS = Choices.of(SupportField.class);
    private static final Map<String, DayOfWeek> WEEKDAYS = Choices.of(DayOfWeek.class);
    private static final Map<String, ExtraMeetings> EXTRA = Choices.of(ExtraMeetings.class);
    private static final Map<String, Attendance> ATTENDANCES = Choices.of(Attendance.class);
    private static final Map<String, Boolean> YES = Choices.yesOrEmpty();

    private final TableReading reading;
    private final Editions editions;
    private final Table systemRows;
    private final Table operatorRows;
    private final Table programmeRows;
    private final Table agencyRows;
    private final Table meetingRows;
    private final ByEdition<MultilayerSupport.Builder> systems;
    private final Map<String, Operator> operators = new LinkedHashMap<>();
    private final Map<String, SupportMeeting.Builder> meetings = new LinkedHashMap<>();

    MultilayerReader(TableReading reading) {
        this.reading = reading;
        editions = Editions.readFrom(reading);
        systemRows = reading.table(SYSTEMS);
        systems = new ByEdition<>(systemRows);
        operatorRows = reading.table(OPERATORS);
        programmeRows = reading.table(PROGRAMMES);
        agencyRows = reading.table(AGENCIES);
        meetingRows = reading.table(MEETINGS);
    }

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
                PRINTED_FORMS);
    }

    MultilayerSupport read(String edition) {
        readAll();
        MultilayerSupport.Builder system = systems.get("multi-layered support system", edition);
        meetings.forEach((key, meeting) -> {
            if (key.startsWith(edition + " ")) {
                system.addMeetings(meeting.build());
            }
        });
        return system.build();
    }

    /** Reads the rows of all editions, and refuses them if any has a problem. */
    void readAll() {
        readSystems();
        readOperators();
        readProgrammes();
        readAgencies();
        readMeetings();
        readParticipants();
        readAgenda();
        readPrintedForms();
        reading.finish();
    }

    private void readSystems() {
        for (TableRow row : systemRows.rows()) {
            Edition edition = editions.of(row);
            FiscalYear start = row.fiscalYear("start");
            Budget budget = budget(row);
            LocalDate figuresAsOf = row.date("figures_as_of");
            Citation figuresCitation = row.citation("figures_source");
            Citation citation = row.citation();
            if (row.isSound()
                    && edition != null
                    && start != null
                    && figuresAsOf != null
                    && figuresCitation != null
                    && citation != null) {
                MultilayerSupport.Builder system = MultilayerSupport.builder();
                system.edition(edition)
                        .start(start)
                        .budget(budget)
                        .citation(citation)
                        .figuresAsOf(figuresAsOf)
                        .figuresCitation(figuresCitation);
                systems.begin(edition, system);
            }
        }
    }

    private static Budget budget(TableRow row) {
        String text = row.textOrEmpty("budget_thousand_yen");
        if (text.isEmpty()) {
            return Budget.NOT_PRINTED;
        }
        if (text.matches("0|[1-9][0-9]{0,14}")) {
            return Budget.ofThousandYen(Long.parseLong(text));
        }
        row.problem("budget_thousand_yen", MultilayerProblems.BUDGET);
        return Budget.NOT_PRINTED;
    }

    private void readOperators() {
        for (TableRow row : operatorRows.rows()) {
            MultilayerSupport.Builder system = systems.of(row);
            String id = row.id("id");
            String name = row.text("name");
            List<String> partners = row.list("partners");
            Citation citation = row.citation();
            if (row.isSound() && system != null && citation != null) {
                Operator operator = new Operator(id, name, partners, citation);
                system.addOperators(operator);
                operators.put(ByEdition.within(row, id), operator);
            }
        }
    }

    private void readProgrammes() {
        for (TableRow row : programmeRows.rows()) {
            MultilayerSupport.Builder system = systems.of(row);
            int rowNumber = row.number("row", 1, MOST);
            int number = row.number("number", 1, MOST);
            Pillar pillar = row.choice("pillar", PILLARS);
            SupportField field = row.choice("field", FIELDS);
            String name = row.text("name");
            Boolean markedNew = row.choice("new", YES);
            Operator operator = row.textOrEmpty("operator").isEmpty()
                    ? null
                    : systems.reference(row, "operator", operators, operatorRows);
            String from = row.textOrEmpty("account_from");
            String to = row.textOrEmpty("account_to");
            if (from.isEmpty() != to.isEmpty()) {
                row.problem(from.isEmpty() ? "account_from" : "account_to", MultilayerProblems.ACCOUNT);
            }
            Citation citation = row.citation();
            if (row.isSound()
                    && system != null
                    && pillar != null
                    && field != null
                    && markedNew != null
                    && citation != null) {
                system.addProgrammes(new Programme.Builder()
                        .row(rowNumber)
                        .number(number)
                        .pillar(pillar)
                        .field(field)
                        .umbrella(row.textOrEmpty("umbrella"))
                        .name(name)
                        .detail(row.textOrEmpty("detail"))
                        .markedNew(markedNew)
                        .operation(operator == null ? Operation.NOT_PRINTED : Operation.entrustedTo(operator))
                        .accountMove(from.isEmpty() ? AccountMove.NONE : AccountMove.of(from, to))
                        .citation(citation)
                        .build());
            }
        }
    }

    private void readAgencies() {
        for (TableRow row : agencyRows.rows()) {
            MultilayerSupport.Builder system = systems.of(row);
            String id = row.id("id");
            String name = row.text("name");
            int places = row.number("places", 1, MOST);
            Citation citation = row.citation();
            if (row.isSound() && system != null && citation != null) {
                system.addAgencies(new SupportAgency.Builder()
                        .id(id)
                        .name(name)
                        .alsoKnownAs(row.textOrEmpty("also_known_as"))
                        .besides(row.textOrEmpty("besides"))
                        .places(places)
                        .citation(citation)
                        .build());
            }
        }
    }

    private void readMeetings() {
        for (TableRow row : meetingRows.rows()) {
            MultilayerSupport.Builder system = systems.of(row);
            String id = row.id("id");
            String name = row.text("name");
            int week = row.number("week", 1, 4);
            DayOfWeek weekday = row.choice("weekday", WEEKDAYS);
            ExtraMeetings extra = row.choice("extra", EXTRA);
            Operator operator = systems.reference(row, "operator", operators, operatorRows);
            Citation citation = row.citation();
            if (row.isSound()
                    && system != null
                    && weekday != null
                    && extra != null
                    && operator != null
                    && citation != null) {
                meetings.put(
                        ByEdition.within(row, id),
                        new SupportMeeting.Builder()
                                .id(id)
                                .name(name)
                                .schedule(MeetingSchedule.monthly(week, weekday, extra))
                                .operator(operator)
                                .citation(citation));
            }
        }
    }

    private void readParticipants() {
        for (TableRow row : reading.table(PARTICIPANTS).rows()) {
            MultilayerSupport.Builder system = systems.of(row);
            int number = row.number("number", 1, MOST);
            List<SupportMeeting.Builder> held = systems.references(row, "meetings", meetings, meetingRows);
            row.text("meetings");
            List<String> parties = row.list("parties");
            row.text("parties");
            Attendance attendance = row.choice("attendance", ATTENDANCES);
            Citation citation = row.citation();
            if (row.isSound() && system != null && attendance != null && citation != null) {
                Participant participant = new Participant(number, parties, attendance, citation);
                held.forEach(meeting -> meeting.addParticipants(participant));
            }
        }
    }

    private void readAgenda() {
        for (TableRow row : reading.table(AGENDA).rows()) {
            MultilayerSupport.Builder system = systems.of(row);
            SupportMeeting.Builder meeting = systems.reference(row, "meeting", meetings, meetingRows);
            int number = row.number("number", 1, MOST);
            String text = row.text("text");
            Citation citation = row.citation();
            if (row.isSound() && system != null && meeting != null && citation != null) {
                meeting.addAgenda(new AgendaItem(number, text, citation));
            }
        }
    }

    private void readPrintedForms() {
        for (TableRow row : reading.table(PRINTED_FORMS).rows()) {
            MultilayerSupport.Builder system = systems.of(row);
            PrintedForm form = PrintedForms.readFrom(row);
            if (form != null && system != null) {
                if (isElement(row, form.element())) {
                    system.addPrintedForms(form);
                } else {
                    row.problem("element", MultilayerProblems.ELEMENT);
                }
            }
        }
    }

    /** Whether the row's edition has an element of a name, in a row that is sound or not. */
    private boolean isElement(TableRow row, String name) {
        String local = name.substring(name.indexOf('-') + 1);
        String id = ByEdition.within(row, local);
        return (name.startsWith("operator-") && operatorRows.has(id))
                || (name.startsWith("agency-") && agencyRows.has(id))
                || (name.startsWith("meeting-") && meetingRows.has(id))
                || (name.startsWith("programme-") && programmeRows.has(ByEdition.within(row, local.replace('-', ' '))));
    }
}

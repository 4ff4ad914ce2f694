package jp.kurume.plan.around.multilayer;

import java.util.Optional;
import jp.kurume.plan.city.ByEdition;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.Built;
import jp.kurume.plan.table.Gathered;
import jp.kurume.plan.table.PrintedForms;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearRange;

/** Reads the multi-layered support systems of a folder of tables. */
final class MultilayerReader {

    private final TableReading reading;
    private final Editions editions;
    private final ByEdition<MultilayerSupport.Builder> systems = ByEdition.of(MultilayerTables.EDITION);
    private final Built<Operator> operators = new Built<>();
    private final Gathered<Participant> participants = new Gathered<>();
    private final Gathered<AgendaItem> agenda = new Gathered<>();

    MultilayerReader(TableReading reading) {
        this.reading = reading;
        editions = Editions.readFrom(reading);
        // Problems are told in the order in which tables are opened.
        MultilayerTables.formats().forEach(reading::table);
    }

    MultilayerSupport read(String edition) {
        readAll();
        return systems.get("multi-layered support system", edition).build();
    }

    /** Reads the rows of all editions, and refuses them if any has a problem. */
    void readAll() {
        readSystems();
        readOperators();
        readProgrammes();
        readAgencies();
        readParticipants();
        readAgenda();
        readMeetings();
        readExamples();
        readTopics();
        readProjects();
        readPrintedForms();
        reading.finish();
    }

    private void readSystems() {
        for (TableRow row : reading.table(MultilayerTables.SYSTEMS).rows()) {
            if (row.isSound()) {
                Edition edition = editions.get(row.get(Editions.EDITION));
                MultilayerSupport.Builder system = MultilayerSupport.builder();
                system.edition(edition)
                        .start(row.get(MultilayerTables.START))
                        .budget(row.get(MultilayerTables.BUDGET))
                        .budgetCitation(MultilayerTables.budgetCitation(row))
                        .citation(row.citation())
                        .figuresAsOf(row.get(MultilayerTables.FIGURES_AS_OF))
                        .figuresCitation(MultilayerTables.figuresCitation(row));
                systems.begin(row, edition, system);
            }
        }
    }

    private void readOperators() {
        for (TableRow row : reading.table(MultilayerTables.OPERATORS).rows()) {
            if (row.isSound()) {
                Operator operator = new Operator(
                        row.get(MultilayerTables.ID),
                        row.get(MultilayerTables.NAME),
                        row.get(MultilayerTables.PARTNERS),
                        row.citation());
                systems.of(row).addOperators(operator);
                operators.put(row, operator);
            }
        }
    }

    private void readProgrammes() {
        for (TableRow row : reading.table(MultilayerTables.PROGRAMMES).rows()) {
            if (row.isSound()) {
                systems.of(row)
                        .addProgrammes(new Programme.Builder()
                                .row(row.get(MultilayerTables.ROW))
                                .number(row.get(MultilayerTables.NUMBER))
                                .pillar(row.get(MultilayerTables.PILLAR))
                                .field(row.get(MultilayerTables.FIELD))
                                .umbrella(row.get(MultilayerTables.UMBRELLA))
                                .name(row.get(MultilayerTables.NAME))
                                .detail(row.get(MultilayerTables.DETAIL))
                                .markedNew(row.get(MultilayerTables.NEW))
                                .operation(operation(row))
                                .accountMove(accountMove(row))
                                .note(row.get(MultilayerTables.NOTE))
                                .citation(row.citation())
                                .build());
            }
        }
    }

    private Operation operation(TableRow row) {
        return row.get(MultilayerTables.ENTRUSTED_TO)
                .map(operator -> Operation.entrustedTo(operators.get(operator)))
                .orElse(Operation.NOT_PRINTED);
    }

    private static AccountMove accountMove(TableRow row) {
        String from = row.get(MultilayerTables.ACCOUNT_FROM);
        return from.isEmpty() ? AccountMove.NONE : AccountMove.of(from, row.get(MultilayerTables.ACCOUNT_TO));
    }

    private void readAgencies() {
        for (TableRow row : reading.table(MultilayerTables.AGENCIES).rows()) {
            if (row.isSound()) {
                systems.of(row)
                        .addAgencies(new SupportAgency.Builder()
                                .id(row.get(MultilayerTables.ID))
                                .name(row.get(MultilayerTables.NAME))
                                .alsoKnownAs(row.get(MultilayerTables.ALSO_KNOWN_AS))
                                .besides(row.get(MultilayerTables.BESIDES))
                                .places(row.get(MultilayerTables.PLACES))
                                .citation(row.citation())
                                .build());
            }
        }
    }

    private void readParticipants() {
        for (TableRow row : reading.table(MultilayerTables.PARTICIPANTS).rows()) {
            if (row.isSound()) {
                Participant participant = new Participant(
                        row.get(MultilayerTables.NUMBER),
                        row.get(MultilayerTables.PARTIES),
                        row.get(MultilayerTables.ATTENDANCE),
                        row.citation());
                for (TableRow meeting : row.get(MultilayerTables.ATTENDED)) {
                    participants.add(meeting, participant);
                }
            }
        }
    }

    private void readAgenda() {
        for (TableRow row : reading.table(MultilayerTables.AGENDA).rows()) {
            if (row.isSound()) {
                agenda.add(
                        row.get(MultilayerTables.MEETING),
                        new AgendaItem(
                                row.get(MultilayerTables.NUMBER), row.get(MultilayerTables.TEXT), row.citation()));
            }
        }
    }

    private void readMeetings() {
        for (TableRow row : reading.table(MultilayerTables.MEETINGS).rows()) {
            if (row.isSound()) {
                systems.of(row)
                        .addMeetings(new SupportMeeting.Builder()
                                .id(row.get(MultilayerTables.ID))
                                .name(row.get(MultilayerTables.NAME))
                                .schedule(schedule(row))
                                .operator(operators.get(row.get(MultilayerTables.RUN_BY)))
                                .participants(participants.of(row))
                                .agenda(agenda.of(row))
                                .citation(row.citation())
                                .build());
            }
        }
    }

    private static MeetingSchedule schedule(TableRow row) {
        return MeetingSchedule.monthly(
                row.get(MultilayerTables.WEEK), row.get(MultilayerTables.WEEKDAY), row.get(MultilayerTables.EXTRA));
    }

    private void readExamples() {
        for (TableRow row : reading.table(MultilayerTables.EXAMPLES).rows()) {
            String id = row.text(MultilayerTables.PROGRAMME);
            if (!id.isEmpty()
                    && !has(MultilayerTables.PROGRAMMES, row.text(MultilayerTables.EDITION), id.replace('-', ' '))) {
                row.problem(MultilayerTables.PROGRAMME, MultilayerProblems.PROGRAMME);
            }
            if (row.isSound()) {
                systems.of(row)
                        .addExamples(new ExampleProgramme(
                                row.get(MultilayerTables.NUMBER),
                                row.get(MultilayerTables.NAME),
                                row.get(MultilayerTables.PROGRAMME),
                                row.get(MultilayerTables.NEW),
                                row.citation()));
            }
        }
    }

    private void readTopics() {
        for (TableRow row : reading.table(MultilayerTables.TOPICS).rows()) {
            if (row.isSound()) {
                systems.of(row)
                        .addTopics(new SupportTopic(
                                row.get(MultilayerTables.NUMBER),
                                row.get(MultilayerTables.ABOUT),
                                row.get(MultilayerTables.TOPIC_KIND),
                                row.get(MultilayerTables.TEXT),
                                row.citation()));
            }
        }
    }

    private void readProjects() {
        for (TableRow row : reading.table(MultilayerTables.PROJECTS).rows()) {
            if (row.isSound()) {
                FiscalYear first = row.get(MultilayerTables.FROM);
                Optional<FiscalYear> last = row.get(MultilayerTables.UNTIL);
                systems.of(row)
                        .addProjects(new LeadingProject(
                                row.get(MultilayerTables.NUMBER),
                                row.get(MultilayerTables.NAME),
                                FiscalYearRange.of(first, last.orElse(first)),
                                last.isEmpty(),
                                row.citation()));
            }
        }
    }

    private void readPrintedForms() {
        for (TableRow row : reading.table(MultilayerTables.PRINTED_FORMS).rows()) {
            PrintedForms.of(row).ifPresent(form -> addPrintedForm(row, form));
        }
    }

    private void addPrintedForm(TableRow row, PrintedForm form) {
        if (isElement(row, form.element())) {
            systems.of(row).addPrintedForms(form);
        } else {
            row.problem(PrintedForms.ELEMENT, MultilayerProblems.ELEMENT);
        }
    }

    /** Whether the row's edition has an element of a name, in a row that is sound or not. */
    private boolean isElement(TableRow row, String name) {
        String edition = row.text(MultilayerTables.EDITION);
        String id = name.substring(name.indexOf('-') + 1);
        return (name.startsWith("operator-") && has(MultilayerTables.OPERATORS, edition, id))
                || (name.startsWith("agency-") && has(MultilayerTables.AGENCIES, edition, id))
                || (name.startsWith("meeting-") && has(MultilayerTables.MEETINGS, edition, id))
                || (name.startsWith("project-") && has(MultilayerTables.PROJECTS, edition, id))
                || (name.startsWith("programme-") && has(MultilayerTables.PROGRAMMES, edition, id.replace('-', ' ')));
    }

    private boolean has(TableFormat format, String edition, String id) {
        return reading.table(format).has(edition + " " + id);
    }
}

package jp.kurume.plan.around.register;

import java.util.List;
import java.util.Optional;
import jp.kurume.plan.city.ByEdition;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.Built;
import jp.kurume.plan.table.Gathered;
import jp.kurume.plan.table.PrintedForms;
import jp.kurume.plan.table.Table;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearRange;

/** Reads the registers of a folder of tables. */
final class RegisterReader {

    private final TableReading reading;
    private final Editions editions;
    private final ByEdition<ActivityRegister.Builder> registers = ByEdition.of(RegisterTables.EDITION);
    private final Built<RegisterCategory> categories = new Built<>();
    private final Gathered<EntryPart> parts = new Gathered<>();
    private final Gathered<EntryFigure> figures = new Gathered<>();
    private final Gathered<EntryDate> dates = new Gathered<>();

    RegisterReader(TableReading reading) {
        this.reading = reading;
        editions = Editions.readFrom(reading);
        // Problems are told in the order in which tables are opened.
        RegisterTables.formats().forEach(reading::table);
    }

    ActivityRegister read(String edition) {
        readAll();
        return registers.get("register", edition).build();
    }

    /** Reads the rows of all editions, and refuses them if any has a problem. */
    void readAll() {
        readRegisters();
        readCategories();
        readFigures();
        readDates();
        readParts();
        readNotes();
        readEntries();
        readPrintedForms();
        reading.finish();
    }

    private void readRegisters() {
        for (TableRow row : reading.table(RegisterTables.REGISTERS).rows()) {
            if (row.isSound()) {
                Edition edition = editions.get(row.get(Editions.EDITION));
                ActivityRegister.Builder register = ActivityRegister.builder();
                register.edition(edition)
                        .title(row.get(RegisterTables.TITLE))
                        .citation(row.citation())
                        .years(row.get(RegisterTables.YEARS))
                        .yearsCitation(row.get(RegisterTables.YEARS_SOURCE));
                registers.begin(row, edition, register);
            }
        }
    }

    private void readCategories() {
        for (TableRow row : reading.table(RegisterTables.CATEGORIES).rows()) {
            if (row.isSound()) {
                RegisterCategory category = new RegisterCategory(
                        row.get(RegisterTables.NUMBER), row.get(RegisterTables.TITLE), row.citation());
                registers.of(row).addCategories(category);
                categories.put(row, category);
            }
        }
    }

    private void readParts() {
        for (TableRow row : reading.table(RegisterTables.PARTS).rows()) {
            if (row.isEmpty(RegisterTables.DEPARTMENTS_IF_ANY)
                    && row.has(RegisterTables.ENTRY)
                    && row.get(RegisterTables.ENTRY).isEmpty(RegisterTables.DEPARTMENTS_IF_ANY)) {
                row.problem(
                        RegisterTables.DEPARTMENTS_IF_ANY,
                        RegisterProblems.DEPARTMENT_MISSING,
                        RegisterTables.ENTRIES.file());
            }
            if (row.isSound()) {
                parts.add(
                        row.get(RegisterTables.ENTRY),
                        new EntryPart(
                                row.get(RegisterTables.NUMBER),
                                row.get(RegisterTables.TITLE),
                                period(row),
                                row.get(RegisterTables.DEPARTMENTS_IF_ANY),
                                figures.of(row),
                                dates.of(row),
                                row.citation()));
            }
        }
    }

    private void readFigures() {
        for (TableRow row : reading.table(RegisterTables.FIGURES).rows()) {
            Optional<TableRow> part = part(row);
            if (row.isSound() && part.isPresent()) {
                figures.add(
                        part.get(),
                        new EntryFigure(
                                row.get(RegisterTables.NAME),
                                row.get(RegisterTables.VALUE),
                                row.get(RegisterTables.UNIT),
                                period(row),
                                row.citation()));
            }
        }
    }

    private void readDates() {
        for (TableRow row : reading.table(RegisterTables.DATES).rows()) {
            Optional<TableRow> part = part(row);
            if (row.isSound() && part.isPresent()) {
                dates.add(
                        part.get(),
                        new EntryDate(row.get(RegisterTables.EVENT), row.get(RegisterTables.MONTH), row.citation()));
            }
        }
    }

    /** The part that a figure or a date belongs to, sound or not; nothing if there is none, which is noted. */
    private Optional<TableRow> part(TableRow row) {
        Table partRows = reading.table(RegisterTables.PARTS);
        for (TableRow part : partRows.rows()) {
            if (part.text(RegisterTables.EDITION).equals(row.text(RegisterTables.EDITION))
                    && part.text(RegisterTables.ENTRY).equals(row.text(RegisterTables.ENTRY))
                    && part.text(RegisterTables.NUMBER).equals(row.text(RegisterTables.PART))) {
                return Optional.of(part);
            }
        }
        if (partRows.isWhole() && row.has(RegisterTables.ENTRY) && row.has(RegisterTables.PART)) {
            row.problem(RegisterTables.PART, RegisterProblems.PART, RegisterTables.PARTS.file());
        }
        return Optional.empty();
    }

    private void readNotes() {
        for (TableRow row : reading.table(RegisterTables.NOTES).rows()) {
            if (row.isSound()) {
                registers
                        .of(row)
                        .addNotes(new RegisterNote(
                                row.get(RegisterTables.NUMBER), row.get(RegisterTables.TEXT), row.citation()));
            }
        }
    }

    private void readEntries() {
        for (TableRow row : reading.table(RegisterTables.ENTRIES).rows()) {
            if (row.isEmpty(RegisterTables.DEPARTMENTS_IF_ANY) && !hasParts(row)) {
                row.problem(
                        RegisterTables.DEPARTMENTS_IF_ANY,
                        RegisterProblems.DEPARTMENT_MISSING,
                        RegisterTables.PARTS.file());
            }
            if (row.isSound()) {
                addEntry(row);
            }
        }
    }

    private void addEntry(TableRow row) {
        List<String> departments = row.get(RegisterTables.DEPARTMENTS_IF_ANY);
        List<EntryPart> own = parts.of(row);
        if (departments.isEmpty() && own.isEmpty()) {
            // Its parts are there and not sound, which has been noted.
            return;
        }
        registers
                .of(row)
                .addEntries(new RegisterEntry.Builder()
                        .id(row.get(RegisterTables.ID))
                        .category(categories.get(row.get(RegisterTables.CATEGORY)))
                        .novelty(row.get(RegisterTables.CHANGE))
                        .title(row.get(RegisterTables.TITLE))
                        .period(period(row))
                        .departments(departments)
                        .parts(own)
                        .multilayer(row.get(RegisterTables.MULTILAYER))
                        .epidemicResponse(row.get(RegisterTables.EPIDEMIC))
                        .citation(row.citation())
                        .build());
    }

    /** Whether a part of the entry stands in its table, sound or not, so that the entry is not blamed for it. */
    private boolean hasParts(TableRow entry) {
        Table partRows = reading.table(RegisterTables.PARTS);
        boolean any = !partRows.isWhole();
        for (TableRow part : partRows.rows()) {
            any |= part.text(RegisterTables.ENTRY).equals(entry.text(RegisterTables.ID))
                    && part.text(RegisterTables.EDITION).equals(entry.text(RegisterTables.EDITION));
        }
        return any;
    }

    private static ActivityPeriod period(TableRow row) {
        Optional<FiscalYear> first = row.get(RegisterTables.FROM);
        Optional<FiscalYear> last = row.get(RegisterTables.UNTIL);
        if (first.isEmpty()) {
            return ActivityPeriod.NOT_PRINTED;
        }
        return last.isEmpty()
                ? ActivityPeriod.since(first.get())
                : ActivityPeriod.during(FiscalYearRange.of(first.get(), last.get()));
    }

    private void readPrintedForms() {
        for (TableRow row : reading.table(RegisterTables.PRINTED_FORMS).rows()) {
            PrintedForms.of(row).ifPresent(form -> addPrintedForm(row, form));
        }
    }

    private void addPrintedForm(TableRow row, PrintedForm form) {
        if (isElement(row, form.element())) {
            registers.of(row).addPrintedForms(form);
        } else {
            row.problem(PrintedForms.ELEMENT, RegisterProblems.ELEMENT);
        }
    }

    /** Whether the row's edition has an element of a name, in a row that is sound or not. */
    private boolean isElement(TableRow row, String name) {
        String edition = row.text(RegisterTables.EDITION);
        String id = name.substring(name.indexOf('-') + 1);
        return (name.startsWith("category-") && has(RegisterTables.CATEGORIES, edition, id))
                || (name.startsWith("entry-") && has(RegisterTables.ENTRIES, edition, id));
    }

    private boolean has(TableFormat format, String edition, String id) {
        return reading.table(format).has(edition + " " + id);
    }
}

package jp.kurume.plan.register;

import java.util.ArrayList;
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
import jp.kurume.plan.table.TableProblems;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearRange;

/** Reads the registers of a folder of tables. */
final class RegisterReader {

    private static final int MOST = 99;

    private static final TableFormat REGISTERS = TableFormat.optional("registers.csv")
            .key("edition")
            .columns("title", "years", "years_source")
            .cited();
    private static final TableFormat CATEGORIES = TableFormat.optional("register-categories.csv")
            .key("edition", "number")
            .columns("title")
            .cited();
    private static final TableFormat ENTRIES = TableFormat.optional("register-entries.csv")
            .key("edition", "id")
            .columns("category", "change", "title", "from", "until", "departments", "multilayer", "epidemic")
            .cited();
    private static final TableFormat PARTS = TableFormat.optional("register-parts.csv")
            .key("edition", "entry", "number")
            .columns("title", "from", "until", "departments")
            .cited();
    private static final TableFormat PRINTED_FORMS = PrintedForms.format("register-printed-forms.csv", "edition");

    private static final Map<String, Novelty> NOVELTIES = Choices.of(Novelty.class);
    private static final Map<String, Boolean> YES = Choices.yesOrEmpty();

    private final TableReading reading;
    private final Editions editions;
    private final Table registerRows;
    private final Table categoryRows;
    private final Table entryRows;
    private final Table partRows;
    private final ByEdition<ActivityRegister.Builder> registers;
    private final Map<String, RegisterCategory> categories = new LinkedHashMap<>();
    private final Map<String, List<EntryPart>> parts = new LinkedHashMap<>();

    RegisterReader(TableReading reading) {
        this.reading = reading;
        editions = Editions.readFrom(reading);
        registerRows = reading.table(REGISTERS);
        registers = new ByEdition<>(registerRows);
        categoryRows = reading.table(CATEGORIES);
        entryRows = reading.table(ENTRIES);
        partRows = reading.table(PARTS);
    }

    static List<TableFormat> formats() {
        return List.of(TableReading.SOURCES, Editions.FORMAT, REGISTERS, CATEGORIES, ENTRIES, PARTS, PRINTED_FORMS);
    }

    ActivityRegister read(String edition) {
        readAll();
        return registers.get("register", edition).build();
    }

    /** Reads the rows of all editions, and refuses them if any has a problem. */
    void readAll() {
        readRegisters();
        readCategories();
        readParts();
        readEntries();
        readPrintedForms();
        reading.finish();
    }

    private void readRegisters() {
        for (TableRow row : registerRows.rows()) {
            Edition edition = editions.of(row);
            String title = row.text("title");
            FiscalYearRange years = row.fiscalYears("years");
            Citation yearsCitation = row.citation("years_source");
            Citation citation = row.citation();
            if (row.isSound() && edition != null && years != null && yearsCitation != null && citation != null) {
                ActivityRegister.Builder register = ActivityRegister.builder();
                register.edition(edition)
                        .title(title)
                        .citation(citation)
                        .years(years)
                        .yearsCitation(yearsCitation);
                registers.begin(edition, register);
            }
        }
    }

    private void readCategories() {
        for (TableRow row : categoryRows.rows()) {
            ActivityRegister.Builder register = registers.of(row);
            int number = row.number("number", 1, MOST);
            String title = row.text("title");
            Citation citation = row.citation();
            if (row.isSound() && register != null && citation != null) {
                RegisterCategory category = new RegisterCategory(number, title, citation);
                register.addCategories(category);
                categories.put(ByEdition.within(row, String.valueOf(number)), category);
            }
        }
    }

    private void readParts() {
        for (TableRow row : partRows.rows()) {
            ActivityRegister.Builder register = registers.of(row);
            String entry = ByEdition.within(row, row.id("entry"));
            if (row.isSound() && !entryRows.has(entry)) {
                row.problem("entry", TableProblems.REFERENCE, ENTRIES.file());
            }
            int number = row.number("number", 1, MOST);
            String title = row.text("title");
            ActivityPeriod period = period(row);
            List<String> departments = row.list("departments");
            if (departments.isEmpty()) {
                row.text("departments");
            }
            Citation citation = row.citation();
            if (row.isSound() && register != null && citation != null) {
                parts.computeIfAbsent(entry, key -> new ArrayList<>())
                        .add(new EntryPart(number, title, period, departments, citation));
            }
        }
    }

    private void readEntries() {
        for (TableRow row : entryRows.rows()) {
            ActivityRegister.Builder register = registers.of(row);
            String id = row.id("id");
            RegisterCategory category = registers.reference(row, "category", categories, categoryRows);
            Novelty novelty = row.choice("change", NOVELTIES);
            String title = row.text("title");
            ActivityPeriod period = period(row);
            List<String> departments = row.list("departments");
            List<EntryPart> own = parts.getOrDefault(ByEdition.within(row, id), List.of());
            if (row.textOrEmpty("departments").isEmpty() && !hasParts(row, id)) {
                row.problem("departments", RegisterProblems.DEPARTMENT_MISSING, PARTS.file());
            }
            Boolean multilayer = row.choice("multilayer", YES);
            Boolean epidemic = row.choice("epidemic", YES);
            Citation citation = row.citation();
            if (row.isSound()
                    && register != null
                    && category != null
                    && novelty != null
                    && multilayer != null
                    && epidemic != null
                    && citation != null
                    && !(departments.isEmpty() && own.isEmpty())) {
                register.addEntries(new RegisterEntry.Builder()
                        .id(id)
                        .category(category)
                        .novelty(novelty)
                        .title(title)
                        .period(period)
                        .departments(departments)
                        .parts(own)
                        .multilayer(multilayer)
                        .epidemicResponse(epidemic)
                        .citation(citation)
                        .build());
            }
        }
    }

    /** Whether a part of the entry stands in its table, sound or not, so that the entry is not blamed for it. */
    private boolean hasParts(TableRow entry, String id) {
        boolean any = !partRows.isWhole();
        for (TableRow part : partRows.rows()) {
            any |= part.textOrEmpty("entry").equals(id)
                    && part.textOrEmpty("edition").equals(entry.textOrEmpty("edition"));
        }
        return any;
    }

    private static ActivityPeriod period(TableRow row) {
        boolean hasFirst = !row.textOrEmpty("from").isEmpty();
        boolean hasLast = !row.textOrEmpty("until").isEmpty();
        FiscalYear first = hasFirst ? row.fiscalYear("from") : null;
        FiscalYear last = hasLast ? row.fiscalYear("until") : null;
        boolean inOrder = first == null || last == null || !last.isBefore(first);
        if ((hasLast && !hasFirst) || !inOrder) {
            row.problem("until", RegisterProblems.UNTIL);
        } else if (first != null && last != null) {
            return ActivityPeriod.during(FiscalYearRange.of(first, last));
        } else if (first != null) {
            return ActivityPeriod.since(first);
        }
        return ActivityPeriod.NOT_PRINTED;
    }

    private void readPrintedForms() {
        for (TableRow row : reading.table(PRINTED_FORMS).rows()) {
            ActivityRegister.Builder register = registers.of(row);
            PrintedForm form = PrintedForms.readFrom(row);
            if (form != null && register != null) {
                if (isElement(row, form.element())) {
                    register.addPrintedForms(form);
                } else {
                    row.problem("element", RegisterProblems.ELEMENT);
                }
            }
        }
    }

    private boolean isElement(TableRow row, String name) {
        int hyphen = name.indexOf('-');
        String id = ByEdition.within(row, name.substring(hyphen + 1));
        return (name.startsWith("category-") && categoryRows.has(id))
                || (name.startsWith("entry-") && entryRows.has(id));
    }
}

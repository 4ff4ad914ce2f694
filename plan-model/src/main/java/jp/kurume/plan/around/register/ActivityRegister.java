package jp.kurume.plan.around.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.department.Department;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.text.FoldedText;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.time.FiscalYearRange;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A register of what a city did for its plan over some years (主な取組み).
 *
 * <p>An entry is filed under one category, as new or expanded, though it may serve others too. Years stand in its heading,
 * in its points, or nowhere; none are made up, and an entry without any is found by {@link #entriesWithoutYears()} and never by
 * a year.
 *
 * <pre>{@code
 * ActivityRegister register = KurumeWelfare.activityRegister();
 * register.entriesOf("地域福祉課");
 * register.entriesIn(FiscalYear.parse("R3"));
 * register.entries(Novelty.EXPANDED);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@JsonRootName("activity-register")
@Value.Immutable
public abstract class ActivityRegister implements Serializable {

    private static final long serialVersionUID = 1L;

    ActivityRegister() {}

    /**
     * The tables that it is read from, to write them with {@code TableExport} or to look at their columns.
     *
     * @return their formats, {@code sources.csv} and {@code editions.csv} first
     */
    public static List<TableFormat> tableFormats() {
        return RegisterTables.formats();
    }

    /**
     * Reads a register from a city's tables: {@code registers.csv}, {@code register-categories.csv},
     * {@code register-entries.csv}, and those beside them whose names begin with {@code register-}.
     *
     * @param tables where the tables are
     * @param edition the id of the plan's edition that the register reports on
     * @return the register
     * @throws InvalidTablesException if any of the tables has a problem, with all of them
     * @throws UnknownElementException if the tables are sound and hold no register for that edition
     */
    public static ActivityRegister readFrom(TableSource tables, String edition) {
        return new RegisterReader(new TableReading(tables)).read(edition);
    }

    /**
     * Starts a register, to be built part by part.
     *
     * @return a builder without any part
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    static ActivityRegister fromJson(
            @JsonProperty("edition") Edition edition,
            @JsonProperty("title") String title,
            @JsonProperty("citation") Citation citation,
            @JsonProperty("years") FiscalYearRange years,
            @JsonProperty("yearsCitation") Citation yearsCitation,
            @JsonProperty("categories") List<RegisterCategory> categories,
            @JsonProperty("entries") List<RegisterEntry> entries,
            @JsonProperty("notes") @SinceVersion(2) @Nullable List<RegisterNote> notes,
            @JsonProperty("printedForms") List<PrintedForm> printedForms) {
        return builder()
                .edition(edition)
                .title(title)
                .citation(citation)
                .years(years)
                .yearsCitation(yearsCitation)
                .categories(categories)
                .entries(entries)
                .notes(Objects.requireNonNullElse(notes, List.of()))
                .printedForms(printedForms)
                .build();
    }

    /** {@return the plan's edition that it reports on} */
    @JsonProperty("edition")
    public abstract Edition edition();

    /**
     * Its title.
     *
     * @return the title, as printed
     */
    @JsonProperty("title")
    public abstract String title();

    /**
     * Where the title is printed.
     *
     * @return the citation
     */
    @JsonProperty("citation")
    public abstract Citation citation();

    /**
     * The fiscal years it reports on.
     *
     * @return the years, first to last
     */
    @JsonProperty("years")
    public abstract FiscalYearRange years();

    /**
     * Where the years are printed.
     *
     * @return the citation
     */
    @JsonProperty("yearsCitation")
    public abstract Citation yearsCitation();

    /**
     * The categories.
     *
     * @return the categories, numbered from 1
     */
    @JsonProperty("categories")
    public abstract List<RegisterCategory> categories();

    /**
     * The entries.
     *
     * @return the entries in the order of the register
     */
    @JsonProperty("entries")
    public abstract List<RegisterEntry> entries();

    /**
     * What the register says of itself, such as how it files its entries.
     *
     * @return the notes in the order of the register
     */
    @JsonProperty("notes")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<RegisterNote> notes();

    /**
     * Names as they are printed elsewhere, and slips that were corrected.
     *
     * @return the printed forms in the order of the tables
     */
    @JsonProperty("printedForms")
    public abstract List<PrintedForm> printedForms();

    /**
     * {@return an entry by its id}
     *
     * @param id its id, such as {@code 2-new-8}
     * @throws UnknownElementException if there is none of that id
     */
    public RegisterEntry entry(String id) {
        for (RegisterEntry entry : entries()) {
            if (entry.id().equals(id)) {
                return entry;
            }
        }
        throw UnknownElementException.of(
                "entry", id, entries().stream().map(RegisterEntry::id).toList());
    }

    /**
     * The entries of a category.
     *
     * @param category the category
     * @return the entries in the order of the register
     */
    public List<RegisterEntry> entries(RegisterCategory category) {
        Objects.requireNonNull(category, "category");
        return those(entry -> entry.category().equals(category));
    }

    /**
     * The entries that are new, expanded, or both.
     *
     * @param novelty which of the three; an entry under both headings is neither of the other two
     * @return the entries in the order of the register
     */
    public List<RegisterEntry> entries(Novelty novelty) {
        Objects.requireNonNull(novelty, "novelty");
        return those(entry -> entry.novelty() == novelty);
    }

    /**
     * {@return a category by its number}
     *
     * @param number its number
     * @throws UnknownElementException if there is none of that number
     */
    public RegisterCategory category(int number) {
        for (RegisterCategory category : categories()) {
            if (category.number() == number) {
                return category;
            }
        }
        throw UnknownElementException.of(
                "category",
                String.valueOf(number),
                categories().stream()
                        .map(category -> String.valueOf(category.number()))
                        .toList());
    }

    /**
     * Every department that an entry names.
     *
     * @return the names as printed, each once, in the order of the register
     */
    public List<String> departments() {
        Set<String> names = new LinkedHashSet<>();
        for (RegisterEntry entry : entries()) {
            names.addAll(entry.departmentsInvolved());
        }
        return List.copyOf(names);
    }

    /**
     * The entries that a department took part in, as a whole or in a part of it.
     *
     * @param department its name; full- and half-width forms count as the same
     * @return the entries in the order of the register, at least one
     * @throws UnknownElementException if no entry names the department
     */
    public List<RegisterEntry> entriesOf(String department) {
        String sought = FoldedText.of(department).letters();
        List<RegisterEntry> found = those(entry -> entry.departmentsInvolved().stream()
                .anyMatch(name -> FoldedText.of(name).letters().equals(sought)));
        if (found.isEmpty()) {
            throw UnknownElementException.of("department", department, departments());
        }
        return found;
    }

    /**
     * The entries that a department took part in, under any of its names, of today or of former days.
     *
     * @param department the department
     * @return the entries in the order of the register; none if the register does not name it
     */
    public List<RegisterEntry> entriesOf(Department department) {
        Objects.requireNonNull(department, "department");
        return those(entry -> entry.departmentsInvolved().stream().anyMatch(department::isCalled));
    }

    /**
     * The entries that certainly ran in a fiscal year.
     *
     * @param year the year
     * @return the entries whose years, as the heading or a point prints them, include it, in the order of the register; none for
     *     a year that the register does not report on, since an entry begun in 令和3年度 need not run for ever
     */
    public List<RegisterEntry> entriesIn(FiscalYear year) {
        return those(entry -> years().contains(year) && entry.covers(year));
    }

    /**
     * The entries that began in a fiscal year, by their headings.
     *
     * @param year the year
     * @return the entries whose first year in the heading it is, in the order of the register
     */
    public List<RegisterEntry> entriesBegunIn(FiscalYear year) {
        Objects.requireNonNull(year, "year");
        return those(entry -> entry.period().begins(year));
    }

    /**
     * The entries for which no year is printed, neither in the heading nor in a point.
     *
     * @return the entries in the order of the register
     */
    public List<RegisterEntry> entriesWithoutYears() {
        return those(entry -> !entry.namesYears());
    }

    /**
     * The entries whose heading prints no year; their points may.
     *
     * @return the entries in the order of the register
     */
    public List<RegisterEntry> entriesWithoutYearsInHeading() {
        return those(entry -> entry.period() instanceof ActivityPeriod.NotPrinted);
    }

    /**
     * The entries that belong to the multi-layered support system (★重層事業★).
     *
     * @return the entries so marked, in the order of the register
     */
    public List<RegisterEntry> multilayerEntries() {
        return those(RegisterEntry::multilayer);
    }

    /**
     * The entries that answer the effects of the epidemic (感染症の影響に対応した取組み).
     *
     * @return the entries under that heading, in the order of the register
     */
    public List<RegisterEntry> epidemicResponses() {
        return those(RegisterEntry::epidemicResponse);
    }

    private List<RegisterEntry> those(Predicate<RegisterEntry> condition) {
        return entries().stream().filter(condition).toList();
    }

    /**
     * Names as other documents print them.
     *
     * @return the printed forms that are variants, in the order of the tables
     */
    public List<PrintedForm> variants() {
        return PrintedForm.Kind.VARIANT.among(printedForms());
    }

    /**
     * Slips of the print or the transcription, corrected here.
     *
     * @return the printed forms that are errata, in the order of the tables
     */
    public List<PrintedForm> errata() {
        return PrintedForm.Kind.ERRATUM.among(printedForms());
    }

    /** Prints title, years and the number of entries. */
    @Override
    public String toString() {
        return title() + " " + years() + ": " + entries().size() + " entries";
    }

    /** Builds a register part by part. */
    public static final class Builder extends ImmutableActivityRegister.Builder {
        Builder() {}
    }

    /**
     * Keeps the parts consistent.
     *
     * @throws IllegalArgumentException if two entries share an id, or an entry names a category that is not the register's
     */
    @Value.Check
    protected void check() {
        Set<String> ids = new HashSet<>();
        for (RegisterEntry entry : entries()) {
            if (!ids.add(entry.id())) {
                throw new IllegalArgumentException("A register cannot have two entries " + entry.id());
            }
            if (!categories().contains(entry.category())) {
                throw new IllegalArgumentException(
                        "The entry " + entry.id() + " names a category that is not the register's own");
            }
        }
    }
}

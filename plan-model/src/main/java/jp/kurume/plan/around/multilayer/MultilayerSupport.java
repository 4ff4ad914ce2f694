package jp.kurume.plan.around.multilayer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.interchange.Day;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.time.FiscalYear;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A city's multi-layered support system (重層的支援体制整備事業): what it does about problems that no single field can solve.
 *
 * <p>The system (社会福祉法第106条の4) joins the consultation and community programmes of all fields with support in taking part
 * in society, so that nobody is turned away for coming to the wrong office.
 *
 * <pre>{@code
 * MultilayerSupport support = KurumeWelfare.multilayerSupport();
 * support.programmes(Pillar.CONSULTATION);
 * support.newProgrammes();
 * support.agency("general-support-center").places();    // 11
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@JsonRootName("multilayer-support")
@Value.Immutable
public abstract class MultilayerSupport implements Serializable {

    private static final long serialVersionUID = 1L;

    MultilayerSupport() {}

    /**
     * The tables that it is read from, to write them with {@code TableExport} or to look at their columns.
     *
     * @return their formats, {@code sources.csv} and {@code editions.csv} first
     */
    public static List<TableFormat> tableFormats() {
        return MultilayerTables.formats();
    }

    /**
     * Reads the system from a city's tables: {@code multilayer-support.csv} and those beside it whose names begin with
     * {@code multilayer-}.
     *
     * @param tables where the tables are
     * @param edition the id of the plan's edition that it is kept with
     * @return the system
     * @throws InvalidTablesException if any of the tables has a problem, with all of them
     * @throws UnknownElementException if the tables are sound and hold no such system for that edition
     */
    public static MultilayerSupport readFrom(TableSource tables, String edition) {
        return new MultilayerReader(new TableReading(tables)).read(edition);
    }

    /**
     * Starts a system, to be built part by part.
     *
     * @return a builder without any part
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    static MultilayerSupport fromJson(
            @JsonProperty("edition") Edition edition,
            @JsonProperty("start") FiscalYear start,
            @JsonProperty("budget") Budget budget,
            @JsonProperty("budgetCitation") @SinceVersion(2) @Nullable Citation budgetCitation,
            @JsonProperty("citation") Citation citation,
            @JsonProperty("figuresAsOf") Day figuresAsOf,
            @JsonProperty("figuresCitation") Citation figuresCitation,
            @JsonProperty("operators") List<Operator> operators,
            @JsonProperty("programmes") List<Programme> programmes,
            @JsonProperty("agencies") List<SupportAgency> agencies,
            @JsonProperty("meetings") List<SupportMeeting> meetings,
            @JsonProperty("examples") @SinceVersion(2) @Nullable List<ExampleProgramme> examples,
            @JsonProperty("topics") @SinceVersion(2) @Nullable List<SupportTopic> topics,
            @JsonProperty("projects") @SinceVersion(2) @Nullable List<LeadingProject> projects,
            @JsonProperty("printedForms") List<PrintedForm> printedForms) {
        return builder()
                .edition(edition)
                .start(start)
                .budget(budget)
                .budgetCitation(Objects.requireNonNullElse(budgetCitation, citation))
                .citation(citation)
                .figuresAsOf(figuresAsOf.date())
                .figuresCitation(figuresCitation)
                .operators(operators)
                .programmes(programmes)
                .agencies(agencies)
                .meetings(meetings)
                .examples(Objects.requireNonNullElse(examples, List.of()))
                .topics(Objects.requireNonNullElse(topics, List.of()))
                .projects(Objects.requireNonNullElse(projects, List.of()))
                .printedForms(printedForms)
                .build();
    }

    /** {@return the plan's edition that it is kept with} */
    @JsonProperty("edition")
    public abstract Edition edition();

    /** {@return the fiscal year in which it began} */
    @JsonProperty("start")
    public abstract FiscalYear start();

    /**
     * What the whole system costs in that year.
     *
     * @return the budget
     */
    @JsonProperty("budget")
    public abstract Budget budget();

    /**
     * Where the budget is printed; a reading where its year is not printed with it.
     *
     * @return the citation
     */
    public abstract Citation budgetCitation();

    @JsonProperty("budgetCitation")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    Citation budgetCitationInJson() {
        return budgetCitation().equals(citation()) ? null : budgetCitation();
    }

    /**
     * Where the start is printed.
     *
     * @return the citation
     */
    @JsonProperty("citation")
    public abstract Citation citation();

    /** {@return the day for which the agencies are counted} */
    public abstract LocalDate figuresAsOf();

    @JsonProperty("figuresAsOf")
    Day figuresAsOfInJson() {
        return new Day(figuresAsOf());
    }

    /**
     * Where that day is printed; a reading where it does not stand with the agencies.
     *
     * @return the citation
     */
    @JsonProperty("figuresCitation")
    public abstract Citation figuresCitation();

    /**
     * The organisations to which programmes and meetings are entrusted.
     *
     * @return the operators in the order of the tables
     */
    @JsonProperty("operators")
    public abstract List<Operator> operators();

    /**
     * The programmes.
     *
     * @return the programmes, row by row
     */
    @JsonProperty("programmes")
    public abstract List<Programme> programmes();

    /**
     * The agencies that support residents.
     *
     * @return the agencies in the order of the tables
     */
    @JsonProperty("agencies")
    public abstract List<SupportAgency> agencies();

    /**
     * The meetings in which they deal with cases together.
     *
     * @return the meetings in the order of the tables
     */
    @JsonProperty("meetings")
    public abstract List<SupportMeeting> meetings();

    /**
     * The programmes that are named as examples of support for the making of community, be they in the table of programmes or
     * not.
     *
     * @return the examples in the order of the document
     */
    @JsonProperty("examples")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<ExampleProgramme> examples();

    /**
     * What is told of the parts of the system: rules, target groups, partners, themes, activities and platforms.
     *
     * @return the topics in the order of the document
     */
    @JsonProperty("topics")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<SupportTopic> topics();

    /**
     * The topics of one kind.
     *
     * @param kind the kind
     * @return the topics in the order of the document
     */
    public List<SupportTopic> topics(TopicKind kind) {
        Objects.requireNonNull(kind, "kind");
        return topics().stream().filter(topic -> topic.kind() == kind).toList();
    }

    /**
     * The line of projects out of which the system grew.
     *
     * @return the projects, the first one first
     */
    @JsonProperty("projects")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<LeadingProject> projects();

    /**
     * Names as they are printed elsewhere, and slips that were corrected.
     *
     * @return the printed forms in the order of the tables
     */
    @JsonProperty("printedForms")
    public abstract List<PrintedForm> printedForms();

    /**
     * {@return a programme by its id}
     *
     * @param id its id: row and number, such as {@code 12-3}
     * @throws UnknownElementException if there is none of that id
     */
    public Programme programme(String id) {
        return find("programme", id, programmes(), Programme::id);
    }

    /**
     * {@return an operator by its id}
     *
     * @param id its id, such as {@code council}
     * @throws UnknownElementException if there is none of that id
     */
    public Operator operator(String id) {
        return find("operator", id, operators(), Operator::id);
    }

    /**
     * {@return a kind of agency by its id}
     *
     * @param id its id, such as {@code general-support-center}
     * @throws UnknownElementException if there is none of that id
     */
    public SupportAgency agency(String id) {
        return find("agency", id, agencies(), SupportAgency::id);
    }

    /**
     * {@return a meeting by its id}
     *
     * @param id its id, such as {@code support-meeting}
     * @throws UnknownElementException if there is none of that id
     */
    public SupportMeeting meeting(String id) {
        return find("meeting", id, meetings(), SupportMeeting::id);
    }

    private static <T> T find(String kind, String id, List<T> elements, Function<T, String> idOf) {
        for (T element : elements) {
            if (idOf.apply(element).equals(id)) {
                return element;
            }
        }
        throw UnknownElementException.of(kind, id, elements.stream().map(idOf).toList());
    }

    /**
     * The programmes of a pillar.
     *
     * @param pillar the pillar
     * @return the programmes, row by row
     */
    public List<Programme> programmes(Pillar pillar) {
        Objects.requireNonNull(pillar, "pillar");
        return those(programme -> programme.pillar() == pillar);
    }

    /**
     * The programmes of a field.
     *
     * @param field the field; {@link SupportField#NONE} for those that belong to none
     * @return the programmes, row by row
     */
    public List<Programme> programmes(SupportField field) {
        Objects.requireNonNull(field, "field");
        return those(programme -> programme.field() == field);
    }

    /**
     * The programmes entrusted to an organisation.
     *
     * @param operator the organisation
     * @return the programmes, row by row
     */
    public List<Programme> programmes(Operator operator) {
        Objects.requireNonNull(operator, "operator");
        return those(programme -> programme.operation().fold(operator::equals, () -> false));
    }

    /**
     * The programmes in a row of the table of programmes.
     *
     * @param row the row, from 1
     * @return the programmes in their order; none if there is no such row
     */
    public List<Programme> programmesInRow(int row) {
        return those(programme -> programme.row() == row);
    }

    /**
     * The programmes that began with the system (新規).
     *
     * @return the programmes so marked, row by row
     */
    public List<Programme> newProgrammes() {
        return those(Programme::markedNew);
    }

    /**
     * The programmes that moved to another account when they became part of the system (※).
     *
     * @return the programmes so marked, row by row
     */
    public List<Programme> movedProgrammes() {
        return those(programme -> programme.accountMove() instanceof AccountMove.Moved);
    }

    private List<Programme> those(Predicate<Programme> condition) {
        return programmes().stream().filter(condition).toList();
    }

    /**
     * Names as other pages and documents print them.
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

    /** Prints whose it is, when it began, and what it counts. */
    @Override
    public String toString() {
        return edition().municipality().name() + " 重層的支援体制整備事業 " + start() + " " + budget() + ": "
                + programmes().size() + " programmes, " + agencies().size() + " kinds of agencies, "
                + meetings().size() + " meetings";
    }

    /** Builds a system part by part. */
    public static final class Builder extends ImmutableMultilayerSupport.Builder {
        Builder() {}
    }

    /**
     * Keeps the parts consistent.
     *
     * @throws IllegalArgumentException if elements of one kind share an id, or a programme or a meeting names an operator
     *     that is not the system's
     */
    @Value.Check
    protected void check() {
        Set<String> ids = new HashSet<>();
        operators().forEach(operator -> distinct(ids, "operator", operator.id()));
        programmes().forEach(programme -> distinct(ids, "programme", programme.id()));
        agencies().forEach(agency -> distinct(ids, "agency", agency.id()));
        meetings().forEach(meeting -> distinct(ids, "meeting", meeting.id()));
        programmes().forEach(programme -> programme.operation().fold(this::own, () -> true));
        meetings().forEach(meeting -> own(meeting.operator()));
    }

    private static void distinct(Set<String> seen, String kind, String id) {
        if (!seen.add(kind + " " + id)) {
            throw new IllegalArgumentException("A support system cannot have two elements " + kind + " " + id);
        }
    }

    private boolean own(Operator operator) {
        if (!operators().contains(operator)) {
            throw new IllegalArgumentException("The operator " + operator + " is not among the system's own");
        }
        return true;
    }
}

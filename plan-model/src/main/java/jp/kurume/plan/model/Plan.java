package jp.kurume.plan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.entry.Checked;
import jp.kurume.plan.entry.Sound;
import jp.kurume.plan.law.LegalReference;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.text.FoldedText;
import jp.kurume.plan.time.FiscalYearRange;
import org.immutables.value.Value;

/**
 * A community welfare plan (地域福祉計画) in one edition: what a city wants to become, and who does what for it.
 *
 * <p>A plan has a vision, viewpoints, and initiatives; an initiative has directions; a direction has action items, in
 * which residents, the council of social welfare and the city take part. Initiatives answer to needs and belong to the
 * statutory plans embedded in the plan.
 *
 * <pre>{@code
 * Plan plan = KurumePlans.secondPeriod();
 * plan.initiative(4).directions();
 * plan.actionsOf(ActorRole.CITY);
 * plan.initiativesOf(plan.embeddedPlan("guardianship"));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@JsonRootName("plan")
@Sound
@Value.Immutable
public abstract class Plan implements Checked, Serializable {

    private static final long serialVersionUID = 1L;

    Plan() {}

    /**
     * Reads a plan from a city's tables: {@code sources.csv}, {@code editions.csv}, {@code plans.csv} and those beside
     * them that begin with what a plan contains.
     *
     * @param tables where the tables are
     * @param edition the id of the edition to read; a folder may hold several
     * @return the plan
     * @throws InvalidTablesException if any of the tables has a problem, with all of them; those of the other editions
     *     in the folder count too
     * @throws UnknownElementException if the tables are sound and hold no plan of that edition
     */
    public static Plan readFrom(TableSource tables, String edition) {
        return readFrom(new TableReading(tables), edition);
    }

    /**
     * Reads a plan as {@link #readFrom(TableSource, String)} does, with a reading that the caller keeps: it tells afterwards
     * which table came from where ({@link TableReading#opened()}), and what was noted of them.
     *
     * @param reading a reading that has not been finished
     * @param edition the id of the edition to read
     * @return the plan
     * @throws InvalidTablesException if any of the tables has a problem
     * @throws UnknownElementException if the tables are sound and hold no plan of that edition
     */
    public static Plan readFrom(TableReading reading, String edition) {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(edition, "edition");
        return new PlanReader(reading).read(edition);
    }

    /**
     * The tables that plans are read from, to write them with {@code TableExport} or to look at their columns.
     *
     * @return their formats, {@code sources.csv} and {@code editions.csv} first
     */
    public static List<TableFormat> tableFormats() {
        return PlanTables.formats();
    }

    /**
     * Starts a plan, to be built part by part.
     *
     * @return a builder without any part
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    static Plan fromJson(
            @JsonProperty("edition") Edition edition,
            @JsonProperty("period") FiscalYearRange period,
            @JsonProperty("periodCitation") Citation periodCitation,
            @JsonProperty("vision") Vision vision,
            @JsonProperty("legalBases") List<LegalBasis> legalBases,
            @JsonProperty("embeddedPlans") List<EmbeddedPlan> embeddedPlans,
            @JsonProperty("viewpoints") List<Viewpoint> viewpoints,
            @JsonProperty("needs") List<Need> needs,
            @JsonProperty("initiatives") List<Initiative> initiatives,
            @JsonProperty("marks") List<ActorMark> marks,
            @JsonProperty("leftOut") List<PlanPart> leftOut,
            @JsonProperty("printedForms") List<PrintedForm> printedForms) {
        return builder()
                .edition(edition)
                .period(period)
                .periodCitation(periodCitation)
                .vision(vision)
                .addAllLegalBases(legalBases)
                .addAllEmbeddedPlans(embeddedPlans)
                .addAllViewpoints(viewpoints)
                .addAllNeeds(needs)
                .addAllInitiatives(initiatives)
                .addAllMarks(marks)
                .addAllLeftOut(leftOut)
                .addAllPrintedForms(printedForms)
                .build();
    }

    /** {@return the edition: whose plan it is, its title, how far it has come and when it was published} */
    @JsonProperty("edition")
    public abstract Edition edition();

    /**
     * The fiscal years it is for.
     *
     * @return the years, first to last
     */
    @JsonProperty("period")
    public abstract FiscalYearRange period();

    /**
     * Where the period is printed.
     *
     * @return the citation
     */
    @JsonProperty("periodCitation")
    public abstract Citation periodCitation();

    /**
     * What the city is to become.
     *
     * @return the vision
     */
    @JsonProperty("vision")
    public abstract Vision vision();

    /**
     * The provisions it rests on, those of the embedded plans included.
     *
     * @return the legal bases in the order of the plan
     */
    @JsonProperty("legalBases")
    public abstract List<LegalBasis> legalBases();

    /**
     * The statutory plans it contains.
     *
     * @return the embedded plans in the order of the plan
     */
    @JsonProperty("embeddedPlans")
    public abstract List<EmbeddedPlan> embeddedPlans();

    /**
     * The basic viewpoints.
     *
     * @return the viewpoints, numbered from 1
     */
    @JsonProperty("viewpoints")
    public abstract List<Viewpoint> viewpoints();

    /**
     * The needs that it answers to.
     *
     * @return the needs, numbered from 1
     */
    @JsonProperty("needs")
    public abstract List<Need> needs();

    /**
     * The initiatives.
     *
     * @return the initiatives, numbered from 1
     */
    @JsonProperty("initiatives")
    public abstract List<Initiative> initiatives();

    /**
     * The letters with which it marks who takes part in an action item.
     *
     * @return the marks in their printed order
     */
    @JsonProperty("marks")
    public abstract List<ActorMark> marks();

    /**
     * The parts that this edition does not cover, as an outline does not cover action items.
     *
     * @return the parts, of which the plan holds nothing; empty for an edition that covers everything
     */
    @JsonProperty("leftOut")
    public abstract List<PlanPart> leftOut();

    /**
     * Names of its elements as they are printed elsewhere, and slips that were corrected.
     *
     * @return the printed forms in the order of the tables
     */
    @JsonProperty("printedForms")
    public abstract List<PrintedForm> printedForms();

    /**
     * Whether this edition covers a part: if so, what the plan holds of it is what there is.
     *
     * @param part the part
     * @return true unless it is {@linkplain #leftOut() left out}
     */
    public boolean covers(PlanPart part) {
        Objects.requireNonNull(part, "part");
        return !leftOut().contains(part);
    }

    /**
     * {@return an initiative by its number}
     *
     * @param number its number in the plan
     * @throws UnknownElementException if the plan has none of that number
     */
    public Initiative initiative(int number) {
        for (Initiative initiative : initiatives()) {
            if (initiative.number() == number) {
                return initiative;
            }
        }
        throw unknown("initiative", number, initiatives(), initiative -> String.valueOf(initiative.number()));
    }

    /**
     * {@return a direction by its id}
     *
     * @param id its id, such as {@code 5.1}
     * @throws UnknownElementException if the plan has none of that id
     */
    public Direction direction(String id) {
        Objects.requireNonNull(id, "id");
        for (Direction direction : directions()) {
            if (direction.id().equals(id)) {
                return direction;
            }
        }
        throw unknown("direction", id, directions(), Direction::id);
    }

    /**
     * {@return an action item by its id}
     *
     * @param id its id, such as {@code 5.1-1}
     * @throws UnknownElementException if the plan has none of that id
     */
    public ActionItem action(String id) {
        Objects.requireNonNull(id, "id");
        for (ActionItem action : actions()) {
            if (action.id().equals(id)) {
                return action;
            }
        }
        throw unknown("action item", id, actions(), ActionItem::id);
    }

    /**
     * {@return a need by its number}
     *
     * @param number its number in the plan
     * @throws UnknownElementException if the plan has none of that number
     */
    public Need need(int number) {
        for (Need need : needs()) {
            if (need.number() == number) {
                return need;
            }
        }
        throw unknown("need", number, needs(), need -> String.valueOf(need.number()));
    }

    /**
     * {@return an embedded plan by its id or its tag}
     *
     * @param idOrTag its id, such as {@code guardianship}, or its tag, such as 成年後見
     * @throws UnknownElementException if the plan contains none of that id or tag
     */
    public EmbeddedPlan embeddedPlan(String idOrTag) {
        Objects.requireNonNull(idOrTag, "idOrTag");
        for (EmbeddedPlan embedded : embeddedPlans()) {
            if (embedded.id().equals(idOrTag)
                    || (embedded.tag().equals(idOrTag) && !embedded.tag().isEmpty())) {
                return embedded;
            }
        }
        throw unknown("embedded plan", idOrTag, embeddedPlans(), EmbeddedPlan::id);
    }

    /**
     * The directions of all initiatives.
     *
     * @return the directions in the order of the plan
     */
    @Value.Lazy
    public List<Direction> directions() {
        List<Direction> directions = new ArrayList<>();
        for (Initiative initiative : initiatives()) {
            directions.addAll(initiative.directions());
        }
        return List.copyOf(directions);
    }

    /**
     * The action items of all initiatives.
     *
     * @return the items in the order of the plan
     */
    @Value.Lazy
    public List<ActionItem> actions() {
        List<ActionItem> actions = new ArrayList<>();
        for (Direction direction : directions()) {
            actions.addAll(direction.actions());
        }
        return List.copyOf(actions);
    }

    /**
     * The action items that a role certainly takes part in.
     *
     * <p>Items whose marks are not legible are not among them even if the role may take part: see
     * {@link #actionsPossiblyOf} and {@link #actionsOfUnknownActors()}.
     *
     * @param role the role
     * @return the items in the order of the plan
     */
    public List<ActionItem> actionsOf(ActorRole role) {
        Objects.requireNonNull(role, "role");
        return actions().stream()
                .filter(action -> action.actors().include(role))
                .toList();
    }

    /**
     * The action items that a role may take part in although the plan does not legibly say so: those of which nobody can
     * tell, and those of which other actors are known and the rest is not legible.
     *
     * @param role the role
     * @return the items in the order of the plan; none of them is among {@link #actionsOf}
     */
    public List<ActionItem> actionsPossiblyOf(ActorRole role) {
        return actions().stream()
                .filter(action ->
                        action.actors().mayInclude(role) && !action.actors().include(role))
                .toList();
    }

    /**
     * The action items of which nobody can tell who takes part.
     *
     * @return the items in the order of the plan
     */
    public List<ActionItem> actionsOfUnknownActors() {
        return actions().stream()
                .filter(action -> action.actors() instanceof Actors.NotLegible)
                .toList();
    }

    /**
     * The initiatives that belong to an embedded plan.
     *
     * @param embedded the embedded plan
     * @return the initiatives tagged with it, in the order of the plan
     */
    public List<Initiative> initiativesOf(EmbeddedPlan embedded) {
        Objects.requireNonNull(embedded, "embedded");
        return initiatives().stream()
                .filter(initiative -> initiative.embeddedPlans().contains(embedded))
                .toList();
    }

    /**
     * The embedded plans that rest on a provision of a law, or on a part of it.
     *
     * @param reference the provision, such as 社会福祉法第106条の5
     * @return the embedded plans in the order of the plan
     */
    public List<EmbeddedPlan> embeddedPlansRestingOn(LegalReference reference) {
        Objects.requireNonNull(reference, "reference");
        return embeddedPlans().stream()
                .filter(embedded -> reference.contains(embedded.legalBasis().reference()))
                .toList();
    }

    /**
     * The initiatives that answer to a need.
     *
     * @param need the need
     * @return the initiatives linked to it, in the order of the plan
     */
    public List<Initiative> initiativesFor(Need need) {
        Objects.requireNonNull(need, "need");
        return initiatives().stream()
                .filter(initiative -> initiative.needs().contains(need))
                .toList();
    }

    /**
     * The action items whose wording contains a text.
     *
     * <p>Full and half width, katakana and hiragana, capital and small letters and old and present forms of letters count as the
     * same, and blanks do not count ({@link FoldedText}). To search all that a plan says, see {@code PlanSearch}.
     *
     * @param text a text; the empty one is contained in every wording
     * @return the items in the order of the plan
     */
    public List<ActionItem> actionsContaining(String text) {
        FoldedText sought = FoldedText.of(text);
        return actions().stream()
                .filter(action -> FoldedText.of(action.text()).contains(sought))
                .toList();
    }

    /**
     * Names of its elements as other pages and documents print them.
     *
     * @return the printed forms that are variants, in the order of the tables
     */
    public List<PrintedForm> variants() {
        return PrintedForm.Kind.VARIANT.among(printedForms());
    }

    /**
     * Slips of the print or the transcription in its elements' names, corrected here.
     *
     * @return the printed forms that are errata, in the order of the tables
     */
    public List<PrintedForm> errata() {
        return PrintedForm.Kind.ERRATUM.among(printedForms());
    }

    /**
     * What is wrong with it as a whole, or worth looking at: references that lead out of the plan, initiatives without
     * directions, gaps in the numbers, action items whose actors are not legible.
     *
     * <p>A plan that was read from tables has no errors, since they are refused there; one that was built may have.
     *
     * @return the problems, each at the property that it concerns
     */
    @Override
    public List<Problem> problems() {
        return new PlanRules(this).problems();
    }

    private static <T> RuntimeException unknown(String kind, Object id, List<T> elements, Function<T, String> idOf) {
        return UnknownElementException.of(
                kind, id.toString(), elements.stream().map(idOf).toList());
    }

    /** Prints edition, period and what the plan counts; not the elements themselves. */
    @Override
    public String toString() {
        return edition() + " " + period() + ": " + initiatives().size() + " initiatives, "
                + directions().size() + " directions, " + actions().size() + " action items, "
                + needs().size() + " needs";
    }

    /** Builds a plan part by part. */
    public static final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }

    /**
     * Keeps the parts consistent.
     *
     * @throws IllegalArgumentException if elements of one kind share a number or id, an initiative names a need or an
     *     embedded plan that is not this plan's, there is something of a part that is left out, or an embedded plan has no tag
     *     in a plan that covers tags
     */
    @Value.Check
    protected void check() {
        Distinct ids = new Distinct();
        for (Viewpoint viewpoint : viewpoints()) {
            ids.add("viewpoint", viewpoint.number());
        }
        for (Need need : needs()) {
            ids.add("need", need.number());
        }
        for (LegalBasis basis : legalBases()) {
            ids.add("legal basis", basis.id());
        }
        for (EmbeddedPlan embedded : embeddedPlans()) {
            ids.add("embedded plan", embedded.id());
            if (embedded.tag().isEmpty() && covers(PlanPart.TAGS)) {
                throw new IllegalArgumentException("The embedded plan " + embedded.id()
                        + " has no tag, although the edition does not leave tags out");
            }
        }
        for (Initiative initiative : initiatives()) {
            ids.add("initiative", initiative.number());
        }
        for (Direction direction : directions()) {
            ids.add("direction", direction.id());
        }
        for (ActionItem action : actions()) {
            ids.add("action item", action.id());
        }
        for (Initiative initiative : initiatives()) {
            boolean own = true;
            for (EmbeddedPlan embedded : initiative.embeddedPlans()) {
                own &= isAmong(embeddedPlans(), embedded);
            }
            for (NeedLink link : initiative.needLinks()) {
                own &= isAmong(needs(), link.need());
            }
            if (!own) {
                throw new IllegalArgumentException("The initiative " + initiative
                        + " names a need or an embedded plan that is not among the plan's own");
            }
        }
        for (PlanPart part : leftOut()) {
            if (holds(part)) {
                throw new IllegalArgumentException(
                        "A plan that leaves out the part " + part + " cannot hold anything of it");
            }
        }
    }

    private boolean holds(PlanPart part) {
        return switch (part) {
            case PLAN, VISION -> true;
            case LEGAL_BASES -> !legalBases().isEmpty();
            case EMBEDDED_PLANS -> !embeddedPlans().isEmpty();
            case TAGS ->
                embeddedPlans().stream().anyMatch(embedded -> !embedded.tag().isEmpty())
                        || initiatives().stream()
                                .anyMatch(initiative ->
                                        !initiative.embeddedPlans().isEmpty());
            case VIEWPOINTS -> !viewpoints().isEmpty();
            case NEEDS -> !needs().isEmpty();
            case NEED_LINKS ->
                initiatives().stream()
                        .anyMatch(initiative -> !initiative.needLinks().isEmpty());
            case INITIATIVES -> !initiatives().isEmpty();
            case DIRECTIONS -> !directions().isEmpty();
            case ACTION_ITEMS -> !actions().isEmpty();
            case MARKS -> !marks().isEmpty();
            // The others are read on their own, and not held here.
            default -> false;
        };
    }

    /** Whether a list holds an element. Looks for the very object first: records are costly to compare the first time. */
    private static boolean isAmong(List<?> elements, Object sought) {
        for (Object element : elements) {
            if (element == sought) {
                return true;
            }
        }
        return elements.contains(sought);
    }

    /** The ids seen so far, of every kind. */
    private static final class Distinct {
        private final Set<String> seen = new HashSet<>();

        private void add(String kind, Object id) {
            if (!seen.add(kind + " " + id)) {
                throw new IllegalArgumentException("A plan cannot have two elements " + kind + " " + id);
            }
        }
    }
}

package jp.kurume.plan.around.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How a plan is carried forward (計画の推進): bodies, evaluation, related plans, publishers.
 *
 * <pre>{@code
 * Governance governance = KurumeWelfare.governance();
 * governance.bodies();
 * governance.next(governance.evaluation().get(2));    // the first step again
 * governance.publisher("city").telephones();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@JsonRootName("governance")
@Value.Immutable
public abstract class Governance implements Serializable {

    private static final long serialVersionUID = 1L;

    Governance() {}

    /**
     * The tables that it is read from, to write them with {@code TableExport} or to look at their columns.
     *
     * @return their formats, {@code sources.csv} and {@code editions.csv} first
     */
    public static List<TableFormat> tableFormats() {
        return GovernanceTables.formats();
    }

    /**
     * Reads the governance of a plan from a city's tables: {@code governance-bodies.csv}, {@code evaluation-steps.csv},
     * {@code related-plans.csv}, {@code publishers.csv}, {@code component-plans.csv} and {@code plan-notes.csv}.
     *
     * @param tables where the tables are
     * @param edition the id of the plan's edition
     * @return the governance
     * @throws InvalidTablesException if any of the tables has a problem, with all of them
     * @throws UnknownElementException if the tables are sound and hold nothing of that edition
     */
    public static Governance readFrom(TableSource tables, String edition) {
        return new GovernanceReader(new TableReading(tables)).read(edition);
    }

    /**
     * Starts a governance, to be built part by part.
     *
     * @return a builder without any part
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    static Governance fromJson(
            @JsonProperty("edition") Edition edition,
            @JsonProperty("bodies") List<GoverningBody> bodies,
            @JsonProperty("evaluation") List<EvaluationStep> evaluation,
            @JsonProperty("relatedPlans") List<RelatedPlan> relatedPlans,
            @JsonProperty("publishers") List<Publisher> publishers,
            @JsonProperty("componentPlans") @SinceVersion(2) @Nullable List<ComponentPlan> componentPlans,
            @JsonProperty("notes") @SinceVersion(2) @Nullable List<PlanNote> notes) {
        return builder()
                .edition(edition)
                .bodies(bodies)
                .evaluation(evaluation)
                .relatedPlans(relatedPlans)
                .publishers(publishers)
                .componentPlans(Objects.requireNonNullElse(componentPlans, List.of()))
                .notes(Objects.requireNonNullElse(notes, List.of()))
                .build();
    }

    /** {@return the edition of the plan} */
    @JsonProperty("edition")
    public abstract Edition edition();

    /**
     * The bodies that carry the plan forward.
     *
     * @return the bodies in the order of the plan. A body whose {@linkplain GoverningBody#citation() citation}
     *     {@linkplain Citation#isReading() is a reading} is not named beside its description
     */
    @JsonProperty("bodies")
    public abstract List<GoverningBody> bodies();

    /**
     * The cycle in which the plan is evaluated and revised.
     *
     * @return the steps in their order; the first follows the last
     */
    @JsonProperty("evaluation")
    public abstract List<EvaluationStep> evaluation();

    /**
     * The plans that it names as related.
     *
     * @return the plans in the order of the tables
     */
    @JsonProperty("relatedPlans")
    public abstract List<RelatedPlan> relatedPlans();

    /**
     * Who publishes the plan.
     *
     * @return the publishers in the order of the plan
     */
    @JsonProperty("publishers")
    public abstract List<Publisher> publishers();

    /**
     * The plans that make it up together, and whose each of them is.
     *
     * @return the plans in the order of the tables
     */
    @JsonProperty("componentPlans")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<ComponentPlan> componentPlans();

    /**
     * What the plan says of itself in passing, and what of it is not known.
     *
     * @return the notes in the order of the tables
     */
    @JsonProperty("notes")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<PlanNote> notes();

    /**
     * The notes of one kind.
     *
     * @param kind the kind
     * @return the notes in the order of the tables
     */
    public List<PlanNote> notes(NoteKind kind) {
        Objects.requireNonNull(kind, "kind");
        return notes().stream().filter(note -> note.kind() == kind).toList();
    }

    /**
     * {@return a body by its number}
     *
     * @param number its number in the plan
     * @throws UnknownElementException if there is none of that number
     */
    public GoverningBody body(int number) {
        for (GoverningBody body : bodies()) {
            if (body.number() == number) {
                return body;
            }
        }
        throw UnknownElementException.of(
                "body",
                String.valueOf(number),
                bodies().stream().map(body -> String.valueOf(body.number())).toList());
    }

    /**
     * {@return a body by its id or its name}
     *
     * @param idOrName its id, such as {@code promotion-council}, or its name, such as 多機関連携部会
     * @throws UnknownElementException if there is none of that id or name
     */
    public GoverningBody body(String idOrName) {
        for (GoverningBody body : bodies()) {
            if (body.id().equals(idOrName) || body.name().equals(idOrName)) {
                return body;
            }
        }
        throw UnknownElementException.of(
                "body", idOrName, bodies().stream().map(GoverningBody::id).toList());
    }

    /**
     * The step that follows another in the evaluation.
     *
     * @param step a step of this governance
     * @return the next one; the first after the last, since plans are revised again and again
     * @throws UnknownElementException if the step is not one of this governance
     */
    public EvaluationStep next(EvaluationStep step) {
        Objects.requireNonNull(step, "step");
        int place = evaluation().indexOf(step);
        if (place < 0) {
            throw UnknownElementException.of(
                    "step of the evaluation",
                    step.toString(),
                    evaluation().stream().map(EvaluationStep::toString).toList());
        }
        return evaluation().get((place + 1) % evaluation().size());
    }

    /**
     * The related plans that stand to it in one way.
     *
     * @param relation the way
     * @return the plans in the order of the tables
     */
    public List<RelatedPlan> relatedPlans(Relation relation) {
        Objects.requireNonNull(relation, "relation");
        return relatedPlans().stream()
                .filter(plan -> plan.relation() == relation)
                .toList();
    }

    /**
     * {@return a publisher by its id}
     *
     * @param id its id, such as {@code council}
     * @throws UnknownElementException if there is none of that id
     */
    public Publisher publisher(String id) {
        for (Publisher publisher : publishers()) {
            if (publisher.id().equals(id)) {
                return publisher;
            }
        }
        throw UnknownElementException.of(
                "publisher", id, publishers().stream().map(Publisher::id).toList());
    }

    /** Prints edition and what it counts. */
    @Override
    public String toString() {
        return edition() + ": " + bodies().size() + " bodies, " + evaluation().size() + " steps of evaluation, "
                + relatedPlans().size() + " related plans, " + publishers().size() + " publishers";
    }

    /** Builds a governance part by part. */
    public static final class Builder extends ImmutableGovernance.Builder {
        Builder() {}
    }

    /**
     * Keeps the parts consistent.
     *
     * @throws IllegalArgumentException if two elements of one kind share an id or number, or a step names a body that is not
     *     the governance's
     */
    @Value.Check
    protected void check() {
        Set<String> ids = new HashSet<>();
        bodies().forEach(body -> distinct(ids, "body", body.id()));
        bodies().forEach(body -> distinct(ids, "body number", body.number()));
        evaluation().forEach(step -> distinct(ids, "step", step.number()));
        relatedPlans().forEach(plan -> distinct(ids, "related plan", plan.id()));
        publishers().forEach(publisher -> distinct(ids, "publisher", publisher.id()));
        componentPlans().forEach(plan -> distinct(ids, "plan that makes it up", plan.id()));
        notes().forEach(note -> distinct(ids, "note", note.number()));
        for (EvaluationStep step : evaluation()) {
            if (!bodies().containsAll(step.bodies())) {
                throw new IllegalArgumentException(
                        "The step " + step + " names a body that is not among the governance's own");
            }
        }
    }

    private static void distinct(Set<String> seen, String kind, Object id) {
        if (!seen.add(kind + " " + id)) {
            throw new IllegalArgumentException("A governance cannot have two elements " + kind + " " + id);
        }
    }
}

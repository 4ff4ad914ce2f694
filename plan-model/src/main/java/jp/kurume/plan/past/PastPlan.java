package jp.kurume.plan.past;

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
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.model.PlanPart;
import jp.kurume.plan.model.Vision;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.source.PrintedForm;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.time.FiscalYearRange;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A plan whose years end, as an edition of the plan after it looks back on it (第1期プランの総括): its challenges, categories and
 * initiatives, what was achieved, how it is evaluated, and what it leaves to do.
 *
 * <p>It is no {@link Plan}: it has categories, challenges and an outcome, and neither directions nor action items, and two
 * editions may give two accounts of it. Its indicators are read as those of its own {@linkplain #edition() edition}.
 *
 * <pre>{@code
 * PastPlan first = KurumePlans.firstPeriod();
 * first.initiativesOf(first.category(2));
 * first.evaluation("category-1").measures();    // [first-relations]
 * first.tasksAhead();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@JsonRootName("past-plan")
@Value.Immutable
public abstract class PastPlan implements Serializable {

    private static final long serialVersionUID = 1L;

    PastPlan() {}

    /**
     * The tables that past plans are read from, to write them with {@code TableExport} or to look at their columns.
     *
     * @return their formats, {@code sources.csv} and {@code editions.csv} first
     */
    public static List<TableFormat> tableFormats() {
        return PastPlanTables.formats();
    }

    /**
     * Reads a past plan from a city's tables: {@code past-plans.csv} and those beside it that begin with {@code past-}.
     *
     * @param tables where the tables are
     * @param edition the id of the edition that looks back, not of the plan looked back on
     * @return the past plan
     * @throws InvalidTablesException if any of the tables has a problem, with all of them
     * @throws UnknownElementException if the tables are sound and hold no account of a past plan in that edition
     */
    public static PastPlan readFrom(TableSource tables, String edition) {
        return readFrom(new TableReading(tables), edition);
    }

    /**
     * Reads a past plan as {@link #readFrom(TableSource, String)} does, with a reading that the caller keeps.
     *
     * @param reading a reading that has not been finished
     * @param edition the id of the edition that looks back
     * @return the past plan
     * @throws InvalidTablesException if any of the tables has a problem
     * @throws UnknownElementException if the tables are sound and hold no account of a past plan in that edition
     */
    public static PastPlan readFrom(TableReading reading, String edition) {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(edition, "edition");
        return new PastPlanReader(reading).read(edition);
    }

    /**
     * Starts a past plan, to be built part by part.
     *
     * @return a builder without any part
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    static PastPlan fromJson(
            @JsonProperty("edition") Edition edition,
            @JsonProperty("accountIn") Edition accountIn,
            @JsonProperty("period") FiscalYearRange period,
            @JsonProperty("periodCitation") Citation periodCitation,
            @JsonProperty("vision") Vision vision,
            @JsonProperty("challenges") List<Challenge> challenges,
            @JsonProperty("categories") List<PastCategory> categories,
            @JsonProperty("initiatives") List<PastInitiative> initiatives,
            @JsonProperty("achievements") List<Achievement> achievements,
            @JsonProperty("evaluations") List<Evaluation> evaluations,
            @JsonProperty("tasksAhead") List<TaskAhead> tasksAhead,
            @JsonProperty("findings") @SinceVersion(2) @Nullable List<PastFinding> findings,
            @JsonProperty("leftOut") List<PlanPart> leftOut,
            @JsonProperty("printedForms") List<PrintedForm> printedForms) {
        return builder()
                .edition(edition)
                .accountIn(accountIn)
                .period(period)
                .periodCitation(periodCitation)
                .vision(vision)
                .challenges(challenges)
                .categories(categories)
                .initiatives(initiatives)
                .achievements(achievements)
                .evaluations(evaluations)
                .tasksAhead(tasksAhead)
                .findings(Objects.requireNonNullElse(findings, List.of()))
                .leftOut(leftOut)
                .printedForms(printedForms)
                .build();
    }

    /** {@return the edition of the past plan itself, under which its indicators are kept, too} */
    @JsonProperty("edition")
    public abstract Edition edition();

    /** {@return the edition that gives this account of it, of the plan that comes after it} */
    @JsonProperty("accountIn")
    public abstract Edition accountIn();

    /**
     * The fiscal years it was for.
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
     * What the city was to become by it.
     *
     * @return the vision
     */
    @JsonProperty("vision")
    public abstract Vision vision();

    /**
     * The challenges that it answered to (課題).
     *
     * @return the challenges in their order
     */
    @JsonProperty("challenges")
    public abstract List<Challenge> challenges();

    /**
     * The categories of its initiatives (分類).
     *
     * @return the categories in their order
     */
    @JsonProperty("categories")
    public abstract List<PastCategory> categories();

    /**
     * Its initiatives (取組項目).
     *
     * @return the initiatives in their order
     */
    @JsonProperty("initiatives")
    public abstract List<PastInitiative> initiatives();

    /**
     * What was achieved (これまでの成果).
     *
     * @return the achievements in the order of the account
     */
    @JsonProperty("achievements")
    public abstract List<Achievement> achievements();

    /**
     * How it is evaluated (評価).
     *
     * @return the evaluations in the order of the account
     */
    @JsonProperty("evaluations")
    public abstract List<Evaluation> evaluations();

    /**
     * What it leaves to the plan after it (今後に向けて).
     *
     * @return the tasks in the order of the account
     */
    @JsonProperty("tasksAhead")
    public abstract List<TaskAhead> tasksAhead();

    /**
     * What people and groups said who were heard or asked for the plan after it (ヒアリング・アンケート).
     *
     * @return the findings, category by category
     */
    @JsonProperty("findings")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<PastFinding> findings();

    /**
     * The findings under a category.
     *
     * @param category the category
     * @return the findings in their order
     */
    public List<PastFinding> findingsOf(PastCategory category) {
        Objects.requireNonNull(category, "category");
        return findings().stream()
                .filter(finding -> finding.category().equals(category))
                .toList();
    }

    /**
     * The parts that this account does not cover.
     *
     * @return the parts, of which it holds nothing; empty for an account that covers everything
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
     * Whether this account covers a part.
     *
     * @param part the part
     * @return true unless it is {@linkplain #leftOut() left out}
     */
    public boolean covers(PlanPart part) {
        Objects.requireNonNull(part, "part");
        return !leftOut().contains(part);
    }

    /**
     * {@return a category by its number}
     *
     * @param number its number
     * @throws UnknownElementException if there is none of that number
     */
    public PastCategory category(int number) {
        for (PastCategory category : categories()) {
            if (category.number() == number) {
                return category;
            }
        }
        throw unknown(
                "category",
                number,
                categories().stream().map(PastCategory::number).toList());
    }

    /**
     * {@return an initiative by its number}
     *
     * @param number its number
     * @throws UnknownElementException if there is none of that number
     */
    public PastInitiative initiative(int number) {
        for (PastInitiative initiative : initiatives()) {
            if (initiative.number() == number) {
                return initiative;
            }
        }
        throw unknown(
                "initiative",
                number,
                initiatives().stream().map(PastInitiative::number).toList());
    }

    /**
     * The initiatives of a category.
     *
     * @param category the category
     * @return the initiatives in their order
     */
    public List<PastInitiative> initiativesOf(PastCategory category) {
        Objects.requireNonNull(category, "category");
        return initiatives().stream()
                .filter(initiative -> initiative.category().equals(category))
                .toList();
    }

    /**
     * {@return an evaluation by what is evaluated}
     *
     * @param subject the subject's id, such as {@code whole-plan} or {@code category-1}
     * @throws UnknownElementException if that is not evaluated
     */
    public Evaluation evaluation(String subject) {
        for (Evaluation evaluation : evaluations()) {
            if (evaluation.subject().id().equals(subject)) {
                return evaluation;
            }
        }
        throw UnknownElementException.of(
                "evaluation",
                subject,
                evaluations().stream()
                        .map(evaluation -> evaluation.subject().id())
                        .toList());
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

    /** Prints the edition and period, who looks back, and what the account counts. */
    @Override
    public String toString() {
        return edition() + " " + period() + " in " + accountIn() + ": "
                + challenges().size() + " challenges, "
                + categories().size() + " categories, " + initiatives().size() + " initiatives, "
                + achievements().size() + " achievements, " + tasksAhead().size() + " tasks ahead";
    }

    /** Builds a past plan part by part. */
    public static final class Builder extends ImmutablePastPlan.Builder {
        Builder() {}
    }

    /**
     * Keeps the parts consistent.
     *
     * @throws IllegalArgumentException if two elements of one kind share a number, one thing is evaluated twice, an
     *     initiative, a finding or an evaluation names a category that is not the plan's, or there is something of a part left out
     */
    @Value.Check
    protected void check() {
        Set<String> seen = new HashSet<>();
        challenges().forEach(challenge -> distinct(seen, "challenge", challenge.number()));
        categories().forEach(category -> distinct(seen, "category", category.number()));
        initiatives().forEach(initiative -> distinct(seen, "initiative", initiative.number()));
        achievements().forEach(achievement -> distinct(seen, "achievement", achievement.number()));
        tasksAhead().forEach(task -> distinct(seen, "task ahead", task.number()));
        evaluations()
                .forEach(evaluation ->
                        distinct(seen, "evaluation of", evaluation.subject().id()));
        initiatives().forEach(initiative -> own(initiative, initiative.category()));
        findings().forEach(finding -> own(finding, finding.category()));
        findings()
                .forEach(finding -> distinct(seen, "finding", finding.category().number() + "." + finding.number()));
        for (Evaluation evaluation : evaluations()) {
            evaluation.subject().fold(() -> true, category -> own(evaluation, category), () -> true);
        }
        for (PlanPart part : leftOut()) {
            if (holds(part)) {
                throw new IllegalArgumentException(
                        "An account that leaves out the part " + part + " cannot hold anything of it");
            }
        }
    }

    private boolean holds(PlanPart part) {
        return switch (part) {
            case PLAN, VISION -> true;
            case PAST_CHALLENGES -> !challenges().isEmpty();
            case PAST_CATEGORIES -> !categories().isEmpty();
            case PAST_INITIATIVES -> !initiatives().isEmpty();
            case ACHIEVEMENTS -> !achievements().isEmpty();
            case EVALUATIONS -> evaluations().stream().anyMatch(evaluation -> !isVerdict(evaluation));
            case VERDICT -> evaluations().stream().anyMatch(PastPlan::isVerdict);
            case TASKS_AHEAD -> !tasksAhead().isEmpty();
            default -> false;
        };
    }

    private static boolean isVerdict(Evaluation evaluation) {
        return evaluation.subject() instanceof EvaluationSubject.Targets;
    }

    private boolean own(Object element, PastCategory category) {
        if (!categories().contains(category)) {
            throw new IllegalArgumentException(
                    element + " names the category " + category + ", which is not among the past plan's own");
        }
        return true;
    }

    private static RuntimeException unknown(String kind, int number, List<Integer> numbers) {
        return UnknownElementException.of(
                kind,
                String.valueOf(number),
                numbers.stream().map(String::valueOf).toList());
    }

    private static void distinct(Set<String> seen, String kind, Object id) {
        if (!seen.add(kind + " " + id)) {
            throw new IllegalArgumentException("A past plan cannot have two elements " + kind + " " + id);
        }
    }
}

package jp.kurume.plan.around.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.department.Department;
import jp.kurume.plan.model.ActionItem;
import jp.kurume.plan.model.ActorRole;
import jp.kurume.plan.model.Actors;
import jp.kurume.plan.model.Direction;
import jp.kurume.plan.model.Initiative;
import jp.kurume.plan.model.Plan;
import jp.kurume.plan.output.Page;
import jp.kurume.plan.output.Section;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import jp.kurume.plan.time.FiscalYear;
import jp.kurume.plan.words.Words;
import org.immutables.value.Value;

/**
 * What was done for the action items of a plan, year by year (取組みの実績).
 *
 * <pre>{@code
 * ActionResults results = ActionResults.readFrom(TableSource.folder(folder), "plan-2026");
 * results.of(plan.direction("1.1"));
 * results.by(ActorRole.CITY);                       // what certainly the city did …
 * results.possiblyBy(ActorRole.CITY, plan);         // … and what it may have done: nobody tells who did it
 * results.counts(plan.actions(), year);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@JsonRootName("action-results")
@Value.Immutable
public abstract class ActionResults implements Serializable {

    private static final long serialVersionUID = 1L;

    ActionResults() {}

    /**
     * The tables that they are read from, to write them with {@code TableExport} or to look at their columns. The plan's
     * own tables are beside them: see {@link Plan#tableFormats()}.
     *
     * @return their formats, {@code sources.csv} and {@code editions.csv} first
     */
    public static List<TableFormat> tableFormats() {
        return ResultTables.formats();
    }

    /**
     * Reads the results of a plan's action items from a city's table {@code action-results.csv}, beside those of the plan.
     *
     * @param tables where the tables are
     * @param edition the id of the plan's edition
     * @return the results
     * @throws InvalidTablesException if any of the tables has a problem, with all of them
     * @throws UnknownElementException if the tables are sound and hold no result of that edition
     */
    public static ActionResults readFrom(TableSource tables, String edition) {
        Objects.requireNonNull(edition, "edition");
        return new ResultReader(new TableReading(tables)).read(edition);
    }

    /**
     * Starts a list of results, to be built one by one.
     *
     * @return a builder without any
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    static ActionResults fromJson(
            @JsonProperty("edition") Edition edition, @JsonProperty("all") List<ActionResult> all) {
        return builder().edition(edition).all(all).build();
    }

    /** {@return the edition of the plan} */
    @JsonProperty("edition")
    public abstract Edition edition();

    /**
     * The results, of all years.
     *
     * @return the results in the order of the table
     */
    @JsonProperty("all")
    public abstract List<ActionResult> all();

    @Value.Lazy
    Map<String, List<ActionResult>> byAction() {
        Map<String, List<ActionResult>> byAction = new LinkedHashMap<>();
        all().forEach(result -> byAction.computeIfAbsent(result.action(), none -> new ArrayList<>())
                .add(result));
        byAction.replaceAll((action, results) -> List.copyOf(results));
        return byAction;
    }

    /**
     * The years of which there is something told.
     *
     * @return the years, earliest first
     */
    public List<FiscalYear> years() {
        return all().stream().map(ActionResult::year).distinct().sorted().toList();
    }

    /**
     * What is told of an action item.
     *
     * @param action the id of the item
     * @return the results in the order of the table; none if nothing is told of it
     */
    public List<ActionResult> of(String action) {
        Objects.requireNonNull(action, "action");
        return byAction().getOrDefault(action, List.of());
    }

    /**
     * What is told of an action item in a year.
     *
     * @param action the id of the item
     * @param year the year
     * @return the results, each of other actors; none if nothing is told of it
     */
    public List<ActionResult> of(String action, FiscalYear year) {
        Objects.requireNonNull(year, "year");
        return of(action).stream().filter(result -> result.year().equals(year)).toList();
    }

    /**
     * What is told of an action item.
     *
     * @param item the item
     * @return the results in the order of the table
     */
    public List<ActionResult> of(ActionItem item) {
        Objects.requireNonNull(item, "item");
        return of(item.id());
    }

    /**
     * What is told of the action items of a direction.
     *
     * @param direction the direction
     * @return the results, item by item
     */
    public List<ActionResult> of(Direction direction) {
        Objects.requireNonNull(direction, "direction");
        return direction.actions().stream().flatMap(item -> of(item).stream()).toList();
    }

    /**
     * What is told of the action items of an initiative.
     *
     * @param initiative the initiative
     * @return the results, item by item
     */
    public List<ActionResult> of(Initiative initiative) {
        Objects.requireNonNull(initiative, "initiative");
        return initiative.directions().stream()
                .flatMap(direction -> of(direction).stream())
                .toList();
    }

    /**
     * What a department answers for, by any of its names.
     *
     * @param department the department
     * @return the results in the order of the table
     */
    public List<ActionResult> of(Department department) {
        Objects.requireNonNull(department, "department");
        return those(result -> result.departments().stream().anyMatch(department::isCalled));
    }

    /**
     * What a department answers for, as the results name it.
     *
     * @param department its name as printed, in any width, or its id
     * @return the results in the order of the table
     */
    public List<ActionResult> ofDepartment(String department) {
        Objects.requireNonNull(department, "department");
        return those(result -> result.isOf(department));
    }

    /**
     * What is told of a year.
     *
     * @param year the year
     * @return the results in the order of the table
     */
    public List<ActionResult> in(FiscalYear year) {
        Objects.requireNonNull(year, "year");
        return those(result -> result.year().equals(year));
    }

    /**
     * What is in a state.
     *
     * @param state the state
     * @return the results in the order of the table
     */
    public List<ActionResult> in(ResultState state) {
        Objects.requireNonNull(state, "state");
        return those(result -> result.state() == state);
    }

    /**
     * What is told of a role: what it did, did not do or is to do.
     *
     * <p>Results that do not tell who did it are not among them even if the role may have: see {@link #possiblyBy}.
     *
     * @param role the role
     * @return the results in the order of the table
     */
    public List<ActionResult> by(ActorRole role) {
        Objects.requireNonNull(role, "role");
        return those(result -> result.actors().known().contains(role));
    }

    /**
     * What a role may have done although nobody tells: the results without actors, of items in which the role takes part or cannot
     * be excluded.
     *
     * @param role the role
     * @param plan the plan whose marks tell who takes part
     * @return the results in the order of the table; none of them is among those {@linkplain #by by} the role
     */
    public List<ActionResult> possiblyBy(ActorRole role, Plan plan) {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(plan, "plan");
        Set<String> items = new LinkedHashSet<>();
        plan.actions().stream().filter(item -> item.actors().mayInclude(role)).forEach(item -> items.add(item.id()));
        return those(result -> result.actors().known().isEmpty() && items.contains(result.action()));
    }

    /**
     * Who takes part in an action item by the plan's marks and by what was done: a role that did it takes part, whether its mark is
     * legible or not.
     *
     * @param item the item
     * @return its actors; where they are not wholly legible, with the roles that did something for it
     */
    public Actors actorsOf(ActionItem item) {
        Objects.requireNonNull(item, "item");
        Set<ActorRole> known = new LinkedHashSet<>(item.actors().known());
        Set<FiscalYear> years = new LinkedHashSet<>();
        for (ActionResult result : of(item)) {
            if (result.state().isDone() && known.addAll(result.actors().known())) {
                years.add(result.year());
            }
        }
        return years.isEmpty()
                ? item.actors()
                : item.actors()
                        .fold(
                                stated -> stated,
                                atLeast -> confirmed(known, atLeast.reason(), years),
                                notLegible -> confirmed(known, notLegible.reason(), years));
    }

    private static Actors confirmed(Set<ActorRole> known, String reason, Set<FiscalYear> years) {
        return new Actors.AtLeast(List.copyOf(known), reason + " (confirmed by results of " + years + ")");
    }

    /**
     * How far an action item was carried out in a year, by all who tell of it.
     *
     * @param action the id of the item
     * @param year the year
     * @return the state that all tell; partly done, if some tell that it was done and others that it was not; what is only planned
     *     counts where nothing else is told; nothing if nothing is
     */
    public Optional<ResultState> state(String action, FiscalYear year) {
        return state(of(action, year));
    }

    static Optional<ResultState> state(List<ActionResult> results) {
        List<ResultState> told =
                results.stream().map(ActionResult::state).distinct().toList();
        List<ResultState> happened = told.stream().filter(ResultState::isResult).toList();
        return happened.size() > 1
                ? Optional.of(ResultState.PARTLY)
                : (happened.isEmpty() ? told : happened).stream().findFirst();
    }

    /**
     * Of how many of some action items there is a result in a year.
     *
     * @param items the items, such as those of a plan, an initiative or a role
     * @param year the year
     * @return the counts
     */
    public ResultCounts counts(Collection<ActionItem> items, FiscalYear year) {
        Objects.requireNonNull(items, "items");
        Objects.requireNonNull(year, "year");
        Map<ResultState, Integer> counts = new EnumMap<>(ResultState.class);
        for (ActionItem item : items) {
            state(item.id(), year).ifPresent(state -> counts.merge(state, 1, Integer::sum));
        }
        return new ResultCounts(
                items.size(),
                counts.getOrDefault(ResultState.DONE, 0),
                counts.getOrDefault(ResultState.PARTLY, 0),
                counts.getOrDefault(ResultState.NOT_DONE, 0),
                counts.getOrDefault(ResultState.PLANNED, 0));
    }

    /**
     * How often each word of the city's own rating was given to some action items in a year.
     *
     * @param items the items
     * @param year the year
     * @return the numbers of results by word, in the order in which the words are first given; results without a rating do not count
     */
    public Map<String, Integer> ratings(Collection<ActionItem> items, FiscalYear year) {
        Objects.requireNonNull(items, "items");
        Objects.requireNonNull(year, "year");
        Map<String, Integer> ratings = new LinkedHashMap<>();
        items.stream()
                .flatMap(item -> of(item.id(), year).stream())
                .map(ActionResult::rating)
                .filter(rating -> !rating.isEmpty())
                .forEach(rating -> ratings.merge(rating, 1, Integer::sum));
        return Collections.unmodifiableMap(ratings);
    }

    /**
     * The action items of which there is no result in a year: nothing is told of them, or only that they are planned.
     *
     * @param items the items
     * @param year the year
     * @return the items without a result, in their order
     */
    public List<ActionItem> withoutResult(Collection<ActionItem> items, FiscalYear year) {
        Objects.requireNonNull(items, "items");
        Objects.requireNonNull(year, "year");
        return items.stream()
                .filter(item ->
                        state(item.id(), year).filter(ResultState::isResult).isEmpty())
                .toList();
    }

    /**
     * What is told otherwise in one year than in another: items of which something is told in one of them only, or whose
     * state, rating or figure differs.
     *
     * @param before the one year
     * @param after the other, usually the next
     * @return the changes in the order in which items are first told of
     */
    public List<ResultChange> changes(FiscalYear before, FiscalYear after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        List<ResultChange> changes = new ArrayList<>();
        for (String action : byAction().keySet()) {
            List<ActionResult> one = of(action, before);
            List<ActionResult> other = of(action, after);
            if (!one.isEmpty() || !other.isEmpty()) {
                ResultChange change = new ResultChange(action, one, other);
                if (change.isOne()) {
                    changes.add(change);
                }
            }
        }
        return List.copyOf(changes);
    }

    /**
     * What was done in a year as a page for people (取組みの実績の報告), which can be written as plain text, Markdown, HTML or rows of a
     * spreadsheet: initiative by initiative, with counts, ratings and what is missing.
     *
     * @param plan the plan to whose items the results belong
     * @param year the year
     * @param language the reader's language, or English where the library does not speak it; what is printed stays as it is
     * @return the page
     */
    public Page page(Plan plan, FiscalYear year, Locale language) {
        return sections(plan, year, language).page();
    }

    /**
     * What was done for an initiative in a year, as a section for a page on it.
     *
     * @param plan the plan to whose items the results belong
     * @param initiative the initiative
     * @param year the year
     * @param language the reader's language, or English where the library does not speak it
     * @return the section: of how many items there is a result, how they are rated, what was done for each, and what is missing
     */
    public Section section(Plan plan, Initiative initiative, FiscalYear year, Locale language) {
        Objects.requireNonNull(initiative, "initiative");
        return sections(plan, year, language).of(initiative);
    }

    private ResultSections sections(Plan plan, FiscalYear year, Locale language) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(language, "language");
        return new ResultSections(plan, this, year, Words.in(language));
    }

    private List<ActionResult> those(Predicate<ActionResult> are) {
        return all().stream().filter(are).toList();
    }

    /** Prints edition, number and years. */
    @Override
    public String toString() {
        return edition() + ": " + all().size() + " results of " + byAction().size() + " action items " + years();
    }

    /** Builds a list of results one by one. */
    public static final class Builder extends ImmutableActionResults.Builder {
        Builder() {}
    }

    /**
     * Keeps the results apart.
     *
     * @throws IllegalArgumentException if two tell of one item, year and the same actors
     */
    @Value.Check
    protected void check() {
        for (List<ActionResult> results : byAction().values()) {
            for (int i = 1; i < results.size(); i++) {
                if (results.subList(0, i).stream().anyMatch(results.get(i)::isOfTheSame)) {
                    throw new IllegalArgumentException(
                            "There cannot be two results " + results.get(i).name());
                }
            }
        }
    }
}

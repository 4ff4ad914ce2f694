package jp.kurume.plan.around.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import org.immutables.value.Value;

/**
 * The cycle in which issues are dealt with and what is learnt comes back to the residents (取組み推進のイメージ).
 *
 * <p>An issue arises in one household and is dealt with there. If there are like cases in the district it becomes an issue of
 * the district, and if there are many in the city one of the city. Every level ends with what was found reaching the
 * residents, who then notice the next issue sooner: the cycle begins again.
 *
 * <pre>{@code
 * IssueCycle cycle = KurumeWelfare.issueCycle();
 * cycle.steps(cycle.level(2));        // 4, 5, 6
 * cycle.next(cycle.step(9));          // 1 個別課題発生
 * cycle.endsFrom(cycle.step(5));      // 6 and 9
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@JsonRootName("issue-cycle")
@Value.Immutable
public abstract class IssueCycle implements Serializable {

    private static final long serialVersionUID = 1L;

    IssueCycle() {}

    /**
     * The tables that it is read from, to write them with {@code TableExport} or to look at their columns.
     *
     * @return their formats, {@code sources.csv} and {@code editions.csv} first
     */
    public static List<TableFormat> tableFormats() {
        return IssueCycleTables.formats();
    }

    /**
     * Reads a cycle from a city's tables: {@code issue-levels.csv} and {@code issue-steps.csv}.
     *
     * @param tables where the tables are
     * @param edition the id of the plan's edition
     * @return the cycle
     * @throws InvalidTablesException if any of the tables has a problem, with all of them
     * @throws UnknownElementException if the tables are sound and hold no cycle of that edition
     */
    public static IssueCycle readFrom(TableSource tables, String edition) {
        return new IssueCycleReader(new TableReading(tables)).read(edition);
    }

    /**
     * Starts a cycle, to be built part by part.
     *
     * @return a builder without any part
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    static IssueCycle fromJson(
            @JsonProperty("edition") Edition edition,
            @JsonProperty("levels") List<IssueLevel> levels,
            @JsonProperty("steps") List<IssueStep> steps) {
        return builder().edition(edition).levels(levels).steps(steps).build();
    }

    /** {@return the edition of the plan} */
    @JsonProperty("edition")
    public abstract Edition edition();

    /**
     * The levels.
     *
     * @return the levels, lowest first
     */
    @JsonProperty("levels")
    public abstract List<IssueLevel> levels();

    /**
     * The steps of all levels.
     *
     * @return the steps in their order
     */
    @JsonProperty("steps")
    public abstract List<IssueStep> steps();

    /**
     * {@return a level by its number}
     *
     * @param number its number, from 1
     * @throws UnknownElementException if there is none of that number
     */
    public IssueLevel level(int number) {
        return find("level", number, levels(), IssueLevel::number);
    }

    /**
     * {@return a step by its number}
     *
     * @param number its number, from 1
     * @throws UnknownElementException if there is none of that number
     */
    public IssueStep step(int number) {
        return find("step", number, steps(), IssueStep::number);
    }

    private static <T> T find(String kind, int number, List<T> elements, Function<T, Integer> numberOf) {
        for (T element : elements) {
            if (numberOf.apply(element) == number) {
                return element;
            }
        }
        throw UnknownElementException.of(
                kind,
                String.valueOf(number),
                elements.stream()
                        .map(element -> numberOf.apply(element).toString())
                        .toList());
    }

    /**
     * The steps of a level.
     *
     * @param level the level
     * @return the steps in their order
     */
    public List<IssueStep> steps(IssueLevel level) {
        Objects.requireNonNull(level, "level");
        return steps().stream().filter(step -> step.level().equals(level)).toList();
    }

    /**
     * The step that follows another.
     *
     * @param step a step of this cycle
     * @return the next one; the first after the last, since the cycle is gone through again and again
     * @throws UnknownElementException if the step is not one of this cycle
     */
    public IssueStep next(IssueStep step) {
        Objects.requireNonNull(step, "step");
        return steps().get((place(step) + 1) % steps().size());
    }

    /**
     * Whether a step is the last of its level, after which an issue is settled unless like cases raise it to the next level.
     *
     * @param step a step of this cycle
     * @return true if no later step is of its level
     * @throws UnknownElementException if the step is not one of this cycle
     */
    public boolean isEnd(IssueStep step) {
        Objects.requireNonNull(step, "step");
        int place = place(step);
        return place == steps().size() - 1 || !steps().get(place + 1).level().equals(step.level());
    }

    /**
     * The steps with which an issue can end that has come to a step: the end of its level, and those of the levels above to
     * which like cases may raise it.
     *
     * @param step a step of this cycle; the first for an issue that has just arisen in one household
     * @return the steps in their order, at least one
     * @throws UnknownElementException if the step is not one of this cycle
     */
    public List<IssueStep> endsFrom(IssueStep step) {
        Objects.requireNonNull(step, "step");
        return steps().subList(place(step), steps().size()).stream()
                .filter(this::isEnd)
                .toList();
    }

    private int place(IssueStep step) {
        int place = steps().indexOf(step);
        if (place < 0) {
            throw UnknownElementException.of(
                    "step",
                    step.toString(),
                    steps().stream().map(IssueStep::toString).toList());
        }
        return place;
    }

    /** Prints edition and what it counts. */
    @Override
    public String toString() {
        return edition() + ": " + levels().size() + " levels, " + steps().size() + " steps";
    }

    /** Builds a cycle part by part. */
    public static final class Builder extends ImmutableIssueCycle.Builder {
        Builder() {}
    }

    /**
     * Keeps the parts consistent.
     *
     * @throws IllegalArgumentException if the levels or the steps are not in the order of their numbers, a step is of a level
     *     that is not the cycle's or that lies below that of the step before it, or a level has no step
     */
    @Value.Check
    protected void check() {
        int levelBefore = 0;
        for (IssueLevel level : levels()) {
            if (level.number() <= levelBefore || steps(level).isEmpty()) {
                throw new IllegalArgumentException(
                        "The levels of a cycle stand in their order and each has a step, but " + level + " does not");
            }
            levelBefore = level.number();
        }
        int stepBefore = 0;
        int levelOfStepBefore = 0;
        for (IssueStep step : steps()) {
            boolean inOrder = step.number() > stepBefore && step.level().number() >= levelOfStepBefore;
            if (!inOrder || !levels().contains(step.level())) {
                throw new IllegalArgumentException(
                        "The steps of a cycle stand in their order on levels of its own, but " + step + " does not");
            }
            stepBefore = step.number();
            levelOfStepBefore = step.level().number();
        }
    }
}

package jp.kurume.plan.around.milestone;

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
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The making of a plan, step by step (策定の経過と今後のスケジュール).
 *
 * <pre>{@code
 * Milestones milestones = KurumeWelfare.milestones();
 * milestones.dueBy(LocalDate.of(2025, 9, 1));                         // what has begun by then, or should have
 * milestones.standing(Standing.AHEAD, LocalDate.of(2025, 9, 1));      // 市民説明会、パブリックコメント, 策定
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@JsonRootName("milestones")
@Value.Immutable
public abstract class Milestones implements Serializable {

    private static final long serialVersionUID = 1L;

    Milestones() {}

    /**
     * The tables that it is read from, to write them with {@code TableExport} or to look at their columns.
     *
     * @return their formats, {@code sources.csv} and {@code editions.csv} first
     */
    public static List<TableFormat> tableFormats() {
        return MilestoneTables.formats();
    }

    /**
     * Reads the milestones of a plan from a city's tables {@code milestones.csv} and {@code making-principles.csv}.
     *
     * @param tables where the tables are
     * @param edition the id of the plan's edition
     * @return the milestones
     * @throws InvalidTablesException if one of the tables has a problem, with all of them
     * @throws UnknownElementException if the tables are sound and hold nothing of that edition
     */
    public static Milestones readFrom(TableSource tables, String edition) {
        return new MilestoneReader(new TableReading(tables)).read(edition);
    }

    /**
     * Starts a list of milestones, to be built one by one.
     *
     * @return a builder without any
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    static Milestones fromJson(
            @JsonProperty("edition") Edition edition,
            @JsonProperty("all") List<Milestone> all,
            @JsonProperty("principles") @SinceVersion(2) @Nullable List<MakingPrinciple> principles) {
        return builder()
                .edition(edition)
                .all(all)
                .principles(Objects.requireNonNullElse(principles, List.of()))
                .build();
    }

    /** {@return the edition of the plan} */
    @JsonProperty("edition")
    public abstract Edition edition();

    /**
     * The milestones.
     *
     * @return the milestones in the order of the table
     */
    @JsonProperty("all")
    public abstract List<Milestone> all();

    /**
     * The principles by which the plan is made (策定の基本姿勢).
     *
     * @return the principles in the order of the document
     */
    @JsonProperty("principles")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<MakingPrinciple> principles();

    /**
     * {@return a milestone by its id}
     *
     * @param id its id, such as {@code citizens-survey}
     * @throws UnknownElementException if there is none of that id
     */
    public Milestone get(String id) {
        for (Milestone milestone : all()) {
            if (milestone.id().equals(id)) {
                return milestone;
            }
        }
        throw UnknownElementException.of(
                "milestone", id, all().stream().map(Milestone::id).toList());
    }

    /**
     * The milestones that stand in one way on a day.
     *
     * @param standing the way
     * @param date the day
     * @return the milestones in the order of the table
     */
    public List<Milestone> standing(Standing standing, LocalDate date) {
        Objects.requireNonNull(standing, "standing");
        return all().stream()
                .filter(milestone -> milestone.time().on(date) == standing)
                .toList();
    }

    /**
     * What is due as of a day: every milestone whose time has come by then, be it over, under way or to be confirmed.
     *
     * @param date the day
     * @return the milestones in the order of the table; all but those that are {@linkplain Standing#AHEAD ahead}
     */
    public List<Milestone> dueBy(LocalDate date) {
        return all().stream()
                .filter(milestone -> milestone.time().on(date) != Standing.AHEAD)
                .toList();
    }

    /** Prints edition and number. */
    @Override
    public String toString() {
        return edition() + ": " + all().size() + " milestones";
    }

    /** Builds a list of milestones one by one. */
    public static final class Builder extends ImmutableMilestones.Builder {
        Builder() {}
    }

    /**
     * Keeps the milestones apart.
     *
     * @throws IllegalArgumentException if two share an id
     */
    @Value.Check
    protected void check() {
        Set<String> ids = new HashSet<>();
        for (Milestone milestone : all()) {
            if (!ids.add(milestone.id())) {
                throw new IllegalArgumentException("There cannot be two milestones " + milestone.id());
            }
        }
    }
}

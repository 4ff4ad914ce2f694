package jp.kurume.plan.districts.routing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.kurume.plan.city.Municipality;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.districts.RoutingProblems;
import jp.kurume.plan.districts.Succession;
import jp.kurume.plan.problem.Place;
import jp.kurume.plan.problem.Problem;
import jp.kurume.plan.problem.ProblemCode;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import org.jspecify.annotations.Nullable;

/**
 * A city's lists of offices over time (相談窓口一覧の変遷): from its first day on, exactly one of them is in force on each day.
 *
 * <p>A list is in force from a day on, until another takes its place or to a last day that the city has set. Where a last day
 * is set, the next list begins on the day after it. A {@linkplain RoutingTable#successions() district that has ended} is in
 * the lists that came into force before it ended, and in none that came later; one that came on its last day may have it or
 * not.
 *
 * <p>Corrections in a city's tables hold from their date on: a list that was read is followed by itself with the corrections of
 * each day.
 *
 * <pre>{@code
 * RoutingTimeline timeline = RoutingTimeline.of(List.of(
 *         EffectiveTable.from(draft, LocalDate.of(2025, 11, 1)), EffectiveTable.from(plan, LocalDate.of(2026, 4, 1))));
 * timeline.asOf(LocalDate.of(2026, 3, 31)).route("日吉");    // as the draft has it
 * timeline.on(LocalDate.of(2025, 10, 31));                  // No table is in force on 2025-10-31; the first day is 2025-11-01
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@JsonRootName("routing-timeline")
public final class RoutingTimeline implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<EffectiveTable> tables;

    private RoutingTimeline(List<EffectiveTable> tables) {
        this.tables = List.copyOf(tables);
    }

    /**
     * {@return a timeline}
     *
     * @param tables the tables of one municipality with their times, in any order
     * @throws InvalidRoutingException with everything that is wrong at {@code tables[0].from} and so on, in the order in which
     *     they were given: none at all, days on which two would be in force or none, another municipality, a district that is
     *     there although it has ended, or is not although it has not
     */
    @JsonCreator
    public static RoutingTimeline of(@JsonProperty("tables") List<EffectiveTable> tables) {
        Objects.requireNonNull(tables, "tables");
        List<Problem> problems = problems(tables);
        if (!problems.isEmpty()) {
            throw new InvalidRoutingException("the timeline", problems);
        }
        return new RoutingTimeline(tables.stream()
                .sorted(Comparator.comparing(EffectiveTable::from))
                .toList());
    }

    /**
     * Reads a timeline from a city's tables: of all editions that have a day in the column {@code from} of {@code
     * routing-tables.csv}, and perhaps a last one in {@code to}.
     *
     * @param tables where the tables are
     * @param municipality the code of the municipality, such as {@code 402036}
     * @return the timeline
     * @throws InvalidTablesException if any of the tables has a problem, with all of them
     * @throws UnknownElementException if no routing table of the municipality has such a day
     */
    public static RoutingTimeline readFrom(TableSource tables, String municipality) {
        return new RoutingTableReader(new TableReading(tables)).readTimeline(municipality);
    }

    /** What keeps tables from making a timeline, in the order in which they are given. */
    static List<Problem> problems(List<EffectiveTable> given) {
        List<Problem> problems = new ArrayList<>();
        if (given.isEmpty()) {
            problems.add(problem(RoutingProblems.TIMELINE_EMPTY, Place.Property.of("tables"), ""));
            return problems;
        }
        List<Integer> inOrder = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            inOrder.add(i);
        }
        inOrder.sort(Comparator.comparing(i -> given.get(i).from()));
        Municipality first = given.get(inOrder.get(0)).table().edition().municipality();
        LocalDate latestEnd = null;
        for (int i = 0; i < inOrder.size(); i++) {
            int number = inOrder.get(i);
            EffectiveTable table = given.get(number);
            Place.Property place = Place.Property.of("tables", number);
            if (i > 0) {
                checkBegin(given.get(inOrder.get(i - 1)), latestEnd, table, place.then("from"), problems);
            }
            Municipality its = table.table().edition().municipality();
            if (!its.code().equals(first.code())) {
                problems.add(problem(
                        RoutingProblems.OTHER_MUNICIPALITY, place.then("table"), its.toString(), first.toString()));
            }
            checkEnded(table, place.then("from"), problems);
            LocalDate end = table.end().<@Nullable LocalDate>fold(day -> day, () -> null);
            latestEnd = latestEnd == null || (end != null && end.isAfter(latestEnd)) ? end : latestEnd;
        }
        return problems;
    }

    private static void checkBegin(
            EffectiveTable before,
            @Nullable LocalDate latestEnd,
            EffectiveTable table,
            Place place,
            List<Problem> problems) {
        LocalDate from = table.from();
        boolean hasEnd = before.end() instanceof EffectiveEnd.LastDay;
        if (latestEnd != null && !from.isAfter(latestEnd)) {
            problems.add(problem(RoutingProblems.TIMELINE_OVERLAP, place, from.toString(), latestEnd.toString()));
        } else if (from.equals(before.from())) {
            problems.add(problem(RoutingProblems.TIMELINE_OVERLAP, place, from.toString(), from.toString()));
        } else if (hasEnd && latestEnd != null && from.isAfter(latestEnd.plusDays(1))) {
            problems.add(problem(RoutingProblems.TIMELINE_GAP, place, from.toString(), latestEnd.toString()));
        }
    }

    private static void checkEnded(EffectiveTable effective, Place place, List<Problem> problems) {
        Set<String> current = new HashSet<>();
        effective.table().districts().forEach(district -> current.add(district.id()));
        for (Succession succession : effective.table().successions()) {
            boolean isThere = current.contains(succession.id());
            boolean hasEnded = succession.endsOn().isBefore(effective.from());
            boolean endsThen = succession.endsOn().equals(effective.from());
            // A list that comes into force on the last day may have the district, or not.
            if (isThere == hasEnded && !endsThen) {
                problems.add(problem(
                        hasEnded ? RoutingProblems.TIMELINE_ENDED : RoutingProblems.TIMELINE_NOT_ENDED,
                        place,
                        succession.name(),
                        succession.endsOn().toString()));
            }
        }
    }

    private static Problem problem(ProblemCode code, Place place, String found, String... arguments) {
        return new Problem(code, place, found, List.of(arguments), List.of());
    }

    /**
     * The tables with their times.
     *
     * @return the tables, the earliest first; at least one
     */
    @JsonProperty("tables")
    public List<EffectiveTable> tables() {
        return tables;
    }

    /** {@return the first day on which a table is in force} */
    public LocalDate firstDay() {
        return tables.get(0).from();
    }

    /**
     * {@return the routing table that is in force on a day}
     *
     * @param date the day
     * @throws NoTableInForceException if none is in force yet, or none any more, with the first or the last day
     */
    public RoutingTable asOf(LocalDate date) {
        return on(date).orElseThrow();
    }

    /**
     * Which routing table is in force on a day.
     *
     * @param date the day
     * @return the table with its time, or that it is too early or too late
     */
    public TableInForce on(LocalDate date) {
        for (int i = tables.size() - 1; i >= 0; i--) {
            EffectiveTable table = tables.get(i);
            if (!date.isBefore(table.from())) {
                // Before the next one there is no gap, so that only the last one can have ended.
                return table.end()
                        .fold(
                                last -> date.isAfter(last)
                                        ? new TableInForce.TooLate(date, last)
                                        : new TableInForce.InForce(date, table),
                                () -> new TableInForce.InForce(date, table));
            }
        }
        return new TableInForce.TooEarly(date, firstDay());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof RoutingTimeline other && tables.equals(other.tables);
    }

    @Override
    public int hashCode() {
        return tables.hashCode();
    }

    /** Prints the tables with their times. */
    @Override
    public String toString() {
        return tables.toString();
    }
}

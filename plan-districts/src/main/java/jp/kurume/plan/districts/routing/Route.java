package jp.kurume.plan.districts.routing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Assurance;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.Remit;
import jp.kurume.plan.districts.RouteRow;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.Unserved;
import jp.kurume.plan.interchange.SinceVersion;
import jp.kurume.plan.time.DaySpan;
import org.jspecify.annotations.Nullable;

/**
 * The offices that serve one district: those for each field of consultation, and one for who does not know whom to ask.
 *
 * <p>Most fields have one office for everybody. A field may also be divided among several by town, have branches beside the
 * main office, offices to choose from, others for some people or on some days, or none at all:
 *
 * <pre>{@code
 * Route route = KurumeDistricts.routing().route("日吉校区");
 * route.office(ConsultationField.ELDERLY).telephone();         // 0942-46-8711
 * route.confirmedOffice(ConsultationField.LIVELIHOOD);         // empty: this one is inferred
 * route.assignment(ConsultationField.LIVELIHOOD).citation();   // why it is read so
 * route.assignments(ConsultationField.ELDERLY);                // every row of the field
 * route.on(LocalDate.of(2026, 12, 31));                        // the offices of that day
 * }</pre>
 *
 * <p>In JSON its assignments leave out their district, which it says once.
 *
 * <p>Immutable and thread-safe.
 */
@JsonRootName("route")
@JsonInclude(JsonInclude.Include.NON_NULL)
public final class Route implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AsOf asOf;
    private final SchoolDistrict district;
    private final List<Assignment> assignments;
    private final List<Unserved> unserved;
    private final Office fallback;
    private final Assurances lastChecks;
    private final HashMap<String, FieldOfRoute> byField = new LinkedHashMap<>();

    private Route(
            AsOf asOf,
            SchoolDistrict district,
            List<Assignment> assignments,
            List<Unserved> unserved,
            Office fallback,
            Assurances lastChecks) {
        this.lastChecks = lastChecks;
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.district = Objects.requireNonNull(district, "district");
        this.assignments = List.copyOf(assignments);
        this.unserved = List.copyOf(unserved);
        this.fallback = Objects.requireNonNull(fallback, "fallback");
        Map<String, List<Assignment>> served = byField(this.assignments, Assignment::district, Assignment::field);
        Map<String, List<Unserved>> none = byField(this.unserved, Unserved::district, Unserved::field);
        Set<String> fields = new LinkedHashSet<>(served.keySet());
        fields.addAll(none.keySet());
        for (String field : fields) {
            FieldOfRoute its =
                    new FieldOfRoute(served.getOrDefault(field, List.of()), none.getOrDefault(field, List.of()));
            its.contradiction().ifPresent(both -> {
                throw new IllegalArgumentException("The route of " + district + " has two assignments for the field "
                        + field + " that are both for the same: " + both);
            });
            byField.put(field, its);
        }
    }

    private <T> Map<String, List<T>> byField(
            List<T> rows, Function<T, SchoolDistrict> districtOf, Function<T, ConsultationField> fieldOf) {
        Map<String, List<T>> byId = new LinkedHashMap<>();
        for (T row : rows) {
            if (!districtOf.apply(row).equals(district)) {
                throw new IllegalArgumentException("The route of " + district + " holds an assignment of "
                        + districtOf.apply(row) + " for the field " + fieldOf.apply(row));
            }
            byId.computeIfAbsent(fieldOf.apply(row).id(), any -> new ArrayList<>())
                    .add(row);
        }
        return byId;
    }

    /**
     * A route in which every field has an office.
     *
     * @param asOf the edition and the date it speaks for
     * @param district the district
     * @param assignments its offices, in the order of the fields
     * @param fallback the office for those who do not know whom to ask
     * @return the route
     * @throws IllegalArgumentException if two offices would both be the main one for the same part, people and days, or one
     *     is of another district
     */
    public static Route of(AsOf asOf, SchoolDistrict district, List<Assignment> assignments, Office fallback) {
        Objects.requireNonNull(assignments, "assignments");
        return of(asOf, district, assignments, List.of(), fallback);
    }

    /**
     * A route.
     *
     * @param asOf the edition and the date it speaks for
     * @param district the district
     * @param assignments its offices, in the order of the fields
     * @param unserved where it has none, in the order of the fields
     * @param fallback the office for those who do not know whom to ask
     * @return the route
     * @throws IllegalArgumentException if two rows are both for the same part, people and days although neither is a branch or
     *     to choose from, or one is of another district
     */
    public static Route of(
            AsOf asOf,
            SchoolDistrict district,
            List<Assignment> assignments,
            List<Unserved> unserved,
            Office fallback) {
        Objects.requireNonNull(assignments, "assignments");
        Objects.requireNonNull(unserved, "unserved");
        return new Route(asOf, district, assignments, unserved, fallback, Assurances.of(List.of()));
    }

    @JsonCreator
    static Route fromJson(
            @JsonProperty("asOf") AsOf asOf,
            @JsonProperty("district") SchoolDistrict district,
            @JsonProperty("assignments") List<AssignmentInRoute> assignments,
            @JsonProperty("unserved") @SinceVersion(2) @Nullable List<UnservedInRoute> unserved,
            @JsonProperty("fallback") Office fallback,
            @JsonProperty("assurances") @SinceVersion(2) @Nullable List<Assurance> assurances) {
        Route route = of(
                asOf,
                district,
                assignments.stream().map(form -> form.to(district)).toList(),
                unserved == null
                        ? List.of()
                        : unserved.stream().map(form -> form.to(district)).toList(),
                fallback);
        return assurances == null ? route : route.withLastChecks(Assurances.of(assurances));
    }

    @JsonProperty("assurances")
    @Nullable
    List<Assurance> assurancesInJson() {
        return lastChecks.all().isEmpty() ? null : lastChecks.all();
    }

    @JsonProperty("assignments")
    List<AssignmentInRoute> assignmentsInJson() {
        return assignments.stream().map(AssignmentInRoute::of).toList();
    }

    @JsonProperty("unserved")
    @Nullable
    List<UnservedInRoute> unservedInJson() {
        return unserved.isEmpty()
                ? null
                : unserved.stream().map(UnservedInRoute::of).toList();
    }

    /**
     * What it speaks for: the edition of the list, and the date for which that holds.
     *
     * @return edition and date, the same as of its routing table
     */
    @JsonProperty("asOf")
    public AsOf asOf() {
        return asOf;
    }

    /**
     * The district.
     *
     * @return the district
     */
    @JsonProperty("district")
    public SchoolDistrict district() {
        return district;
    }

    /** {@return its offices of all fields, and what it rests on that they are, in the order of the fields} */
    public List<Assignment> assignments() {
        return assignments;
    }

    /**
     * The offices of a field, and what it rests on that they are (担当).
     *
     * @param field the field
     * @return the rows with an office, in the order of the tables; none if no office serves the district
     * @throws UnknownElementException if the routing table has no such field
     */
    public List<Assignment> assignments(ConsultationField field) {
        Objects.requireNonNull(field, "field");
        return of(field).assignments();
    }

    /**
     * The offices of a field, by the best reading there is.
     *
     * @param field the field
     * @return the offices in the order of the tables, each once
     * @throws UnknownElementException if the routing table has no such field
     */
    public List<Office> offices(ConsultationField field) {
        Objects.requireNonNull(field, "field");
        return assignments(field).stream().map(Assignment::office).distinct().toList();
    }

    /** {@return where no office serves the district, of all fields in their order} */
    public List<Unserved> unserved() {
        return unserved;
    }

    /**
     * Where no office serves the district in a field (窓口なし).
     *
     * @param field the field
     * @return the rows without an office, in the order of the tables; usually none
     * @throws UnknownElementException if the routing table has no such field
     */
    public List<Unserved> unserved(ConsultationField field) {
        Objects.requireNonNull(field, "field");
        return of(field).unserved();
    }

    /**
     * All rows of a field, with an office or without.
     *
     * @param field the field
     * @return the rows with an office, and then those without, each in the order of the tables
     * @throws UnknownElementException if the routing table has no such field
     */
    public List<RouteRow> rows(ConsultationField field) {
        Objects.requireNonNull(field, "field");
        return of(field).rows();
    }

    /**
     * The office for those who do not know whom to ask (相談先がわからないとき).
     *
     * @return the office
     */
    @JsonProperty("fallback")
    public Office fallback() {
        return fallback;
    }

    /**
     * When what this answer rests on was last checked, by whom, and when it is due again: who serves the district, and the offices
     * with their numbers.
     *
     * @return the last checks that concern the answer
     */
    public Assurances lastChecks() {
        return lastChecks;
    }

    /** The same with other checks. */
    Route withLastChecks(Assurances checks) {
        return checks.equals(lastChecks) ? this : new Route(asOf, district, assignments, unserved, fallback, checks);
    }

    /**
     * The same answer with other rows, such as those of one day or one address.
     *
     * @param served the rows with an office, in the order of the fields
     * @param none the rows without, in the order of the fields
     * @return the route
     * @throws IllegalArgumentException as {@link #of(AsOf, SchoolDistrict, List, List, Office)} does
     */
    public Route withRows(List<Assignment> served, List<Unserved> none) {
        Objects.requireNonNull(served, "served");
        Objects.requireNonNull(none, "none");
        return new Route(asOf, district, served, none, fallback, lastChecks);
    }

    private FieldOfRoute of(ConsultationField field) {
        FieldOfRoute rows = byField.get(field.id());
        if (rows == null) {
            throw UnknownElementException.of("field of consultation", field.id(), byField.keySet());
        }
        return rows;
    }

    /**
     * The one main assignment of a field for everybody in the whole district. Branches, offices for some and offices for some
     * days may stand beside it; ask for {@link #assignments(ConsultationField) all}, or for {@link #on a day}.
     *
     * @param field the field
     * @return the assignment
     * @throws NoSoleOfficeException if several offices divide the district, residents choose, or there is none; it tells all
     *     rows
     * @throws UnknownElementException if the routing table has no such field
     */
    public Assignment assignment(ConsultationField field) {
        Objects.requireNonNull(field, "field");
        FieldOfRoute rows = of(field);
        Assignment sole = rows.orNull();
        if (sole == null) {
            throw new NoSoleOfficeException(district, field, rows.assignments(), rows.unserved());
        }
        return sole;
    }

    /**
     * The one main office of a field for everybody in the whole district, by the best reading there is, which may be
     * {@linkplain Basis#INFERRED inferred}: whoever shows it to a resident looks at {@link #assignment} too, or asks for {@link
     * #confirmedOffice}.
     *
     * @param field the field
     * @return the office
     * @throws NoSoleOfficeException if several offices divide the district, residents choose, or there is none; it tells all
     *     rows
     * @throws UnknownElementException if the routing table has no such field
     */
    public Office office(ConsultationField field) {
        Objects.requireNonNull(field, "field");
        return assignment(field).office();
    }

    /**
     * The one main office of a field for everybody if a resident may be told it as certain.
     *
     * @param field the field
     * @return the office, or nothing if it is inferred, or there is no one office for everybody
     * @throws UnknownElementException if the routing table has no such field
     */
    public Optional<Office> confirmedOffice(ConsultationField field) {
        Objects.requireNonNull(field, "field");
        Assignment sole = of(field).orNull();
        return sole != null && sole.basis().isConfirmed() ? Optional.of(sole.office()) : Optional.empty();
    }

    /**
     * The route as it is on a day: rows that do not hold then are gone, and one that is for some days has taken the place of the
     * undated one for the same part and people in the same role. The days of those that are left are settled and no longer in
     * them, so that {@link #office} answers with the office of that day.
     *
     * @param day the day
     * @return the route of that day
     */
    public Route on(LocalDate day) {
        Objects.requireNonNull(day, "day");
        List<Assignment> served = new ArrayList<>();
        List<Unserved> none = new ArrayList<>();
        for (FieldOfRoute field : byField.values()) {
            for (RouteRow row : RoutedRemits.on(day, field.rows())) {
                Remit settled = row.remit().withDays(DaySpan.ALWAYS);
                row.<Boolean>fold(
                        assignment -> served.add(assignment.withRemit(settled)),
                        unserved -> none.add(unserved.withRemit(settled)));
            }
        }
        return withRows(served, none);
    }

    /**
     * The rows of a field that are for parts of the district alone, with none for whoever lives elsewhere in it.
     *
     * @param field the field
     * @return the rows for everybody of the first day on which all of them are for parts; none if there is always a row for the
     *     rest of the district
     * @throws UnknownElementException if the routing table has no such field
     */
    public List<RouteRow> rowsWithoutRest(ConsultationField field) {
        return RoutedRemits.withoutRest(rows(field));
    }

    /** Whether a resident is told anything in a field: a main office, some to choose from, or that there is none. */
    boolean isCovered(ConsultationField field) {
        FieldOfRoute rows = byField.get(field.id());
        return rows != null && rows.isCovered();
    }

    /** The fields that it has rows of, by their ids in their order. */
    List<String> fieldIds() {
        return List.copyOf(byField.keySet());
    }

    /**
     * Prints the district and its offices by their short names; inferred ones are marked 要確認 with the alternatives. The
     * office for those who do not know whom to ask comes last, and behind it what the route speaks for.
     */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(district().name()).append(": ");
        for (Map.Entry<String, FieldOfRoute> field : byField.entrySet()) {
            for (Assignment assignment : field.getValue().assignments()) {
                printLimits(field.getKey(), assignment.remit(), out);
                print(assignment.office(), out);
                printConfirmation(assignment.basis(), assignment.alternatives(), out);
            }
            for (Unserved none : field.getValue().unserved()) {
                printLimits(field.getKey(), none.remit(), out);
                out.append("no office").append(none.reason().isEmpty() ? "" : " (" + none.reason() + ")");
                printConfirmation(none.basis(), none.alternatives(), out);
            }
        }
        out.append("in doubt ");
        print(fallback(), out);
        return out.append(" (").append(asOf()).append(')').toString();
    }

    private static void printLimits(String field, Remit remit, StringBuilder out) {
        String limits = remit.toString();
        out.append(field).append(' ').append(limits.isEmpty() ? "" : "[" + limits + "] ");
    }

    private static void printConfirmation(Basis basis, List<Office> alternatives, StringBuilder out) {
        if (!basis.isConfirmed()) {
            out.append(" 要確認");
            for (Office alternative : alternatives) {
                out.append(" or ");
                print(alternative, out);
            }
        }
        out.append("; ");
    }

    private static void print(Office office, StringBuilder out) {
        out.append(office.shortName())
                .append(' ')
                .append(office.findTelephone().map(TelephoneNumber::toString).orElseGet(office::otherWays));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Route other
                && asOf.equals(other.asOf)
                && district.equals(other.district)
                && assignments.equals(other.assignments)
                && unserved.equals(other.unserved)
                && fallback.equals(other.fallback)
                && lastChecks.equals(other.lastChecks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, district, assignments, unserved, fallback, lastChecks);
    }
}

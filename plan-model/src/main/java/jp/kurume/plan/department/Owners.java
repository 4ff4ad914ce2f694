package jp.kurume.plan.department;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.table.InvalidTablesException;
import jp.kurume.plan.table.TableFormat;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableSource;
import org.immutables.value.Value;

/**
 * Which department answers for what of an edition (担当の一覧): several may, with one in charge on any day.
 *
 * <p>What is answered for is named by its ids, and nobody here knows what they stand for; the check of a city's folder holds
 * them against its tables.
 *
 * <pre>{@code
 * Owners owners = Owners.readFrom(TableSource.folder(folder), "plan-2026");
 * owners.inCharge(OwnedElement.measure("support"), day);            // one department, or nobody
 * owners.with(OwnedElement.measure("support"), day);                // who takes part beside it
 * owners.elementsOf(owners.departments().department("welfare"), day);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@JsonRootName("owners")
@Value.Immutable
public abstract class Owners implements Serializable {

    private static final long serialVersionUID = 1L;

    Owners() {}

    /**
     * The tables that they are read from, to write them with {@code TableExport} or to look at their columns.
     *
     * @return their formats, {@code sources.csv} and {@code editions.csv} first
     */
    public static List<TableFormat> tableFormats() {
        return DepartmentTables.formats();
    }

    /**
     * Reads who answers for what from a city's tables {@code departments.csv} and {@code owners.csv}.
     *
     * @param tables where the tables are
     * @param edition the id of the edition
     * @return the owners
     * @throws InvalidTablesException if any of the tables has a problem, with all of them
     * @throws UnknownElementException if the tables are sound and hold no department for that edition
     */
    public static Owners readFrom(TableSource tables, String edition) {
        Objects.requireNonNull(edition, "edition");
        return new DepartmentReader(new TableReading(tables)).owners(edition);
    }

    /**
     * Starts a list of owners, to be built one by one.
     *
     * @return a builder without any
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    static Owners fromJson(
            @JsonProperty("edition") Edition edition,
            @JsonProperty("departments") Departments departments,
            @JsonProperty("all") List<Ownership> all) {
        return builder().edition(edition).departments(departments).all(all).build();
    }

    /** {@return the edition whose elements are answered for} */
    @JsonProperty("edition")
    public abstract Edition edition();

    /**
     * The departments.
     *
     * @return all departments, whether they answer for something or not
     */
    @JsonProperty("departments")
    public abstract Departments departments();

    /**
     * Who answers for what, of all days.
     *
     * @return the ownerships in the order of the table
     */
    @JsonProperty("all")
    public abstract List<Ownership> all();

    @Value.Lazy
    Map<OwnedElement, List<Ownership>> byElement() {
        Map<OwnedElement, List<Ownership>> byElement = new LinkedHashMap<>();
        all().forEach(owned -> byElement
                .computeIfAbsent(owned.element(), none -> new ArrayList<>())
                .add(owned));
        byElement.replaceAll((element, owned) -> List.copyOf(owned));
        return byElement;
    }

    /**
     * Who answers for something, of all days.
     *
     * @param element what it is
     * @return the ownerships in the order of the table; none if nobody ever answers for it
     */
    public List<Ownership> of(OwnedElement element) {
        Objects.requireNonNull(element, "element");
        return byElement().getOrDefault(element, List.of());
    }

    /**
     * The department in charge of something on a day.
     *
     * @param element what it is
     * @param day the day
     * @return the department; nothing if none is in charge, or the one in charge is no more
     */
    public Optional<Department> inCharge(OwnedElement element, LocalDate day) {
        return those(element, OwnerRole.IN_CHARGE, day).stream().findFirst();
    }

    /**
     * The department in charge of the first of several things of which one is in charge: of an action item, or else of its
     * direction.
     *
     * @param day the day
     * @param nearestFirst what it is, and what it belongs to
     * @return the department; nothing if none is in charge of any
     */
    public Optional<Department> inCharge(LocalDate day, OwnedElement... nearestFirst) {
        Objects.requireNonNull(nearestFirst, "nearestFirst");
        Objects.requireNonNull(day, "day");
        for (OwnedElement element : nearestFirst) {
            Optional<Department> found = inCharge(element, day);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * The departments that take part in something on a day, beside the one in charge.
     *
     * @param element what it is
     * @param day the day
     * @return the departments in the order of the table
     */
    public List<Department> with(OwnedElement element, LocalDate day) {
        return those(element, OwnerRole.WITH, day);
    }

    private List<Department> those(OwnedElement element, OwnerRole role, LocalDate day) {
        Objects.requireNonNull(day, "day");
        return of(element).stream()
                .filter(owned -> owned.role() == role && owned.days().includes(day))
                .map(owned -> departments().department(owned.department()))
                .filter(department -> department.on(day).isPresent())
                .toList();
    }

    /**
     * What a department answers for on a day, in charge or taking part.
     *
     * @param department the department
     * @param day the day
     * @return the ownerships in the order of the table
     */
    public List<Ownership> of(Department department, LocalDate day) {
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(day, "day");
        return all().stream()
                .filter(owned -> owned.department().equals(department.id())
                        && owned.days().includes(day)
                        && department.on(day).isPresent())
                .toList();
    }

    /**
     * What a department is in charge of on a day.
     *
     * @param department the department
     * @param day the day
     * @return the elements in the order of the table
     */
    public List<OwnedElement> elementsOf(Department department, LocalDate day) {
        return of(department, day).stream()
                .filter(owned -> owned.role() == OwnerRole.IN_CHARGE)
                .map(Ownership::element)
                .toList();
    }

    /**
     * Those of several things of which nobody is in charge on a day.
     *
     * @param elements what to look at
     * @param day the day
     * @return the elements without a department in charge, in their order
     */
    public List<OwnedElement> unanswered(Collection<OwnedElement> elements, LocalDate day) {
        Objects.requireNonNull(elements, "elements");
        Objects.requireNonNull(day, "day");
        return elements.stream()
                .filter(element -> inCharge(element, day).isEmpty())
                .toList();
    }

    /** Prints edition and numbers. */
    @Override
    public String toString() {
        return edition() + ": " + departments().all().size() + " departments answer for "
                + byElement().size() + " elements";
    }

    /** Builds a list of owners one by one. */
    public static final class Builder extends ImmutableOwners.Builder {
        Builder() {}
    }

    /**
     * Keeps the ownerships consistent.
     *
     * @throws IllegalArgumentException if a department is not among those there are, answers for one thing twice on a day, or two are
     *     in charge of it
     */
    @Value.Check
    protected void check() {
        all().forEach(owned -> departments().department(owned.department()));
        for (List<Ownership> owned : byElement().values()) {
            for (int i = 1; i < owned.size(); i++) {
                for (Ownership earlier : owned.subList(0, i)) {
                    if (Clash.between(earlier, owned.get(i)) != Clash.NONE) {
                        throw new IllegalArgumentException(earlier + " and " + owned.get(i) + " cannot both be so");
                    }
                }
            }
        }
    }
}

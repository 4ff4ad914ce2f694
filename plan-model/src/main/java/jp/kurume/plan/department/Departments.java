package jp.kurume.plan.department;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * The departments of a city (部署の一覧), each a part of another or at the top, with their names over time.
 *
 * <pre>{@code
 * Departments departments = Departments.readFrom(TableSource.folder(folder), "plan-2026");
 * departments.named("福祉課");                                     // the one that is or was called so
 * departments.partsOf(departments.department("health"), day);     // what belongs to it on a day
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@JsonRootName("departments")
@Value.Immutable
public abstract class Departments implements Serializable {

    private static final long serialVersionUID = 1L;

    Departments() {}

    /**
     * The tables that they are read from, to write them with {@code TableExport} or to look at their columns.
     *
     * @return their formats, {@code sources.csv} and {@code editions.csv} first
     */
    public static List<TableFormat> tableFormats() {
        return DepartmentTables.ofDepartments();
    }

    /**
     * Reads the departments of an edition from a city's table {@code departments.csv}. An edition without departments of its own has
     * those of the only edition that has some.
     *
     * @param tables where the table is
     * @param edition the id of the edition
     * @return the departments
     * @throws InvalidTablesException if the table has a problem, with all of them
     * @throws UnknownElementException if the table is sound and holds no department for that edition
     */
    public static Departments readFrom(TableSource tables, String edition) {
        Objects.requireNonNull(edition, "edition");
        return new DepartmentReader(new TableReading(tables)).departments(edition);
    }

    /**
     * Starts a list of departments, to be built one by one.
     *
     * @return a builder without any
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    static Departments fromJson(@JsonProperty("edition") Edition edition, @JsonProperty("all") List<Department> all) {
        return builder().edition(edition).all(all).build();
    }

    /** {@return the edition of the plan or guide that they answer for} */
    @JsonProperty("edition")
    public abstract Edition edition();

    /**
     * The departments, those of former days too.
     *
     * @return the departments in the order of the table
     */
    @JsonProperty("all")
    public abstract List<Department> all();

    @Value.Lazy
    Map<String, Department> byId() {
        Map<String, Department> byId = new LinkedHashMap<>();
        all().forEach(department -> byId.put(department.id(), department));
        return byId;
    }

    /**
     * {@return a department by its id}
     *
     * @param id its id
     * @throws UnknownElementException if there is none of that id
     */
    public Department department(String id) {
        Objects.requireNonNull(id, "id");
        Department found = byId().get(id);
        if (found == null) {
            throw UnknownElementException.of("department", id, byId().keySet());
        }
        return found;
    }

    /**
     * The departments that are or were called so: a name may have passed from one to another.
     *
     * @param idOrName an id, or a name of today or of former days, in any width
     * @return the department of the id; else those of the name, in their order; none if none ever had it
     */
    public List<Department> named(String idOrName) {
        Objects.requireNonNull(idOrName, "idOrName");
        Department found = byId().get(idOrName);
        return found != null
                ? List.of(found)
                : all().stream()
                        .filter(department -> department.isCalled(idOrName))
                        .toList();
    }

    /**
     * The departments that there are on a day.
     *
     * @param day the day
     * @return the departments in their order
     */
    public List<Department> on(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return all().stream()
                .filter(department -> department.on(day).isPresent())
                .toList();
    }

    /**
     * The departments at the top on a day.
     *
     * @param day the day
     * @return those that are a part of no other, in their order
     */
    public List<Department> tops(LocalDate day) {
        return on(day).stream()
                .filter(department -> above(department, day).isEmpty())
                .toList();
    }

    /**
     * The departments that are directly a part of another on a day.
     *
     * @param department the other
     * @param day the day
     * @return its parts in their order
     */
    public List<Department> partsOf(Department department, LocalDate day) {
        Objects.requireNonNull(department, "department");
        return on(day).stream()
                .filter(part -> department.id().equals(partOf(part, day).orElse("")))
                .toList();
    }

    /**
     * The departments to which one belongs on a day.
     *
     * @param department the department
     * @param day the day
     * @return the one of which it is a part, the one of which that is a part, and so on to the top
     */
    public List<Department> above(Department department, LocalDate day) {
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(day, "day");
        List<Department> above = new ArrayList<>();
        Optional<String> next = partOf(department, day);
        while (next.isPresent()) {
            Department one = department(next.get());
            above.add(one);
            next = partOf(one, day);
        }
        return List.copyOf(above);
    }

    private static Optional<String> partOf(Department department, LocalDate day) {
        return department.on(day).flatMap(DepartmentName::partOf);
    }

    /** Prints edition and number. */
    @Override
    public String toString() {
        return edition() + ": " + all().size() + " departments";
    }

    /** Builds a list of departments one by one. */
    public static final class Builder extends ImmutableDepartments.Builder {
        Builder() {}
    }

    /**
     * Keeps the departments apart and their tree a tree.
     *
     * @throws IllegalArgumentException if two share an id, one is a part of a department that is not there, or of itself
     */
    @Value.Check
    protected void check() {
        if (byId().size() < all().size()) {
            throw new IllegalArgumentException("There cannot be two departments of one id among " + all());
        }
        for (Department department : all()) {
            for (DepartmentName name : department.names()) {
                name.partOf().ifPresent(this::department);
            }
        }
        List<Department> circles = new Tree(all()).circles();
        if (!circles.isEmpty()) {
            throw new IllegalArgumentException("A department cannot be a part of itself, as " + circles + " would be");
        }
    }
}

package jp.kurume.plan.department;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kurume.plan.city.Edition;
import jp.kurume.plan.city.Editions;
import jp.kurume.plan.city.UnknownElementException;
import jp.kurume.plan.table.Column;
import jp.kurume.plan.table.TableReading;
import jp.kurume.plan.table.TableRow;
import jp.kurume.plan.time.DaySpan;

/** Reads the departments of a folder of tables, and what they answer for. */
final class DepartmentReader {

    private final TableReading reading;
    private final Editions editions;
    private final DepartmentRows rows;
    private final Map<String, Map<String, List<Named>>> named = new LinkedHashMap<>();
    private final Map<String, List<Department>> departments = new LinkedHashMap<>();
    private final List<Owned> owned = new ArrayList<>();

    /** A sound row of departments and what it has become. */
    private record Named(TableRow row, DepartmentName name) {}

    /** A sound row of owners and what it has become. */
    record Owned(TableRow row, Ownership ownership) {

        String edition() {
            return row.text(Editions.EDITION);
        }
    }

    DepartmentReader(TableReading reading) {
        this.reading = reading;
        editions = Editions.readFrom(reading);
        rows = new DepartmentRows(reading);
    }

    Departments departments(String edition) {
        readDepartments();
        reading.finish();
        return built(edition);
    }

    Owners owners(String edition) {
        readAll();
        Edition its = editions.get(edition);
        return Owners.builder()
                .edition(its)
                .departments(built(edition))
                .all(owned.stream()
                        .filter(one -> one.edition().equals(edition))
                        .map(Owned::ownership)
                        .toList())
                .build();
    }

    /** The rows of owners, of all editions, once everything is {@linkplain #readAll() read}. */
    List<Owned> owned() {
        return List.copyOf(owned);
    }

    /** Reads the rows of all editions, and refuses them if any has a problem. */
    void readAll() {
        readDepartments();
        readOwners();
        reading.finish();
    }

    private Departments built(String edition) {
        List<Department> its = departments.get(rows.editionFor(edition));
        if (its == null) {
            throw UnknownElementException.of("list of departments of the edition", edition, departments.keySet());
        }
        return Departments.builder().edition(editions.get(edition)).all(its).build();
    }

    private void readDepartments() {
        for (TableRow row : reading.table(DepartmentTables.DEPARTMENTS).rows()) {
            Optional<String> partOf =
                    row.isEmpty(DepartmentTables.PART_OF) ? Optional.empty() : rows.find(row, DepartmentTables.PART_OF);
            if (row.isSound()) {
                DepartmentName name = new DepartmentName(
                        row.get(DepartmentTables.NAME),
                        partOf.stream().toList(),
                        DepartmentTables.days(row),
                        row.citation());
                add(row, name);
            }
        }
        named.forEach((edition, byId) -> {
            List<Department> its = new ArrayList<>();
            byId.forEach((id, names) ->
                    its.add(new Department(id, names.stream().map(Named::name).toList())));
            departments.put(edition, its);
            checkTree(its, byId);
        });
    }

    private void add(TableRow row, DepartmentName name) {
        List<Named> others = named.computeIfAbsent(row.text(Editions.EDITION), none -> new LinkedHashMap<>())
                .computeIfAbsent(row.get(DepartmentTables.ID), none -> new ArrayList<>());
        for (Named other : others) {
            if (other.name().days().overlaps(name.days())) {
                row.problem(
                        DepartmentTables.FROM,
                        DepartmentProblems.NAMES_OVERLAP,
                        other.name().toString(),
                        String.valueOf(other.row().line()));
                return;
            }
        }
        others.add(new Named(row, name));
    }

    private static void checkTree(List<Department> departments, Map<String, List<Named>> byId) {
        for (Department department : new Tree(departments).circles()) {
            TableRow row = byId.getOrDefault(department.id(), List.of()).stream()
                    .filter(one -> one.name().partOf().isPresent())
                    .findFirst()
                    .orElseThrow()
                    .row();
            row.problem(DepartmentTables.PART_OF, DepartmentProblems.CIRCLE, department.name());
        }
        Map<String, Department> known = new LinkedHashMap<>();
        departments.forEach(department -> known.put(department.id(), department));
        byId.values()
                .forEach(names -> names.forEach(one -> one.name()
                        .partOf()
                        .map(known::get)
                        .ifPresent(above -> checkThere(
                                one.row(),
                                DepartmentTables.PART_OF,
                                above,
                                one.name().days()))));
    }

    /** Notes that a department is not there on all of the days on which it should be. */
    private static void checkThere(TableRow row, Column<String> column, Department department, DaySpan days) {
        if (!department.isThereOn(days)) {
            row.problem(column, DepartmentProblems.ENDED, department.names().toString(), days.toString());
        }
    }

    private void readOwners() {
        for (TableRow row : reading.table(DepartmentTables.OWNERS).rows()) {
            Optional<String> department = row.isEmpty(DepartmentTables.DEPARTMENT)
                    ? Optional.empty()
                    : rows.find(row, DepartmentTables.DEPARTMENT);
            if (row.isSound() && department.isPresent()) {
                Ownership ownership = new Ownership(
                        new OwnedElement(row.get(DepartmentTables.ELEMENT_KIND), row.get(DepartmentTables.ELEMENT)),
                        department.get(),
                        row.get(DepartmentTables.ROLE),
                        DepartmentTables.days(row));
                checkOthers(row, ownership);
                if (row.isSound()) {
                    owned.add(new Owned(row, ownership));
                    departments.getOrDefault(rows.editionFor(row.text(Editions.EDITION)), List.of()).stream()
                            .filter(its -> its.id().equals(department.get()))
                            .forEach(its -> checkThere(row, DepartmentTables.DEPARTMENT, its, ownership.days()));
                }
            }
        }
    }

    private void checkOthers(TableRow row, Ownership ownership) {
        for (Owned other : owned) {
            boolean isOfSame = other.edition().equals(row.text(Editions.EDITION))
                    && other.ownership().element().equals(ownership.element());
            Clash clash = isOfSame ? Clash.between(other.ownership(), ownership) : Clash.NONE;
            if (clash != Clash.NONE) {
                row.problem(
                        DepartmentTables.DEPARTMENT,
                        clash == Clash.TWICE ? DepartmentProblems.OWNER_TWICE : DepartmentProblems.TWO_IN_CHARGE,
                        other.row().text(DepartmentTables.DEPARTMENT),
                        other.ownership().days().toString(),
                        String.valueOf(other.row().line()));
                return;
            }
        }
    }
}

package jp.kurume.plan.department;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which department is a part of which, day by day. */
final class Tree {

    private final List<Department> departments;
    private final Map<String, Department> byId = new HashMap<>();

    Tree(List<Department> departments) {
        this.departments = departments;
        departments.forEach(department -> byId.put(department.id(), department));
    }

    /** The first department of every circle: one that is on some day a part of itself, through others or not. */
    List<Department> circles() {
        // Who is a part of whom changes on first days only.
        Set<LocalDate> days = new TreeSet<>(Set.of(LocalDate.MIN));
        departments.forEach(department ->
                department.names().forEach(name -> name.days().from().ifPresent(days::add)));
        List<Department> first = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Department department : departments) {
            for (LocalDate day : days) {
                Set<String> circle = circleOf(department, day);
                if (!circle.isEmpty() && Collections.disjoint(circle, told)) {
                    first.add(department);
                }
                told.addAll(circle);
            }
        }
        return first;
    }

    /** The departments of the circle in which one stands on a day; none if it stands in none. */
    private Set<String> circleOf(Department department, LocalDate day) {
        Set<String> seen = new HashSet<>();
        Optional<Department> above = above(department, day);
        while (above.isPresent() && seen.add(above.get().id())) {
            above = above(above.get(), day);
        }
        return seen.contains(department.id()) ? seen : Set.of();
    }

    private Optional<Department> above(Department department, LocalDate day) {
        return department.on(day).flatMap(DepartmentName::partOf).map(byId::get);
    }
}

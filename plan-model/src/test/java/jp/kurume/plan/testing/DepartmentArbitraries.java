package jp.kurume.plan.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kurume.plan.department.Department;
import jp.kurume.plan.department.DepartmentName;
import jp.kurume.plan.department.Departments;
import jp.kurume.plan.department.OwnedElement;
import jp.kurume.plan.department.OwnedKind;
import jp.kurume.plan.department.OwnerRole;
import jp.kurume.plan.department.Owners;
import jp.kurume.plan.department.Ownership;
import jp.kurume.plan.time.DaySpan;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Valid values of departments and of what they answer for. */
public final class DepartmentArbitraries {

    private DepartmentArbitraries() {}

    static Map<Class<?>, Arbitrary<?>> all() {
        Map<Class<?>, Arbitrary<?>> kit = new LinkedHashMap<>();
        kit.put(DaySpan.class, daySpans());
        kit.put(DepartmentName.class, names(List.of("another")).map(name -> name));
        kit.put(Department.class, departments("one", List.of("another")));
        kit.put(Departments.class, departmentLists());
        kit.put(OwnedKind.class, Arbitraries.of(OwnedKind.class));
        kit.put(OwnedElement.class, elements());
        kit.put(OwnerRole.class, Arbitraries.of(OwnerRole.class));
        kit.put(Ownership.class, ownerships(List.of("one", "another")));
        kit.put(Owners.class, owners());
        return kit;
    }

    public static Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                // Few days, so that spans meet.
                Arbitraries.integers()
                        .between(0, 12)
                        .map(day -> LocalDate.of(2026, 4, 1).plusDays(day)),
                Arbitraries.longs().between(-700_000, 2_900_000).map(LocalDate::ofEpochDay));
    }

    public static Arbitrary<DaySpan> daySpans() {
        return Combinators.combine(days().optional(0.6), days().optional(0.6))
                .as((one, other) ->
                        one.isPresent() && other.isPresent() && other.get().isBefore(one.get())
                                ? DaySpan.of(other, one)
                                : DaySpan.of(one, other));
    }

    /** A name on any days, of a department that may be a part of one of some others. */
    private static Arbitrary<DepartmentName> names(List<String> above) {
        return Combinators.combine(ModelArbitraries.texts(), partsOf(above), daySpans(), ModelArbitraries.citations())
                .as(DepartmentName::new);
    }

    private static Arbitrary<List<String>> partsOf(List<String> above) {
        return above.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(above).list().ofMaxSize(1);
    }

    /** A department that may be a part of some others, with up to three names one after the other. */
    public static Arbitrary<Department> departments(String id, List<String> above) {
        Arbitrary<List<LocalDate>> turns = days().list()
                .ofMaxSize(2)
                .uniqueElements()
                .map(days -> days.stream().sorted().toList());
        return Combinators.combine(turns, names(above).list().ofSize(3)).as((days, names) -> {
            List<DepartmentName> one = new ArrayList<>();
            for (int i = 0; i <= days.size(); i++) {
                Optional<LocalDate> from = i == 0 ? Optional.empty() : Optional.of(days.get(i - 1));
                Optional<LocalDate> to = i == days.size()
                        ? Optional.empty()
                        : Optional.of(days.get(i).minusDays(1));
                DepartmentName name = names.get(i);
                one.add(new DepartmentName(name.name(), name.within(), DaySpan.of(from, to), name.citation()));
            }
            return new Department(id, one);
        });
    }

    /** Departments of which each may be a part of those before it. */
    public static Arbitrary<Departments> departmentLists() {
        return Combinators.combine(ModelArbitraries.editions(), ModelArbitraries.distinctIds(1, 4))
                .flatAs((edition, ids) -> {
                    List<Arbitrary<Department>> each = new ArrayList<>();
                    for (int i = 0; i < ids.size(); i++) {
                        each.add(departments(ids.get(i), ids.subList(0, i)));
                    }
                    return Combinators.combine(each)
                            .as(all -> Departments.builder()
                                    .edition(edition)
                                    .all(all)
                                    .build());
                });
    }

    public static Arbitrary<OwnedElement> elements() {
        return Combinators.combine(Arbitraries.of(OwnedKind.class), ModelArbitraries.ids())
                .as(OwnedElement::new);
    }

    private static Arbitrary<Ownership> ownerships(List<String> departments) {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                elements(), Arbitraries.of(OwnedElement.measure("m"), OwnedElement.action("1.1-1"))),
                        Arbitraries.of(departments),
                        Arbitraries.of(OwnerRole.class),
                        daySpans())
                .as(Ownership::new);
    }

    /** Owners among whom no two are in charge of one thing at once: what would clash with one before it is left out. */
    public static Arbitrary<Owners> owners() {
        return departmentLists()
                .flatMap(departments -> ownerships(
                                departments.all().stream().map(Department::id).toList())
                        .list()
                        .ofMaxSize(6)
                        .map(all -> {
                            List<Ownership> kept = new ArrayList<>();
                            for (Ownership one : all) {
                                if (kept.stream()
                                        .noneMatch(other -> other.element().equals(one.element())
                                                && other.days().overlaps(one.days()))) {
                                    kept.add(one);
                                }
                            }
                            return Owners.builder()
                                    .edition(departments.edition())
                                    .departments(departments)
                                    .all(kept)
                                    .build();
                        }));
    }
}

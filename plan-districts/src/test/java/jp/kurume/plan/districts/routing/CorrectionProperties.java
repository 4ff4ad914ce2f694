package jp.kurume.plan.districts.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.problem.Severity;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of laying corrections over a table, with corrections of the bundled one. */
final class CorrectionProperties {

    private static final RoutingTable KURUME = KurumeDistricts.routing();
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final List<String> OFFICES =
            KURUME.offices().stream().map(Office::id).toList();

    /** A few corrections of one cell, each on a day of its own and building on the one before. */
    private static Arbitrary<List<Correction>> chains() {
        return Combinators.combine(
                        Arbitraries.of(0, 1, 2, 3),
                        Arbitraries.of(OfficeItem.values()),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.randoms())
                .as((kind, item, length, random) -> kind < 2
                        ? ofOffice(OFFICES.get(random.nextInt(OFFICES.size())), item, length, random)
                        : ofDistrict(length, random));
    }

    private static List<Correction> ofOffice(String id, OfficeItem item, int length, Random random) {
        List<Correction> chain = new ArrayList<>();
        String value = item.of(KURUME.office(id));
        LocalDate day = FIRST.plusDays(random.nextInt(5));
        for (int i = 0; i < length; i++) {
            String next =
                    item.isNumber() ? "0942-30-" + (1000 + random.nextInt(3)) : "窓口" + "甲乙丙".charAt(random.nextInt(3));
            boolean confirms = !value.isEmpty() && random.nextInt(4) == 0;
            chain.add(new Correction.OfOffice(id, item, value, confirms ? value : next, "課" + random.nextInt(3), day));
            value = chain.get(i).value();
            day = day.plusDays(1 + random.nextInt(3));
        }
        return chain;
    }

    private static List<Correction> ofDistrict(int length, Random random) {
        List<Correction> chain = new ArrayList<>();
        Route route = KURUME.routes().get(random.nextInt(4));
        Assignment assignment = route.assignments().get(random.nextInt(6));
        String value = assignment.office().id();
        LocalDate day = FIRST.plusDays(random.nextInt(5));
        for (int i = 0; i < length; i++) {
            String next = random.nextInt(3) == 0 ? value : OFFICES.get(random.nextInt(4));
            chain.add(new Correction.OfAssignment(
                    route.district().id(), assignment.field(), value, next, "課" + random.nextInt(3), day));
            value = next;
            day = day.plusDays(1 + random.nextInt(3));
        }
        return chain;
    }

    /** Chains of different cells. */
    @Provide
    Arbitrary<List<List<Correction>>> ofDifferentCells() {
        return chains().list().ofMinSize(1).ofMaxSize(5).map(chains -> {
            Map<String, List<Correction>> byCell = new LinkedHashMap<>();
            chains.forEach(chain -> byCell.putIfAbsent(chain.get(0).cell(), chain));
            return List.copyOf(byCell.values());
        });
    }

    private static List<Correction> all(List<List<Correction>> chains) {
        List<Correction> all = new ArrayList<>();
        chains.forEach(all::addAll);
        return all;
    }

    @Property
    void layingTwiceIsLayingOnce(@ForAll("ofDifferentCells") List<List<Correction>> chains) {
        RoutingTable once = KURUME.corrected(all(chains));
        assertThat(once.corrected(all(chains))).isSameAs(once);
    }

    @Property
    void theOrderInAListDoesNotMatter(
            @ForAll("ofDifferentCells") List<List<Correction>> chains, @ForAll Random random) {
        List<Correction> shuffled = all(chains);
        Collections.shuffle(shuffled, random);
        assertThat(KURUME.corrected(shuffled)).isEqualTo(KURUME.corrected(all(chains)));
    }

    /** Of different cells: in any order and in any parts, which is what it means that they commute. */
    @Property
    void correctionsOfDifferentCellsCommute(
            @ForAll("ofDifferentCells") List<List<Correction>> chains, @ForAll Random random) {
        List<List<Correction>> shuffled = new ArrayList<>(chains);
        Collections.shuffle(shuffled, random);
        RoutingTable oneByOne = KURUME;
        for (List<Correction> chain : shuffled) {
            oneByOne = oneByOne.corrected(chain);
        }
        assertThat(oneByOne).isEqualTo(KURUME.corrected(all(chains)));
    }

    /** The last of a cell stands there, whoever looks; and nothing else is other than before. */
    @Property
    void theLastOfEachCellStandsThere(@ForAll("ofDifferentCells") List<List<Correction>> chains) {
        RoutingTable corrected = KURUME.corrected(all(chains));
        for (List<Correction> chain : chains) {
            Correction last = chain.get(chain.size() - 1);
            last.<Void>fold(
                    office -> {
                        assertThat(office.item().of(corrected.office(office.office())))
                                .isEqualTo(office.value());
                        return null;
                    },
                    assignment -> {
                        Assignment there = corrected
                                .route(corrected.district(assignment.district()))
                                .assignment(assignment.field());
                        assertThat(there.office()).isSameAs(corrected.office(assignment.value()));
                        assertThat(there.basis()).isEqualTo(Basis.CONFIRMED);
                        return null;
                    });
        }
        List<String> cells = all(chains).stream().map(Correction::cell).toList();
        for (Office office : KURUME.offices()) {
            for (OfficeItem item : OfficeItem.values()) {
                if (!cells.contains(office.id() + " " + item.column())) {
                    assertThat(item.of(corrected.office(office.id()))).isEqualTo(item.of(office));
                }
            }
        }
        for (Route route : KURUME.routes()) {
            for (Assignment before : route.assignments()) {
                if (!cells.contains(route.district().id() + " " + before.field())) {
                    Assignment after = corrected.route(route.district()).assignment(before.field());
                    assertThat(after.office().id()).isEqualTo(before.office().id());
                    assertThat(after.basis()).isEqualTo(before.basis());
                    assertThat(after.citation()).isEqualTo(before.citation());
                }
            }
        }
        assertThat(corrected.problems()).allMatch(problem -> problem.severity() != Severity.ERROR);
    }

    @Property
    void aStaleCorrectionIsRefused(@ForAll("ofDifferentCells") List<List<Correction>> chains) {
        RoutingTable corrected = KURUME.corrected(all(chains));
        Correction last = chains.get(0).get(chains.get(0).size() - 1);
        LocalDate later = last.date().plusYears(1);
        Correction stale = last.fold(
                office -> new Correction.OfOffice(
                        office.office(),
                        office.item(),
                        office.item().isNumber() ? "0942-99-9999" : "前の名称",
                        office.item().isNumber() ? "0942-99-9998" : "新しい名称",
                        "係",
                        later),
                assignment -> new Correction.OfAssignment(
                        assignment.district(),
                        assignment.field(),
                        assignment.value().equals("mirakuru") ? "shakyou" : "mirakuru",
                        "kikan-nanbu",
                        "係",
                        later));
        assertThatExceptionOfType(InvalidRoutingException.class)
                .isThrownBy(() -> corrected.corrected(List.of(stale)))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(problem -> problem.place().toString())
                        .containsExactly("corrections[0].replaces"));
    }
}

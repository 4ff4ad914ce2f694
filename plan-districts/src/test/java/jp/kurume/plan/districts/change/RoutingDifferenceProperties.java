package jp.kurume.plan.districts.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import jp.kurume.plan.city.TelephoneNumber;
import jp.kurume.plan.districts.Area;
import jp.kurume.plan.districts.Assignment;
import jp.kurume.plan.districts.Basis;
import jp.kurume.plan.districts.ConsultationField;
import jp.kurume.plan.districts.DistrictPart;
import jp.kurume.plan.districts.Fax;
import jp.kurume.plan.districts.FieldColumn;
import jp.kurume.plan.districts.Office;
import jp.kurume.plan.districts.OfficeRole;
import jp.kurume.plan.districts.ReadingBasis;
import jp.kurume.plan.districts.Remit;
import jp.kurume.plan.districts.RouteRow;
import jp.kurume.plan.districts.SchoolDistrict;
import jp.kurume.plan.districts.Unserved;
import jp.kurume.plan.districts.kurume.KurumeDistricts;
import jp.kurume.plan.districts.routing.AsOf;
import jp.kurume.plan.districts.routing.Route;
import jp.kurume.plan.districts.routing.RoutingTable;
import jp.kurume.plan.source.Citation;
import jp.kurume.plan.time.DaySpan;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of differences, of small tables that have much in common, held against their cells one by one. */
final class RoutingDifferenceProperties {

    private static final RoutingTable KURUME = KurumeDistricts.routing();
    private static final Citation CITATION = KURUME.citation();
    private static final Citation READING = Citation.reading(CITATION.source(), CITATION.place(), "a test");

    /** What rows may be for, of which any go together. */
    private static final List<Remit> REMITS = List.of(
            Remit.PLAIN,
            Remit.PLAIN.withPart(DistrictPart.of("東町")),
            Remit.PLAIN.withPart(DistrictPart.of("西町")).withRole(OfficeRole.CHOICE),
            Remit.PLAIN
                    .withPart(DistrictPart.of("南町"))
                    .withDays(DaySpan.of(
                            Optional.of(LocalDate.of(2026, 12, 29)), Optional.of(LocalDate.of(2027, 1, 3)))));

    @Provide
    Arbitrary<RoutingTable> tables() {
        return Arbitraries.randoms().map(RoutingDifferenceProperties::table);
    }

    private static <T> List<T> some(Random random, List<T> all, int least) {
        List<T> some = new ArrayList<>(all);
        Collections.shuffle(some, random);
        return some.subList(0, least + random.nextInt(all.size() - least + 1));
    }

    private static <T> T one(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A table drawn from few fields, offices, districts and values of each. */
    private static RoutingTable table(Random random) {
        AsOf asOf = KURUME.asOf();
        List<FieldColumn> columns = new ArrayList<>();
        for (String id : some(random, List.of("f1", "f2", "f3"), 0)) {
            columns.add(new FieldColumn(
                    new ConsultationField(id),
                    one(random, List.of("高齢", "障害")),
                    one(random, List.of("", "係")),
                    CITATION));
        }
        List<Office> offices = new ArrayList<>();
        for (String id : some(random, List.of("o1", "o2", "o3", "o4"), 1)) {
            offices.add(new Office(
                    id,
                    one(random, List.of("東", "西")),
                    one(random, List.of("東", "西")),
                    new TelephoneNumber(one(random, List.of("0942-30-0001", "0942-30-0002"))),
                    one(random, List.of(Fax.of(new TelephoneNumber("0942-30-0003")), Fax.none())),
                    CITATION,
                    CITATION));
        }
        List<Route> routes = new ArrayList<>();
        for (String id : some(random, List.of("d1", "d2", "d3"), 0)) {
            SchoolDistrict district = new SchoolDistrict(
                    id,
                    one(random, List.of("山", "川")) + "甲乙丙".charAt(id.charAt(1) - '1'),
                    one(random, List.of("やま", "かわ")),
                    one(random, List.of(ReadingBasis.DECLARED, ReadingBasis.GAZETTEER)),
                    new Area(one(random, List.of("南", "北")), CITATION),
                    CITATION);
            List<Assignment> assignments = new ArrayList<>();
            List<Unserved> unserved = new ArrayList<>();
            for (FieldColumn column : columns) {
                for (Remit remit : some(random, REMITS, 1)) {
                    if (random.nextInt(4) == 0) {
                        unserved.add(new Unserved(
                                district,
                                column.field(),
                                Basis.DECLARED,
                                List.of(),
                                READING,
                                remit.withRole(OfficeRole.MAIN)));
                    } else {
                        assignments.add(assignment(random, district, column.field(), offices)
                                .withRemit(remit));
                    }
                }
            }
            routes.add(Route.of(asOf, district, assignments, unserved, offices.get(0)));
        }
        return RoutingTable.builder()
                .edition(KURUME.edition())
                .citation(CITATION)
                .addAllColumns(columns)
                .addAllOffices(offices)
                .fallback(offices.get(0))
                .addAllRoutes(routes)
                .build();
    }

    private static Assignment assignment(
            Random random, SchoolDistrict district, ConsultationField field, List<Office> offices) {
        Office office = one(random, offices);
        Basis basis = one(random, List.of(Basis.DECLARED, Basis.INFERRED, Basis.CONFIRMED));
        List<Office> others = new ArrayList<>(offices);
        others.remove(office);
        return new Assignment(
                district,
                field,
                office,
                basis,
                basis == Basis.INFERRED ? some(random, others, 0) : List.of(),
                basis == Basis.INFERRED ? READING : CITATION);
    }

    /** All that a table says, cell by cell. */
    private static Map<String, String> cells(RoutingTable table) {
        Map<String, String> cells = new TreeMap<>();
        table.columns().forEach(column -> put(cells, column));
        table.offices().forEach(office -> put(cells, office));
        cells.put("in doubt", table.fallback().id());
        for (Route route : table.routes()) {
            put(cells, route.district());
            route.assignments().forEach(row -> put(cells, row));
            route.unserved().forEach(row -> put(cells, row));
        }
        return cells;
    }

    private static void put(Map<String, String> cells, FieldColumn column) {
        cells.put("field " + column.field() + " heading", column.heading());
        cells.put("field " + column.field() + " kind", column.officeKind());
    }

    private static void put(Map<String, String> cells, Office office) {
        cells.put("office " + office.id() + " name", office.name());
        cells.put("office " + office.id() + " short", office.shortName());
        cells.put("office " + office.id() + " telephone", office.telephone().toString());
        cells.put("office " + office.id() + " fax", office.fax().printed());
    }

    private static void put(Map<String, String> cells, SchoolDistrict district) {
        cells.put("district " + district.id() + " name", district.name());
        cells.put("district " + district.id() + " reading", district.reading());
        cells.put(
                "district " + district.id() + " basis", district.readingBasis().toString());
        cells.put("district " + district.id() + " area", district.area().name());
    }

    private static String key(RouteRow row) {
        return "serves " + row.district().id() + " " + row.field() + " "
                + row.serving().map(Office::id).orElse("nobody") + " [" + row.remit() + "] ";
    }

    private static void put(Map<String, String> cells, RouteRow row) {
        cells.put(key(row) + "basis", row.basis().toString());
        cells.put(
                key(row) + "alternatives",
                row.alternatives().stream().map(Office::id).toList().toString());
    }

    /** What becomes of cells when a change is made, by what the change itself says and nothing else. */
    private record Applied(Map<String, String> cells) implements RoutingChange.Cases<Boolean> {

        private boolean without(String... prefixes) {
            for (String prefix : prefixes) {
                assertThat(cells.keySet().removeIf(key -> key.startsWith(prefix)))
                        .as(prefix)
                        .isTrue();
            }
            return true;
        }

        @Override
        public Boolean fieldAdded(RoutingChange.FieldAdded change) {
            put(cells, change.column());
            change.assignments().forEach(row -> put(cells, row));
            change.unserved().forEach(row -> put(cells, row));
            return true;
        }

        @Override
        public Boolean fieldRemoved(RoutingChange.FieldRemoved change) {
            change.assignments().forEach(row -> without(key(row)));
            change.unserved().forEach(row -> without(key(row)));
            return without("field " + change.column().field() + " ");
        }

        @Override
        public Boolean fieldRenamed(RoutingChange.FieldRenamed change) {
            put(cells, change.after());
            return true;
        }

        @Override
        public Boolean officeAdded(RoutingChange.OfficeAdded change) {
            put(cells, change.office());
            return true;
        }

        @Override
        public Boolean officeRemoved(RoutingChange.OfficeRemoved change) {
            return without("office " + change.office().id() + " ");
        }

        @Override
        public Boolean officeChanged(RoutingChange.OfficeChanged change) {
            String key = "office " + change.after().id() + " "
                    + change.item().column().replace("short_name", "short");
            String old = cells.put(key, change.item().of(change.after()));
            assertThat(old).isEqualTo(change.item().of(change.before())).isNotEqualTo(cells.get(key));
            return true;
        }

        @Override
        public Boolean fallbackChanged(RoutingChange.FallbackChanged change) {
            assertThat(cells.put("in doubt", change.after().id()))
                    .isEqualTo(change.before().id());
            return true;
        }

        @Override
        public Boolean districtAdded(RoutingChange.DistrictAdded change) {
            put(cells, change.route().district());
            change.route().assignments().forEach(row -> put(cells, row));
            change.route().unserved().forEach(row -> put(cells, row));
            return true;
        }

        @Override
        public Boolean districtEnded(RoutingChange.DistrictEnded change) {
            String id = change.route().district().id();
            cells.keySet().removeIf(key -> key.startsWith("serves " + id + " "));
            return without("district " + id + " ");
        }

        @Override
        public Boolean districtChanged(RoutingChange.DistrictChanged change) {
            put(cells, change.after());
            return true;
        }

        @Override
        public Boolean officeMoved(RoutingChange.OfficeMoved change) {
            assertThat(change.before().serving()).isNotEqualTo(change.after().serving());
            assertThat(change.before().remit()).isEqualTo(change.after().remit());
            return replaced(change.before(), change.after());
        }

        @Override
        public Boolean basisChanged(RoutingChange.BasisChanged change) {
            assertThat(key(change.before())).isEqualTo(key(change.after()));
            return replaced(change.before(), change.after());
        }

        @Override
        public Boolean rowChanged(RoutingChange.RowChanged change) {
            assertThat(change.before().serving().map(Office::id))
                    .isEqualTo(change.after().serving().map(Office::id));
            assertThat(change.before().remit()).isNotEqualTo(change.after().remit());
            return replaced(change.before(), change.after());
        }

        private boolean replaced(RouteRow before, RouteRow after) {
            without(key(before));
            put(cells, after);
            return true;
        }

        @Override
        public Boolean rowAdded(RoutingChange.RowAdded change) {
            put(cells, change.row());
            return true;
        }

        @Override
        public Boolean rowEnded(RoutingChange.RowEnded change) {
            return without(key(change.row()));
        }

        @Override
        public Boolean contactsChanged(RoutingChange.ContactsChanged change) {
            throw new AssertionError("None of the tables has further ways to reach an office");
        }
    }

    @Property
    void aTableDoesNotDifferFromItself(@ForAll("tables") RoutingTable table) {
        assertThat(RoutingDifference.between(table, table).isEmpty()).isTrue();
    }

    @Property
    void theChangesMakeOneTableOfTheOther(@ForAll("tables") RoutingTable before, @ForAll("tables") RoutingTable after) {
        Map<String, String> cells = cells(before);
        RoutingDifference difference = RoutingDifference.between(before, after);
        Applied applied = new Applied(cells);
        difference.changes().forEach(change -> assertThat(change.fold(applied)).isTrue());
        assertThat(cells).isEqualTo(cells(after));
        assertThat(difference.isEmpty()).isEqualTo(cells(before).equals(cells(after)));
    }

    /** No change is of what both tables have alike: made alone, each makes a difference. */
    @Property
    void everyChangeIsOne(@ForAll("tables") RoutingTable before, @ForAll("tables") RoutingTable after) {
        for (RoutingChange change : RoutingDifference.between(before, after).changes()) {
            Map<String, String> cells = cells(before);
            change.fold(new Applied(cells));
            assertThat(cells).as("%s", change).isNotEqualTo(cells(before));
        }
    }

    /** Whoever reads the notice sees of every office in it that is inferred that it is, and whom to ask. */
    @Property(tries = 300)
    void theNoticeHidesNoUncertainty(@ForAll("tables") RoutingTable before, @ForAll("tables") RoutingTable after) {
        RoutingDifference difference = RoutingDifference.between(before, after);
        int inferred = difference.changes().stream()
                .mapToInt(RoutingDifferenceProperties::inferredIn)
                .sum();
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            ChangeNotice notice = ChangeNotice.of(difference, locale);
            for (String text : List.of(notice.text(), notice.markdown())) {
                assertThat(text.split("要確認", -1)).hasSize(inferred + 1);
                assertThat(text)
                        .contains(after.fallback().telephone().toString())
                        .endsWith("\n");
            }
        }
    }

    /** How many inferred offices a notice of a change shows. */
    private static int inferredIn(RoutingChange change) {
        List<? extends RouteRow> shown = List.of();
        if (change instanceof RoutingChange.FieldAdded added) {
            shown = added.assignments();
        } else if (change instanceof RoutingChange.DistrictAdded begun) {
            shown = begun.route().assignments();
        } else if (change instanceof RoutingChange.OfficeMoved moved) {
            shown = List.of(moved.before(), moved.after());
        } else if (change instanceof RoutingChange.BasisChanged changed) {
            shown = List.of(changed.before(), changed.after());
        } else if (change instanceof RoutingChange.RowChanged changed) {
            shown = List.of(changed.before(), changed.after());
        } else if (change instanceof RoutingChange.RowAdded added) {
            shown = List.of(added.row());
        } else if (change instanceof RoutingChange.RowEnded ended) {
            shown = List.of(ended.row());
        }
        return (int) shown.stream().filter(row -> row.basis() == Basis.INFERRED).count();
    }
}
